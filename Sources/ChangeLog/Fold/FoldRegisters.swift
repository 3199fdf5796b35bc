extension FoldState {
  /// Whether the change counts: what made a thing always does, anything else unless its act is withdrawn.
  func isActive(_ change: Int32) -> Bool {
    let row = changes[Int(change)]
    if row.flags.contains(.isOfMake) { return true }
    return withdrawn.isEmpty || !withdrawn.contains(lines[Int(row.line)].act)
  }

  /// Lets a new change stand, and no longer what it replaces.
  mutating func stand(_ change: Int32) {
    let row = changes[Int(change)]
    let register = row.register
    let shown = registers[Int(register)].shown
    // The usual cases cost the same however long the field's history is. In the second nothing that
    // came before can replace this change: what did would stand itself or be replaced, over however
    // many steps, by what shows, which this change knew.
    if isActive(change), inConflict[register] == nil {
      if row.replaced < 0, shown < 0, registers[Int(register)].firstChange == change {
        registers[Int(register)].shown = change
        return
      }
      if row.replaced >= 0, shown >= 0, replacedLines[Int(row.replaced)] == 1,
        replacedLines[Int(row.replaced) + 1] == changes[Int(shown)].line
      {
        registers[Int(register)].shown = change
        return
      }
    }
    settle(register)
  }

  /// Finds out anew what stands: active changes that no other active change reaches by replacing,
  /// through withdrawn ones too.
  mutating func settle(_ register: Int32) {
    let all = changes(of: register)
    var places: [Int32: Int] = [:]
    for (index, change) in all.enumerated() { places[changes[Int(change)].line] = index }
    var isReached = Array(repeating: false, count: all.count)
    var waiting: [Int] = []
    for index in all.indices where isActive(all[index]) {
      waiting.append(index)
      while let next = waiting.popLast() {
        for line in replaced(by: all[next]) {
          guard let target = places[line], !isReached[target] else { continue }
          isReached[target] = true
          waiting.append(target)
        }
      }
    }
    let standing = all.indices
      .filter { !isReached[$0] && isActive(all[$0]) }
      .map { all[$0] }
      .sorted { isBefore(changes[Int($1)].line, changes[Int($0)].line) }
    registers[Int(register)].shown = standing.first ?? -1
    inConflict[register] = standing.count > 1 ? standing : nil
  }

  func changes(of register: Int32) -> [Int32] {
    var all: [Int32] = []
    var change = registers[Int(register)].firstChange
    while change >= 0 {
      all.append(change)
      change = changes[Int(change)].next
    }
    return all
  }

  /// The lines whose changes that one replaces.
  func replaced(by change: Int32) -> ArraySlice<Int32> {
    let start = Int(changes[Int(change)].replaced)
    guard start >= 0 else { return [] }
    return replacedLines[(start + 1)...(start + Int(replacedLines[start]))]
  }

  /// Standing changes, latest first.
  func standing(_ register: Int32) -> [Int32] {
    if let several = inConflict[register] { return several }
    let shown = registers[Int(register)].shown
    return shown < 0 ? [] : [shown]
  }

  /// Standing changes, latest first, of equal values only the latest.
  func differing(_ register: Int32) -> [Int32] { unlike(standing(register)) }

  /// The same of changes of several registers. Where another has a value, an empty one says
  /// nothing.
  func differing(among changes: [Int32]) -> [Int32] {
    let told = changes.filter { !bytes(of: $0).elementsEqual("null".utf8) }
    return unlike(
      (told.isEmpty ? changes : told).sorted {
        isBefore(self.changes[Int($1)].line, self.changes[Int($0)].line)
      })
  }

  private func unlike(_ changes: [Int32]) -> [Int32] {
    var kept: [Int32] = []
    for change in changes
    where !kept.contains(where: { bytes(of: $0).elementsEqual(bytes(of: change)) }) {
      kept.append(change)
    }
    return kept
  }

  func bytes(of change: Int32) -> ArraySlice<UInt8> {
    let row = changes[Int(change)]
    return text[Int(row.offset)..<Int(row.offset + row.length)]
  }
}
