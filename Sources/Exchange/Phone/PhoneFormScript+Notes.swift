extension PhoneFormScript {
  /// The form and the list of what was noted, to be changed and taken back.
  static let notes = #"""
    const kinds = () => Array.from(document.querySelectorAll("input[name=kind]"));
    function showDraft() {
      const draft = kept.draft;
      for (const kind of kinds()) kind.checked = kind.value === draft.kind;
      find("stop").value = draft.stop;
      find("place").value = draft.place;
      find("text").value = draft.text;
      find("elsewhere").hidden = page.stops.length > 0 && draft.stop !== "";
      find("keep").textContent = kept.editing ? words.keepChange : words.keep;
      find("lay").hidden = !kept.editing;
      return showPictures();
    }
    function readDraft() {
      const draft = kept.draft;
      draft.kind = (kinds().find((kind) => kind.checked) || {value: "problem"}).value;
      draft.stop = find("stop").value;
      draft.place = draft.stop ? "" : find("place").value;
      draft.text = find("text").value;
      find("elsewhere").hidden = page.stops.length > 0 && draft.stop !== "";
      find("text").removeAttribute("aria-invalid");
      save();
    }
    find("note").addEventListener("input", readDraft);
    find("note").addEventListener("change", readDraft);
    const saysNothing = (draft) => !draft.text.trim() && draft.photos.length === 0;
    const placeOf = (note) => {
      const stop = page.stops.find((stop) => stop.id === note.stop);
      return stop ? stop.place : note.place;
    };

    /** Adds what stands in the form to the notes, or says what it lacks. */
    function keepNote() {
      const draft = kept.draft;
      if (saysNothing(draft)) {
        say(words.saysNothing);
        find("text").setAttribute("aria-invalid", "true");
        find("text").focus();
        return false;
      }
      const former = kept.notes.findIndex((note) => note.id === kept.editing);
      if (former >= 0) {
        const note = kept.notes[former];
        for (const photo of note.photos) {
          if (!draft.photos.some((other) => other.id === photo.id)) dropPicture(photo.id);
        }
        kept.notes[former] = Object.assign({}, draft, {id: note.id, at: note.at});
      } else {
        kept.notes.push(Object.assign({}, draft, {id: letters(16), at: now()}));
      }
      // Where one stands stays until one goes on.
      kept.draft = Object.assign(empty(), {stop: draft.stop, place: draft.place});
      kept.editing = "";
      save();
      showDraft();
      showNotes();
      return true;
    }
    find("note").addEventListener("submit", (event) => {
      event.preventDefault();
      if (keepNote()) { say(words.kept); find("text").focus(); }
    });
    find("lay").addEventListener("click", () => {
      for (const photo of kept.draft.photos) {
        const isNoted = kept.notes.some((note) => note.photos.some((one) => one.id === photo.id));
        if (!isNoted) dropPicture(photo.id);
      }
      kept.draft = empty();
      kept.editing = "";
      save();
      showDraft();
      say(words.laidAside);
    });

    function showNotes() {
      find("count").textContent = kept.notes.length;
      find("none").hidden = kept.notes.length > 0;
      const parts = kept.notes.map((note, place) => {
        const part = make("li");
        const head = make("p");
        head.append(make("strong", words.kinds[note.kind] || ""),
          make("span", placeOf(note) ? " · " + placeOf(note) : ""));
        const text = make("p", note.text || words.onlyPhotos);
        text.dir = "auto";
        part.append(head, text);
        if (note.photos.length) part.append(make("p", words.photos + ": " + note.photos.length));
        const edit = make("button", words.edit + " " + (place + 1), {type: "button"});
        edit.addEventListener("click", () => {
          if (!saysNothing(kept.draft) && !keepNote()) return;
          kept.draft = JSON.parse(JSON.stringify(note));
          kept.editing = note.id;
          save();
          showDraft();
          find("text").focus();
          say(words.editing + " " + (place + 1));
        });
        const away = make("button", words.remove + " " + (place + 1), {type: "button"});
        away.addEventListener("click", () => {
          forget();
          deleted = {note: note, place: place};
          kept.notes.splice(place, 1);
          if (kept.editing === note.id) { kept.editing = ""; kept.draft = empty(); showDraft(); }
          save();
          showNotes();
          say(words.removed);
          find("back").hidden = false;
          find("back").focus();
        });
        const row = make("div", "", {className: "row"});
        row.append(edit, away);
        part.append(row);
        return part;
      });
      find("notes").replaceChildren(...parts);
    }
    function forget() {
      if (deleted) for (const photo of deleted.note.photos) dropPicture(photo.id);
      deleted = null;
      find("back").hidden = true;
    }
    find("back").addEventListener("click", () => {
      if (deleted) kept.notes.splice(deleted.place, 0, deleted.note);
      deleted = null;
      find("back").hidden = true;
      save();
      showNotes();
      say(words.backAgain);
    });
    for (const name of ["role", "name", "contact", "answer"]) {
      const field = find(name);
      field.addEventListener("input", () => {
        kept.who[name] = field.type === "checkbox" ? field.checked : field.value;
        find("how").hidden = !find("answer").checked;
        save();
      });
    }
    function showWho() {
      find("role").value = kept.who.role || "resident";
      find("name").value = kept.who.name || "";
      find("contact").value = kept.who.contact || "";
      find("answer").checked = kept.who.answer === true;
      find("how").hidden = !find("answer").checked;
    }

    """#
}
