/// What runs on the phone: it keeps what is typed in the page's own storage, makes pictures small, and
/// gives a file back. It asks no network for anything, and the page's policy would not let it.
///
/// Texts of people come to it as data and become text, never markup.
enum PhoneFormScript {
  static let text = start + photos + notes + file

  private static let start = #"""
    "use strict";
    (() => {
    const page = JSON.parse(document.getElementById("data").textContent);
    const words = page.words;
    const find = (id) => document.getElementById(id);
    const storeName = "lygte " + page.workspace + " " + page.walk;
    const letters = (count) => Array.from(crypto.getRandomValues(new Uint8Array(count)),
      (byte) => (byte % 36).toString(36)).join("");
    const empty = () => ({kind: "problem", stop: "", place: "", text: "", photos: []});
    let kept = {phone: letters(10), notes: [], draft: empty(), who: {}, editing: ""};
    let deleted = null;
    const say = (text) => { find("said").textContent = text; };

    function load() {
      try {
        const text = localStorage.getItem(storeName);
        if (text) kept = Object.assign(kept, JSON.parse(text));
      } catch (problem) { find("warning").textContent = words.notKept; }
    }
    function save() {
      try { localStorage.setItem(storeName, JSON.stringify(kept)); }
      catch (problem) { find("warning").textContent = words.notKept; }
    }
    const two = (number) => String(number).padStart(2, "0");
    function now() {
      const time = new Date, offset = -time.getTimezoneOffset(), far = Math.abs(offset);
      return time.getFullYear() + "-" + two(time.getMonth() + 1) + "-" + two(time.getDate())
        + "T" + two(time.getHours()) + ":" + two(time.getMinutes()) + ":" + two(time.getSeconds())
        + (offset < 0 ? "-" : "+") + two(Math.floor(far / 60)) + ":" + two(far % 60);
    }
    function make(tag, text, more) {
      const part = document.createElement(tag);
      if (text) part.textContent = text;
      return Object.assign(part, more || {});
    }

    """#

  /// Pictures are drawn anew at 1600 pixels at most: so a file stays small, and nothing of what a
  /// camera writes beside a picture comes along.
  private static let photos = #"""
    const pictures = new Map();
    let base = null;
    const opened = new Promise((done) => {
      try {
        const ask = indexedDB.open(storeName, 1);
        ask.onupgradeneeded = () => ask.result.createObjectStore("photos");
        ask.onsuccess = () => { base = ask.result; done(); };
        ask.onerror = ask.onblocked = () => done();
      } catch (problem) { done(); }
    });
    async function act(mode, what) {
      await opened;
      if (!base) return undefined;
      return new Promise((done) => {
        try {
          const doing = base.transaction("photos", mode);
          const ask = what(doing.objectStore("photos"));
          doing.oncomplete = () => done(mode === "readonly" ? ask.result : true);
          doing.onerror = doing.onabort = () => done(undefined);
        } catch (problem) { done(undefined); }
      });
    }
    async function keepPicture(id, url) {
      pictures.set(id, url);
      if (!await act("readwrite", (store) => store.put(url, id))) {
        find("warning").textContent = words.photosNotKept;
      }
    }
    async function picture(id) {
      if (!pictures.has(id)) {
        const url = await act("readonly", (store) => store.get(id));
        if (url) pictures.set(id, url);
      }
      return pictures.get(id) || "";
    }
    function dropPicture(id) {
      pictures.delete(id);
      act("readwrite", (store) => store.delete(id));
    }
    async function small(file) {
      const url = URL.createObjectURL(file);
      try {
        const image = new Image();
        image.src = url;
        await image.decode();
        const part = Math.min(1, 1600 / Math.max(image.naturalWidth, image.naturalHeight));
        const canvas = document.createElement("canvas");
        canvas.width = Math.max(1, Math.round(image.naturalWidth * part));
        canvas.height = Math.max(1, Math.round(image.naturalHeight * part));
        const pen = canvas.getContext("2d");
        pen.fillStyle = "#fff";
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL("image/jpeg", 0.8);
      } finally { URL.revokeObjectURL(url); }
    }
    async function showPictures() {
      const parts = [];
      for (const [place, photo] of kept.draft.photos.entries()) {
        const part = make("li");
        const image = make("img", "", {alt: photo.shows || words.photo + " " + (place + 1)});
        image.src = await picture(photo.id);
        const label = make("label", words.shows);
        label.htmlFor = "shows" + place;
        const shows = make("input", "",
          {id: "shows" + place, type: "text", maxLength: 200, value: photo.shows});
        shows.addEventListener("input", () => { photo.shows = shows.value; save(); });
        const away = make("button", words.removePhoto + " " + (place + 1), {type: "button"});
        away.addEventListener("click", () => {
          kept.draft.photos.splice(place, 1);
          if (!kept.editing) dropPicture(photo.id);
          save();
          showPictures();
        });
        part.append(image, label, shows, away);
        parts.push(part);
      }
      find("pictures").replaceChildren(...parts);
    }
    find("photo").addEventListener("change", async (event) => {
      for (const file of Array.from(event.target.files)) {
        if (kept.draft.photos.length >= page.photos) { say(words.enoughPhotos); break; }
        say(words.reading);
        try {
          const id = letters(16);
          await keepPicture(id, await small(file));
          kept.draft.photos.push({id: id, shows: ""});
          say(words.photoTaken);
        } catch (problem) { say(words.noPicture); }
      }
      event.target.value = "";
      save();
      await showPictures();
    });

    """#
}
