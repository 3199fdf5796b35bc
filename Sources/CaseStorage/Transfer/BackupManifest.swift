import CaseModel
import ChangeLog
import StorageFacts

/// What an archive says it holds: the last file in it, `manifest.json`.
struct BackupManifest {
  struct File: Hashable {
    var length: Int
    /// SHA-256.
    var digest: LineHash
  }

  static let name = "manifest.json"
  static let format: Int64 = 1
  /// The folder that everything lies in, so that unpacking by hand scatters nothing.
  static let folder = "lygte-backup/"

  var workspace: String
  /// RFC 3339 with offset.
  var at: String
  var check: String
  var files: [String: File] = [:]

  init(workspace: String, at: String, check: String) {
    self.workspace = workspace
    self.at = at
    self.check = check
  }

  var bytes: [UInt8] {
    let files = self.files.mapValues { file -> JSONValue in
      ["size": .integer(Int64(file.length)), "sha256": .string(file.digest.description)]
    }
    let document: JSONValue = [
      "format": .integer(Self.format), "workspace": .string(workspace), "at": .string(at),
      "check": .string(check), "files": .object(files),
    ]
    return JSONWriter.bytes(of: document, as: .document) + [0x0A]
  }

  /// - Throws: the code of what is wrong with it.
  init(_ bytes: [UInt8]) throws(ArchiveFault) {
    let document: JSONValue
    do throws(JSONDamage) {
      document = try JSONParser.value(from: bytes, mode: .lenientDocument)
    } catch {
      throw .notOurs
    }
    guard let format = document["format"]?.integer, let files = document["files"]?.object else {
      throw .notOurs
    }
    if format > Self.format { throw .newer }
    self.init(
      workspace: document["workspace"]?.string ?? "", at: document["at"]?.string ?? "",
      check: document["check"]?.string ?? "")
    for (name, file) in files {
      guard CarriedFiles.isCarried(name) else { throw .strangeName }
      guard let size = file["size"]?.integer, size >= 0,
        let digest = file["sha256"]?.string.flatMap({ LineHash(hex: $0) })
      else { throw .notOurs }
      self.files[name] = File(length: Int(size), digest: digest)
    }
  }
}
