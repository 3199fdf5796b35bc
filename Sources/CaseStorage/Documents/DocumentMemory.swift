import CaseModel

/// What this machine remembers of the documents it has written, so that opening a workspace looks
/// at those only that changed. Deletable: every document is looked at then.
struct DocumentMemory: Equatable {
  struct Written: Hashable {
    var inode: UInt64
    var size: Int
    var modified: Int64

    init(_ facts: FileStatus) {
      inode = facts.inode
      size = facts.size
      modified = facts.modified
    }

    init?(json: JSONValue) {
      guard let inode = json["inode"]?.string.flatMap({ UInt64($0) }),
        let size = json["size"]?.integer,
        let modified = json["modified"]?.string.flatMap({ Int64($0) })
      else { return nil }
      self.inode = inode
      self.size = Int(size)
      self.modified = modified
    }

    var json: JSONValue {
      [
        "inode": .string(String(inode)), "size": .integer(Int64(size)),
        "modified": .string(String(modified)),
      ]
    }
  }

  /// How much of a device's log the documents show.
  struct Seen: Hashable {
    var sequence: Int64
    var lines: Int64
  }

  /// The folder they lie in: a copied workspace has documents of its own.
  var folder: String
  /// By path inside the workspace.
  var written: [String: Written] = [:]
  /// Documents that were found edited by hand, so that one is looked at again only once it changes.
  var edited: [String: Written] = [:]
  var seen: [String: Seen] = [:]
  /// The last line of each device that ever stood in this folder.
  var known: [String: Int64] = [:]
  /// Documents that name a thing that had not come when they were written.
  var referring: [String] = []

  init(folder: String) { self.folder = folder }

  /// Nil when the bytes are of another folder or not understood.
  init?(_ bytes: [UInt8], folder: String) {
    do throws(JSONDamage) {
      let document = try JSONParser.value(from: bytes, mode: .lenientDocument)
      guard document["format"]?.integer == 1, document["folder"]?.string == folder else {
        return nil
      }
      self.folder = folder
      for (name, facts) in document["written"]?.object ?? [:] {
        written[name] = Written(json: facts)
      }
      for (name, facts) in document["edited"]?.object ?? [:] {
        edited[name] = Written(json: facts)
      }
      referring = (document["referring"]?.array ?? []).compactMap(\.string)
      for (device, seen) in document["seen"]?.object ?? [:] {
        guard let sequence = seen["sequence"]?.integer, let lines = seen["lines"]?.integer else {
          return nil
        }
        self.seen[device] = Seen(sequence: sequence, lines: lines)
      }
      known = (document["known"]?.object ?? [:]).compactMapValues(\.integer)
    } catch {
      return nil
    }
  }

  /// - Parameter forgetsLost: whether what has gone since is no longer held against the folder: the
  ///   person was told, and went on.
  mutating func know(_ now: [String: Seen], forgetsLost: Bool) {
    let present = now.mapValues(\.sequence)
    known = forgetsLost ? present : known.merging(present) { max($0, $1) }
  }

  var bytes: [UInt8] {
    let document: JSONValue = [
      "format": 1, "folder": .string(folder), "written": .object(written.mapValues(\.json)),
      "edited": .object(edited.mapValues(\.json)),
      "referring": .array(referring.map { .string($0) }),
      "known": .object(known.mapValues { .integer($0) }),
      "seen": .object(
        seen.mapValues { ["sequence": .integer($0.sequence), "lines": .integer($0.lines)] }),
    ]
    return JSONWriter.bytes(of: document, as: .canonical)
  }
}
