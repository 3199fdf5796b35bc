import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

/// All that is held of a walk, for a request for access to a case: every text, the history, the lists
/// that were sent, with what is internal marked, so that a person can black it out or hand it over.
extension CommandRun {
  /// `export WALK --everything`.
  mutating func exportEverything() throws(CommandFailure) {
    let session = try open()
    let name = arguments.words.joined(separator: " ")
    if name.isEmpty {
      throw .usage(words.journal.everythingNeeds(session.caseFile.walks.map(\.name)))
    }
    let walk = try walk(named: name, in: session)
    let findings = findings(of: walk, in: session.caseFile)
    let page = everything(of: walk, findings, in: session.caseFile)
    let count = findings.count
    let written = words.journal
    try deliver(page) { written.everythingWritten(count, $0) }
    let limited = findings.count(where: \.isLimited)
    if limited > 0 { say(words.journal.limitedInside(limited)) }
    say(words.journal.blackOut)
    finishReading(session)
  }

  /// Those that were found on a walk, also what was taken out as a mistake.
  func findings(of walk: Walk, in caseFile: CaseFile) -> [Finding] {
    caseFile.records(of: .finding).map { caseFile.finding(at: $0) }
      .filter { $0.walk == walk.id || $0.walk == walk.record }
      .sorted { $0.isSeenBefore($1) }
  }

  func everything(of walk: Walk, _ findings: [Finding], in caseFile: CaseFile) -> PrintedPage {
    let said = words.journal
    var page = PrintedPage(
      title: said.everythingTitle(walk.name),
      head: said.everythingHead(
        caseFile.caseNumbers(of: findings) ?? walk.values.text(WalkField.caseNumber),
        words.day(today)),
      language: words.language)
    var about = PrintedPage.Section(walk.name)
    about.header = said.everythingColumns
    about.rows = rows(of: walk.record, .walk, in: caseFile) { _ in false }
    // Its stops, and who took part.
    if let record = RecordName(walk.record).flatMap({ caseFile.record(named: $0) }) {
      for entry in caseFile.entries(of: record) {
        about.rows += rows(
          of: caseFile.name(of: entry).description, caseFile.kind(of: entry), in: caseFile
        ) { _ in caseFile.kind(of: entry) == .participant }
      }
    }
    page.sections.append(about)
    for finding in findings {
      var section = PrintedPage.Section(
        [finding.spokenName, finding.id].filter { !$0.isEmpty }.joined(separator: " · "))
      section.header = said.everythingColumns
      section.rows = rows(of: finding.name, .finding, in: caseFile) { name in
        FindingField(rawValue: name).map { field in
          DisclosureRule.of(field, for: Reader(.association)) != .inFull
            && ![.publicText, .publicPlace, .advice].contains(field)
        } ?? true
      }
      for entry in finding.entries {
        section.rows += rows(of: entry.name, entry.kind, in: caseFile) { _ in
          entry.kind != .answer && entry.kind != .action
        }
      }
      page.sections.append(section)
    }
    page.sections += history(of: walk, findings, caseFile).sections
    page.sections += lists(about: findings, walk, caseFile).sections
    return page
  }

  /// What a record says, field by field, with a mark at what was written among us.
  private func rows(
    of name: String, _ kind: RecordKind, in caseFile: CaseFile, isInternal: (String) -> Bool
  ) -> [[String]] {
    guard let record = RecordName(name).flatMap({ caseFile.record(named: $0) }) else { return [] }
    let shown = FieldText(words: words)
    let schema = RecordSchema.of(kind)
    let isEntry = kind != .finding && kind != .walk
    return caseFile.fields(of: record).compactMap { field in
      if field == EntryField.of.rawValue || field == FindingField.rank.rawValue { return nil }
      guard let value = caseFile.shown(record, field), !value.isNull else { return nil }
      let label = words.fields.label(field, of: kind)
      let text =
        schema?.field(named: field).map { self.value(value, $0, of: kind, in: caseFile, shown) }
        ?? shown.text(value, of: field)
      return [
        isEntry ? "\(words.kinds.title(kind)): \(label.lowercased())" : label, text,
        isInternal(field) ? words.journal.internalMark : "",
      ]
    }
  }

  private func value(
    _ value: JSONValue, _ field: AnyField, of kind: RecordKind, in caseFile: CaseFile,
    _ shown: FieldText
  ) -> String {
    if case .kept = field.form { return value.texts.joined(separator: " · ") }
    if case .reference = field.form {
      return caseFile.reference(value).flatMap { caseFile.called($0) } ?? ""
    }
    // What findings and their entries say has words of its own.
    if kind == .finding || RecordSchema.of(kind)?.owner == .finding || value.object != nil {
      return shown.text(value, of: field.name)
    }
    return Screens.FieldText.shown(value, form: field.form, words: words)
  }
}
