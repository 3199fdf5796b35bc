import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// The file of what is being typed, in this machine's folder of the workspace; the board's own.
  package static let draftsName = StateFolder.draftsName
  /// The folder, in this machine's folder of all workspaces, of what is open in a text editor.
  package static let editorName = "editor"

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
  /// - Returns: whether nothing is left to blank.
  @discardableResult
  func blankRedacted(in caseFile: inout CaseFile) -> Bool {
    let orders = caseFile.redactionOrders()
    guard !orders.isEmpty, let state else { return orders.isEmpty }
    removeTakenOutPhotos(in: caseFile)
    var isWhole = true
    var gone = RedactedTexts()
    for name in followers.keys.sorted() {
      do throws(FileProblem) {
        let path = FilePath.joined(paths.log, name)
        guard followers[name]?.isBroken != true, let bytes = try fileSystem.contents(of: path),
          let blanked = LogBlanking.blanked(bytes, orders, &gone)
        else { continue }
        try AtomicFile(fileSystem).replace(
          path, with: blanked, mode: access.file, token: token())
        followers[name] = nil
      } catch {
        isWhole = false
        notice(.unreadable(error))
      }
    }
    if gone.isEmpty { return isWhole }
    do throws(FileProblem) {
      // Read again from the start: the lines are known, and only their places moved.
      _ = try readOn(into: &caseFile)
      gone.note(rests: caseFile.rests(of: orders))
      try forget(gone, state, in: caseFile)
    } catch {
      isWhole = false
      notice(.unreadable(error))
    }
    return isWhole
  }

  /// Takes the texts out of what was put aside, of torn ends that were cut off, and of drafts.
  private func forget(
    _ gone: RedactedTexts, _ state: StateFolder, in caseFile: CaseFile
  ) throws(FileProblem) {
    for folder in [state.setAside, state.recovered] {
      for name in try fileSystem.names(in: folder) ?? [] {
        try forget(gone, in: FilePath.joined(folder, name))
      }
    }
    try forget(gone.telling, in: state.drafts)
    let editors = FilePath.joined(settings.stateFolder, Self.editorName)
    for editor in try fileSystem.names(in: editors) ?? [] {
      let folder = FilePath.joined(editors, editor)
      guard try fileSystem.facts(at: folder)?.kind == .folder else { continue }
      for name in try fileSystem.names(in: folder) ?? [] {
        try forget(gone.telling, in: FilePath.joined(folder, name))
      }
    }
    try forgetInEdits(EditBlanking(gone, caseFile.redactionOrders(), in: caseFile))
    if try fileSystem.facts(at: state.snapshot) != nil {
      try fileSystem.remove(state.snapshot)
    }
  }

  private func forget(_ gone: RedactedTexts, in path: String) throws(FileProblem) {
    guard let facts = try fileSystem.facts(at: path), facts.kind == .regular,
      let bytes = try fileSystem.contents(of: path), gone.stand(in: bytes)
    else { return }
    try AtomicFile(fileSystem).replace(
      path, with: gone.takenOut(of: bytes), mode: AccessMode.owner.file, token: token())
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

extension WorkspaceFolder {
  /// Under the lock: the orders of others that this device has carried out and not said so yet.
  func unsaid(_ device: String, in caseFile: inout CaseFile) -> [LineName] {
    let orders = caseFile.redactionOrders()
    if orders.isEmpty { return [] }
    let said = BlankedRecord.said(in: caseFile)[device] ?? []
    let others = Set(orders.map(\.line)).subtracting(said)
      .filter { caseFile.stamp(of: $0)?.device != device }
    guard !others.isEmpty, blankRedacted(in: &caseFile) else { return [] }
    return others.sorted()
  }
}

extension CaseFile {
  /// The texts that stand where orders took something out.
  fileprivate func rests(of orders: [RedactionOrder]) -> [String] {
    orders.flatMap { order -> [String] in
      guard !order.field.isEmpty, let record = record(named: order.record) else { return [] }
      return formerValues(record, order.field).flatMap(\.value.texts)
    }
  }
}
