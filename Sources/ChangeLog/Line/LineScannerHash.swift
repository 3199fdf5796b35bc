import CaseModel

extension LineScanner {
  /// The SHA-256 of the hash form: the line without `h`, each salted value as its digest.
  func reckonedHash() -> LineHash {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = SHA256()
    var cursor = 0
    for splice in splices {
      switch splice.kind {
      case .salted(let value):
        hash.update(UnsafeRawBufferPointer(rebasing: raw[cursor..<splice.range.lowerBound]))
        hash.update(blank(splice.range, value))
        cursor = splice.range.upperBound
      case .hash:
        hash.update(UnsafeRawBufferPointer(rebasing: raw[cursor..<splice.range.lowerBound]))
        cursor = splice.range.upperBound
      case .blanked, .relative: break
      }
    }
    hash.update(UnsafeRawBufferPointer(rebasing: raw[cursor...]))
    return hash.finish()
  }

  /// `{"digest":D}`, D the SHA-256 of the salt's sixteen bytes and the value's canonical form.
  func blank(_ range: Range<Int>, _ value: Range<Int>) -> [UInt8] {
    var hash = SHA256()
    withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { salt in
      let start = range.lowerBound + 9
      for index in 0..<16 {
        let high = Hex.value(bytes[start + index * 2]) ?? 0
        let low = Hex.value(bytes[start + index * 2 + 1]) ?? 0
        salt[index] = high << 4 | low
      }
      hash.update(UnsafeRawBufferPointer(salt))
    }
    hash.update(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[value]))
    var blank: [UInt8] = []
    blank.reserveCapacity(77)
    blank.append(contentsOf: #"{"digest":""#.utf8)
    let digest = hash.finish()
    Hex.append(digest.first, to: &blank)
    Hex.append(digest.second, to: &blank)
    Hex.append(digest.third, to: &blank)
    Hex.append(digest.fourth, to: &blank)
    blank.append(UInt8(ascii: "\""))
    blank.append(UInt8(ascii: "}"))
    return blank
  }

  /// Puts the values into the line's payload as they are shown, now that the line has a name.
  mutating func resolve() {
    line.payload.reserveCapacity(values.reduce(0) { $0 + $1.range.count })
    line.values.reserveCapacity(values.count)
    for value in values {
      let plain = append(value, redacting: false)
      var redacted = plain.upperBound..<plain.upperBound
      var isBlanked = false
      var isTyped = false
      for splice in splices[value.splices] {
        switch splice.kind {
        case .salted: isTyped = true
        case .blanked:
          isTyped = true
          isBlanked = true
        case .relative, .hash: break
        }
      }
      if isBlanked { line.hasBlanks = true }
      if isTyped { redacted = append(value, redacting: true) }
      line.values.append(
        LineValue(
          field: value.field, replacing: value.replacing, plain: plain, redacted: redacted,
          isBlanked: isBlanked))
    }
    line.edits = edits.map { edit in
      switch edit {
      case .make(let kind, let index, let values):
        .make(kind: kind, index: index, values: values)
      case .set(let record, let values): .set(record: whole(record), values: values)
      case .withdraw(let names): .withdraw(names)
      case .redact(let record, let field, let lines, let ground):
        .redact(
          record: whole(record), field: field, lines: lines, ground: line.values[ground].plain)
      }
    }
  }

  private func whole(_ record: RawRecord) -> RecordName {
    switch record {
    case .named(let name): name
    case .relative(let index): RecordName(line: line.name, index: index)
    }
  }

  private mutating func append(_ value: RawValue, redacting: Bool) -> Range<Int> {
    let start = line.payload.count
    var cursor = value.range.lowerBound
    for splice in splices[value.splices] {
      if case .hash = splice.kind { continue }
      line.payload.append(contentsOf: bytes[cursor..<splice.range.lowerBound])
      cursor = splice.range.upperBound
      switch splice.kind {
      case .salted(let inner):
        if redacting {
          line.payload.append(contentsOf: Blank.bytes)
        } else {
          line.payload.append(contentsOf: bytes[inner])
        }
      case .blanked: line.payload.append(contentsOf: Blank.bytes)
      case .relative(let index):
        let name = RecordName(line: line.name, index: index)
        line.payload.append(contentsOf: #"{"thing":"\#(name)"}"#.utf8)
      case .hash: break
      }
    }
    line.payload.append(contentsOf: bytes[cursor..<value.range.upperBound])
    return start..<line.payload.count
  }
}
