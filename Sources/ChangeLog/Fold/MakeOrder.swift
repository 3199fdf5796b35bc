/// Where the making of a thing stands among all makings: by its line, then by its edit there.
///
/// The same on every device, unlike ``RecordIndex``.
package struct MakeOrder: Hashable, Comparable, Sendable {
  let lamport: Int64
  let device: String
  let sequence: Int64
  let edit: Int32

  package static func < (left: MakeOrder, right: MakeOrder) -> Bool {
    if left.lamport != right.lamport { return left.lamport < right.lamport }
    if left.device != right.device { return left.device < right.device }
    if left.sequence != right.sequence { return left.sequence < right.sequence }
    return left.edit < right.edit
  }
}

extension CaseFile {
  package func makeOrder(of record: RecordIndex) -> MakeOrder {
    let made = state.records[Int(record.rawValue)]
    let line = state.lines[Int(made.line)]
    return MakeOrder(
      lamport: line.lamport,
      device: line.device < 0 ? "" : state.devices[Int(line.device)].name,
      sequence: line.sequence, edit: made.index)
  }
}
