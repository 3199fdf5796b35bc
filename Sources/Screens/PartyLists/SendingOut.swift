import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// The party whose list is shown, or the one that is selected.
  var chasedParty: String? {
    top(PartyFindingList.self)?.party ?? selectedChoice(PartyChoice.self)?.party
  }

  static let sendObstacle: @Sendable (AppState) -> Obstacle? = { state in
    if let obstacle = CommandCatalogue.canWrite(state) { return obstacle }
    guard let party = state.chasedParty,
      state.shown.indexes.parties?.things(with: party).isEmpty == false
    else { return .noParty }
    return nil
  }

  /// Asks how the list is to go out; it is noted as sent once it is out.
  mutating func openWays() -> [Effect] {
    guard let party = chasedParty else { return refuse(.noParty) }
    let list = chaseList(for: party, audience: .partners)
    var rows = ChaseWay.allCases.enumerated().map { place, way in
      ListLayer.Row(
        ListLayer.numbered(words.say(way.line), at: place),
        choice: SendChoice(way: way))
    }
    rows.append(.init(""))
    // Before the list is out: afterwards nobody gets it back.
    for sentence in namedSentences(list) {
      rows += TextLayout.wrapped(sentence, toColumns: max(20, sitting.size.columns - 4))
        .map { .init($0, tone: .pressing) }
    }
    let audience = words.exports.audience(list.audience)
    for text in [audience, words.chase.withheld(list.withheld), words.ball.sendNote]
    where !text.isEmpty {
      rows += TextLayout.wrapped(text, toColumns: max(20, sitting.size.columns - 4))
        .map { .init($0, tone: .quiet) }
    }
    return lay(
      SendWayList(party: list.party), title: words.ball.sendTitle(list.party, list.rows.count),
      rows: rows)
  }

  /// Which findings of a list may name somebody.
  private func namedSentences(_ list: ChaseList) -> [String] {
    let things = list.rows.compactMap { row in
      RecordName(row.finding).flatMap { shown.caseFile.thing(named: $0) }
    }
    return list.named(shown.caseFile.personNames(places: things)).prefix(5).map {
      words.ball.mayNameSomebody($0.id, $0.names.joined(separator: ", "))
    }
  }

  /// Lets the list go out; the act that notes it waits until it is out.
  mutating func send(by way: ChaseWay) -> [Effect] {
    guard let party = top(SendWayList.self)?.party else {
      return []
    }
    shown.layers.removeLast()
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    var list = chaseList(for: party, audience: .partners)
    if list.rows.isEmpty { return refuse(.noParty) }
    list.id = shown.indexes.identifiers.fresh(from: &sitting.random).description
    var draft = ActDraft()
    EditWriter.sending(list, in: shown.caseFile, draft: &draft)
    shown.areas.sending.pending = PendingSending(
      draft: draft, party: list.party, edition: list.edition)
    let record = shown.caseFile.parties.first {
      shown.indexes.parties?.names.areSame($0.name, list.party) == true
    }
    return [
      .deliver(
        ChaseDelivery(
          list: list, way: way, address: record?.values.text(PartyField.email)))
    ]
  }

  /// The list is out: now it is noted on each finding, which starts the clock again.
  mutating func delivered(_ sentence: String) -> [Effect] {
    guard let pending = shown.areas.sending.pending else { return [] }
    shown.areas.sending.pending = nil
    return commit(
      pending.draft,
      then: AfterCommit(words.ball.sentList(pending.party, pending.edition, sentence)))
  }

  /// It did not get out, and so is not noted.
  mutating func notDelivered(_ sentence: String) -> [Effect] {
    shown.areas.sending.pending = nil
    say(sentence, .warning)
    return []
  }
}

/// What is noted once a list is out.
struct PendingSending: Sendable {
  let draft: ActDraft
  let party: String
  let edition: Int
}
