import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// Writes the documents that are missing or behind, and only those.
  ///
  /// One that is ahead of the logs here, of a newer format, or edited by hand, is left. What cannot
  /// be written now is written another time.
  /// - Returns: what stands edited by hand.
  @discardableResult
  package func writeDocuments(of caseFile: CaseFile) -> [StorageNotice] {
    guard past == nil, !settings.isReadOnly, caseFile.greatestNeeds <= Self.version else {
      return []
    }
    documentProblem = nil
    var memory = recallDocuments()
    let before = memory
    nameDocuments(memory, caseFile)
    var edits: [StorageNotice] = []
    var folders: Set<String> = []
    for key in documents.keys {
      guard let name = documents.names[key] else { continue }
      do throws(FileProblem) {
        let path = paths.absolute(name)
        let facts = try fileSystem.facts(at: path)
        let isKnown = facts.map { memory.written[name] == DocumentMemory.Written($0) } ?? false
        if isKnown, !documents.dirty.contains(key) { continue }
        if let facts, memory.edited[name] == DocumentMemory.Written(facts) {
          edits.append(.editedDocument(file: name))
          continue
        }
        memory.edited[name] = nil
        switch try write(key, name, facts, caseFile) {
        case .written: folders.insert(FilePath.folder(of: path))
        case .left: break
        case .edited:
          edits.append(.editedDocument(file: name))
          memory.edited[name] = facts.map { DocumentMemory.Written($0) }
          memory.written[name] = nil
          documents.markClean(key)
          continue
        }
        if let facts = try fileSystem.facts(at: path) {
          memory.written[name] = DocumentMemory.Written(facts)
        }
        documents.markClean(key)
      } catch {
        // Unwritable is no error: whoever can write them will, and they can be made again.
        documentProblem = error
        documents.markDirty(key)
        if error.isLastingForFolder { break }
      }
    }
    do throws(FileProblem) {
      edits += try removeFormer(&memory, caseFile)
      for folder in folders.sorted() { try fileSystem.synchronizeFolder(folder) }
    } catch {}
    let now = seenNow(caseFile)
    if documents.dirty.isEmpty { memory.seen = now }
    memory.know(now, forgetsLost: hasSaved)
    memory.referring = documents.namesReferring
    documentMemory = memory
    if memory != before {
      keep(memory)
      keepQuickMemory(of: caseFile, touched: documents.takeNews())
    }
    edits.forEach(notice)
    return edits
  }

  /// Brings the book of documents up to what is folded.
  func nameDocuments(_ memory: DocumentMemory, _ caseFile: CaseFile) {
    documents.update(
      caseFile, since: documents.isNamed ? [] : touchedSince(memory, caseFile),
      referring: memory.referring)
  }

  /// Writes every document anew that a machine wrote; those edited by hand stay.
  @discardableResult
  package func rebuildDocuments(of caseFile: CaseFile) -> [StorageNotice] {
    documents.update(caseFile, since: nil)
    documents.markAllDirty()
    return writeDocuments(of: caseFile)
  }

  private enum Writing { case written, left, edited }

  private func write(
    _ key: DocumentKey, _ name: String, _ facts: FileStatus?, _ caseFile: CaseFile
  ) throws(FileProblem) -> Writing {
    let path = paths.absolute(name)
    documents.placeAll(caseFile)
    let content = DocumentContent(key, documents, caseFile, formats: formats)
    if content.isLarge { return try writeLarge(content, key, path, facts, caseFile) }
    let (bytes, hasOpenReference) = content.whole()
    documents.noteOpenReference(key, hasOpenReference)
    // A link or a folder in its place is not ours to replace.
    if let facts, facts.kind != .regular { return .left }
    let standing = facts == nil ? nil : try fileSystem.contents(of: path)
    if standing == bytes { return .left }
    switch StandingDocument(standing, formats: formats) {
    case .newer: return .left
    case .whole(let asOf) where isAhead(asOf, of: caseFile): return .left
    case .missing, .whole: break
    case .edited: return .edited
    }
    try replaceDocument(path, with: bytes, standing: facts)
    return .written
  }

  /// The same of a document that is not held whole, neither as it stands nor as it will.
  private func writeLarge(
    _ content: DocumentContent, _ key: DocumentKey, _ path: String, _ facts: FileStatus?,
    _ caseFile: CaseFile
  ) throws(FileProblem) -> Writing {
    if let facts, facts.kind != .regular { return .left }
    if facts != nil {
      let standing = try fileSystem.contents(of: path)
      if let standing {
        let (isEqual, hasOpenReference) = content.isEqual(standing)
        if isEqual {
          documents.noteOpenReference(key, hasOpenReference)
          return .left
        }
      }
      switch StandingDocument(standing, formats: formats) {
      case .newer: return .left
      case .whole(let asOf) where isAhead(asOf, of: caseFile): return .left
      case .missing, .whole: break
      case .edited: return .edited
      }
    }
    var hasOpenReference = false
    try replaceDocument(path, standing: facts) { (file) throws(FileProblem) in
      var problem: FileProblem?
      hasOpenReference = content.write { piece in
        if problem == nil {
          do throws(FileProblem) {
            try fileSystem.appendAll(piece, to: file)
          } catch {
            problem = error
          }
        }
        return problem == nil
      }
      if let problem { throw problem }
    }
    documents.noteOpenReference(key, hasOpenReference)
    return .written
  }

  /// - Parameter standing: the file that was looked at. Where an editor saves another in the same
  ///   moment, that one stays, and is looked at next time.
  func replaceDocument(
    _ path: String, with bytes: [UInt8], standing: FileStatus?
  ) throws(FileProblem) {
    try replaceDocument(path, standing: standing) { (file) throws(FileProblem) in
      try fileSystem.appendAll(bytes, to: file)
    }
  }

  private func replaceDocument(
    _ path: String, standing: FileStatus?, writing: (OpenFile) throws(FileProblem) -> Void
  ) throws(FileProblem) {
    let folder = FilePath.folder(of: path)
    if try fileSystem.facts(at: folder) == nil {
      try fileSystem.makeFolders(folder, mode: access.folder)
    }
    _ = try AtomicFile(fileSystem).replace(
      path, mode: access.file, token: token(), durability: .content
    ) { (file) throws(FileProblem) in
      try writing(file)
      let now = try fileSystem.facts(at: path)
      guard now.map(DocumentMemory.Written.init) == standing.map(DocumentMemory.Written.init) else {
        throw FileProblem.meanwhileChanged(path)
      }
    }
  }

  /// Whether it shows lines that have not come here yet.
  func isAhead(_ asOf: [String: Int64], of caseFile: CaseFile) -> Bool {
    asOf.contains { device, sequence in sequence > caseFile.lastSequence(of: device) }
  }

  private func seenNow(_ caseFile: CaseFile) -> [String: DocumentMemory.Seen] {
    var seen: [String: DocumentMemory.Seen] = [:]
    for device in caseFile.devices {
      seen[device] = DocumentMemory.Seen(
        sequence: caseFile.lastSequence(of: device),
        lines: Int64(caseFile.lineCount(of: device)))
    }
    return seen
  }

  /// What was touched since the documents were written; nil when that cannot be told.
  private func touchedSince(
    _ memory: DocumentMemory, _ caseFile: CaseFile
  ) -> Set<RecordIndex>? {
    let now = seenNow(caseFile)
    if memory.seen.isEmpty || memory.seen.keys.contains(where: { now[$0] == nil }) { return nil }
    if memory.seen == now { return [] }
    for (device, seen) in now {
      let before = memory.seen[device] ?? DocumentMemory.Seen(sequence: 0, lines: 0)
      // Lines that came before the last one, of a fork or a gap: sequences cannot tell them.
      if seen.sequence - before.sequence != seen.lines - before.lines { return nil }
    }
    return caseFile.records(touchedAfter: memory.seen.mapValues(\.sequence))
  }

  func recallDocuments() -> DocumentMemory {
    if let memory = documentMemory { return memory }
    let empty = DocumentMemory(folder: settings.folder)
    do throws(FileProblem) {
      guard let state, let bytes = try fileSystem.contents(of: state.documents) else {
        return empty
      }
      return DocumentMemory(bytes, folder: settings.folder) ?? empty
    } catch {
      return empty
    }
  }

  func keep(_ memory: DocumentMemory) {
    documentMemory = memory
    guard let state else { return }
    do throws(FileProblem) {
      try AtomicFile(fileSystem).replace(
        state.documents, with: memory.bytes, mode: AccessMode.owner.file, token: token(),
        durability: .none)
    } catch {
      // Only a memory: without it every document is looked at next time.
      return
    }
  }

  /// Removes documents of walks that are no more, as far as a machine wrote them.
  /// - Returns: those that stand edited by hand.
  private func removeFormer(
    _ memory: inout DocumentMemory, _ caseFile: CaseFile
  ) throws(FileProblem) -> [StorageNotice] {
    var edits: [StorageNotice] = []
    let wanted = Set(documents.names.values)
    let former = Set(memory.written.keys).union(memory.edited.keys).subtracting(wanted)
    for name in former.sorted() {
      let path = paths.absolute(name)
      let facts = try fileSystem.facts(at: path)
      memory.written[name] = nil
      memory.edited[name] = nil
      let bytes = facts == nil ? nil : try fileSystem.contents(of: path)
      switch StandingDocument(bytes, formats: formats) {
      case .whole(let asOf) where !isAhead(asOf, of: caseFile): try fileSystem.remove(path)
      case .edited:
        edits.append(.editedDocument(file: name))
        memory.edited[name] = facts.map { DocumentMemory.Written($0) }
      case .missing, .newer, .whole: break
      }
    }
    return edits
  }
}
