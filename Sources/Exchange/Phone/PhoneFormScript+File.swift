extension PhoneFormScript {
  /// The file that is given back, and the way all of it is taken off the phone.
  static let file = #"""
    const table = Array.from({length: 256}, (_, place) => {
      let value = place;
      for (let bit = 0; bit < 8; bit += 1) {
        value = value & 1 ? value >>> 1 ^ 0xEDB88320 : value >>> 1;
      }
      return value >>> 0;
    });
    function sum(texts) {
      let value = 0xFFFFFFFF;
      for (const byte of new TextEncoder().encode(texts.join("\u001f"))) {
        value = value >>> 8 ^ table[(value ^ byte) & 255];
      }
      return ((value ^ 0xFFFFFFFF) >>> 0).toString(16).padStart(8, "0");
    }
    /** Half a sign that the end of a field cut in two would make no file that can be read. */
    const sound = (text) => text.toWellFormed ? text.toWellFormed() : text;
    async function whole() {
      const who = kept.who, notes = [];
      for (const note of kept.notes) {
        const photos = [];
        for (const photo of note.photos) {
          const url = await picture(photo.id);
          const comma = url.indexOf(",");
          if (comma > 0) photos.push({shows: sound(photo.shows), data: url.slice(comma + 1)});
        }
        notes.push({id: note.id, at: note.at, kind: note.kind, stop: note.stop || null,
          place: sound(placeOf(note)), text: sound(note.text), photos: photos});
      }
      const whole = {lygte: "phone-notes", version: 1, workspace: page.workspace, walk: page.walk,
        walkName: page.walkName, phone: kept.phone, role: who.role || "resident",
        name: who.answer ? sound(who.name || "") : "",
        contact: who.answer ? sound(who.contact || "") : "",
        wantsAnswer: who.answer === true, notes: notes};
      const texts = [whole.workspace, whole.walk, whole.phone, whole.role, whole.name,
        whole.contact, String(whole.wantsAnswer)];
      for (const note of notes) {
        texts.push(note.id, note.at, note.kind, note.stop || "", note.place, note.text);
        for (const photo of note.photos) texts.push(photo.shows, photo.data);
      }
      whole.sum = sum(texts);
      return JSON.stringify(whole, null, 1);
    }
    /** Takes along what stands in the form and is not noted yet. */
    function ready() {
      if (!saysNothing(kept.draft)) keepNote();
      if (kept.notes.length) return true;
      say(words.nothingNoted);
      return false;
    }
    function download(text, name) {
      const link = make("a");
      link.href = URL.createObjectURL(new Blob([text], {type: "application/json"}));
      link.download = name;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      say(words.downloaded + " " + name);
    }
    const fileName = () => page.fileName + "-" + kept.phone.slice(0, 4) + ".lygte.json";
    find("save").addEventListener("click", async () => {
      if (ready()) download(await whole(), fileName());
    });
    find("share").addEventListener("click", async () => {
      if (!ready()) return;
      const text = await whole(), name = fileName();
      // Some browsers share no .json; as text it goes, and is known by what it says.
      for (const [called, type] of [[name, "application/json"], [name + ".txt", "text/plain"]]) {
        const file = new File([text], called, {type: type});
        if (!navigator.canShare || !navigator.canShare({files: [file]})) continue;
        try {
          await navigator.share({files: [file], title: page.walkName});
          say(words.shared);
          return;
        } catch (problem) {
          if (problem.name === "AbortError") { say(words.notShared); return; }
        }
      }
      download(text, name);
    });
    find("wipe").addEventListener("click", () => {
      find("wipe").hidden = true;
      find("sure").hidden = false;
      find("no").focus();
    });
    find("no").addEventListener("click", () => {
      find("sure").hidden = true;
      find("wipe").hidden = false;
      find("wipe").focus();
    });
    find("yes").addEventListener("click", () => {
      forget();
      for (const note of kept.notes.concat([kept.draft])) {
        for (const photo of note.photos) dropPicture(photo.id);
      }
      kept = {phone: letters(10), notes: [], draft: empty(), who: {}, editing: ""};
      save();
      showDraft();
      showNotes();
      showWho();
      find("sure").hidden = true;
      find("wipe").hidden = false;
      say(words.wiped);
    });

    load();
    find("share").hidden = !navigator.share;
    showWho();
    showNotes();
    showDraft();
    // A file is made at once when it is asked for: a browser lets nobody share after a wait.
    for (const note of kept.notes) for (const photo of note.photos) picture(photo.id);
    })();
    """#
}
