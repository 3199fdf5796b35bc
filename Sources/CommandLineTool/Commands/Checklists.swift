import CaseModel
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

extension CommandRun {
  /// What a checklist can do besides what all records can: `answer`, `export`, `import`.
  ///
  /// - Returns: whether that was typed.
  mutating func checklistVerb() throws(CommandFailure) -> Bool {
    guard let word = arguments.words.first.map({ SearchKey.fold($0) }) else { return false }
    func means(_ spellings: String...) -> Bool {
      spellings.contains { SearchKey.fold($0) == word }
    }
    let rest = Array(arguments.words.dropFirst())
    if means("answer", "svar") {
      try answerChecklist(rest)
    } else if means("export", "eksportér", "eksporter") {
      try exportChecklist(rest)
    } else if means("import", "hent", "importér", "importer") {
      try importChecklist(rest)
    } else {
      return false
    }
    return true
  }

  /// `checklist answer WALK NO ANSWER [--stop STOP] [--note TEXT]`.
  private mutating func answerChecklist(_ typed: [String]) throws(CommandFailure) {
    let said = words.checklists
    guard typed.count >= 2 else { throw .usage(said.needsAnswer) }
    let session = try open()
    let caseFile = session.caseFile
    // The walk's name may have blanks: what follows is a number, and the answer behind it.
    guard
      let place = typed.indices.dropFirst().first(where: { place in
        typed[place].allSatisfy(\.isNumber)
          && caseFile.record(named: typed[..<place].joined(separator: " "), of: .walk) != .none
      })
    else { throw .usage(said.needsAnswer) }
    let walk = try record(
      named: typed[..<place].joined(separator: " "), .walk, in: session)
    let stop = try arguments.value(.stop).map { (name) throws(CommandFailure) in
      try self.stop(named: name, of: walk, in: session)
    }
    let sheet = ChecklistSheet(of: walk, at: stop, in: caseFile)
    if sheet.record == nil { throw .usage(said.noneChosen(called(walk, in: session))) }
    guard let number = Int(typed[place]), sheet.checklist.items.indices.contains(number - 1) else {
      throw .usage(said.noQuestion(typed[place], sheet.checklist.items.count))
    }
    let question = sheet.checklist.items[number - 1]
    let text = CivilNumberMask.masked(typed[(place + 1)...].joined(separator: " ")).text
    let note = arguments.value(.note).map { CivilNumberMask.masked($0).text }
    if text.isEmpty, note == nil { throw .usage(said.needsAnswer) }
    var answer: String?
    if !text.isEmpty {
      guard let taken = question.answer(text) else { throw .usage(said.takesNot(question.form)) }
      answer = taken
    }
    var draft = ActDraft()
    sheet.answer(
      number - 1, answer, note: note, id: session.identifiers.fresh(from: &random), in: caseFile,
      draft: &draft)
    if draft.isEmpty { return say(words.board.nothingChanged) }
    try save(draft, in: session)
    say(said.said(question.asked, answer.map { said.answer($0) } ?? note ?? ""))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// `checklist export NAME [-o FILE]`.
  private mutating func exportChecklist(_ typed: [String]) throws(CommandFailure) {
    let said = words.checklists
    if typed.isEmpty { throw .usage(said.fileNeeded(words.say("eksportér", "export"))) }
    let session = try open()
    let record = try record(named: typed.joined(separator: " "), .checklist, in: session)
    let list = session.caseFile.checklist(at: record)
    let bytes = ChecklistFile.bytes(of: list)
    if let file = outputFile {
      say(said.written(list.name, try write(bytes, to: file)))
    } else {
      report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
    }
    finishReading(session)
  }

  /// `checklist import FILE`: a list of another workspace, or the next version of one of ours.
  private mutating func importChecklist(_ typed: [String]) throws(CommandFailure) {
    let said = words.checklists
    guard typed.count == 1 else { throw .usage(said.importNeeded) }
    let bytes = try contents(of: typed[0])
    var list: Checklist
    do throws(ChecklistFileError) {
      list = try ChecklistFile.read(bytes)
    } catch {
      throw .needsLook("\(HarmlessText.line(typed[0])): \(error.sentence(in: words))")
    }
    let session = try open()
    let caseFile = session.caseFile
    let standing = caseFile.currentChecklists.first {
      SearchKey.name(caseFile.checklist(at: $0).name) == SearchKey.name(list.name)
    }
    var draft = ActDraft()
    if let standing {
      let ours = caseFile.checklist(at: standing)
      if ours.items == list.items { return say(said.standsAlready(list.name)) }
      list.version = ours.version + 1
      var values = list.values
      values[.checklist(.former)] = .string(caseFile.name(of: standing).description)
      values[.checklist(.id)] = .string(session.identifiers.fresh(from: &random).description)
      _ = EditWriter.make(.checklist, values, in: &draft)
    } else {
      list.version = 1
      _ = list.make(id: session.identifiers.fresh(from: &random), in: &draft)
    }
    try save(draft, in: session)
    say(said.taken(list.name, list.items.count, list.version))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// Says which lists are ready to use and not in the folder yet.
  mutating func tellChecklistSeeds(in session: CaseSession) {
    let ours = Set(
      session.caseFile.standing(.checklist).map {
        SearchKey.name(session.caseFile.checklist(at: $0).name)
      })
    let names = ChecklistSeedWords(language: words.language).all.map(\.name)
      .filter { !ours.contains(SearchKey.name($0)) }
    if !names.isEmpty { say(words.checklists.readyToUse(names)) }
  }

  /// Says that a list that was answered became a new version.
  mutating func tellNewVersion(of record: RecordIndex, in session: CaseSession) {
    let newest = session.caseFile.newest(of: record)
    if newest == record { return }
    let list = session.caseFile.checklist(at: newest)
    say(words.checklists.newVersion(list.name, list.version))
  }

  /// `Lys: Er lyset godt nok? nej · to lamper er ude`, with the stop where it is about one.
  func toldCheck(_ entry: RecordIndex, in session: CaseSession) -> String {
    let caseFile = session.caseFile
    let values = caseFile.values(of: entry)
    let stop = caseFile.shown(entry, CheckField.stop.rawValue).flatMap { caseFile.reference($0) }
      .map { caseFile.place(ofStop: caseFile.root(of: $0)) }
    let answer = words.checklists.answer(values.text(CheckField.answer) ?? "")
    let question = [values.text(CheckField.question) ?? "", answer].filter { !$0.isEmpty }
      .joined(separator: " ")
    return [stop ?? "", question, values.text(CheckField.note) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
