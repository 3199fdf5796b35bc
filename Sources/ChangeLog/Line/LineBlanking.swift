import CaseModel

/// An order to redact, as it stands in the log.
package struct RedactionOrder: Hashable, Sendable {
  /// The line that holds the order.
  package let line: LineName
  package let record: RecordName
  /// Empty: the actor's name.
  package let field: String
  /// The lines whose value goes.
  package let lines: [LineName]
  package let ground: JSONValue
}

/// Takes what was redacted out of the bytes of a line.
package enum LineBlanking {
  /// The line with everything that the orders name blanked, or nil when there is nothing to blank.
  ///
  /// A function of line and orders alone: every device gets the same bytes, and the line's hash stays.
  /// - Parameter bytes: one line without its LF.
  package static func blanked(
    _ bytes: [UInt8], of orders: [RedactionOrder]
  ) throws(LineDamage) -> [UInt8]? {
    try bytes.withUnsafeBufferPointer { (buffer) throws(LineDamage) -> [UInt8]? in
      var scanner = LineScanner(buffer)
      let line = try scanner.line(checkingHash: true)
      let mine = orders.filter { $0.lines.contains(line.name) }
      if mine.isEmpty { return nil }
      let ranges = scanner.ranges(namedBy: mine, in: line)
      return scanner.blanking { splice in ranges.contains { $0.contains(splice.lowerBound) } }
    }
  }
}

extension LineScanner {
  /// Where the values stand that the orders name.
  fileprivate func ranges(
    namedBy orders: [RedactionOrder], in line: LogLine
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    if orders.contains(where: { $0.field.isEmpty }), let actor = actorRange {
      ranges.append(actor)
    }
    for edit in line.edits {
      switch edit {
      case .make(_, let index, let places):
        let record = RecordName(line: line.name, index: index)
        ranges += chosen(places, of: record, by: orders)
      case .set(let record, let places):
        ranges += chosen(places, of: record, by: orders)
      case .withdraw, .redact: break
      }
    }
    return ranges
  }

  private func chosen(
    _ places: Range<Int>, of record: RecordName, by orders: [RedactionOrder]
  ) -> [Range<Int>] {
    values[places]
      .filter { value in orders.contains { $0.record == record && $0.field == value.field } }
      .map(\.range)
  }

  /// The line with the salted values blanked that are asked for; nil when there is none.
  fileprivate func blanking(_ isAsked: (Range<Int>) -> Bool) -> [UInt8]? {
    var blanked: [UInt8] = []
    var cursor = 0
    for splice in splices {
      guard case .salted(let value) = splice.kind, isAsked(splice.range) else { continue }
      blanked.append(contentsOf: bytes[cursor..<splice.range.lowerBound])
      blanked.append(contentsOf: blank(splice.range, value))
      cursor = splice.range.upperBound
    }
    if cursor == 0 { return nil }
    blanked.append(contentsOf: bytes[cursor...])
    return blanked
  }
}
