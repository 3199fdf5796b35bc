extension FoldState {
  /// The latest line, in the order of all changes, that changed a record or what belongs to it; -1
  /// when there is none. It is asked for every card that comes into sight, so it makes no lists.
  ///
  /// - Parameter field: what counts as no sign of life; -1 for no field.
  func lastSign(of record: Int32, but field: Int32) -> Int32 {
    var latest = lastChange(of: record, but: field, after: -1)
    var link = records[Int(record)].firstEntry
    while link >= 0 {
      let entry = entryLinks[Int(link)].entry
      if owner(of: entry) == record { latest = lastChange(of: entry, but: field, after: latest) }
      link = entryLinks[Int(link)].next
    }
    return latest
  }

  /// The later one of a line and those that changed a record and are not undone.
  private func lastChange(of record: Int32, but field: Int32, after line: Int32) -> Int32 {
    var latest = line
    var register = records[Int(record)].firstRegister
    while register >= 0 {
      if registers[Int(register)].field != field {
        var change = registers[Int(register)].firstChange
        while change >= 0 {
          let line = changes[Int(change)].line
          if line != latest, latest < 0 || isBefore(latest, line), isActive(change) {
            latest = line
          }
          change = changes[Int(change)].next
        }
      }
      register = registers[Int(register)].next
    }
    return latest
  }
}
