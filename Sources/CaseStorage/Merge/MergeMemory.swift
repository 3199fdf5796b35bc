import CaseModel
import ChangeLog

/// A merge this machine made.
package struct RememberedMerge: Hashable, Sendable {
  package let folder: String
  /// RFC 3339 with offset.
  package let at: String
  /// The devices whose logs lay in the other folder.
  package let devices: [String]
  /// What both sides had to show after it.
  package let check: String

  package init(folder: String, at: String, devices: [String], check: String) {
    self.folder = folder
    self.at = at
    self.devices = devices
    self.check = check
  }
}

extension WorkspaceFolder {
  /// How many merges are remembered.
  private static let rememberedMerges = 100

  /// What this machine merged, latest last; nothing where it does not remember.
  package var merges: [RememberedMerge] {
    guard let path = mergesPath else { return [] }
    do throws(FileProblem) {
      guard let bytes = try fileSystem.contents(of: path) else { return [] }
      do throws(JSONDamage) {
        let document = try JSONParser.value(from: bytes, mode: .lenientDocument)
        return (document["merges"]?.array ?? []).compactMap { RememberedMerge(json: $0) }
      } catch {
        return []
      }
    } catch {
      return []
    }
  }

  private var mergesPath: String? {
    guard state != nil else { return nil }
    let folder = FilePath.joined(settings.stateFolder, whole)
    return FilePath.joined(folder, StateFolder.mergesName)
  }

  /// When a folder with that device's log was merged here last, RFC 3339; nil for never.
  package func lastMerge(of device: String) -> RememberedMerge? {
    merges.last { $0.devices.contains(device) }
  }

  func rememberMerge(of plan: MergePlan, _ caseFile: CaseFile, at moment: Moment) {
    // The next opening looks there: the workspace may now be one that has taken this one in.
    whole = caseFile.workspace ?? id
    guard let path = mergesPath else { return }
    let made = RememberedMerge(
      folder: plan.folder, at: moment.description, devices: plan.theirs.devices,
      check: caseFile.check.characters)
    let kept = (merges + [made]).suffix(Self.rememberedMerges)
    let document: JSONValue = ["format": 1, "merges": .array(kept.map(\.json))]
    do throws(FileProblem) {
      try fileSystem.makeFolders(FilePath.folder(of: path), mode: AccessMode.owner.folder)
      try AtomicFile(fileSystem).replace(
        path, with: JSONWriter.bytes(of: document, as: .document) + [0x0A],
        mode: AccessMode.owner.file, token: token(), durability: .none)
    } catch {
      // Only a memory: what was merged is in the logs.
      return
    }
  }
}

extension RememberedMerge {
  fileprivate init?(json: JSONValue) {
    guard let folder = json["folder"]?.string, let at = json["at"]?.string else { return nil }
    self.init(
      folder: folder, at: at, devices: (json["devices"]?.array ?? []).compactMap(\.string),
      check: json["check"]?.string ?? "")
  }

  fileprivate var json: JSONValue {
    [
      "folder": .string(folder), "at": .string(at),
      "devices": .array(devices.map { .string($0) }), "check": .string(check),
    ]
  }
}
