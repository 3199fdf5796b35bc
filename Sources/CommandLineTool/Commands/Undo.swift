import CaseModel
import CaseStorage
import ChangeLog
import Wording

extension CommandRun {
  /// Undoes this device's latest act, whichever process wrote it.
  mutating func undo() throws(CommandFailure) {
    let session = try open()
    guard let step = session.caseFile.undoable(by: session.workspace.device) else {
      throw .needsLook(tool.nothingToUndo)
    }
    try take(step, in: session, done: tool.undone, refused: tool.undoChangedMeanwhile)
  }

  mutating func redo() throws(CommandFailure) {
    let session = try open()
    guard let step = session.caseFile.redoable(by: session.workspace.device) else {
      throw .needsLook(tool.nothingToRedo)
    }
    try take(step, in: session, done: tool.redone, refused: tool.redoChangedMeanwhile)
  }

  private mutating func take(
    _ step: UndoStep, in session: CaseSession, done: (String) -> String,
    refused: ([String]) -> String
  ) throws(CommandFailure) {
    let meanwhile = step.changedMeanwhile.map { place(of: $0.thing, $0.field, in: session) }
    if !meanwhile.isEmpty, !arguments.has(.yes) { throw .needsLook(refused(meanwhile)) }
    let before = summary(
      makes: step.made, changes: step.changes.map { ($0.thing, $0.field) }, in: session.caseFile)
    try save(ActDraft([.withdraw([step.act])]), in: session)
    say(done(before))
    if !meanwhile.isEmpty { say(tool.keptMeanwhile(meanwhile)) }
    finishWriting(session)
  }

  /// `K7Q-4MJ: Frist`.
  private func place(of thing: ThingIndex, _ field: String, in session: CaseSession) -> String {
    let caseFile = session.caseFile
    let owner = caseFile.owner(of: thing) ?? thing
    let label = words.fields[field]
    return "\(name(of: owner, in: caseFile)): \(label)"
  }
}
