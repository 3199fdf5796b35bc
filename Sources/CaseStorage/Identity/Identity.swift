import CaseModel
import ChangeLog

/// What this machine remembers of a name it writes under in one workspace.
struct Identity: Hashable, Sendable {
  /// The end of the log as it was written last; sequence 0 with no hash: nothing yet.
  struct Head: Hashable, Sendable {
    var sequence: Int64 = 0
    var hash = LineHash.none
    var lamport: Int64 = 0
  }

  let device: String
  /// The name that was asked for; nil: any.
  let wish: String?
  let machine: Machine
  var head = Head()
  /// The ends of the other logs that this log's lines have named so far.
  var cited: [String: [LineName]] = [:]
  /// The folder the last line was written in; nil where an earlier version wrote it.
  var folder: String?
  /// Whether the disk failed to confirm a line: nothing more is written under this name.
  var isClosed = false
  /// Whether another machine was found to write under this name too.
  var isShared = false
  /// Up to which line the log stood when its owner was told that the rest is missing, and went on;
  /// nil where nothing was missing.
  var toldUpTo: Int64?

  /// The last line that must stand in the folder, or something is missing that nobody was told of.
  var expected: Int64 { toldUpTo ?? head.sequence }

  init(device: String, wish: String?, machine: Machine) {
    self.device = device
    self.wish = wish
    self.machine = machine
  }
}

/// What must be unchanged for this to be the same machine: a cloned disk or a copied home differs
/// in one of them.
struct Machine: Hashable, Sendable {
  let identity: String
  let stateDevice: UInt64
  let stateInode: UInt64
}

extension Identity {
  init?(json: JSONValue) {
    guard let device = json["device"]?.string, DeviceName.isValid(device),
      let machine = json["machine"]?.string,
      let stateDevice = json["stateDevice"]?.string.flatMap({ UInt64($0) }),
      let stateInode = json["stateInode"]?.string.flatMap({ UInt64($0) }),
      let sequence = json["sequence"]?.integer,
      let hash = json["hash"]?.string.flatMap({ LineHash(hex: $0) }),
      let lamport = json["lamport"]?.integer
    else { return nil }
    self.device = device
    wish = json["wish"]?.string
    self.machine = Machine(identity: machine, stateDevice: stateDevice, stateInode: stateInode)
    head = Head(sequence: sequence, hash: hash, lamport: lamport)
    folder = json["folder"]?.string
    isClosed = json["closed"]?.bool ?? false
    isShared = json["shared"]?.bool ?? false
    toldUpTo = json["toldUpTo"]?.integer
    for (other, names) in json["cited"]?.object ?? [:] {
      cited[other] = (names.array ?? []).compactMap { $0.string.flatMap { LineName($0) } }
    }
  }

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "device": .string(device), "machine": .string(machine.identity),
      "stateDevice": .string(String(machine.stateDevice)),
      "stateInode": .string(String(machine.stateInode)),
      "sequence": .integer(head.sequence), "hash": .string(head.hash.description),
      "lamport": .integer(head.lamport),
      "cited": .object(cited.mapValues { .array($0.map { .string($0.description) }) }),
    ]
    if let wish { members["wish"] = .string(wish) }
    if let folder { members["folder"] = .string(folder) }
    if isShared { members["shared"] = true }
    if isClosed { members["closed"] = true }
    if let toldUpTo { members["toldUpTo"] = .integer(toldUpTo) }
    return .object(members)
  }
}
