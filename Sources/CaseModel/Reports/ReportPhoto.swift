/// A photo that these readers may see.
package struct ReportPhoto: Hashable, Sendable {
  /// The finding's name in the log.
  package let finding: String
  package let number: String
  package let place: String
  /// The name inside `photos`.
  package let file: String
  /// What is to be seen; empty where nobody wrote it.
  package let shows: String
  package let isAfter: Bool

  package init(
    finding: String, number: String, place: String, file: String, shows: String, isAfter: Bool
  ) {
    self.finding = finding
    self.number = number
    self.place = place
    self.file = file
    self.shows = shows
    self.isAfter = isAfter
  }
}
