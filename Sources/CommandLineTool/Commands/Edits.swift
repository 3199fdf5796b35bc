import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let edits = Subcommand(
    "edits", danish: "rettelser",
    calledAlso: ["rettet i hånden", "hand edits", "filer"],
    in: .files, .ofTodayOnly,
    title: Phrase("viser filer, der er rettet i hånden", "shows files that were edited by hand"),
    examples: Phrase(
      """
      lygte rettelser
      lygte rettelser --tag walks/k7q-4mj.json
      lygte rettelser --læg-tilbage walks/k7q-4mj.json
      """,
      """
      lygte edits
      lygte edits --take walks/k7q-4mj.json
      lygte edits --put-back walks/k7q-4mj.json
      """),
    explanation: Phrase(
      """
      Viser filer i mappen, der er rettet i hånden: hvad der stod, hvad der står nu,
      og hvad der ikke kan tages ind og hvorfor. En rettet fil står, til du har
      valgt. Det, der tages ind, er din ændring og kan fortrydes på én gang. Er noget
      ændret her imens, bliver begge værdier stående. En kopi af den rettede fil
      bliver altid gemt til side.


      Slutter med 1, når noget står rettet eller ikke kunne tages ind.
      """,
      """
      Shows files of the folder that were edited by hand: what stood, what stands
      now, and what cannot be taken in and why. An edited file stands until you have
      chosen. What is taken in is your change and can be undone at once. Where
      something was changed here meanwhile, both values stand. A copy of the edited
      file is always kept aside.


      Ends with 1 when something stands edited or could not be taken in.
      """),
    rows: [
      .option(
        .take, "tag det rettede i filen ind; kan gives flere gange",
        "take what was edited in the file in; may be given again", value: Phrase("FIL", "FILE")),
      .option(
        .putBack, "skriv filen igen, som historikken siger",
        "write the file again as the history says"),
      .option(.all, "tag alle rettede filer ind", "take in every edited file"),
    ],
    onScreen: ["hand-edits"]
  ) { run throws(CommandFailure) in try run.edits() }
}

extension CommandRun {
  /// What is to become of an edited file.
  private enum Wish: String { case standing, taken, putBack = "put-back" }

  /// An edited file, read.
  private struct Edited {
    let document: EditedDocument
    var edit: HandEdit
    var wish = Wish.standing
    var copy: String?
  }

  /// `edits [--take FILE]… [--put-back FILE]… [--all]`: files of the folder that were edited by hand.
  mutating func edits() throws(CommandFailure) {
    guard arguments.words.isEmpty else {
      throw .usage(words.handEdits.noSuchFile(arguments.words[0]))
    }
    let session = try open()
    var files: [Edited] = []
    do throws(StorageError) {
      for document in try session.workspace.editedDocuments() {
        let edit = HandEditReader.read(document, in: session.caseFile, today: today)
        files.append(Edited(document: document, edit: edit))
      }
    } catch {
      throw failure(error)
    }
    try choose(among: &files, in: session)
    let text = HandEditText(words: words, caseFile: session.caseFile)
    if !wantsJSON { files.forEach { tell($0, text) } }
    for place in files.indices { try decide(&files[place], in: session) }
    if wantsJSON {
      printDocument(.array(files.filter { !$0.edit.isEmpty }.map { json($0, text) }))
    } else if files.allSatisfy(\.edit.isEmpty) {
      say(words.handEdits.none)
    } else if files.allSatisfy({ $0.wish == .standing }) {
      say(words.handEdits.howTo)
    }
    session.workspace.writeDocuments()
    session.workspace.writeSnapshot()
    // Those that stand edited were told in full.
    let notices = session.workspace.notices.filter { notice in
      if case .editedDocument = notice { false } else { true }
    }
    tell(notices, damageCounts: true)
    if !session.workspace.unreadLogs.isEmpty { needsLook() }
  }

