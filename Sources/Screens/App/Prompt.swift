import CaseModel
import ChangeLog
import TerminalModel

/// A line asked for at the bottom of the screen.
package struct Prompt: Equatable, Sendable {
  package enum Purpose: Hashable, Sendable {
    case search, filter
    /// Marks the shown cards that match.
    case mark
    /// Saves what the board shows only as a view of that name.
    case viewName
    /// Says who sits at the keyboard.
    case person
    /// Asks for a folder to merge, to copy to, and for a file to keep a backup in.
    case merge, copy, backup
    /// Asks for the day to show the board as of, and for what of the history to show.
    case asOf, history
    /// Asks why an edition may leave although something in it points at somebody.
    case letOut
    /// Asks to which file a page is written.
    case printTo(PageToWrite)
    /// Asks for words that records of a list hold.
    case records
    /// Asks why what an act wrote is taken out.
    case eraseAct
    /// Asks for the name of a person, to show where it stands.
    case mentions
    /// Asks which files or folder photos are taken from, and how the camera's clock is shifted.
    case photoPath(RecordIndex), photoShift(PhotoCamera?)
    /// Asks why a point of a report may pass, and to whom a report was sent.
    case reportPass, reportSent
    /// Asks for the answer to a question of a checklist in words, or for a note on it.
    case check(item: Int, isNote: Bool)
  }
  package let purpose: Purpose
  package var editor: LineEditor
  /// What is wrong with what was typed.
  package var problem: String?
  /// Where that stands, in characters of the line.
  package var mistake: Range<Int>?
  /// Which of how many matches a search stands on.
  package var count: String?
  /// How the word at the cursor may go on.
  package var completion: QueryCompletion?
  package var taken: Taken?
  /// What a query may be written with; nil where none is asked for.
  let vocabulary: QueryVocabulary?
  /// What stood in it at first.
  let beginning: String

  package init(_ purpose: Purpose, text: String = "", vocabulary: QueryVocabulary? = nil) {
    self.purpose = purpose
    self.vocabulary = vocabulary
    beginning = text
    editor = LineEditor(text)
  }
}

extension Prompt {
  /// What the text is kept under while it is typed, and when the line is left.
  var draftKey: String {
    switch purpose {
    case .search: "prompt-search"
    case .person: "prompt-person"
    case .letOut: "prompt-let-out"
    case .printTo: "prompt-print-to"
    case .mentions: "prompt-mentions"
    case .photoPath: "prompt-photo-path"
    case .photoShift: "prompt-photo-shift"
    case .reportPass: "prompt-report-pass"
    case .reportSent: "prompt-report-sent"
    case .eraseAct: "prompt-erase-act"
    case .filter: "prompt-filter"
    case .mark: "prompt-mark"
    case .viewName: "prompt-view-name"
    case .merge: "prompt-merge"
    case .copy: "prompt-copy"
    case .backup: "prompt-backup"
    case .asOf: "prompt-as-of"
    case .history: "prompt-history"
    case .records: "prompt-records"
    case .check(let item, let isNote): "prompt-check-\(item)\(isNote ? "-note" : "")"
    }
  }

  /// Whether the text stays when a person leaves the line themselves. A search is over then: where
  /// it was cut off by something else, it is kept as all others are.
  var isKeptWhenLeft: Bool { purpose != .search }

  /// What was typed, to be kept; nil when nothing was, or when it was refused as it stands.
  var draft: JSONValue? {
    // Whose data is asked about, and why it goes, is put aside nowhere.
    if purpose == .mentions || purpose == .eraseAct { return nil }
    let text = editor.text
    if problem != nil { return nil }
    if text == beginning || text.allSatisfy(\.isWhitespace) { return nil }
    return ["text": .string(text)]
  }

  /// Puts a draft back.
  /// - Returns: whether there was something in it.
  mutating func restore(_ draft: JSONValue) -> Bool {
    guard let text = draft["text"]?.string, text != beginning else { return false }
    editor.replace(with: text)
    return true
  }
}

extension [String: JSONValue] {
  /// How many forms wait to be finished: a line at the bottom is not counted among them.
  package var waitingForms: Int { keys.count { !$0.hasPrefix("prompt-") } }
}

extension Prompt {
  /// A candidate that Tab put into the line: the next Tab puts in the one after it.
  package struct Taken: Hashable, Sendable {
    package let completion: QueryCompletion
    let choice: Int
    /// Where the candidate stands now.
    let span: Range<Int>
  }
}
