/// What is said of documents that were edited by hand.
package struct HandEditWords: Sendable {
  /// How many files stand edited.
  package let title: @Sendable (_ files: Int) -> String
  package let none: String
  /// `3 rettelser kan tages ind · 1 kan ikke`.
  package let counts: @Sendable (_ deeds: Int, _ troubles: Int) -> String
  /// The columns the two values stand in.
  package let inLog: String
  package let inFile: String
  package let nothing: String
  /// What stands here now, where that is no longer what the file was written with.
  package let meanwhile: @Sendable (_ value: String) -> String
  package let newFinding: String
  package let takenOut: String
  /// `ny note`, by the kind's word.
  package let new: @Sendable (_ kind: String) -> String
  package let removed: @Sendable (_ kind: String) -> String
  package let cannotBeTaken: String
  /// How to decide, on the board and on the command line.
  package let howTo: String

  // What became of a file.
  package let taken: @Sendable (_ file: String, _ deeds: Int) -> String
  package let putBack: @Sendable (_ file: String) -> String
  package let copyLies: @Sendable (_ copy: String) -> String
  /// Said where something of a file that was taken in could not be.
  package let restLies: String
  package let notWritten: @Sendable (_ file: String) -> String
  package let left: @Sendable (_ file: String) -> String
  package let sameAsLog: @Sendable (_ file: String) -> String
  package let nothingToTake: @Sendable (_ file: String) -> String
  package let noSuchFile: @Sendable (_ file: String) -> String
  package let bothAsked: @Sendable (_ file: String) -> String

  // Why something cannot be taken in.
  package let notJSON: @Sendable (_ line: Int) -> String
  package let ahead: String
  package let unknownFile: String
  package let notAsWritten: @Sendable (_ member: String) -> String
  package let unknownName: String
  package let twice: String
  package let missing: String
  package let notRemovable: String
  package let notInList: @Sendable (_ text: String, _ words: [String]) -> String
  package let unknownMember: @Sendable (_ member: String) -> String
  package let notEditable: @Sendable (_ label: String) -> String
  package let fileNotEditable: String
  package let redacted: @Sendable (_ label: String) -> String
  package let noWay: @Sendable (_ from: String, _ to: String) -> String
  package let gate: @Sendable (_ state: String, _ labels: [String]) -> String
}
