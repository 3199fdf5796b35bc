import CaseModel
import ChangeLog

/// What became of a document that was edited by hand.
package struct DecidedEdit: Sendable {
  /// Where the edited document lies now.
  package let copy: String
  /// What the act that took it in has changed; nil where nothing was taken in.
  package let changes: FoldChanges?
  /// Whether the document says again what the log says; else it stands edited until it can be
  /// written.
  package let isPutBack: Bool
}

extension WorkspaceFolder {
  /// Takes an edit into the log as the person's act, and writes the document anew.
  ///
  /// The edited document is copied into the state folder first, so that nothing of it is lost
  /// whatever fails after. Taken twice, it changes nothing more.
  /// - Parameter digest: of the document the person has seen; another one is not decided about.
  /// - Throws: ``StorageError``; the document stands edited then, and nothing of it is in the log.
  package func take(
    _ draft: ActDraft, from file: String, _ digest: LineHash, into caseFile: inout CaseFile,
    actor: Author, at moment: Moment
  ) throws(StorageError) -> DecidedEdit {
    let copy = try setAside(file, digest, in: caseFile, at: moment)
    let changes = try append(draft, into: &caseFile, actor: actor, at: moment)
    do throws(StorageError) {
      try replaceEdited(file, digest, in: caseFile)
      return DecidedEdit(copy: copy, changes: changes, isPutBack: true)
    } catch {
      return DecidedEdit(copy: copy, changes: changes, isPutBack: false)
    }
  }

  /// Writes a document anew from the log; what stood there lies in the state folder after.
  ///
  /// A file that is no document of this folder is moved there.
  /// - Throws: ``StorageError``; the document stands edited then.
  package func putBack(
    _ file: String, _ digest: LineHash, in caseFile: CaseFile, at moment: Moment
  ) throws(StorageError) -> DecidedEdit {
    let copy = try setAside(file, digest, in: caseFile, at: moment)
    try replaceEdited(file, digest, in: caseFile)
    return DecidedEdit(copy: copy, changes: nil, isPutBack: true)
  }

  /// - Returns: where the copy lies.
  private func setAside(
    _ file: String, _ digest: LineHash, in caseFile: CaseFile, at moment: Moment
  ) throws(StorageError) -> String {
    if past != nil { throw .showsPast(settings.folder) }
    if caseFile.greatestNeeds > Self.version { throw .needsNewer(caseFile.greatestNeeds) }
    if let readOnlyPath { throw .readOnly(readOnlyPath) }
    guard let state else { throw .readOnly(settings.stateFolder) }
    let bytes = try standing(file, digest).bytes
    do throws(FileProblem) {
      return try state.keep(
        bytes, in: state.setAside, as: Self.asideName(file, moment), ending: ".json",
        token: token())
    } catch {
      throw settings.unwritable(error)
    }
  }

  private func replaceEdited(
    _ file: String, _ digest: LineHash, in caseFile: CaseFile
  ) throws(StorageError) {
    var memory = recallDocuments()
    nameDocuments(memory, caseFile)
    documents.placeAll(caseFile)
    let facts = try standing(file, digest).facts
    do throws(FileProblem) {
      let path = paths.absolute(file)
      if let key = key(of: file) {
        let (bytes, hasOpenReference) = DocumentContent(
          key, documents, caseFile, formats: formats
        ).whole()
        documents.noteOpenReference(key, hasOpenReference)
        try replaceDocument(path, with: bytes, standing: facts)
        memory.written[file] = try fileSystem.facts(at: path).map { DocumentMemory.Written($0) }
        documents.markClean(key)
      } else {
        try fileSystem.remove(path)
        memory.written[file] = nil
      }
      memory.edited[file] = nil
      try fileSystem.synchronizeFolder(FilePath.folder(of: path))
    } catch {
      throw .unwritable(error)
    }
    keep(memory)
    // Edited once more, it is told once more.
    notices.removeAll { $0 == .editedDocument(file: file) }
  }

  /// The document, as long as it is the one that was seen.
  private func standing(
    _ file: String, _ digest: LineHash
  ) throws(StorageError) -> (bytes: [UInt8], facts: FileStatus) {
    let path = paths.absolute(file)
    do throws(FileProblem) {
      if let facts = try fileSystem.facts(at: path), facts.kind == .regular,
        let bytes = try fileSystem.contents(of: path), SHA256.digest(of: bytes) == digest
      {
        return (bytes, facts)
      }
    } catch {
      throw .unreadable(error)
    }
    throw .editedMeanwhile(file)
  }

  /// `walks/k7q-4mj.json` at a moment: a name that every drive can hold.
  private static func asideName(_ name: String, _ moment: Moment) -> String {
    let stem = FilePath.name(of: name).dropLast(".json".utf8.count)
    let (hour, minute, second) = moment.time
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(stem)-\(moment.day)T\(two(hour))\(two(minute))\(two(second))"
  }
}
