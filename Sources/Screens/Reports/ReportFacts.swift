import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// Beside a report: who reads it, what was taken out, what must be mended, what it becomes.
extension AppState {
  func reportFacts(_ text: ReportText, of walk: RecordIndex) -> [ListLayer.Row] {
    readerRows(text) + takenOutCounts(text) + mendRows(text) + becomes(text, walk)
  }

  private func readerRows(_ text: ReportText) -> [ListLayer.Row] {
    let said = words.report
    var rows = [ListLayer.Row(said.readersHeading(""), isHeading: true)]
    for (place, audience) in Audience.allCases.enumerated() {
      let name = KindWords.title(words.codes.audience(audience))
      var row = ListLayer.Row(
        name, trailing: said.reads(audience), choice: ReportChoice.audience(audience))
      row.key = "\(place + 1) "
      if audience == text.content.audience {
        row.tone = .strong
        row.bar = .here
      }
      rows.append(row)
    }
    return rows
  }

  private func takenOutCounts(_ text: ReportText) -> [ListLayer.Row] {
    let said = words.report
    let edition = text.content.edition
    let counts = [
      (said.forPartners, edition.leftOut), (said.limited, edition.limited),
      (said.lackingText, edition.lackingText), (said.particulars, edition.withheld),
      (said.sayings, text.content.sayingsLeftOut),
    ].filter { $0.1 > 0 }
    var rows = [
      ListLayer.Row(""),
      ListLayer.Row(said.takenOutHeading(counts.map(\.1).reduce(0, +)), isHeading: true),
    ]
    if counts.isEmpty { return rows + [ListLayer.Row(said.nothingTakenOut, tone: .quiet)] }
    rows += counts.map { ListLayer.Row($0.0, trailing: "\($0.1)") }
    let isShown = shown.areas.report.showsTakenOut
    rows.append(
      keyRow(
        "report-taken-out", isShown ? said.hideTakenOut : said.showTakenOut,
        ReportChoice.takenOut))
    return rows
  }

  private func mendRows(_ text: ReportText) -> [ListLayer.Row] {
    let said = words.report
    let toMend = text.content.toMend
    var rows = [
      ListLayer.Row(""), ListLayer.Row(said.mendHeading(toMend.count), isHeading: true),
    ]
    if text.content.points.isEmpty {
      return rows + [ListLayer.Row(said.nothingToMend, tone: .quiet)]
    }
    for (place, point) in toMend.enumerated() {
      let subject = point.place.isEmpty ? point.number : point.place
      var row = ListLayer.Row(
        "□ \(subject) \(said.short(point.kind))", trailing: said.number(point.number),
        choice: ReportChoice.point(point))
      row.tone = .warning
      if place == 0 { row.bar = .due }
      rows.append(row)
    }
    for point in text.content.points {
      guard let reason = point.passed else { continue }
      var row = ListLayer.Row(
        "✓ \([said.number(point.number), said.passed(reason)].filter { !$0.isEmpty }.joined(separator: " "))"
      )
      row.tone = .quiet
      rows.append(row)
    }
    if !toMend.isEmpty {
      rows.append(keyRow(nil, said.mendNext, toMend.first.map { ReportChoice.point($0) }))
      rows.append(keyRow("report-pass", said.letPass, nil))
    }
    return rows
  }

  private func becomes(_ text: ReportText, _ walk: RecordIndex) -> [ListLayer.Row] {
    let said = words.report
    var rows = [
      ListLayer.Row(""), ListLayer.Row(said.becomesHeading, isHeading: true),
      ListLayer.Row(said.files, tone: .quiet),
    ]
    let edition = shown.caseFile.edition(ofReport: walk, for: text.content.audience)
    var standing: [String]
    if !text.isDraft {
      standing = [text.frame.approval]
    } else if edition == nil {
      standing = [said.notYetApproved]
    } else {
      standing = [said.changedSince]
    }
    if edition?.state == .sent {
      standing.append(
        words.exports.report.isSent(
          edition?.sentOn.map { FieldText.day($0, words: words) } ?? "", edition?.sentTo))
    }
    if let files = edition?.files { standing.append(files) }
    let columns = hasRoomBesideReport ? ListLayer.sideColumns : sitting.size.columns
    for sentence in standing {
      rows += TextLayout.wrapped(SafeText.simplified(sentence), toColumns: max(20, columns - 5))
        .map { ListLayer.Row($0) }
    }
    return rows
  }

  /// A key with what it does; Enter where no command is named.
  private func keyRow(
    _ command: String?, _ text: String, _ choice: ReportChoice?
  ) -> ListLayer.Row {
    let key = command.flatMap { commands[CommandIdentifier($0)]?.keys.first } ?? .enter
    var row = ListLayer.Row(text, choice: choice)
    row.key = words.keyName(key) + " "
    row.tone = .quiet
    return row
  }

  // What was taken out

  /// Of each finding what these readers do not get, as it stands.
  func takenOutRows(_ text: ReportText, of walk: RecordIndex) -> [ListLayer.Row] {
    let said = words.report
    let told = Dictionary(
      text.content.edition.findings.map { ($0.finding.name, $0.finding) },
      uniquingKeysWith: { one, _ in one })
    let columns = max(
      30, sitting.size.columns - 7 - (hasRoomBesideReport ? ListLayer.sideColumns + 2 : 0))
    var rows = [ListLayer.Row(said.takenOutTitle, tone: .strong)]
    for record in shown.caseFile.findings(ofWalk: walk) {
      let stored = shown.caseFile.finding(at: record)
      let lines = withheld(of: stored, as: told[stored.name])
      if lines.isEmpty { continue }
      rows += [ListLayer.Row(""), ListLayer.Row(stored.spokenName, isHeading: true)]
      for line in lines {
        rows += TextLayout.wrapped(SafeText.simplified(line), toColumns: columns)
          .map { ListLayer.Row($0) }
      }
    }
    return rows
  }

  private static let looked: [FindingField] = [
    .place, .title, .observation, .responsible, .followUp, .owner, .coordinate, .pointedOutBy,
    .reason,
  ]

  private func withheld(of stored: Finding, as told: Finding?) -> [String] {
    let said = words.report
    guard let told else {
      if stored.isLimited { return [said.limited] }
      return stored.kind == .perception
        ? [said.sayings, stored.observation] : [said.forPartners]
    }
    return Self.looked.compactMap { field in
      guard let value = stored.values[field], told.values[field] != value else { return nil }
      return "\(words.fields[field]): \(FieldText.shown(value, form: field.form, words: words))"
    }
  }
}
