import CaseModel
import Casework
import Wording

extension AttentionLine {
  /// The other lateness, such as `4 dage over det lovede`; the same days are not told twice.
  package func alsoText(_ words: Words, on today: Day) -> String? {
    also.map { other in
      let days = other.days(on: today)
      return days == cause.days(on: today)
        ? words.attention.alsoPromised : words.attention.sentence(other.reason, days)
    }
  }
}
