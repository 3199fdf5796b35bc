import ChangeLog

extension WorkspaceFolder {
  /// Blanks what orders name while no other process of this device is saving; else the next
  /// opening does.
  func blankWhenFree(in caseFile: inout CaseFile) {
    guard let state, !isReadOnly else { return }
    do throws(FileProblem) {
      guard
        let lock = try DeviceLock.take(state.lock, fileSystem: fileSystem, milliseconds: 0)
      else { return }
      defer { lock.release() }
      blankRedacted(in: &caseFile)
    } catch {
      notice(.unreadable(error))
    }
  }

  /// Under the lock: takes what was redacted out of every log in the folder and out of what this
  /// device has put aside. Every device makes the same bytes of a line.
  ///
  /// What cannot be blanked now is blanked at the next opening, and said.
  func blankRedacted(in caseFile: inout CaseFile) {
    let orders = caseFile.redactionOrders()
    guard !orders.isEmpty, let state else { return }
    var gone = RedactedTexts()
    for name in followers.keys.sorted() {
      do throws(FileProblem) {
        let path = FilePath.joined(paths.log, name)
        guard let bytes = try fileSystem.contents(of: path),
          let blanked = LogBlanking.blanked(bytes, orders, &gone)
        else { continue }
        try AtomicFile(fileSystem).replace(
          path, with: blanked, mode: access.file, token: token())
        followers[name] = nil
      } catch {
        notice(.unreadable(error))
      }
    }
    if gone.isEmpty { return }
    do throws(FileProblem) {
      // Read again from the start: the lines are known, and only their places moved.
      _ = try readOn(into: &caseFile)
      try forget(gone, state, in: caseFile)
    } catch {
      notice(.unreadable(error))
    }
  }

  /// Removes what was put aside and holds a text that must go.
  private func forget(
    _ gone: RedactedTexts, _ state: StateFolder, in caseFile: CaseFile
  ) throws(FileProblem) {
    for folder in [state.setAside, state.recovered] {
      for name in try fileSystem.names(in: folder) ?? [] {
        let path = FilePath.joined(folder, name)
        if let bytes = try fileSystem.contents(of: path), gone.stand(in: bytes) {
          try fileSystem.remove(path)
        }
      }
    }
    try forgetInEdits(EditBlanking(gone, caseFile.redactionOrders(), in: caseFile))
    if try fileSystem.facts(at: state.snapshot) != nil {
      try fileSystem.remove(state.snapshot)
    }
  }

  /// Takes a text that must go out of documents that stand edited by hand; the rest of the edit
  /// stays.
  private func forgetInEdits(_ blanking: EditBlanking) throws(FileProblem) {
    for name in try documentFiles() {
      let path = paths.absolute(name)
      guard let facts = try fileSystem.facts(at: path), facts.kind == .regular,
        let bytes = try fileSystem.contents(of: path), blanking.gone.stand(in: bytes),
        case .edited = StandingDocument(bytes)
      else { continue }
      try replaceDocument(path, with: blanking.blanked(bytes), standing: facts)
      try fileSystem.synchronizeFolder(FilePath.folder(of: path))
    }
  }
}
