/// The words of the screen of one finding.
package struct FindingWords: Sendable {
  /// A value that was blanked on somebody's order.
  package let removed: String
  /// `mangler frist`, from the field's name on disk.
  package let lacks: @Sendable (_ field: String) -> String
  /// How many standing values a field has, at least two.
  package let twoValues: @Sendable (Int) -> String
  package let valueTakenAway: String
  /// The number within the walk.
  package let number: @Sendable (Int) -> String
  /// `MKJ 20-11-2026 21.34`.
  package let by: @Sendable (_ person: String, _ moment: String) -> String
  package let unknownPerson: String
  package let shownValue: String
  package let done: @Sendable (_ day: String) -> String
  package let notDone: String
  package let dueBy: @Sendable (_ day: String) -> String
  package let photos: @Sendable (Int) -> String
  package let photosHeading: String
  package let history: String
  package let fields: String
  package let actions: String
  package let answers: String
  package let followUps: String
  package let comments: String
  package let links: String
  package let none: String
  package let stateSince: @Sendable (_ state: String, _ day: String, _ days: String) -> String
  /// The beginning of the table's row a finding came from.
  package let imported: @Sendable (String) -> String
  package let sinceToday: @Sendable (_ state: String) -> String
  package let reopened: @Sendable (Int) -> String
  package let answeredTo: @Sendable (String) -> String
}
