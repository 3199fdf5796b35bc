import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let resolve = Subcommand(
    "resolve", danish: "afklar",
    calledAlso: ["settle", "vælg", "choose", "konflikt"],
    in: .findings, .writes,
    words: Phrase("FUND FELT --tag VÆRDI", "ID FIELD --take VALUE"),
    title: Phrase("vælger mellem to værdier", "settles a field with two values"),
    examples: Phrase(
      """
      lygte afklar K7Q-4MJ ansvarlig --tag "Vej & Park"
      lygte afklar K7Q-4MJ frist --tag 2
      """,
      """
      lygte resolve K7Q-4MJ responsible --take "Vej & Park"
      lygte resolve K7Q-4MJ due --take 2
      """),
    explanation: Phrase(
      """
      Afklarer et felt med to værdier ved at vælge den ene, som den er skrevet eller
      med dens nummer i lygte konflikter. Valget kan fortrydes.
      """,
      """
      Settles a field with two values by choosing one. The choice can be undone.
      """),
    rows: [
      .option(
        .take, "værdien, som den er skrevet, eller dens nummer",
        "the value as it is written, or its number")
    ],
    onScreen: ["two-values"]
  ) { run throws(CommandFailure) in try run.resolve() }
}

extension CommandRun {
  /// `resolve ID FIELD --take VALUE`: a verdict is a change too, and can be undone.
  mutating func resolve() throws(CommandFailure) {
    guard arguments.words.count == 2, let wanted = arguments.value(.take) else {
      throw .usage(tool.resolveNeeds)
    }
    let session = try open()
    let caseFile = session.caseFile
    let record = try inConflict(arguments.words[0], in: session)
    if let removed = caseFile.removedAndChanged(record) {
      return try settle(removed, of: record, taking: wanted, in: session)
    }
    let kind = caseFile.kind(of: record)
    let word = arguments.words[1]
    let field = kind == .finding ? Vocabulary.findingField(named: word) : nil
    let register = try register(word, field, of: record, in: caseFile)
    let standing = caseFile.standing(record, register)
    let id = name(of: caseFile.owner(of: record) ?? record, in: caseFile)
    let label = conflictLabel(register, of: record, in: caseFile)
    guard caseFile.conflicts(of: record).contains(register) else {
      throw .needsLook(tool.noConflict(id, label))
    }
    let shown = FieldText(words: words)
    let found =
      field.map { taken(wanted, for: $0, of: standing) }
      ?? taken(wanted, in: register, of: standing)
    guard let value = found else {
      throw .usage(
        tool.notStanding(
          wanted,
          standing.enumerated().map { place, value in
            let text = shown.text(value.value, of: register)
            return "\(place + 1). \(text.isEmpty ? tool.nothing : text)"
          }))
    }
    try save(Verdict(on: register, of: record).draft(taking: value, in: caseFile), in: session)
    say(tool.settled(id, label, shown.text(value.value, of: register)))
    finishWriting(session)
  }

  /// Whether a record that one has removed and another has changed is kept: 2 or no keeps it, 1 or yes
  /// removes it.
  private mutating func settle(
    _ removed: RemovedAndChanged, of record: RecordIndex, taking wanted: String,
    in session: CaseSession
  ) throws(CommandFailure) {
    let keeps: Bool
    switch Int(wanted) ?? Vocabulary.truth(named: wanted).map({ $0 ? 1 : 2 }) {
    case 1: keeps = false
    case 2: keeps = true
    default:
      throw .usage(
        tool.notStanding(wanted, ["1. \(words.settle.removeIt)", "2. \(words.settle.keep)"]))
    }
    let name = called(record, in: session)
    try save(Verdict.draft(on: record, keeps: keeps, in: session.caseFile), in: session)
    say(keeps ? words.settle.isKept(name) : words.settle.isRemoved(name))
    finishWriting(session)
  }

  /// The finding or walk of an identifier, or whatever has that name in the log.
  func inConflict(
    _ text: String, in session: CaseSession
  ) throws(CommandFailure) -> RecordIndex {
    if let record = RecordName(text).flatMap({ session.caseFile.record(named: $0) }) {
      return record
    }
    let key = SearchKey.name(text)
    let folder = Language.allCases.map { Words.in($0).settle.workspace } + ["workspace"]
    if let record = session.caseFile.workspaceRecord,
      folder.contains(where: { SearchKey.name($0) == key })
    {
      return record
    }
    // What has no identifier is listed by the first digits of the line that made it.
    let digits = text.lowercased()
    if digits.utf8.count >= 6, digits.allSatisfy(\.isHexDigit) {
      let named = Set(session.caseFile.openConflicts().map(\.record)).filter {
        session.caseFile.name(of: $0).line.description.hasPrefix(digits)
      }
      if let record = named.first, named.count == 1 { return record }
    }
    return try recordOrFinding(named: text, in: session)
  }

  /// The register a word means: a field in either language, or a name as it stands on disk, such as
  /// one of a newer version.
  func register(
    _ word: String, _ field: FindingField?, of record: RecordIndex, in caseFile: CaseFile
  ) throws(CommandFailure) -> String {
    if let field { return (field.isStatePart ? FindingField.state : field).rawValue }
    if caseFile.kind(of: record) == .finding, let own = words.own.field(named: word) {
      return own.name.rawValue
    }
    let known = caseFile.fields(of: record)
    let key = SearchKey.name(word)
    let found =
      known.first { $0 == word }
      ?? known.first {
        SearchKey.name(conflictLabel($0, of: record, in: caseFile)) == key
      }
    guard let found else { throw .usage(tool.unknownField(word, nearestField(word))) }
    return found
  }

  /// The same for a field of an entry, a walk, or a newer version: by its number or as it stands.
  private func taken(
    _ wanted: String, in register: String, of standing: [StandingValue]
  ) -> StandingValue? {
    let shown = FieldText(words: words)
    let key = SearchKey.name(wanted)
    let chosen = standing.filter {
      SearchKey.name(shown.text($0.value, of: register)) == key || $0.value.string == wanted
    }
    if chosen.count == 1 { return chosen.first }
    guard let number = Int(wanted), standing.indices.contains(number - 1) else { return nil }
    return standing[number - 1]
  }

  /// The standing value a text means: as it is shown, as it is read for the field, or its number
  /// in the list.
  private func taken(
    _ wanted: String, for field: FindingField, of standing: [StandingValue]
  ) -> StandingValue? {
    let register = field.isStatePart ? FindingField.state : field
    let shown = FieldText(words: words)
    let key = SearchKey.name(wanted)
    let read: JSONValue?
    do throws(ValueError) {
      read = try ValueReader.value(wanted, for: field, today: today, own: words.own.codes)
    } catch {
      read = nil
    }
    let chosen = standing.filter { standing in
      let value = standing.value
      let part = field.isStatePart ? value[field.rawValue] : value
      if let read, !read.isNull, read == part { return true }
      let texts = [
        shown.text(value, of: register.rawValue), part?.string ?? "",
        part?.integer.map(String.init) ?? "",
        value["state"]?.string.map { shown.code($0, .state) } ?? "",
        value["state"]?.string ?? "",
      ]
      return texts.contains { !$0.isEmpty && SearchKey.name($0) == key }
        || (value.isNull && (wanted.isEmpty || key == SearchKey.name(tool.nothing)))
    }
    if chosen.count == 1 { return chosen.first }
    guard chosen.isEmpty, let number = Int(wanted), standing.indices.contains(number - 1) else {
      return nil
    }
    return standing[number - 1]
  }
}

extension FindingField {
  fileprivate var isStatePart: Bool { form == .statePart }
}