  /// Notes what is asked for each file. One that says what the log says needs no asking.
  private func choose(
    among files: inout [Edited], in session: CaseSession
  ) throws(CommandFailure) {
    func place(_ name: String) throws(CommandFailure) -> Int {
      let found = files.indices.filter { isFile(files[$0].document.file, called: name, session) }
      guard let first = found.first, found.count == 1 else {
        throw .usage(words.handEdits.noSuchFile(name))
      }
      return first
    }
    if arguments.has(.all) { for place in files.indices { files[place].wish = .taken } }
    for name in arguments.options[.take] ?? [] { files[try place(name)].wish = .taken }
    for name in arguments.options[.putBack] ?? [] {
      let place = try place(name)
      if (arguments.options[.take] ?? []).contains(where: {
        isFile(files[place].document.file, called: $0, session)
      }) {
        throw .usage(words.handEdits.bothAsked(name))
      }
      files[place].wish = .putBack
    }
    let writes = files.contains { $0.wish != .standing }
    if writes, arguments.has(.readOnly) { throw .usage(words.review.readOnlyAsked) }
    if arguments.has(.readOnly) { return }
    for place in files.indices where files[place].edit.isEmpty { files[place].wish = .putBack }
  }

  /// By the path inside the workspace, by the whole path, or by the name alone.
  private func isFile(_ file: String, called name: String, _ session: CaseSession) -> Bool {
    name == file || name == session.workspace.paths.absolute(file)
      || environment.absolute(name) == session.workspace.paths.absolute(file)
      || name == FilePath.name(of: file)
  }

  private mutating func tell(_ file: Edited, _ text: HandEditText) {
    let said = words.handEdits
    if file.edit.isEmpty { return }
    print(file.document.file)
    for deed in file.edit.deeds {
      print("  " + text.line(deed))
      if let meanwhile = text.meanwhile(deed) { print("    " + meanwhile) }
    }
    if !file.edit.troubles.isEmpty { print("  " + said.cannotBeTaken) }
    for trouble in file.edit.troubles { print("    " + text.sentence(trouble)) }
  }

  private mutating func decide(
    _ file: inout Edited, in session: CaseSession
  ) throws(CommandFailure) {
    let said = words.handEdits
    let name = file.document.file
    let author = file.wish == .taken ? try author() : try authorship().unasked
    let decided: DecidedEdit
    do throws(StorageError) {
      switch file.wish {
      case .standing: return needsLook()
      case .putBack:
        decided = try session.workspace.putBack(name, file.document.digest, at: now)
      case .taken:
        // What was taken from another file before may have changed what is left to take.
        file.edit = HandEditReader.read(file.document, in: session.caseFile, today: today)
        let draft = file.edit.draft(in: session.caseFile) {
          session.identifiers.fresh(from: &random)
        }
        guard !draft.isEmpty else {
          file.wish = .standing
          say(said.nothingToTake(name))
          return needsLook()
        }
        decided = try session.workspace.take(
          draft, from: name, file.document.digest, actor: author, at: now)
      }
    } catch {
      throw failure(error)
    }
    file.copy = decided.copy
    if file.edit.isEmpty {
      say(said.sameAsLog(name))
    } else if file.wish == .taken {
      say(said.taken(name, file.edit.deeds.count))
    } else {
      say(said.putBack(name))
    }
    say(said.copyLies(decided.copy))
    if file.wish == .taken, !file.edit.troubles.isEmpty {
      say(said.restLies)
      needsLook()
    }
    if !decided.isPutBack { say(said.notWritten(name)) }
  }

  private func json(_ file: Edited, _ text: HandEditText) -> JSONValue {
    [
      "file": .string(file.document.file),
      "changes": .array(
        file.edit.deeds.map { deed in
          [
            "id": deed.place.isEmpty ? .null : .string(deed.place),
            "kind": .string(deed.kind.rawValue),
            "field": deed.field.isEmpty ? .null : .string(deed.field),
            "before": deed.before, "after": deed.after,
            "changedHere": deed.meanwhile ?? .bool(false),
          ]
        }),
      "refused": .array(
        file.edit.troubles.map { trouble in
          [
            "id": trouble.place.isEmpty ? .null : .string(trouble.place),
            "field": trouble.field.isEmpty ? .null : .string(trouble.field),
            "text": .string(text.sentence(trouble)),
          ]
        }),
      "outcome": .string(file.wish.rawValue),
      "copy": file.copy.map { .string($0) } ?? .null,
    ]
  }
}
