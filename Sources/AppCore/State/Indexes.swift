import CaseModel
import ChangeLog

/// What is derived of the case file, so that no key reads all of it.
package struct Indexes: Sendable {
  package var identifiers = IdentifierIndex()
  package var board = BoardIndex()
  var cards = CardCache()
  /// How the board was laid out last.
  var laidBoard: LaidBoard?
  var searchKeys = SearchKeys()
  /// By what findings are alike; nil until a screen asks.
  var likeness: LikenessIndex<ThingIndex>?
  /// What needs attention and what is promised; nil until first asked for.
  var attention: AttentionIndex?
  var promises: PromiseIndex?
  /// What the figures are made of, once they were asked for; mended by each change.
  var figureSubjects: [ThingIndex: FigureSubject]?
  /// As counted last.
  var figures: Figures?
  /// Read when triage is first opened.
  var triageLore: TriageLore?
  /// Which findings are with whom; nil until it is first asked for.
  package var parties: PartyIndex?
  /// Places where much is found; nil until the review is first opened.
  var hotspots: Hotspots?

  package init() {}

  /// - Postcondition: nothing is kept of another case file.
  init(_ caseFile: CaseFile) {
    identifiers = IdentifierIndex(caseFile)
    board = BoardIndex(caseFile)
  }
}
