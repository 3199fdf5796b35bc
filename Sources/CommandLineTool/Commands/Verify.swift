import CaseModel
import CaseStorage
import ChangeLog
import Wording

extension CommandRun {
  /// `verify`: checks everything and writes nothing.
  mutating func verify() throws(CommandFailure) {
    let folder = try workspaceFolder()
    let found: VerifyReport
    do throws(StorageError) {
      found = try Workspace.verify(
        folder, stateFolder: environment.stateFolder, fileSystem: environment.fileSystem)
    } catch {
      throw failure(error)
    }
    let faults = found.facts.filter { !$0.kind.isRemark }
    if wantsJSON {
      printDocument([
        "ok": .bool(found.isWhole), "logs": .integer(Int64(found.logs)),
        "lines": .integer(Int64(found.lines)), "devices": .integer(Int64(found.devices)),
        "documents": .integer(Int64(found.documents)), "photos": .integer(Int64(found.photos)),
        "facts": .array(found.facts.map(json)),
      ])
    } else {
      let remarks = found.facts.filter(\.kind.isRemark)
      for fact in faults + remarks { print(sentence(fact.code, fact.parts)) }
      let stored = words.storage
      say(stored.verifyCounts(found.logs, found.lines, found.documents, found.photos))
      say(found.isWhole ? stored.verifyWhole : stored.verifyBroken(faults.count))
      if !remarks.isEmpty { say(stored.verifyRemarks(remarks.count)) }
    }
    if !found.isWhole { needsLook() }
  }

  private func json(_ fact: VerifyFact) -> JSONValue {
    [
      "code": .string(fact.code), "file": .string(fact.file),
      "line": fact.line.map { .integer(Int64($0)) } ?? .null,
      "details": .array(fact.details.map { .string($0) }),
      "fault": .bool(!fact.kind.isRemark),
      "text": .string(sentence(fact.code, fact.parts)),
    ]
  }
}
