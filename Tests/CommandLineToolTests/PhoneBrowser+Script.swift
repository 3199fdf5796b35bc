extension PhoneBrowser {
  /// What a thumb does on the page, with a reload in the middle, and without a network.
  static let script = #"""
    """The page for phones in a real browser: python3 - PAGE FOLDER PICTURE. Prints what happened as JSON."""
    import fcntl, glob, json, os, pathlib, select, shutil, subprocess, sys, time


    class Browser:
        """Chromium as a phone of 390 by 844, without a network, driven through a pipe."""

        def __init__(self, folder):
            theirs, self.output = os.pipe()
            self.input, answers = os.pipe()
            ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 50) for end in (theirs, answers)]
            os.close(theirs)
            os.close(answers)
            line = 'exec "$@" 3<&{0} 4>&{1} {0}<&- {1}>&-'.format(*ends)
            self.process = subprocess.Popen(
                ["bash", "-c", line, "bash", shutil.which("chromium"), "--headless=new", "--no-sandbox",
                 "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-pipe",
                 "--no-first-run", "--disable-background-networking",
                 "--user-data-dir=" + folder + "/profile"],
                pass_fds=ends, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            for end in ends:
                os.close(end)
            self.held, self.number, self.events, self.session = b"", 0, [], None
            self.ask("Browser.setDownloadBehavior", behavior="allow", downloadPath=folder)
            target = self.ask("Target.createTarget", url="about:blank")["targetId"]
            self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            for domain in ("Page", "Network", "Runtime", "Log"):
                self.ask(domain + ".enable")
            self.ask("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=2,
                     mobile=True)
            self.ask("Emulation.setTouchEmulationEnabled", enabled=True)
            self.ask("Network.emulateNetworkConditions", offline=True, latency=0,
                     downloadThroughput=0, uploadThroughput=0)

        def read(self, until):
            while b"\0" not in self.held:
                if not select.select([self.input], [], [], max(0, until - time.time()))[0]:
                    raise SystemExit("the browser does not answer")
                piece = os.read(self.input, 1 << 16)
                if not piece:
                    raise SystemExit("the browser ended")
                self.held += piece
            whole, self.held = self.held.split(b"\0", 1)
            return json.loads(whole)

        def ask(self, method, **parameters):
            self.number += 1
            message = {"id": self.number, "method": method, "params": parameters}
            if self.session:
                message["sessionId"] = self.session
            os.write(self.output, json.dumps(message).encode() + b"\0")
            until = time.time() + 60
            while True:
                answer = self.read(until)
                if answer.get("id") == self.number:
                    if "error" in answer:
                        raise SystemExit(method + ": " + answer["error"]["message"])
                    return answer["result"]
                self.events.append(answer)

        def wait(self, method):
            until = time.time() + 30
            while True:
                for place, event in enumerate(self.events):
                    if event.get("method") == method:
                        return self.events.pop(place)
                self.events.append(self.read(until))

        def go(self, url):
            self.ask("Page.navigate", url=url)
            self.wait("Page.loadEventFired")

        def run(self, script):
            answer = self.ask("Runtime.evaluate", expression="(async () => {" + script + "})()",
                              awaitPromise=True, returnByValue=True, userGesture=True)
            if "exceptionDetails" in answer:
                raise SystemExit("in the page: " + json.dumps(answer["exceptionDetails"])[:600])
            return answer["result"].get("value")

        def until(self, claim):
            end = time.time() + 20
            while time.time() < end:
                if self.run("return !!(" + claim + ")"):
                    return
                time.sleep(0.05)
            raise SystemExit("never came true: " + claim)

        def type(self, element, text):
            self.run("document.getElementById(%s).focus()" % json.dumps(element))
            self.ask("Input.insertText", text=text)

        def press(self, element):
            self.run("document.getElementById(%s).click()" % json.dumps(element))

        def choose(self, element, path):
            node = self.ask("Runtime.evaluate",
                            expression="document.getElementById(%s)" % json.dumps(element))
            self.ask("DOM.setFileInputFiles", files=[path], objectId=node["result"]["objectId"])

        def picture(self, path):
            import base64
            data = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"]
            pathlib.Path(path).write_bytes(base64.b64decode(data))

        def close(self):
            self.session = None
            try:
                self.ask("Browser.close")
            except SystemExit:
                pass
            self.process.wait(20)


    def main(page, folder, photo):
        browser, told = Browser(folder), {}
        try:
            browser.go(pathlib.Path(page).as_uri())
            told["viewport"] = browser.run("return [innerWidth, document.documentElement.scrollWidth]")
            told["online"] = browser.run("return navigator.onLine")
            told["small"] = browser.run(
                "return [...document.querySelectorAll('button, input, select, textarea, label.choice')]"
                ".filter((part) => part.offsetParent && !part.closest('label.choice :not(label)'))"
                ".filter((part) => part.type !== 'radio' && part.type !== 'checkbox')"
                ".filter((part) => part.getBoundingClientRect().height < 48).map((part) => part.id)")
            # One note with a picture, for a stop of the route.
            browser.run("const stop = document.getElementById('stop'); stop.selectedIndex = 1;"
                        "stop.dispatchEvent(new Event('change', {bubbles: true}))")
            browser.type("text", "Lygten er slukket <b>her</b> & \"der\"")
            browser.choose("photo", photo)
            browser.until("document.querySelectorAll('#pictures img').length === 1")
            browser.type("shows0", "En slukket lygte")
            browser.picture(folder + "/form.png")
            browser.press("keep")
            browser.until("document.querySelectorAll('#notes > li').length === 1")
            # One that is half typed, with a picture of its own, when the page is loaded anew.
            browser.run("document.querySelector('input[value=positive]').click()")
            browser.type("text", "Der er liv på pladsen")
            browser.choose("photo", photo)
            browser.until("document.querySelectorAll('#pictures img').length === 1")
            time.sleep(0.3)
            browser.ask("Page.reload")
            browser.wait("Page.loadEventFired")
            browser.until("document.querySelectorAll('#pictures img').length === 1")
            told["afterReload"] = browser.run(
                "return [document.getElementById('text').value,"
                " document.querySelector('input[name=kind]:checked').value,"
                " document.querySelectorAll('#notes > li').length,"
                " (await new Promise((done) => { const image = document.querySelector('#pictures img');"
                "  image.decode().then(() => done(image.naturalWidth), () => done(0)) }))]")
            browser.press("keep")
            browser.until("document.querySelectorAll('#notes > li').length === 2")
            # A third is noted, deleted, brought back, changed; a fourth stays deleted.
            browser.run("document.querySelector('input[value=proposal]').click();"
                        "const stop = document.getElementById('stop'); stop.value = '';"
                        "stop.dispatchEvent(new Event('change', {bubbles: true}))")
            browser.type("place", "Stien bag skolen")
            browser.type("text", "Klip hækken")
            browser.press("keep")
            browser.run("[...document.querySelectorAll('#notes > li')].pop()"
                        ".querySelectorAll('button')[1].click()")
            told["afterDeleting"] = browser.run("return document.querySelectorAll('#notes > li').length")
            browser.press("back")
            browser.run("[...document.querySelectorAll('#notes > li')].pop()"
                        ".querySelectorAll('button')[0].click()")
            browser.type("text", " til sommer")
            browser.press("keep")
            browser.type("text", "Skal væk")
            browser.press("keep")
            browser.run("[...document.querySelectorAll('#notes > li')].pop()"
                        ".querySelectorAll('button')[1].click()")
            browser.run("document.getElementById('answer').click()")
            browser.type("name", "Anna Ågård")
            browser.type("contact", "20 30 40 50")
            # What is typed and not noted yet goes along.
            browser.type("text", "Ikke gemt endnu")
            told["markup"] = browser.run("return document.querySelectorAll('#notes b').length")
            browser.picture(folder + "/list.png")
            browser.ask("Emulation.setEmulatedMedia",
                        features=[{"name": "prefers-color-scheme", "value": "dark"}])
            browser.picture(folder + "/dark.png")
            browser.press("save")
            end = time.time() + 20
            while not glob.glob(folder + "/*.lygte.json") and time.time() < end:
                time.sleep(0.05)
            told["files"] = [os.path.basename(path) for path in glob.glob(folder + "/*.lygte.json")]
            told["said"] = browser.run("return document.getElementById('said').textContent")
            # No connection is there to be had, whoever asks.
            told["fetch"] = browser.run("return fetch('https://example.org').then(() => 'came', "
                                        "(problem) => problem.name)")
            browser.run("document.getElementById('wipe').click(); document.getElementById('yes').click()")
            told["afterWiping"] = browser.run(
                "return [document.querySelectorAll('#notes > li').length,"
                " JSON.parse(localStorage.getItem(Object.keys(localStorage)[0])).notes.length,"
                " await new Promise((done) => { const ask = indexedDB.open(Object.keys(localStorage)[0]);"
                "  ask.onsuccess = () => { const count = ask.result.transaction('photos')"
                "   .objectStore('photos').count(); count.onsuccess = () => done(count.result) } })]")
            browser.run("return 0")
            asked = [event["params"]["request"]["url"] for event in browser.events
                     if event.get("method") == "Network.requestWillBeSent"]
            told["asked"] = sorted({url.split(":", 1)[0] for url in asked if "example.org" not in url})
            told["errors"] = [event["params"].get("entry", event["params"]).get("text", "")[:200]
                              for event in browser.events
                              if event.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown")
                              and "example.org" not in json.dumps(event)]
        finally:
            browser.close()
        print(json.dumps(told))


    main(*sys.argv[1:])
    """#
}
