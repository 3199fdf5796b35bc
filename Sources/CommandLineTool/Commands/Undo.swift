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
    let before = summary(of: step, in: session)
    try save(ActDraft([.withdraw([step.act])]), in: session)
    say(done(before))
    if !meanwhile.isEmpty { say(tool.keptMeanwhile(meanwhile)) }
    finishWriting(session)
  }

  /// `K7Q-4MJ Frist, Ansvarlig` — what the step is about; a long act is cut.
  private func summary(of step: UndoStep, in session: CaseSession) -> String {
    let caseFile = session.caseFile
    let made = Set(step.made)
    var parts: [String] = []
    for thing in step.made {
      let owner = caseFile.owner(of: thing)
      if let owner, made.contains(owner) { continue }
      let kind = tool.kinds[caseFile.kind(of: thing).rawValue] ?? caseFile.kind(of: thing).rawValue
      parts.append("\(kind) \(name(of: owner ?? thing, in: caseFile))")
    }
    for change in step.changes where !made.contains(change.thing) {
      parts.append(place(of: change.thing, change.field, in: session))
    }
    if parts.count > 6 { parts = parts.prefix(5) + [tool.andMore(parts.count - 5)] }
    return parts.joined(separator: " · ")
  }

  /// `K7Q-4MJ: Frist`.
  private func place(of thing: ThingIndex, _ field: String, in session: CaseSession) -> String {
    let caseFile = session.caseFile
    let owner = caseFile.owner(of: thing) ?? thing
    let label = words.fields[field]
    return "\(name(of: owner, in: caseFile)): \(label)"
  }
}
