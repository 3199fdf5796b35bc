import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  mutating func openHandover() -> [Effect] {
    need(\.attention)
    need(\.promises)
    return open(HandoverList())
  }

  /// All that is open for whoever takes over; what its lines say is what the printed page says.
  var handoverContent: ListContent {
    let handover = handover
    let width = max(20, sitting.size.columns - 4)
    var rows: [ListLayer.Row] = TextLayout.wrapped(
      words.promises.handoverIntroduction, toColumns: width
    ).map { .init($0, tone: .quiet) }
    rows += [
      .init(""),
      .init(
        words.promises.count(
          handover.promises.count, handover.promises.count { $0.isPassed(on: today) }),
        trailing: "P", choice: PromiseChoice()),
    ]
    let reasons = AttentionReason.allCases.filter { handover.attention[$0] != nil }
    rows += section(words.attention.title, reasons) { reason in
      .init(
        attentionHeading(reason), trailing: String(handover.attention[reason] ?? 0),
        choice: AttentionChoice(reason: reason))
    }
    rows += section(words.promises.partiesHeading, handover.responsible) { row(of: $0) }
    rows += section(words.promises.followUpHeading, handover.followUp) { row(of: $0) }
    let open = handover.open
    rows += section("\(words.promises.openFindings) (\(open.count))", open) {
      record -> ListLayer.Row in
      var row = findingRow(record)
      let (day, tone) = reviewDay(of: shown.caseFile.finding(at: record))
      row.trailing = day
      row.edgeTone = tone
      // Where it has no room beside the day, below the list.
      if row.party.isEmpty { row.party = words.promises.nobody }
      return row
    }
    rows += section(words.promises.devicesHeading, handover.devices) { act in
      .init(
        words.promises.lastWrote(
          act.device, FieldText.day(act.wallTime.moment.day, words: words)), tone: .quiet)
    }
    if handover.drafts > 0 {
      rows.append(.init(words.promises.draftsLeft(handover.drafts), tone: .quiet))
    }
    return (words.promises.handoverTitle(shown.caseFile.facts.name), rows)
  }

  private var handover: Handover {
    let index =
      promiseIndex
    let promised =
      index.all.map(\.promise) + shown.caseFile.promises(of: [], withWalks: true, on: today)
    return Handover(
      shown.caseFile, index: attentionIndex, promises: promised, today: today,
      drafts: sitting.workspace.drafts.waitingForms)
  }

  private func section<Element>(
    _ heading: String, _ elements: [Element], row: (Element) -> ListLayer.Row
  ) -> [ListLayer.Row] {
    guard !elements.isEmpty else { return [] }
    var rows: [ListLayer.Row] = [.init(""), .init(heading, isHeading: true)]
    rows += elements.prefix(Self.longestSection).map(row)
    if elements.count > Self.longestSection {
      rows.append(.init(words.attention.more(elements.count - Self.longestSection), tone: .quiet))
    }
    return rows
  }

  private func row(of share: Handover.Share) -> ListLayer.Row {
    let facts = [
      words.ball.openCount(share.open),
      share.overdue > 0 ? words.ball.overdueCount(share.overdue) : "",
    ].filter { !$0.isEmpty }
    var row = ListLayer.Row(
      share.contact, trailing: facts.joined(separator: " · "),
      tone: .quiet, choice: share.party.map { PartyChoice(party: $0) })
    row.name = share.party ?? words.promises.nobody
    row.edgeTone = share.overdue > 0 ? .pressing : .quiet
    return row
  }
}
