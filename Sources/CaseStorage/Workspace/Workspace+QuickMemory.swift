import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// Lets a later adding do without folding.
  ///
  /// - Parameter touched: what may have got an identifier since it was kept last; nil: everything.
  func keepQuickMemory(of caseFile: CaseFile, touched: Set<RecordIndex>?) {
    guard let state, areLogsClean, caseFile.workspace == id, caseFile.greatestNeeds <= Self.version
    else { return }
    let memory = QuickMemory(fileSystem: fileSystem, state: state)
    do throws(FileProblem) {
      if let touched, try memory.identifiers() != nil {
        try memory.append(identifiers(of: touched, in: caseFile))
      } else {
        let all = caseFile.records(of: .finding) + caseFile.records(of: .walk)
        try memory.write(identifiers: identifiers(of: all, in: caseFile), token: token())
      }
      try memory.write(log.quickHeader, token: token())
    } catch {
      // Only a memory: adding opens the workspace whole without it.
      return
    }
  }

  private func identifiers(
    of records: some Collection<RecordIndex>, in caseFile: CaseFile
  ) -> [SayableIdentifier] {
    records.compactMap { record in
      switch caseFile.kind(of: record) {
      case .finding, .walk:
        do throws(SayableIdentifier.Invalid) {
          let id = caseFile.shown(record, FindingField.id.rawValue)?.string
          return try id.map { (id) throws(SayableIdentifier.Invalid) in
            try SayableIdentifier(reading: id)
          }
        } catch {
          return nil
        }
      default: return nil
      }
    }
  }

}
