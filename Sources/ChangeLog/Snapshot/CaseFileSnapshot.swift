import CaseModel

extension CaseFile {
  /// Changes whenever a table does, so that an older snapshot is not taken for one of this version.
  private static var version: Int {
    let sizes = [
      MemoryLayout<LineRecord>.stride, MemoryLayout<RecordRow>.stride,
      MemoryLayout<RegisterRecord>.stride, MemoryLayout<ChangeRecord>.stride,
    ]
    return sizes.reduce(revision) { $0 * 1_000 + $1 }
  }

  /// To be raised when a rule of folding or the meaning of a table changes without changing a size.
  private static let revision = 3

  /// The whole fold as bytes, to open again without reading the logs.
  ///
  /// A cache for this machine and this version only. Worth nothing while ``hasPendingActs``: the lines
  /// of such acts are not in it.
  package var snapshot: [UInt8] {
    var bytes: [UInt8] = []
    writeSnapshot { bytes += $0 }
    return bytes
  }

  /// The same piece by piece.
  package func writeSnapshot(_ take: @escaping ([UInt8]) -> Void) {
    // The sum stands in front, so everything is gone through twice.
    var sum = SnapshotSum()
    pieces { piece in piece.withUnsafeBytes { sum.update($0) } }
    take(withUnsafeBytes(of: sum.finish()) { Array($0) })
    pieces(take)
  }

  private func pieces(_ take: @escaping ([UInt8]) -> Void) {
    var writer = SnapshotWriter(take)
    writer.write(Self.version)
    state.write(to: &writer)
    writer.finish()
  }

  /// Whether acts wait for their end: then no snapshot can stand for these lines.
  package var hasPendingActs: Bool { !state.pending.isEmpty || !state.begun.isEmpty }

  /// Nil when the bytes are cut, changed, or of another version.
  package init?(snapshot bytes: [UInt8]) {
    guard let file = bytes.withUnsafeBytes({ CaseFile(snapshot: $0) }) else { return nil }
    self = file
  }

  /// Nil when the bytes are cut, changed, or of another version.
  package init?(snapshot bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 24,
      bytes.loadUnaligned(as: UInt64.self)
        == SnapshotSum.sum(UnsafeRawBufferPointer(rebasing: bytes[8...]))
    else { return nil }
    var reader = SnapshotReader(bytes)
    reader.position = 8
    do throws(SnapshotReader.Cut) {
      guard try reader.number() == Self.version else { return nil }
      self.init(try FoldState(from: &reader))
    } catch {
      return nil
    }
  }
}

extension FoldState {
  func write(to writer: inout SnapshotWriter) {
    writer.write(lines)
    writer.write(lineIndex.slots)
    writer.write(lineIndex.count)
    writer.write(fractions)
    writer.write(devices.map(\.name))
    writer.write(devices.map(\.lines))
    writer.write(devices.map(\.heads))
    writer.write(actors.words)
    writer.write(fields.words)
    writer.write(kinds.words)
    writer.write(records)
    writer.write(recordIndex.slots)
    writer.write(recordIndex.count)
    writer.write(recordsOfKind)
    writer.write(entryLinks)
    writer.write(registers)
    writer.write(changes)
    writer.write(inConflict)
    writer.write(replacedLines)
    writer.write(text)
    let redactable = redactedForms.keys.sorted()
    writer.write(redactable)
    writer.write(redactable.compactMap { redactedForms[$0] })
    writer.write(acts)
    writer.write(actLines)
    writer.write(targets)
    writer.write(withdrawers)
    writer.write(withdrawn.sorted())
    writer.write(citations)
    writer.write(workspaces)
    writer.write(versions)
    writer.write(Int(greatestNeeds))
    writer.write(orders.map(\.line.description))
    for order in orders {
      writer.write([order.record.description, order.field])
      writer.write(order.lines)
      writer.write(JSONWriter.bytes(of: order.ground, as: .canonical))
    }
    writer.write(ordersOfLine)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotReader.Cut) {
    lines = try reader.records()
    lineIndex = HashIndex(slots: try reader.records(), count: try reader.number())
    fractions = try reader.textTable()
    let names = try reader.words()
    let linesOfDevice = try reader.lists()
    let headsOfDevice = try reader.lists()
    guard names.count == linesOfDevice.count, names.count == headsOfDevice.count else {
      throw SnapshotReader.Cut()
    }
    for (index, name) in names.enumerated() {
      devices.append(
        DeviceRecord(name: name, lines: linesOfDevice[index], heads: headsOfDevice[index]))
      deviceIndex[name] = Int32(index)
    }
    actors = WordTable(try reader.words())
    fields = WordTable(try reader.words())
    kinds = WordTable(try reader.words())
    records = try reader.records()
    recordIndex = HashIndex(slots: try reader.records(), count: try reader.number())
    recordsOfKind = try reader.lists()
    entryLinks = try reader.records()
    registers = try reader.records()
    changes = try reader.records()
    inConflict = try reader.listTable()
    replacedLines = try reader.records()
    text = try reader.records()
    try readRest(from: &reader)
  }

  private mutating func readRest(from reader: inout SnapshotReader) throws(SnapshotReader.Cut) {
    let redactable: [Int32] = try reader.records()
    let forms: [Stretch] = try reader.records()
    redactedForms = Dictionary(uniqueKeysWithValues: zip(redactable, forms))
    acts = try reader.records()
    actLines = try reader.listTable()
    targets = try reader.listTable()
    withdrawers = try reader.listTable()
    let inactive: [Int32] = try reader.records()
    withdrawn = Set(inactive)
    citations = try reader.records()
    workspaces = try reader.textTable()
    versions = try reader.textTable()
    greatestNeeds = Int64(try reader.number())
    for line in try reader.words() {
      let parts = try reader.words()
      let named: [LineName] = try reader.records()
      let ground: [UInt8] = try reader.records()
      guard parts.count == 2, let line = LineName(line), let record = RecordName(parts[0]) else {
        throw SnapshotReader.Cut()
      }
      var reason = JSONValue.null
      do { reason = try JSONParser.value(from: ground) } catch { throw SnapshotReader.Cut() }
      orders.append(
        RedactionOrder(
          line: line, record: record, field: parts[1], lines: named, ground: reason))
    }
    ordersOfLine = try reader.listTable()
  }
}
