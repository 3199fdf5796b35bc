import CaseModel
import Casework
import ChangeLog

/// A case as it is looked at: what the log says, what is derived of it, and where one stands in it.
package struct Case: Sendable {
  package var caseFile = CaseFile()
  /// The workspace's own facts, which every screen names.
  package internal(set) var facts = WorkspaceFacts(id: "", values: Values())
  package var indexes = Indexes()
  var drawn = DrawnBoard()
  package var place = BoardPlace()
  package var marked: Set<RecordIndex> = []
  /// What lies over the board, the top one last; empty on the board itself.
  package var layers: [Layer] = []
  package var prompt: Prompt?
  package var filter = Query.all
  /// What parts of it find alone, where it finds nothing.
  package var filterOffers: [FilterOffer] = []
  package var search = Search()
  /// The day of the past it shows, or nil for what stands now.
  package internal(set) var past: PastView?
  package var areas = AreaStates()
}
