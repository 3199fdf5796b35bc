import CaseModel
import ChangeLog

/// A folder with its case file in hand, for whoever does one thing after another: a command, a test.
///
/// A program that keeps the case file in a value of its own takes the ``WorkspaceFolder`` alone.
@dynamicMemberLookup
package final class Workspace {
  package let folder: WorkspaceFolder
  /// Everything the logs say, as far as they were read.
  package private(set) var caseFile: CaseFile

  package init(_ opened: (folder: WorkspaceFolder, caseFile: CaseFile)) {
    folder = opened.folder
    caseFile = opened.caseFile
  }

  package subscript<Value>(dynamicMember member: KeyPath<WorkspaceFolder, Value>) -> Value {
    folder[keyPath: member]
  }

  package static func open(
    _ settings: StorageSettings, fileSystem: any FileSystem = POSIXFileSystem(),
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(StorageError) -> Workspace {
    Workspace(try WorkspaceFolder.open(settings, fileSystem: fileSystem, random: random))
  }

  package static func create(
    _ settings: StorageSettings, values: [FieldValue], actor: Author, at moment: Moment,
    fileSystem: any FileSystem = POSIXFileSystem(),
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(StorageError) -> Workspace {
    Workspace(
      try WorkspaceFolder.create(
        settings, values: values, actor: actor, at: moment, fileSystem: fileSystem,
        random: random))
  }
}

extension Workspace {
  package static func verify(
    _ folder: String, seal: String? = nil, now: Int64? = nil, stateFolder: String? = nil,
    fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(StorageError) -> VerifyReport {
    try WorkspaceFolder.verify(
      folder, seal: seal, now: now, stateFolder: stateFolder, fileSystem: fileSystem)
  }

  package static func restore(
    _ archive: String, to target: String, fileSystem: any FileSystem = POSIXFileSystem(),
    token: String
  ) throws(StorageError) -> (check: String, at: String) {
    try WorkspaceFolder.restore(archive, to: target, fileSystem: fileSystem, token: token)
  }
}

// What the folder does, done to the case file in hand.
extension Workspace {
  @discardableResult
  package func append(
    _ draft: consuming ActDraft, actor: Author, at moment: Moment, isSeal: Bool = false,
    remembersLater: Bool = false
  ) throws(StorageError) -> FoldChanges {
    try folder.append(
      consume draft, into: &caseFile, actor: actor, at: moment, isSeal: isSeal,
      remembersLater: remembersLater)
  }

  package func readTails() throws(StorageError) -> FoldChanges? {
    try folder.readTails(into: &caseFile)
  }

  package func seal(actor: Author, at moment: Moment) throws(StorageError) -> LineHash {
    try folder.seal(into: &caseFile, actor: actor, at: moment)
  }

  @discardableResult
  package func writeDocuments() -> [StorageNotice] { folder.writeDocuments(of: caseFile) }

  @discardableResult
  package func rebuildDocuments() -> [StorageNotice] { folder.rebuildDocuments(of: caseFile) }

  package func writeSnapshot(afterLines lines: Int = 500) {
    folder.writeSnapshot(of: caseFile, afterLines: lines)
  }

  /// Lets the next adding do without folding, whatever made this one fold.
  package func keepQuickMemory() { folder.keepQuickMemory(of: caseFile, touched: nil) }

  package func rememberHead() { folder.rememberHead() }

  package func goBack(to reading: PastReading) { caseFile = folder.goBack(to: reading) }

  package func read(asOf point: PastPoint) throws(StorageError) -> PastReading {
    try folder.read(asOf: point)
  }

  package func editedDocuments() throws(StorageError) -> [EditedDocument] {
    try folder.editedDocuments(in: caseFile)
  }

  package func take(
    _ draft: ActDraft, from file: String, _ digest: LineHash, actor: Author, at moment: Moment
  ) throws(StorageError) -> DecidedEdit {
    try folder.take(draft, from: file, digest, into: &caseFile, actor: actor, at: moment)
  }

  package func putBack(
    _ file: String, _ digest: LineHash, at moment: Moment
  ) throws(StorageError) -> DecidedEdit {
    try folder.putBack(file, digest, in: caseFile, at: moment)
  }

  package func planMerge(
    of other: String, joining: Bool = false, after earlier: MergePlan? = nil
  ) throws(StorageError) -> MergePlan {
    try folder.planMerge(of: other, into: caseFile, joining: joining, after: earlier)
  }

  @discardableResult
  package func merge(
    _ plan: MergePlan, from other: String, at moment: Moment? = nil
  ) throws(StorageError) -> FoldChanges {
    try folder.merge(plan, from: other, into: &caseFile, at: moment)
  }

  @discardableResult
  package func join(
    _ plan: MergePlan, actor: Author, at moment: Moment
  ) throws(StorageError) -> FoldChanges {
    try folder.join(plan, into: &caseFile, actor: actor, at: moment)
  }

  package func backUp(
    to archive: String, at moment: Moment, replaces: Bool, saved: @escaping (Int) -> Void = { _ in }
  ) throws(StorageError) -> BackupFacts {
    try folder.backUp(of: caseFile, to: archive, at: moment, replaces: replaces, saved: saved)
  }

  package func copy(to target: String) throws(StorageError) -> CopyFacts {
    try folder.copy(to: target)
  }

  package func lastMerge(of device: String) -> RememberedMerge? { folder.lastMerge(of: device) }

  package func keepPhoto(
    _ bytes: [UInt8], fileExtension: String
  ) throws(StorageError) -> String {
    try folder.keepPhoto(bytes, fileExtension: fileExtension)
  }

  package func photo(named name: String) throws(StorageError) -> [UInt8]? {
    try folder.photo(named: name)
  }
}
