import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// The look before a merge: the question first, then what is new, changed, and to be looked at.
  var mergeContent: ListContent? {
    guard let reading = sitting.merging.reading else { return nil }
    let text = MergePreviewText(words: words, own: reading.look.own) { shownValue($0, field: $1) }
    let words = words.merging
    var rows: [ListLayer.Row] = []
    rows += wrapped(words.counts(reading.counts)).map(countRow)
    if reading.isEmpty { rows.append(ListLayer.Row(words.nothingNew, tone: .quiet)) }
    let joins = reading.join != nil
    rows.append(
      ListLayer.Row(
        joins ? self.words.joining.joinRow : words.mergeNowRow, choice: MergeChoice()))
    if let join = reading.join { rows += self.rows(of: join) }
    rows += self.rows(of: reading.alike)
    for (heading, findings) in [
      (words.newFindings, reading.look.new), (words.changedFindings, reading.look.changed),
    ] where !findings.isEmpty {
      rows.append(ListLayer.Row("\(heading) (\(findings.count))", isHeading: true))
      rows += findings.flatMap { row(of: $0, text) }
    }
    let new = text.newRecords(of: reading.look, besides: reading.join)
    if !new.isEmpty {
      rows.append(ListLayer.Row(words.alsoNew, isHeading: true))
      rows += new.map { ListLayer.Row(text.name(of: $0)) }
    }
    let changed = text.changedRecords(of: reading.look)
    if !changed.isEmpty {
      rows.append(ListLayer.Row(words.alsoChanged, isHeading: true))
      for record in changed {
        rows.append(
          ListLayer.Row(
            text.name(of: record), tone: record.inConflict.isEmpty ? .plain : .warning))
        rows += text.details(of: record).flatMap { wrapped("  " + $0) }
          .map { ListLayer.Row($0, tone: .quiet) }
      }
    }
    if !reading.remarks.isEmpty {
      rows.append(ListLayer.Row(words.needsLook, isHeading: true))
      rows += reading.remarks.flatMap(wrapped).map { ListLayer.Row($0, tone: .warning) }
    }
    return (words.lookTitle(reading.folder), rows)
  }

  /// A line of counts: the numbers stand out.
  private func countRow(_ line: String) -> ListLayer.Row {
    var row = ListLayer.Row("")
    var rest = Substring(line)
    while !rest.isEmpty {
      let number = rest.prefix(while: \.isNumber)
      let words = rest.dropFirst(number.count).prefix { !$0.isNumber }
      if !number.isEmpty { row.parts.append(.init(String(number), .strong)) }
      row.parts.append(.init(String(words)))
      rest = rest.dropFirst(number.count + words.count)
    }
    return row
  }

  /// What of a folder begun apart is the same here.
  private func rows(of join: JoinPreview) -> [ListLayer.Row] {
    let text = JoinText(words: words)
    let same = text.same(in: join).flatMap(wrapped).map { ListLayer.Row($0) }
    // A sentence and no name: a rule behind each of its lines would say that each is one.
    return wrapped(words.joining.title(join.name)).map { ListLayer.Row($0, tone: .strong) }
      + same + wrapped(text.new(in: join)).map { ListLayer.Row($0, tone: .quiet) }
  }

  /// What comes, side by side with what it is like here.
  private func rows(of alike: [AlikePreview]) -> [ListLayer.Row] {
    if alike.isEmpty { return [] }
    let joining = words.joining
    var rows = [ListLayer.Row(joining.alike(alike.count), isHeading: true)]
    rows += wrapped(joining.decideAfter).map { ListLayer.Row($0, tone: .quiet) }
    for pair in alike {
      let there = AlikeText.lines(of: pair.there, words: words)
      let here = AlikeText.lines(of: pair.here, words: words)
      rows += sideBySide([joining.there + ":"] + there, [joining.here + ":"] + here)
        .map { ListLayer.Row($0) }
      let likeness = AlikeText.likeness(pair.likeness, words: words)
      rows += wrapped("  " + likeness).map { ListLayer.Row($0, tone: .quiet) }
    }
    return rows
  }

  /// Two columns of wrapped lines; one below the other where the screen is too narrow for both.
  private func sideBySide(_ left: [String], _ right: [String]) -> [String] {
    let half = (sitting.size.columns - 6) / 2
    if half < 24 { return (left + right).flatMap { wrapped("  " + $0) } }
    func column(_ lines: [String]) -> [String] {
      lines.flatMap { TextLayout.wrapped(SafeText.simplified($0), toColumns: half) }
    }
    let (left, right) = (column(left), column(right))
    return (0..<max(left.count, right.count)).map { place in
      let start = left.indices.contains(place) ? left[place] : ""
      let end = right.indices.contains(place) ? right[place] : ""
      return "  " + TextLayout.padded(start, toColumns: half) + "  " + end
    }
  }

  /// A finding, and below it what changes. One that is here already opens.
  private func row(
    of finding: MergePreview.Row, _ text: MergePreviewText
  ) -> [ListLayer.Row] {
    let known = finding.isNew ? nil : shown.caseFile.record(named: finding.name)
    let details = finding.isNew ? [] : text.details(of: finding)
    var head = ListLayer.Row(
      finding.title, tone: finding.inConflict.isEmpty ? .plain : .warning,
      choice: known.map { OpenFinding($0) })
    head.number = finding.id
    return [head]
      + details.flatMap { wrapped("  " + $0) }.map { ListLayer.Row($0, tone: .quiet) }
  }

  /// Who has written here, this machine first.
  var devicesContent: ListContent? {
    guard let reading = sitting.merging.devices else { return nil }
    let text = DeviceText(words: words) { moment($0) }
    var rows: [ListLayer.Row] = []
    for device in reading.devices {
      let isOwn = device.device == reading.own
      let merge = reading.merges[device.device]
      rows += wrapped(text.head(of: device, isOwn: isOwn)).map { ListLayer.Row($0) }
      let details = text.details(
        of: device, isOwn: isOwn, drafts: isOwn ? sitting.workspace.drafts.waitingForms : 0,
        mergedAt: merge?.at,
        mergedFrom: merge?.folder)
      rows += details.flatMap { wrapped("  " + $0) }.map { ListLayer.Row($0, tone: .quiet) }
      rows.append(ListLayer.Row(""))
    }
    if reading.devices.count < 2 {
      rows += wrapped(words.merging.alone).map { ListLayer.Row($0, tone: .quiet) }
    }
    rows.append(ListLayer.Row(words.merging.check(reading.check)))
    rows += wrapped(words.merging.bothMustShow(reading.check)).map {
      ListLayer.Row($0, tone: .quiet)
    }
    return (words.merging.devices, rows)
  }

  /// Day and time as people write them.
  private func moment(_ rfc3339: String) -> String {
    guard let moment = Moment(rfc3339: rfc3339) else { return rfc3339 }
    let (year, month, day) = moment.day.civil
    let time = moment.time
    return "\(words.dates.day(year, month, day)) \(words.dates.time(time.hour, time.minute))"
  }

  /// Lines that fit the screen, the further ones indented like the first.
  private func wrapped(_ text: String) -> [String] {
    let indent = String(text.prefix { $0 == " " })
    let width = max(10, sitting.size.columns - 4 - indent.count)
    return TextLayout.wrapped(
      SafeText.simplified(String(text.dropFirst(indent.count))), toColumns: width
    ).map { indent + $0 }
  }
}

extension MergeReading {
  var isEmpty: Bool { look.acts == 0 && counts.photos == 0 }
}
