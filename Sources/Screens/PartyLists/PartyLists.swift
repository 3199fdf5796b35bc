import Casework
import Language

extension Scope {
  package static let chase = Scope(
    "chase", Phrase("ved rykkerlisten", "on the chase list"), isOfFindings: true)
  package static let returned = Scope(
    "returned", Phrase("ved den returnerede liste", "at a returned list"))
}

/// What is with us, and what is with each party.
struct PartyList: ListScreen {
  static let scope = Scope.chase
  static let listsRecords = true
  static let hasFoot = true
  func content(in state: AppState) -> ListContent? { state.partiesContent }
}

/// What a party has, by its present name.
struct PartyFindingList: ListScreen {
  static let scope = Scope.chase
  static let listsRecords = true
  static let hasFoot = true
  let party: String
  func content(in state: AppState) -> ListContent? { state.chaseContent(of: party) }
}

struct PartyChoice: RowChoice {
  let party: String

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.need(\.parties)
    return state.open(PartyFindingList(party: party))
  }
}

/// How a party's list is to go out.
struct SendWayList: ListScreen {
  static let isNumbered = true
  let party: String
}

struct SendChoice: RowChoice {
  let way: ChaseWay

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] { state.send(by: way) }
}

/// What a party changed on a list that came back.
struct ReturnedChanges: ListScreen {
  static let scope = Scope.returned
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.returnedContent }
}

/// A change on a list that came back, by its key.
struct OfferChoice: RowChoice {
  let key: String

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.takeProposedChange()
  }
}
