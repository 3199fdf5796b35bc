import ChangeLog

/// What merging another folder would bring; nothing was written.
package struct MergePlan: Sendable {
  /// A log of the other folder with lines that are not here.
  package struct Log: Hashable, Sendable {
    package let device: String
    /// Where it goes, `log/tablet.jsonl`, or the file of a second branch.
    package let file: String
    package let newLines: Int
    /// Whether both folders have lines of the device that the other lacks.
    package let isBranch: Bool

    package init(device: String, file: String, newLines: Int, isBranch: Bool) {
      self.device = device
      self.file = file
      self.newLines = newLines
      self.isBranch = isBranch
    }
  }

  package let folder: String
  package let logs: [Log]
  /// Photos that are not here.
  package let photos: [String]
  /// What stands in the way of reading all of it: damaged or unfinished lines of the other folder,
  /// copies in conflict, what is no file.
  package let notices: [StorageNotice]
  /// The case file as it would be.
  package let caseFile: CaseFile
  /// The other folder's, by itself.
  package let theirs: CaseFile
  /// What would be changed by it.
  package let changes: FoldChanges
  /// The same, finding by finding.
  package let look: MergePreview

  /// What the folder has in common with this one though they were begun apart; nil for one of this
  /// workspace, or where joining was not asked for.
  package var join: JoinPlan?

  package var newLines: Int { logs.reduce(0) { $0 + $1.newLines } }

  /// Lines of the other folder that cannot be read.
  package var damaged: Int {
    notices.reduce(0) { total, notice in
      switch notice {
      case .damagedLine: total + 1
      case .damagedLines(_, let count): total + count
      default: total
      }
    }
  }

  /// Whether a file of the other folder could not be read at all.
  package var isUnread: Bool {
    notices.contains { if case .unreadable = $0 { true } else { false } }
  }

  /// What has not come whole: it is taken up at a later merge.
  package var incomplete: Int {
    notices.count {
      switch $0 {
      case .pendingLine, .gap: true
      default: false
      }
    }
  }

  /// Findings that come, each with the one here that it is likest. Looks at every finding.
  package func alike() -> [AlikePreview] {
    let coming = look.new.compactMap { caseFile.record(named: $0.name) }
    return AlikePair.coming(coming, in: caseFile).map {
      AlikePreview($0, coming: Set(coming), in: caseFile)
    }
  }

  /// What joining would do; nil where there is nothing to join.
  package var joinPreview: JoinPreview? {
    join.map { JoinPreview($0, theirs: theirs, merged: caseFile) }
  }

  /// Of what this folder would hold after it: for planning a further one.
  var contents: [String: [UInt8]] = [:]
  /// Of them, what this plan writes.
  var written: Set<String> = []
}
