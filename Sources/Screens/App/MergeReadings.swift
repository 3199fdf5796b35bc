import CaseModel
import ChangeLog
import Wording

/// A folder of another machine that was looked at; nothing is merged yet.
package struct MergeReading: Hashable, Sendable {
  /// Where it lies.
  package let path: String
  /// The same as people know it, with `~`.
  package let folder: String
  package let look: MergePreview
  package let counts: MergingCounts
  /// What else a person should know of it, as sentences: damage, copies in conflict, clocks.
  package let remarks: [String]
  /// What joining it would do; nil for a folder of this workspace.
  package let join: JoinPreview?
  /// What comes that is like something here, likest first.
  package let alike: [AlikePreview]

  package init(
    path: String, folder: String, look: MergePreview, counts: MergingCounts, remarks: [String],
    join: JoinPreview? = nil, alike: [AlikePreview] = []
  ) {
    self.path = path
    self.folder = folder
    self.look = look
    self.counts = counts
    self.remarks = remarks
    self.join = join
    self.alike = alike
  }
}

/// What a merge did.
package struct MergeResult: Sendable {
  package let changes: FoldChanges
  package let folder: String
  /// The four characters that both machines must show.
  package let check: String

  package init(changes: FoldChanges, folder: String, check: String) {
    self.changes = changes
    self.folder = folder
    self.check = check
  }
}

/// Who has written in the folder, as the devices screen shows it.
package struct DevicesReading: Hashable, Sendable {
  /// When a folder with a device's log was merged here last.
  package struct Merge: Hashable, Sendable {
    /// RFC 3339 with offset.
    package let at: String
    package let folder: String

    package init(at: String, folder: String) {
      self.at = at
      self.folder = folder
    }
  }

  /// This device's name.
  package let own: String
  package let devices: [DeviceSummary]
  /// By device.
  package let merges: [String: Merge]
  package let check: String

  package init(
    own: String, devices: [DeviceSummary], merges: [String: Merge], check: String
  ) {
    self.own = own
    self.devices = devices
    self.merges = merges
    self.check = check
  }
}
