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
      state.shown.indexes.parties?.records(with: party).isEmpty == false
    else { return .noParty }
    return nil
  }

  /// Asks how the list is to go out, unless something in it points at somebody; it is noted as sent
  /// once it is out.
  mutating func openWays() -> [Effect] {
    guard let party = chasedParty else { return refuse(.noParty) }
    let list = listToSend(party)
    if !list.audience.readsInternalText, !list.held.isEmpty {
      return open(list.held, .list(party: party), for: list.audience)
    }
    return openWays(to: party)
  }

  /// Asks by role before a list leaves, as before any page.
  mutating func openWays(to party: String) -> [Effect] {
    let list = listToSend(party)
    return askWider(for: list.audience, letting: SendAnyway(party: party)) ?? showWays(to: party)
  }

  mutating func showWays(to party: String) -> [Effect] {
    let list = listToSend(party)
    var rows = ChaseWay.allCases.enumerated().map { place, way in
      ListLayer.Row(
        ListLayer.numbered(words.say(way.line), at: place),
        choice: SendChoice(way: way))
    }
    rows.append(.init(""))
    // Before the list is out: afterwards nobody gets it back.
    for sentence in namedSentences(list) {
      rows += TextLayout.wrapped(sentence, toColumns: max(20, sitting.size.columns - 4))
        .map { .init($0, tone: .warning) }
    }
    let said = words.exports.edition
    var texts = [words.exports.audience(list.audience)]
    let names = shown.indexes.parties?.names ?? shown.caseFile.partyNames
    if shown.caseFile.kind(ofParty: party, names: names) == nil {
      texts.append(said.kindUnknown(party))
    }
    texts += said.kept(
      lackingText: list.lackingText, leftOut: list.leftOut, withheld: list.withheld,
      limited: list.limited)
    if list.lackingText > 0 { texts.append(said.whereToWrite(PublicTextsKey.key)) }
    texts.append(words.ball.sendNote)
    for text in texts {
      rows += TextLayout.wrapped(text, toColumns: max(20, sitting.size.columns - 4))
        .map { .init($0, tone: .quiet) }
    }
    return lay(
      SendWayList(party: list.party), title: words.ball.sendTitle(list.party, list.rows.count),
      rows: rows)
  }

  /// The list for a party, as wide as its kind may have it.
  func listToSend(_ party: String) -> ChaseList {
    let names = shown.indexes.parties?.names ?? shown.caseFile.partyNames
    return chaseList(for: party, audience: shown.caseFile.widestAudience(of: party, names: names))
  }

  /// Which findings of a list may name somebody.
  private func namedSentences(_ list: ChaseList) -> [String] {
    guard list.audience.readsInternalText else { return [] }
    var ids: [String] = []
    for place in list.held where !ids.contains(place.id) { ids.append(place.id) }
    return ids.prefix(5).map { id in
      let found = list.held.filter { $0.id == id }.map(\.text)
      return words.ball.mayNameSomebody(id, found.joined(separator: ", "))
    }
  }

  /// Lets the list go out; the act that notes it waits until it is out.
  mutating func send(by way: ChaseWay) -> [Effect] {
    guard let party = top(SendWayList.self)?.party else {
      return []
    }
    shown.layers.removeLast()
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    var list = listToSend(party)
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

/// Lets a list leave for more readers than the role of whoever sits here writes for.
struct SendAnyway: RowChoice {
  let party: String

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.shown.layers.removeLast()
    return state.showWays(to: party)
  }
}

/// What is noted once a list is out.
struct PendingSending: Sendable {
  let draft: ActDraft
  let party: String
  let edition: Int
}
