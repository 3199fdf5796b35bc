/// Which permissions new files and folders get.
///
/// Files are 0600 and folders 0700. In a folder that is shared with a group they follow the folder
/// for the group. They are never open to the world.
package struct AccessMode: Hashable, Sendable {
  package let file: UInt32
  package let folder: UInt32

  /// Only the owner.
  package static let owner = AccessMode(file: 0o600, folder: 0o700)

  private init(file: UInt32, folder: UInt32) {
    self.file = file
    self.folder = folder
  }

  /// What fits inside a folder with that mode.
  package init(inside mode: UInt32) {
    let group = mode & 0o070
    let writableByGroup = mode & 0o020 != 0
    let closedToWorld = mode & 0o007 == 0
    let setsGroup = mode & 0o2000 != 0
    // A folder open to everyone (0755, /tmp) is not shared with a group in particular.
    let isShared =
      mode & 0o002 == 0 && group != 0 && (writableByGroup || closedToWorld || setsGroup)
    self.init(
      file: 0o600 | (isShared ? group & 0o060 : 0),
      folder: 0o700 | (isShared ? group | (mode & 0o2000) : 0))
  }
}
