/// Records of the register as a table for Danish Excel: byte order mark, `;`, CRLF, and `'` before
/// what could be taken for a formula.
package enum RecordTable {
  package static func csv(header: [String], rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter(separator: UInt8(ascii: ";"), startsWithMark: true)
    writer.write(header)
    for row in rows { writer.write(row) }
    return writer.bytes
  }
}
