/// What the command line says.
package struct ToolWords: Sendable {
  // Reading the command line.
  package let unknownCommand: @Sendable (_ word: String, _ nearest: String?) -> String
  package let unknownOption: @Sendable (_ word: String, _ nearest: String?) -> String
  package let missingValue: @Sendable (_ option: String) -> String
  package let needlessValue: @Sendable (_ option: String) -> String
  package let misplacedOption: @Sendable (_ option: String, _ command: String) -> String
  package let unknownLanguage: @Sendable (_ word: String) -> String
  package let unreadableClock: @Sendable (_ text: String) -> String
  package let seeHelp: @Sendable (_ command: String) -> String
  package let initNeeds: String
  package let demoNeeds: String
  package let showNeeds: String
  package let setNeeds: String
  package let moveNeeds: String
  package let commentNeeds: String
  package let addNeedsText: String
  package let anywayNeedsText: String
  package let importNeeds: String
  package let mapNeeds: @Sendable (_ text: String) -> String
  package let resolveNeeds: String
  package let needlessWord: @Sendable (_ word: String) -> String

  // Values that cannot be read: the field's label first.
  package let unknownField: @Sendable (_ word: String, _ nearest: String?) -> String
  package let notACode: @Sendable (_ field: String, _ text: String, _ words: [String]) -> String
  package let notADay: @Sendable (_ field: String, _ text: String) -> String
  package let notAPartialDay: @Sendable (_ field: String, _ text: String) -> String
  package let notATime: @Sendable (_ field: String, _ text: String) -> String
  package let notANumber: @Sendable (_ field: String, _ text: String) -> String
  package let notATruth: @Sendable (_ field: String, _ text: String) -> String
  package let notACoordinate: @Sendable (_ field: String, _ text: String) -> String
  package let tooLong: @Sendable (_ field: String, _ limit: Int) -> String
  package let outOfRange: @Sendable (_ field: String, _ least: String, _ most: String) -> String
  package let notEditable: @Sendable (_ field: String) -> String
  package let unclosedQuote: String
  package let noComparison: @Sendable (_ field: String) -> String
  package let noValue: @Sendable (_ field: String, _ text: String) -> String
  package let needsQuotes: @Sendable (_ example: String) -> String
  /// A day in several words.
  package let dayExample: String

  // Finding findings and walks.
  package let noFinding: @Sendable (_ text: String) -> String
  package let misheard: @Sendable (_ text: String) -> String
  package let severalFindings: @Sendable (_ text: String, _ lines: [String]) -> String
  package let severalWalks: @Sendable (_ text: String, _ lines: [String]) -> String
  package let noWalk: @Sendable (_ text: String, _ nearest: String) -> String
  package let walkMade: @Sendable (_ name: String) -> String

  // The workspace.
  package let noWorkspace: String
  package let noHome: String
  package let noInput: String
  package let unknownPerson: String
  package let writtenAsUnknown: @Sendable (_ person: String) -> String
  package let made: @Sendable (_ folder: String) -> String
  package let exampleMade: @Sendable (_ folder: String) -> String
  package let exampleKept: @Sendable (_ folder: String) -> String
  package let notOurExample: @Sendable (_ folder: String) -> String
  package let exampleDamaged: String
  package let openWith: @Sendable (_ folder: String) -> String

  // Moving and changing.
  package let missing: @Sendable (_ id: String, _ state: String, _ fields: [String]) -> String
  package let reasonsToChoose: @Sendable (_ reasons: [String]) -> String
  package let ownDuplicate: @Sendable (_ id: String) -> String
  package let noReason: @Sendable (_ reason: String, _ state: String, _ choices: [String]) -> String
  package let noWay:
    @Sendable (_ id: String, _ from: String, _ to: String, _ reachable: [String]) -> String
  package let standsAlready: @Sendable (_ id: String, _ state: String) -> String
  package let moved: @Sendable (_ id: String, _ state: String) -> String
  package let changed: @Sendable (_ ids: [String]) -> String
  package let commented: @Sendable (_ id: String) -> String
  package let undoHint: String
  package let undone: @Sendable (_ what: String) -> String
  package let redone: @Sendable (_ what: String) -> String
  package let nothingToUndo: String
  package let nothingToRedo: String
  package let undoChangedMeanwhile: @Sendable (_ places: [String]) -> String
  package let redoChangedMeanwhile: @Sendable (_ places: [String]) -> String
  package let keptMeanwhile: @Sendable (_ places: [String]) -> String
  package let noConflict: @Sendable (_ id: String, _ field: String) -> String
  package let notStanding: @Sendable (_ text: String, _ values: [String]) -> String
  package let settled: @Sendable (_ id: String, _ field: String, _ value: String) -> String
  package let noConflicts: String
  /// The only text of a finding was to be emptied.
  package let textStays: @Sendable (_ name: String) -> String
  /// Several values stood in a field that was set.
  package let settledBySetting:
    @Sendable (_ name: String, _ field: String, _ values: [String]) -> String
  package let dayGone: @Sendable (_ field: String, _ day: String) -> String

  // Lists.
  package let findingCount: @Sendable (_ count: Int) -> String
  package let overdueCount: @Sendable (_ count: Int) -> String
  package let lackingCount: @Sendable (_ count: Int) -> String
  package let lacksAction: String
  package let twoValues: String
  package let historyTitle: String
  package let conflictTitle: @Sendable (_ field: String) -> String
  package let nothing: String
  package let redacted: String
  package let wasUndone: String
  package let seal: String
  package let undid: @Sendable (_ acts: [String]) -> String
  package let redid: @Sendable (_ acts: [String]) -> String
  package let andMore: @Sendable (_ count: Int) -> String
  package let yes: String
  package let no: String
  /// What records are called, by their kind's code.
  package let kinds: [String: String]

  // Bringing in and taking out.
  package let noFile: @Sendable (_ path: String) -> String
  package let imported:
    @Sendable (_ read: Int, _ made: Int, _ skipped: Int, _ refused: Int) -> String
  package let wouldImport:
    @Sendable (_ read: Int, _ made: Int, _ skipped: Int, _ refused: Int) -> String
  package let layout: @Sendable (_ file: String, _ layout: String) -> String
  package let registersMade: @Sendable (_ walks: Int, _ parties: [String]) -> String
  package let differingRows: @Sendable (_ ids: [String]) -> String
  package let refusedRow: @Sendable (_ line: Int, _ reason: String) -> String
  package let moreRefused: @Sendable (_ count: Int) -> String
  package let refusedFile: @Sendable (_ path: String) -> String
  /// Between the name of a file and its ending, for rows that were refused.
  package let refusedMark: String
  package let unknownFormat: @Sendable (_ word: String, _ formats: [String]) -> String
  package let exported: @Sendable (_ count: Int, _ path: String) -> String
  package let mayReplace: @Sendable (_ path: String) -> String
  package let standsThere: @Sendable (_ path: String) -> String
  package let notReplaced: @Sendable (_ path: String) -> String

  // Checking.
  package let rebuilt: String
}
