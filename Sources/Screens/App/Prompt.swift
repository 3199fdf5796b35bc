import CaseModel
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
    /// Asks for words that records of a list hold.
    case records
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

  package init(_ purpose: Purpose, text: String = "", vocabulary: QueryVocabulary? = nil) {
    self.purpose = purpose
    self.vocabulary = vocabulary
    editor = LineEditor(text)
  }
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
