import CaseModel

extension StorageNotice {
  /// Whether it is a trait of the drive, the same at every start: it is said once.
  var isLasting: Bool {
    switch self {
    case .modeRefused, .lockRefused: true
    default: false
    }
  }
}

extension WorkspaceFolder {
  /// Whether the person was told before, in this session or an earlier one; if not, it is noted
  /// that they are now.
  func isSaidBefore(_ notice: StorageNotice) -> Bool {
    if notices.contains(where: { $0.code == notice.code }) { return true }
    guard let state else { return false }
    do throws(FileProblem) {
      var said = try said(in: state)
      let entry: JSONValue = ["code": .string(notice.code), "folder": .string(settings.folder)]
      if said.contains(entry) { return true }
      said.append(entry)
      try AtomicFile(fileSystem).replace(
        state.said,
        with: JSONWriter.bytes(of: ["format": 1, "said": .array(said)], as: .document) + [0x0A],
        mode: AccessMode.owner.file, token: token(), durability: .none)
    } catch {
      // Said once more at the next start, then.
      return false
    }
    return false
  }

  private func said(in state: StateFolder) throws(FileProblem) -> [JSONValue] {
    guard let bytes = try fileSystem.contents(of: state.said) else { return [] }
    do throws(JSONDamage) {
      return try JSONParser.value(from: bytes, mode: .lenientDocument)["said"]?.array ?? []
    } catch {
      return []
    }
  }
}
