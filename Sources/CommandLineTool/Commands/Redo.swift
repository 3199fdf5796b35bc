import CaseModel
import CaseStorage
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let redo = Subcommand(
    "redo", danish: "gendan",
    calledAlso: ["igen", "again"],
    in: .findings, .writes,
    words: Phrase("[ÆNDRING]", "[ACT]"),
    mostWords: 1,
    title: Phrase("gendanner det, der blev fortrudt", "does again what was undone"),
    examples: Phrase(
      """
      lygte gendan
      lygte gendan 7f3a91c2
      """,
      """
      lygte redo
      lygte redo 7f3a91c2
      """),
    explanation: Phrase(
      """
      Gendanner det, der sidst blev fortrudt, så længe der ikke er gemt andet siden,
      eller ændringen med det navn.
      """,
      """
      Redoes what was undone last, as long as nothing else was saved since, or the
      change of that name.
      """),
    onScreen: ["redo"]
  ) { run throws(CommandFailure) in try run.redo() }
}

extension CommandRun {
  /// `redo [ACT]`: what was undone last from here, or any act that is undone.
  mutating func redo() throws(CommandFailure) {
    let session = try open()
    guard let name = arguments.words.first else {
      guard let step = session.caseFile.redoable(by: session.workspace.device) else {
        throw .needsLook(tool.nothingToRedo)
      }
      try take(
        step, in: session, isRedo: true,
        command: "lygte \(Subcommand.redo.name(in: words.language))")
      return
    }
    let act = try act(named: name, in: session)
    let step: UndoStep
    do throws(UndoObstacle) {
      step = try session.caseFile.redoing(act)
    } catch {
      throw .needsLook(sentence(error, name))
    }
    try take(
      step, in: session, isRedo: true,
      command: "lygte \(Subcommand.redo.name(in: words.language)) \(name)")
  }
}
