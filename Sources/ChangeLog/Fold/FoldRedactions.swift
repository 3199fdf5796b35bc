import CaseModel

extension FoldState {
  mutating func order(
    _ record: RecordName, _ field: String, _ names: [LineName], ground: ArraySlice<UInt8>,
    by line: LineName
  ) {
    var reason = JSONValue.null
    do { reason = try JSONParser.value(from: Array(ground)) } catch { reason = .null }
    let order = RedactionOrder(
      line: line, record: record, field: field, lines: names, ground: reason)
    let number = Int32(orders.count)
    orders.append(order)
    journal.orders.append(order)
    for name in names {
      let place = place(of: name)
      ordersOfLine[place, default: []].append(number)
      if lines[Int(place)].flags.contains(.isFolded) { applyOrders(naming: place) }
    }
  }

  /// Takes out what orders name in that line; doing it again changes nothing.
  mutating func applyOrders(naming place: Int32) {
    guard let numbers = ordersOfLine[place] else { return }
    for number in numbers {
      let order = orders[Int(number)]
      if order.field.isEmpty {
        lines[Int(place)].actor = -1
        lines[Int(place)].flags.insert(.isActorRedacted)
        continue
      }
      guard let record = known(order.record), let field = fields.known(order.field),
        let register = register(record, field),
        let change = changes(of: register).first(where: { changes[Int($0)].line == place })
      else { continue }
      redact(change)
    }
  }

  private mutating func redact(_ change: Int32) {
    let row = changes[Int(change)]
    guard row.flags.contains(.isTyped), !row.flags.contains(.isBlanked) else { return }
    journal.goneTexts.formUnion(value(of: change).texts)
    wipe(Int(row.offset), Int(row.length))
    let form =
      redactedForms[change]
      ?? Stretch(offset: UInt32(text.count), length: UInt32(Blank.bytes.count))
    if redactedForms[change] == nil { text.append(contentsOf: Blank.bytes) }
    changes[Int(change)].offset = form.offset
    changes[Int(change)].length = form.length
    changes[Int(change)].flags.insert(.isBlanked)
    touch(registers[Int(row.register)].record)
  }

  /// Overwrites the text, since a snapshot is written from it.
  private mutating func wipe(_ offset: Int, _ length: Int) {
    for index in offset..<(offset + length) { text[index] = 0x20 }
  }

  /// Takes from another copy of a line what the copy folded first had blanked.
  ///
  /// What an order names is blanked again at once: a blanked copy wins once its order is known.
  mutating func fill(_ place: Int32, from line: LogLine) {
    if let actor = line.actor, lines[Int(place)].actor < 0,
      !lines[Int(place)].flags.contains(.isActorRedacted)
    {
      lines[Int(place)].actor = actors.place(of: actor)
    }
    guard lines[Int(place)].flags.contains(.isFolded) else {
      fillPending(place, from: line)
      return
    }
    for edit in line.edits {
      switch edit {
      case .make(_, let index, let values):
        fill(line.values[values], of: line, at: place, record(line: place, index: index))
      case .set(let name, let values):
        fill(line.values[values], of: line, at: place, record(name))
      case .withdraw, .redact: break
      }
    }
    applyOrders(naming: place)
  }

  private mutating func fill(
    _ values: ArraySlice<LineValue>, of line: LogLine, at place: Int32, _ record: Int32
  ) {
    for value in values where !value.isBlanked {
      guard let field = fields.known(value.field), let register = register(record, field),
        let change = changes(of: register).first(where: { changes[Int($0)].line == place }),
        changes[Int(change)].flags.contains(.isBlanked)
      else { continue }
      changes[Int(change)].flags.remove(.isBlanked)
      changes[Int(change)].offset = UInt32(text.count)
      changes[Int(change)].length = UInt32(value.plain.count)
      text.append(contentsOf: line.payload[value.plain])
      touch(record)
    }
  }

  private mutating func fillPending(_ place: Int32, from line: LogLine) {
    let act = lines[Int(place)].act
    guard let index = pending[act]?.firstIndex(where: { $0.name == line.name }) else { return }
    if pending[act]?[index].hasBlanks == true, !line.hasBlanks { pending[act]?[index] = line }
  }
}
