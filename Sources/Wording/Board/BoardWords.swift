/// The board, its messages and lists.
package struct BoardWords: Sendable {
  package let example: String
  package let onlyHere: String
  package let shared: String
  package let readOnly: String
  package let emptyBoard: [String]
  package let emptyColumn: String
  package let filterHides: String
  package let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
  package let positive: String
  package let proposal: String
  package let perception: String
  package let noAction: String
  package let twoValues: String
  package let lacks: @Sendable (String) -> String
  package let due: @Sendable (String) -> String
  package let waitingUntil: @Sendable (String) -> String
  package let waitedUntil: @Sendable (String) -> String
  package let folded: String
  package let overLimit: @Sendable (Int) -> String
  package let moreCards: @Sendable (Int) -> String
  package let shownOf: @Sendable (_ shown: Int, _ all: Int) -> String
  package let markedCount: @Sendable (Int) -> String
  package let openCount: @Sendable (_ open: Int, _ all: Int) -> String

  package let searchPrompt: String
  package let filterPrompt: String
  package let filterHint: String
  package let filterOn: @Sendable (_ shown: Int, _ all: Int, _ query: String) -> String
  /// That a list holds only what the filter shows.
  package let filterShows: @Sendable (_ shown: Int, _ all: Int) -> String
  package let filtered: @Sendable (_ shown: Int, _ all: Int) -> String
  package let notFound: @Sendable (String) -> String

  /// By the state's code; an empty column is one named like the state.
  package let moved: @Sendable (_ name: String, _ state: String, _ column: String) -> String
  package let movedSeveral: @Sendable (_ count: Int, _ state: String) -> String
  /// Said after fields were set that assign a finding, when it is not assigned by that.
  package let standsStill: @Sendable (_ said: String, _ column: String) -> String
  package let reordered: @Sendable (String) -> String
  package let added: @Sendable (String) -> String
  package let edited: @Sendable (String) -> String
  package let changedSeveral: @Sendable (Int) -> String
  package let several: @Sendable (Int) -> String
  package let prioritySet: @Sendable (_ name: String, _ priority: String?) -> String
  package let entryAdded: @Sendable (_ kind: String, _ name: String) -> String
  package let entryName: String
  package let undone: @Sendable (String) -> String
  package let redone: @Sendable (String) -> String
  package let hiddenByFilter: @Sendable (String) -> String
  package let othersChanged: @Sendable (Int) -> String
  package let nothingChanged: String
  package let allSaved: @Sendable (_ time: String) -> String
  package let allSavedBefore: String
  package let draftKept: String
  package let draftBack: String
  package let draftsWaiting: @Sendable (Int) -> String
  package let editorUnchanged: String
  package let noSuchFinding: @Sendable (String) -> String
  package let changedWhileOpen: String
  package let findingNeedsText: String
  package let entryNeedsText: String
  package let unknownKey: @Sendable (String) -> String
  package let pasteNeedsField: String
  package let mouseOn: String
  package let mouseOff: String
  package let duplicateOfItself: String
  package let severalCalled: @Sendable (String) -> String
  package let noneCalled: @Sendable (String) -> String
  package let undoHint: String
  /// Where a message too long for its place can be read whole.
  package let restOfNotice: String
  /// Sentences for what stands in a command's way, by its code.
  package let obstacles: [String: String]

  package let stateTitle: @Sendable (String) -> String
  package let moveTitle: @Sendable (String) -> String
  package let moveSeveral: @Sendable (Int) -> String
  package let helpTitle: String
  package let helpHeading: @Sendable (_ place: String) -> String
  package let stepsHeading: String
  package let anyState: String
  package let messagesTitle: String
  package let historyTitle: String
  package let themesTitle: String
  package let paletteTitle: String
  package let paletteNone: String
  package let somebody: String
  package let undoneMark: String
  package let tookBack: String
  package let undid: @Sendable (_ deed: String) -> String
  package let redid: @Sendable (_ deed: String) -> String
  package let makingOf: @Sendable (_ name: String) -> String
  /// `Note til 8 Lærkestien ved broen`.
  package let entryOf: @Sendable (_ kind: String, _ name: String) -> String
  package let removed: @Sendable (_ entry: String) -> String
  package let corrected: @Sendable (_ entry: String) -> String
  package let made: @Sendable (String) -> String
  package let madeSeveral: @Sendable (Int) -> String
  package let changedRegister: String
  package let emptied: String
  package let yes: String
  package let no: String
  /// Records and entries by kind.
  package let recordKinds: [String: String]
  /// Keys by the name they have in the program.
  package let keyNames: [String: String]

  package let welcomeTitle: String
  package let welcomeNoFolder: String
  package let welcomeExample: String
  package let welcomeTable: String
  package let welcomeAfresh: String
  package let welcomeOpen: String
  package let initialsNeeded: String
  package let settleTitle: @Sendable (_ field: String, _ name: String) -> String
  package let settleAnother: String
  package let settled: @Sendable (_ name: String, _ field: String, _ value: String) -> String
  package let settledMeanwhile: String
  /// What Enter does on a field with several values.
  package let settleHint: String
  package let importTitle: String
  package let importConfirm: @Sendable (Int) -> String
  package let importNothingNew: String
  package let imported: @Sendable (Int) -> String
  package let printed: @Sendable (_ count: Int, _ path: String) -> String
  package let howToComeBack: String
  package let listHint: String
}
