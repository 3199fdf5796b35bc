import CaseModel

/// All that has been folded, in flat tables that name each other by number.
struct FoldState: Sendable {
  var lines: [LineRecord] = []
  var lineIndex = HashIndex()
  /// The part of a second that a few wall times have.
  var fractions: [Int32: String] = [:]
  var devices: [DeviceRecord] = []
  var deviceIndex: [String: Int32] = [:]
  var actors = WordTable()
  var fields = WordTable()
  var kinds = WordTable()

  var records: [RecordRow] = []
  var recordIndex = HashIndex()
  /// Per kind, in the order of their makes.
  var recordsOfKind: [[Int32]] = []
  var entryLinks: [EntryLink] = []
  var registers: [RegisterRecord] = []
  var changes: [ChangeRecord] = []
  /// Standing changes, latest first, of the few registers that have more than one.
  var inConflict: [Int32: [Int32]] = [:]
  var replacedLines: [Int32] = []
  /// The canonical JSON of all values.
  var text: [UInt8] = []
  /// What a value becomes when redacted, where that is not simply all of it.
  var redactedForms: [Int32: Stretch] = [:]

  /// First lines of folded acts, in order.
  var acts: [Int32] = []
  /// The lines of the few acts that have more than one.
  var actLines: [Int32: [Int32]] = [:]
  /// The lines of acts whose end has not come.
  var pending: [Int32: [LogLine]] = [:]
  /// The lines so far of acts that are folded as they come.
  var begun: [Int32: [Int32]] = [:]
  var targets: [Int32: [Int32]] = [:]
  var withdrawers: [Int32: [Int32]] = [:]
  /// Acts that an active act withdraws.
  var withdrawn: Set<Int32> = []

  /// Pairs: a line, a line of another log it has seen.
  var citations: [Int32] = []
  var workspaces: [Int32: String] = [:]
  /// What lines say of the version of the program that wrote them.
  var versions: [Int32: String] = [:]
  var greatestNeeds: Int64 = 0
  var orders: [RedactionOrder] = []
  /// The places in `orders` that name a line.
  var ordersOfLine: [Int32: [Int32]] = [:]

  var journal = FoldJournal()
}

/// What a call of `fold` has done so far.
struct FoldJournal: Sendable {
  var touched: Set<Int32> = []
  var made: [Int32] = []
  var newActs: [Int32] = []
  var newLines = 0
  var orders: [RedactionOrder] = []
  /// What orders took out of values that had been read before.
  var goneTexts: Set<String> = []
}

extension FoldState {
  /// What is not filled costs no memory: the system gives it page by page.
  mutating func makeRoom(forLines bytes: Int) {
    text.reserveCapacity(text.count + bytes)
    // A change has a name, a value and mostly a salt.
    changes.reserveCapacity(changes.count + bytes / 80)
    registers.reserveCapacity(registers.count + bytes / 80)
  }

  /// The place of that line, made when it is not known yet.
  mutating func place(of name: LineName) -> Int32 {
    if let place = known(name) { return place }
    let place = Int32(lines.count)
    lines.append(LineRecord(name: name))
    lineIndex.insert(place) { lines[Int($0)].name.high }
    return place
  }

  func known(_ name: LineName) -> Int32? {
    lineIndex.find(name.high) { lines[Int($0)].name == name }
  }

  private static func hash(line: Int32, index: Int32) -> UInt64 {
    var mixed = UInt64(UInt32(bitPattern: line)) << 32 | UInt64(UInt32(bitPattern: index))
    mixed = (mixed ^ (mixed &>> 31)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed &>> 29)
  }

  /// The place of that thing, made when it is not known yet.
  mutating func record(line: Int32, index: Int32) -> Int32 {
    if let place = knownRecord(line: line, index: index) { return place }
    let place = Int32(records.count)
    records.append(RecordRow(line: line, index: index))
    recordIndex.insert(place) {
      Self.hash(line: records[Int($0)].line, index: records[Int($0)].index)
    }
    return place
  }

  func knownRecord(line: Int32, index: Int32) -> Int32? {
    recordIndex.find(Self.hash(line: line, index: index)) {
      records[Int($0)].line == line && records[Int($0)].index == index
    }
  }

  mutating func record(_ name: RecordName) -> Int32 {
    record(line: place(of: name.line), index: name.index)
  }

  func known(_ name: RecordName) -> Int32? {
    known(name.line).flatMap { knownRecord(line: $0, index: name.index) }
  }

  func name(ofRecord record: Int32) -> RecordName {
    let row = records[Int(record)]
    return RecordName(line: lines[Int(row.line)].name, index: row.index)
  }

  mutating func device(_ name: String) -> Int32 {
    if let place = deviceIndex[name] { return place }
    let place = Int32(devices.count)
    devices.append(DeviceRecord(name: name))
    deviceIndex[name] = place
    return place
  }

  /// The order of all changes: Lamport counter, device, sequence, hash.
  func isBefore(_ one: Int32, _ other: Int32) -> Bool {
    let left = lines[Int(one)]
    let right = lines[Int(other)]
    if left.lamport != right.lamport { return left.lamport < right.lamport }
    if left.device != right.device, left.device >= 0, right.device >= 0 {
      return devices[Int(left.device)].name.utf8
        .lexicographicallyPrecedes(devices[Int(right.device)].name.utf8)
    }
    if left.sequence != right.sequence { return left.sequence < right.sequence }
    return left.name < right.name
  }
}
