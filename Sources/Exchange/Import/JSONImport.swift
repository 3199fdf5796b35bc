import CaseModel

/// An import from JSON: findings as `list --json` prints them, or objects of any other program.
enum JSONImport {
  /// - Returns: nil when the text is no JSON but may be a table.
  static func preview(
    of text: DecodedText, fileName: String, _ mapper: ColumnMapper, today: Day
  ) throws(ImportError) -> ImportPreview? {
    let name = fileName.lowercased()
    let isNamedJSON = [".json", ".jsonl", ".ndjson"].contains { name.hasSuffix($0) }
    let first = text.utf8.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let first else { throw .empty }
    let opens = first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    guard opens || isNamedJSON else { return nil }
    let whole: JSONValue
    do {
      whole = try JSONParser.value(from: text.utf8, mode: .lenientDocument)
    } catch {
      if let lines = jsonLines(text.utf8, isNamedJSON: isNamedJSON) {
        if case .value(let first)? = lines.first?.content, let program = OtherProgram.of(first) {
          throw .otherProgram(program)
        }
        return try preview(lines, .jsonLines, of: text, fileName, mapper, today)
      }
      if isNamedJSON { throw .notJSON(error) }
      return nil
    }
    if let program = OtherProgram.of(whole) { throw .otherProgram(program) }
    let elements = elements(of: whole).enumerated().map {
      Element(line: $0 + 1, content: .value($1), written: written($1))
    }
    if elements.isEmpty { throw .empty }
    return try preview(
      elements, .json, of: text, fileName, mapper, today, grid: grid(of: whole))
  }

  /// What the places of GeoJSON are measured in, as programs told before RFC 7946:
  /// `urn:ogc:def:crs:EPSG::25832`.
  private static func grid(of whole: JSONValue) -> MapGrid? {
    let name = whole["crs"]?["properties"]?["name"]?.string ?? ""
    let code = String(name.reversed().prefix { $0.isNumber }.reversed())
    return Int(code).flatMap(MapGrid.init(rawValue:))
  }

  private struct Element {
    enum Content {
      case value(JSONValue)
      case damaged(JSONDamage)
    }
    let line: Int
    let content: Content
    let written: String
  }

  private static func written(_ value: JSONValue) -> String {
    value.object != nil
      ? "" : String(decoding: JSONWriter.bytes(of: value, as: .canonical), as: UTF8.self)
  }

  /// The array itself, or the one that stands in an object around it; else a single object.
  private static func elements(of whole: JSONValue) -> [JSONValue] {
    if let array = whole.array { return array }
    guard let members = whole.object else { return [whole] }
    let lists = members.filter { $0.value.array?.contains { $0.object != nil } == true }
    for name in ["findings", "features", "results", "data", "service_requests"] {
      if let list = lists[name]?.array { return list }
    }
    let isFinding = members.keys.contains { ["observation", "title", "id"].contains($0) }
    if !isFinding, lists.count == 1, let list = lists.first?.value.array { return list }
    return [whole]
  }

  /// A value a line. Nil when the first line is no value, for then it is something else.
  private static func jsonLines(_ utf8: [UInt8], isNamedJSON: Bool) -> [Element]? {
    var elements: [Element] = []
    var whole = 0
    for (index, line) in utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let bytes = Array(line)
      let content: Element.Content
      do {
        content = .value(try JSONParser.value(from: bytes, mode: .lenientDocument))
        whole += 1
      } catch {
        content = .damaged(error)
      }
      if elements.isEmpty, whole == 0, !isNamedJSON { return nil }
      elements.append(
        Element(line: index + 1, content: content, written: String(decoding: bytes, as: UTF8.self)))
    }
    return whole > 0 ? elements : nil
  }

  private static func preview(
    _ elements: [Element], _ format: ImportFormat, of text: DecodedText, _ fileName: String,
    _ mapper: ColumnMapper, _ today: Day, grid: MapGrid? = nil
  ) throws(ImportError) -> ImportPreview {
    var names: [String] = []
    var taken: Set<String> = []
    for case .value(let value) in elements.map(\.content) {
      for name in JSONMembers(value).object.keys.sorted() where taken.insert(name).inserted {
        names.append(name)
      }
    }
    if elements.count > TableLimits.greatestRows {
      throw .tooManyRows(elements.count, limit: TableLimits.greatestRows)
    }
    let columns = try mapper.mapping(header: names, rows: [])
    var days = DayOrders(columns: columns)
    for case .value(let value) in elements.map(\.content) {
      let members = JSONMembers(value).object
      for (name, column) in zip(names, columns) {
        if let text = members[name]?.string { days.meet(text, column: column.index) }
      }
    }
    var reading = JSONRowReader(
      names: names, columns: columns, days: days, grid: grid, today: today,
      own: mapper.own.codes)
    var rows: [ImportRow] = []
    var refused: [RefusedRow] = []
    for element in elements {
      func refuse(_ reason: RefusalReason, _ cells: [String]) {
        refused.append(RefusedRow(line: element.line, reason: reason, cells: cells))
      }
      switch element.content {
      case .damaged(let damage): refuse(.notJSON(damage), [element.written])
      case .value(let value) where value.object == nil: refuse(.notAnObject, [element.written])
      case .value(let value):
        switch reading.read(value, line: element.line) {
        case .made(let row): rows.append(row)
        case .refused(let reason):
          refuse(reason, names.map { JSONMembers(value).object[$0].map(JSONMembers.text) ?? "" })
        }
      }
    }
    return ImportPreview(
      fileName: fileName, format: format, encoding: text.encoding, columns: columns, rows: rows,
      refused: refused,
      notices: TableImport.encodingNotices(of: text) + TableImport.columnNotices(columns)
        + days.notices + TableImport.derivedNotices(columns, rows) + reading.notices)
  }
}
