import CaseModel
import ChangeLog

extension Workspace {
  /// Writes the documents that are missing, behind or edited by hand, and only those.
  ///
  /// One that is ahead of the logs here, or of a newer format, is left. One that was edited is
  /// copied aside first. What cannot be written now is written another time.
  /// - Returns: what was edited by hand, each once.
  @discardableResult
  package func writeDocuments(at moment: Moment) -> [StorageNotice] {
    guard past == nil, caseFile.greatestNeeds <= Self.version else { return [] }
    var memory = recallDocuments()
    let before = memory
    documents.update(
      caseFile, since: documents.isNamed ? [] : touchedSince(memory), referring: memory.referring)
    var edits: [StorageNotice] = []
    var folders: Set<String> = []
    for key in documents.keys {
      guard let name = documents.names[key] else { continue }
      do throws(FileProblem) {
        let path = paths.absolute(name)
        let facts = try fileSystem.facts(at: path)
        let isKnown = facts.map { memory.written[name] == DocumentMemory.Written($0) } ?? false
        if isKnown, !documents.dirty.contains(key) { continue }
        let written = try write(key, name, facts, moment, &edits)
        if written { folders.insert(FilePath.folder(of: path)) }
        if let facts = try fileSystem.facts(at: path) {
          memory.written[name] = DocumentMemory.Written(facts)
        }
        documents.markClean(key)
      } catch {
        // Unwritable is no error: whoever can write them will, and they can be made again.
        documents.markDirty(key)
        if error.isLastingForFolder { break }
      }
    }
    do throws(FileProblem) {
      try removeFormer(&memory)
      for folder in folders.sorted() { try fileSystem.synchronizeFolder(folder) }
    } catch {}
    if documents.dirty.isEmpty { memory.seen = seenNow() }
    memory.referring = documents.namesReferring
    documentMemory = memory
    if memory.written != before.written || memory.seen != before.seen {
      keep(memory)
      keepQuickMemory(touched: documents.takeNews())
    }
    edits.forEach(notice)
    return edits
  }

  /// Writes every document anew, whatever stands there; edited ones are copied aside.
  @discardableResult
  package func rebuildDocuments(at moment: Moment) -> [StorageNotice] {
    documents.update(caseFile, since: nil)
    documents.markAllDirty()
    return writeDocuments(at: moment)
  }

  /// - Returns: whether it was written.
  private func write(
    _ key: DocumentKey, _ name: String, _ facts: FileFacts?, _ moment: Moment,
    _ edits: inout [StorageNotice]
  ) throws(FileProblem) -> Bool {
    let path = paths.absolute(name)
    var copy: String?
    documents.placeAll(caseFile)
    let content = DocumentContent(key, documents, caseFile)
    documents.noteOpenReference(key, content.hasOpenReference)
    // A link or a folder in its place is not ours to replace.
    if let facts, facts.kind != .regular { return false }
    let standing = facts == nil ? nil : try fileSystem.contents(of: path)
    if standing == content.bytes { return false }
    switch StandingDocument(standing) {
    case .newer: return false
    case .whole(let asOf) where isAhead(asOf): return false
    case .missing, .whole: break
    case .edited:
      guard let state, let standing else { return false }
      copy = try state.keep(
        standing, in: state.setAside, as: Self.asideName(name, moment), ending: ".json",
        token: token())
    }
    do throws(FileProblem) {
      let folder = FilePath.folder(of: path)
      if try fileSystem.facts(at: folder) == nil {
        try fileSystem.makeFolders(folder, mode: access.folder)
      }
      try AtomicFile(fileSystem).replace(
        path, with: content.bytes, mode: access.file, token: token(), durability: .content)
    } catch {
      if let copy { edits.append(.editedDocumentLeft(file: name, copy: copy)) }
      throw error
    }
    if let copy { edits.append(.editedDocument(file: name, copy: copy)) }
    return true
  }

  /// Whether it shows lines that have not come here yet.
  private func isAhead(_ asOf: [String: Int64]) -> Bool {
    asOf.contains { device, sequence in sequence > lastSequence(of: device) }
  }

  func lastSequence(of device: String) -> Int64 {
    caseFile.heads(of: device).compactMap { caseFile.stamp(of: $0.name)?.sequence }.max() ?? 0
  }

  private func seenNow() -> [String: DocumentMemory.Seen] {
    var seen: [String: DocumentMemory.Seen] = [:]
    for device in caseFile.devices {
      seen[device] = DocumentMemory.Seen(
        sequence: lastSequence(of: device), lines: Int64(caseFile.lineCount(of: device)))
    }
    return seen
  }

  /// What was touched since the documents were written; nil when that cannot be told.
  private func touchedSince(_ memory: DocumentMemory) -> Set<ThingIndex>? {
    let now = seenNow()
    if memory.seen.isEmpty || memory.seen.keys.contains(where: { now[$0] == nil }) { return nil }
    if memory.seen == now { return [] }
    for (device, seen) in now {
      let before = memory.seen[device] ?? DocumentMemory.Seen(sequence: 0, lines: 0)
      // Lines that came before the last one, of a fork or a gap: sequences cannot tell them.
      if seen.sequence - before.sequence != seen.lines - before.lines { return nil }
    }
    return caseFile.things(touchedAfter: memory.seen.mapValues(\.sequence))
  }

  private func recallDocuments() -> DocumentMemory {
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

  private func keep(_ memory: DocumentMemory) {
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
  private func removeFormer(_ memory: inout DocumentMemory) throws(FileProblem) {
    let wanted = Set(documents.names.values)
    for name in memory.written.keys.sorted() where !wanted.contains(name) {
      let path = paths.absolute(name)
      if case .whole(let asOf) = StandingDocument(try fileSystem.contents(of: path)),
        !isAhead(asOf)
      {
        try fileSystem.remove(path)
      }
      memory.written[name] = nil
    }
  }

  /// `walks/k7q-4mj.json` at a moment: a name that every drive can hold.
  private static func asideName(_ name: String, _ moment: Moment) -> String {
    let stem = FilePath.name(of: name).dropLast(".json".utf8.count)
    let (hour, minute, second) = moment.time
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(stem)-\(moment.day)T\(two(hour))\(two(minute))\(two(second))"
  }
}
