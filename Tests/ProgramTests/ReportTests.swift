import CaseModel
import CaseStorage
import DiskTestSupport
import OtherPrograms
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Suite("Reports as others read them") struct ReportTests {
    private func page(_ audience: String) throws -> (bench: BuiltProgram, file: String) {
      let program = try BuiltProgram()
      _ = try program.run(["demo", "w"])
      let walks = try program.run(["-w", "w", "walk", "list", "--json"])
      let list = try JSONParser.value(from: walks.output, mode: .lenientDocument)
      let walk = try #require(list.array?.last?["id"]?.string)
      let file = program.home.path("report.html")
      let written = try program.run([
        "-w", "w", "report", walk, "--audience", audience, "--anyway", "test", "-o", file,
      ])
      #expect(written.succeeded, "\(written.errorText)")
      return (program, file)
    }

    private func python(_ script: String, _ program: BuiltProgram, _ file: String) throws -> String
    {
      try ProgramRunner(environment: program.environment)
        .capture(["python3", "-c", script, file], limit: 120_000).outputText
    }

    @Test("a parser finds every element closed, headings in order, and every table with its heads")
    func parsed() throws {
      for audience in ["association", "residents", "internal"] {
        let (program, file) = try page(audience)
        let said = try python(
          """
          import sys
          from html.parser import HTMLParser
          class Page(HTMLParser):
            def __init__(self):
              super().__init__(); self.open=[]; self.heads=[]; self.wrong=[]; self.seen=[]
            def handle_starttag(self, tag, attributes):
              a=dict(attributes); self.seen.append(tag)
              if tag=='html' and not a.get('lang'): self.wrong.append('lang')
              if tag=='th' and a.get('scope') not in ('row','col'): self.wrong.append('scope')
              if tag in ('script','link','iframe'): self.wrong.append(tag)
              if tag in ('h1','h2','h3'): self.heads.append(int(tag[1]))
              if tag not in ('meta','br','circle','path','img'): self.open.append(tag)
            def handle_endtag(self, tag):
              if not self.open or self.open.pop()!=tag: self.wrong.append('/'+tag)
          p=Page(); p.feed(open(sys.argv[1]).read()); p.close()
          if p.open: p.wrong.append('open '+','.join(p.open))
          if p.heads[:1]!=[1] or any(b-a>1 for a,b in zip(p.heads,p.heads[1:])): p.wrong.append('heads')
          if p.seen.count('table')!=p.seen.count('caption'): p.wrong.append('caption')
          print(p.wrong)
          """, program, file)
        #expect(said == "[]\n", "\(audience): \(said)")
      }
    }

    @Test("axe finds nothing against WCAG 2.1 AA in a browser")
    func accessible() throws {
      let (program, file) = try page("association")
      let said = try python(Self.axe, program, file)
      if said.hasPrefix("SKIPPED") { return print(said) }
      #expect(said == "[]\n", "\(said)")
    }

    @Test("a program of the machine makes a PDF of it, on A4, or three steps say how one is made")
    func printed() throws {
      let (program, file) = try page("association")
      let printer = PagePrinter(ProgramRunner(environment: program.environment))
      guard printer.program != nil else { return print("SKIPPED: nothing here prints a PDF") }
      let bytes = try #require(try POSIXFileSystem().contents(of: file))
      guard case .printed(let pdf) = printer.pdf(of: bytes) else {
        Issue.record("no PDF")
        return
      }
      // 210 mm by 297 mm in points.
      let text = String(decoding: pdf, as: UTF8.self)
      #expect(
        text.contains("/MediaBox [0 0 594.95996 841.91998]") || text.contains("/MediaBox [0 0 595"))
    }

    @Test("where nothing prints, it is said in steps, and nothing is written")
    func withoutPrinter() throws {
      let (program, _) = try page("association")
      let walks = try program.run(["-w", "w", "walk", "list", "--json"])
      let list = try JSONParser.value(from: walks.output, mode: .lenientDocument)
      let walk = try #require(list.array?.last?["id"]?.string)
      let run = try program.run(
        ["-w", "w", "report", walk, "-o", "r.pdf"], changes: ["PATH": "/nowhere"])
      #expect(run.end == .exited(1) && run.errorText.contains("Ctrl-P"))
    }

    /// Runs the rules of axe in Chromium on a copy that may run a script.
    private static let axe = """
      import html, importlib.util, os, pathlib, re, shutil, subprocess, sys, tempfile, json
      found=[importlib.util.find_spec(m) for m in ('axe_playwright_python','axe_core_python')]
      folders=[pathlib.Path(p) for s in found if s for p in (s.submodule_search_locations or [])]
      scripts=[f for d in folders for f in d.rglob('axe.min.js')]
      browser=next((b for b in ('chromium','chromium-browser','google-chrome') if shutil.which(b)), None)
      if not scripts or not browser:
        print('SKIPPED: no axe or no Chromium here; the page is held against a parser alone'); sys.exit()
      page=re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>','',open(sys.argv[1]).read())
      axe=scripts[0].read_text().replace('</script','<\\\\/script')
      run=("<script>axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa']}).then("
        "r=>document.body.setAttribute('data-axe',JSON.stringify(r.violations.map(v=>v.id))),"
        "e=>document.body.setAttribute('data-axe',String(e)))</script>")
      page=page.replace('</body>','<script>'+axe+'</script>'+run+'</body>')
      with tempfile.TemporaryDirectory() as d:
        f=os.path.join(d,'p.html'); open(f,'w').write(page)
        root=['--no-sandbox'] if os.geteuid()==0 else []
        out=subprocess.run([browser,'--headless','--disable-gpu','--disable-dev-shm-usage',
          '--virtual-time-budget=10000','--user-data-dir='+d+'/u','--dump-dom','file://'+f]+root,
          capture_output=True,text=True,timeout=90).stdout
      m=re.search(r'data-axe="([^"]*)"',out)
      print(json.loads(html.unescape(m.group(1))) if m else out[:300])
      """
  }
}
