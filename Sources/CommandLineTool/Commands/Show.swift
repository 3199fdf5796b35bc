import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let show = Subcommand(
    "show", danish: "vis",
    calledAlso: ["åbn", "læs", "open", "view", "read"],
    in: .findings, .reads,
    words: Phrase("FUND", "ID"),
    title: Phrase("viser alt om et fund", "shows all about one finding"),
    examples: Phrase(
      """
      lygte vis K7Q-4MJ
      lygte vis k7q
      lygte vis "2, Lærkehaven, aften"
      """,
      """
      lygte show K7Q-4MJ
      lygte show k7q
      lygte show "2, Lærkehaven, aften"
      """),
    explanation: Phrase(
      """
      Viser alt om et fund: felter, tiltag, noter, to værdier og historik. Begyndelsen
      eller slutningen af koden er nok, når kun ét fund har den.
      """,
      """
      Shows all about a finding: fields, actions, comments, two values and history.
      The beginning or end of the id is enough when only one finding has it.
      """),
    rows: [
      .option(.json, "som et objekt", "as an object")
    ],
    onScreen: ["open"]
  ) { run throws(CommandFailure) in try run.show() }
}

extension CommandRun {
  /// `show ID`: every field, entries, values in conflict and the history.
  mutating func show() throws(CommandFailure) {
    guard !arguments.words.isEmpty else { throw .usage(tool.showNeeds) }
    let session = try open()
    let record = try finding(named: arguments.words.joined(separator: " "), in: session)
    let finding = session.caseFile.finding(at: record)
    if wantsJSON {
      printDocument(RecordJSON.finding(finding))
    } else {
      printFields(finding, in: session)
      printPartyListHistory(of: record, finding, in: session)
      printEntries(finding)
      printLinkedFrom(record, in: session)
      printJoined(record, in: session)
      printConflicts(finding)
      print("")
      print(tool.historyTitle)
      let history = ToldHistory(of: record, in: session.caseFile)
      for act in history.acts {
        for line in historyLines(act, of: history, about: record, in: session) {
          print("  " + line)
        }
      }
    }
    finishReading(session)
  }

  private mutating func printFields(_ finding: Finding, in session: CaseSession) {
    let shown = FieldText(words: words)
    var lines: [(String, String)] = []
    for field in FindingField.allCases where field != .source {
      if case .entries = field.form { continue }
      var text = shown.text(finding, field)
      if field == .title, !finding.hasOwnTitle { continue }
      if field == .due, finding.isOverdue(on: today), let due = finding.due {
        text += " (\(words.dates.overdue(today.days(since: due))))"
      }
      if field == .walk, let id = finding.walk {
        let walk = session.caseFile.walks.first { $0.id == id }
        text = [walk?.name ?? "", id].filter { !$0.isEmpty }.joined(separator: ", ")
      }
      if !text.isEmpty { lines.append((label(field), text)) }
    }
    lines += ownLines(finding, words.own.standing)
    let known = Set(FindingField.allCases.map(\.rawValue))
    for (name, value) in finding.values.all
    where !known.contains(name) && words.own.field(name) == nil {
      lines.append((name, shown.text(value, of: name)))
    }
    let further = ownLines(finding, words.own.all.filter(\.isRemoved))
    let width = (lines + further).map(\.0.count).max() ?? 0
    for (label, text) in lines { printLabelled(label, text, width) }
    if finding.lacksAction { printLabelled(label(.actions), tool.lacksAction, width) }
    if further.isEmpty { return }
    print("")
    print(words.finding.further)
    for (label, text) in further { printLabelled(label, text, width) }
  }

  /// Values of the workspace's own fields; one that does not fit its field's form is marked.
  private func ownLines(_ finding: Finding, _ fields: [OwnField]) -> [(String, String)] {
    let shown = FieldText(words: words)
    return fields.compactMap { field in
      let name = field.name.rawValue
      guard let value = finding.values[name] else { return nil }
      let text = shown.text(value, of: name)
      return (
        words.say(field.label), field.fits(value) ? text : "! \(text) (\(words.finding.unfit))"
      )
    }
  }

  private mutating func printLabelled(_ label: String, _ text: String, _ width: Int) {
    let padded = label + String(repeating: " ", count: width - min(width, label.count) + 2)
    print(HarmlessText.lines(padded + text), indent: width + 2)
  }

  private mutating func printEntries(_ finding: Finding) {
    let shown = FieldText(words: words)
    for field in FindingField.entryLists {
      guard case .entries(let kind) = field.form else { continue }
      let entries = finding.entries(kind)
      if entries.isEmpty { continue }
      print("")
      print(label(field))
      for entry in entries {
        if let photo = Photo(entry) {
          print(HarmlessText.lines("  - " + words.photos.line(photo, shown.moment)), indent: 4)
          continue
        }
        var parts: [String] = []
        for field in EntryField.allCases where field != .of && field != .removed {
          guard let value = entry.values[field] else { continue }
          let text = shown.text(value, of: field.rawValue)
          if text.isEmpty { continue }
          let isPlain = field == .text || field == .url || field == .party
          let label = words.fields[field]
          parts.append(isPlain ? text : "\(label): \(text)")
        }
        let who = [entry.by ?? "", shown.moment(entry.at)].filter { !$0.isEmpty }
        let text = parts.joined(separator: " · ")
        print(HarmlessText.lines("  - \(text) (\(who.joined(separator: ", ")))"), indent: 4)
      }
    }
  }

  /// What the duplicates of the finding hold.
  private mutating func printJoined(_ record: RecordIndex, in session: CaseSession) {
    for duplicate in session.caseFile.duplicates(of: record) {
      let finding = session.caseFile.finding(at: duplicate)
      print("")
      print(words.alike.fromDuplicate(name(of: duplicate, in: session.caseFile)))
      let parts = [finding.title, finding.place ?? ""].filter { !$0.isEmpty }
      print("  \(parts.joined(separator: " · "))")
      printEntries(finding)
    }
  }

  /// The findings that link to this one.
  private mutating func printLinkedFrom(_ record: RecordIndex, in session: CaseSession) {
    let caseFile = session.caseFile
    let id = caseFile.shown(record, FindingField.id.rawValue)?.string ?? ""
    let links = LinkIndex(caseFile)
    printNames(words.finding.comings, links.comings(of: record), in: caseFile)
    let linking = links.linking(to: id).filter { $0 != record }
    printNames(words.finding.linkedFrom, linking, in: caseFile)
  }

  private mutating func printNames(
    _ heading: String, _ findings: [RecordIndex], in caseFile: CaseFile
  ) {
    if findings.isEmpty { return }
    print("")
    print(heading)
    for other in findings {
      let finding = caseFile.plainFinding(at: other)
      let parts = [finding.id, finding.title, finding.place ?? ""].filter { !$0.isEmpty }
      print("  \(parts.joined(separator: " · "))")
    }
  }

  private mutating func printConflicts(_ finding: Finding) {
    let shown = FieldText(words: words)
    for conflict in finding.conflicts {
      print("")
      print(tool.conflictTitle(words.fields[conflict.field]))
      for (place, value) in conflict.values.enumerated() {
        let text = shown.text(value.value, of: conflict.field)
        let who = [value.by ?? "", value.device, shown.moment(value.at)].filter { !$0.isEmpty }
        print(
          "  \(place + 1). \(text.isEmpty ? tool.nothing : text) (\(who.joined(separator: ", ")))")
      }
    }
  }
}
