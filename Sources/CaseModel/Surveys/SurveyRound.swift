/// One round of a survey: how many letters went out and how many came back.
package struct SurveyRound: Hashable, Sendable {
  package let year: Int
  package let sent: Int
  package let answered: Int
  /// How many were reminded; nil when nobody was.
  package let reminded: Int?

  /// - Returns: nil when more answered or were reminded than were asked, or nobody was.
  package init?(year: Int, sent: Int, answered: Int, reminded: Int? = nil) {
    guard sent > 0, (0...sent).contains(answered), (0...sent).contains(reminded ?? 0) else {
      return nil
    }
    self.year = year
    self.sent = sent
    self.answered = answered
    self.reminded = reminded
  }

  /// The share of those asked who answered, from 0 to 1; it stands beside every result.
  package var shareAnswered: Double { Double(answered) / Double(sent) }
}
