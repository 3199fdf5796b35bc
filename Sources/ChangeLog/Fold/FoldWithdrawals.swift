extension FoldState {
  /// Withdraws acts: an undo, or a redo where the act itself withdraws.
  mutating func withdraw(_ names: [LineName], by act: Int32) {
    for name in names {
      let target = place(of: name)
      if targets[act]?.contains(target) == true { continue }
      targets[act, default: []].append(target)
      withdrawers[target, default: []].append(act)
      update(from: target)
    }
  }

  /// Reckons anew whether an act is withdrawn, and then what it withdraws itself.
  ///
  /// An act can only name lines whose hash it knew, so there is no circle.
  private mutating func update(from act: Int32) {
    var waiting = [act]
    while let next = waiting.popLast() {
      let isWithdrawn = withdrawers[next]?.contains { !withdrawn.contains($0) } ?? false
      guard isWithdrawn != withdrawn.contains(next) else {
        // One more undoing: what was brought back from the others is out again.
        if isWithdrawn, fields.known(CaseFile.restored) != nil { refresh(next) }
        continue
      }
      if isWithdrawn { withdrawn.insert(next) } else { withdrawn.remove(next) }
      refresh(next)
      waiting += targets[next] ?? []
    }
  }

  /// Settles every field that the act changed.
  private mutating func refresh(_ act: Int32) {
    for line in lines(ofAct: act) {
      let row = lines[Int(line)]
      for change in row.firstChange..<(row.firstChange + row.changeCount) {
        let register = changes[Int(change)].register
        settle(register)
        touch(registers[Int(register)].record)
      }
    }
  }
}
