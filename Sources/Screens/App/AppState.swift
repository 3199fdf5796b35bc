import CaseModel
import Casework
import ChangeLog
import Language
import Wording

/// Everything the program knows while it runs: who sits here, and the case that is shown.
///
/// A plain value, changed by ``update(_:_:)`` alone.
package struct AppState: Sendable {
  package var sitting: Sitting
  /// What is shown: the case as it stands, or as it was on a day of the past.
  package var shown = Case()
  /// What stands now, with what has come since, while the past is shown; nil otherwise.
  var present: Case?

  package init(
    language: Language, now: Moment, random: SeededRandom, commands: CommandTable
  ) {
    sitting = Sitting(language: language, now: now, random: random, commands: commands)
  }

  var commands: CommandTable { sitting.commands }

  /// The day things are reckoned from: while the past is shown, that day.
  package var today: Day { shown.past?.point.day ?? sitting.now.day }
  package var words: Words { Words.in(sitting.language, own: shown.indexes.own) }
}
