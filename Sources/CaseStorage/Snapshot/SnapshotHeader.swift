import CaseModel
import ChangeLog

/// What a snapshot stands for: for each log how far it was read, and the last line of it.
struct SnapshotHeader {
  static let format: Int64 = 1

  /// The folder it was made of.
  var folder: String
  var followers: [LogCursor]
  /// Whether nothing was damaged, doubled or missing in the logs.
  var isClean: Bool

  init(folder: String, followers: [LogCursor], isClean: Bool) {
    self.folder = folder
    self.followers = followers
    self.isClean = isClean
  }

  init?(_ bytes: [UInt8]) {
    do throws(JSONDamage) {
      let document = try JSONParser.value(from: bytes, mode: .lenientDocument)
      guard document["format"]?.integer == Self.format, let folder = document["folder"]?.string,
        let isClean = document["clean"]?.bool, let logs = document["logs"]?.object
      else { return nil }
      self.folder = folder
      self.isClean = isClean
      followers = []
      for (name, log) in logs {
        guard let follower = LogCursor(name: name, json: log) else { return nil }
        followers.append(follower)
      }
    } catch {
      return nil
    }
  }

  var bytes: [UInt8] {
    let logs = followers.map { ($0.name, $0.json) }
    let document: JSONValue = [
      "format": .integer(Self.format), "folder": .string(folder), "clean": .bool(isClean),
      "logs": .object(Dictionary(logs, uniquingKeysWith: { $1 })),
    ]
    return JSONWriter.bytes(of: document, as: .canonical)
  }
}

extension LogCursor {
  fileprivate init?(name: String, json: JSONValue) {
    guard let length = json["length"]?.integer, let lines = json["lines"]?.integer,
      let start = json["lastLine"]?.integer, let device = json["device"]?.string,
      let sequence = json["sequence"]?.integer, let lamport = json["lamport"]?.integer,
      let hash = json["hash"]?.string.flatMap({ LineHash(hex: $0) }),
      start >= 0, start < length
    else { return nil }
    self.init(name: name)
    self.length = Int(length)
    goodLength = Int(length)
    lastLineStart = Int(start)
    lineCount = Int(lines)
    goodLineCount = Int(lines)
    head = Head(device: device, sequence: sequence, lamport: lamport, hash: hash)
    workspace = json["workspace"]?.string
    inode = json["inode"]?.string.flatMap { UInt64($0) } ?? 0
    fileDevice = json["device-number"]?.string.flatMap { UInt64($0) } ?? 0
    for (other, names) in json["cited"]?.object ?? [:] {
      cited[other] = (names.array ?? []).compactMap { $0.string.flatMap { LineName($0) } }
    }
  }

  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "length": .integer(Int64(length)), "lines": .integer(Int64(lineCount)),
      "lastLine": .integer(Int64(lastLineStart)), "device": .string(head?.device ?? ""),
      "sequence": .integer(head?.sequence ?? 0), "lamport": .integer(head?.lamport ?? 0),
      "hash": .string((head?.hash ?? .none).description),
      "inode": .string(String(inode)), "device-number": .string(String(fileDevice)),
      "cited": .object(cited.mapValues { .array($0.map { .string($0.description) }) }),
    ]
    if let workspace { members["workspace"] = .string(workspace) }
    return .object(members)
  }
}
