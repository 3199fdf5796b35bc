import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// The files among the documents that were edited by hand and neither taken into the log nor put
  /// back yet, by name.
  ///
  /// Also copies that a program which carries the folder has made in conflict, and files that stand
  /// for nothing in the log. Writes nothing.
  package func editedDocuments(
    in caseFile: CaseFile
  ) throws(StorageError) -> [EditedDocument] {
    let memory = recallDocuments()
    nameDocuments(memory, caseFile)
    var edited: [EditedDocument] = []
    do throws(FileProblem) {
      for name in try documentFiles() {
        let path = paths.absolute(name)
        guard let facts = try fileSystem.facts(at: path), facts.kind == .regular,
          memory.written[name] != DocumentMemory.Written(facts),
          let bytes = try fileSystem.contents(of: path), case .edited = StandingDocument(bytes)
        else { continue }
        edited.append(try read(name, bytes, caseFile))
      }
    } catch {
      throw .unreadable(error)
    }
    for place in edited.indices {
      edited[place].foundElsewhere = edited.indices.reduce(into: []) { found, other in
        if other != place { found.formUnion(edited[other].identifiers) }
      }
    }
    return edited
  }

  /// What lies where documents lie, sorted.
  func documentFiles() throws(FileProblem) -> [String] {
    var names = ["workspace.json"]
    for folder in ["walks", "register"] {
      names += (try fileSystem.names(in: paths.absolute(folder)) ?? [])
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
        .map { folder + "/" + $0 }
    }
    return names
  }

  private func read(
    _ name: String, _ bytes: [UInt8], _ caseFile: CaseFile
  ) throws(FileProblem) -> EditedDocument {
    let digest = SHA256.digest(of: bytes)
    let members: [String: JSONValue]
    do throws(JSONDamage) {
      guard let object = try JSONParser.value(from: bytes, mode: .lenientDocument).object else {
        throw JSONDamage(.unexpectedByte(bytes.first ?? 0), at: 0)
      }
      members = object
    } catch {
      let line = bytes.prefix(error.offset).count { $0 == 0x0A } + 1
      return EditedDocument(
        file: name, content: content(of: name, in: caseFile, caseFile), digest: digest,
        members: nil,
        brokenLine: line, base: caseFile)
    }
    let asOf = (members["asOf"]?.object ?? [:]).compactMapValues(\.integer)
    let base = try base(asOf, of: caseFile)
    return EditedDocument(
      file: name, content: content(of: name, in: base, caseFile), digest: digest, members: members,
      base: base, isAhead: isAhead(asOf, of: caseFile))
  }

  private func content(
    of name: String, in base: CaseFile, _ caseFile: CaseFile
  ) -> EditedDocument.Content {
    let known = ConflictName.original(of: name) ?? name
    switch key(of: known) {
    case .workspace: return .workspace
    case .walk(let walk): return .findings(walk: caseFile.name(of: walk))
    case .loose: return .findings(walk: nil)
    case .register(let kind): return .register(kind)
    case nil: break
    }
    // A walk that is named otherwise by now, or was taken out, once had its document there.
    let walks = base.records(of: .walk).filter { !base.isWithdrawn($0) }
    let former = WalkFileName.names(of: walks, in: base).first { "walks/" + $0.value == known }
    return former.map { .findings(walk: base.name(of: $0.key)) } ?? .nothingKnown
  }

  func key(of name: String) -> DocumentKey? {
    documents.names.first { $0.value == name }?.key
  }

  /// The case file folded up to what a document says it was written from; what stands now where it
  /// does not say so any more.
  private func base(
    _ asOf: [String: Int64], of caseFile: CaseFile
  ) throws(FileProblem) -> CaseFile {
    if asOf.isEmpty { return caseFile }
    var base = CaseFile()
    let reader = LogReader(fileSystem: fileSystem, folder: paths.log)
    for name in followers.keys.sorted() {
      _ = try reader.readOn(LogCursor(name: name)) { lines in
        base.fold(lines.filter { $0.sequence <= asOf[$0.device] ?? 0 })
      }
    }
    return base
  }
}
