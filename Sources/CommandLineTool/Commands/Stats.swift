import AppCore
import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// `stats [QUERY]`: findings counted, as bars made of text.
  mutating func stats() throws(CommandFailure) {
    let session = try open()
    let things = try queried(in: session)
    let figures = Figures(
      things.map { session.caseFile.figureSubject(of: $0, today: today) }, today: today)
    if wantsJSON {
      printDocument(figures.json)
    } else {
      let sheet = FigureSheet(figures, words: words)
      let lines = sheet.laid(
        columns: environment.outputColumns ?? 80, isPlain: arguments.has(.noUnicode))
      for line in lines { print(line.text) }
    }
    finishReading(session)
  }
}
