import TerminalModel

/// One line of a form before it is known which lines are seen.
struct FormRow {
  struct Part {
    let column: Int
    let text: String
    let role: Role
    /// How many columns are filled in the role, whatever the text takes.
    let columns: Int?
  }

  var parts: [Part] = []
  /// The place of the field it belongs to.
  var field: Int?
  /// The place of the option it stands for in the field's list; nil for none.
  var option: Int?
  /// The column the real cursor stands in.
  var cursor: Int?

  init(field: Int? = nil) { self.field = field }

  init(_ text: String, at column: Int = 0, role: Role, field: Int? = nil) {
    self.field = field
    add(text, at: column, role: role)
  }

  mutating func add(_ text: String, at column: Int, role: Role, columns: Int? = nil) {
    parts.append(Part(column: column, text: text, role: role, columns: columns))
  }

  func draw(at row: Int, on painter: inout Painter) {
    if let field {
      painter.pressable(
        Rectangle(column: 0, row: row, columns: painter.size.columns, rows: 1),
        option.map { FormPress.option($0, field: field) } ?? .field(field))
    }
    for part in parts {
      let place = Position(column: part.column, row: row)
      if let columns = part.columns {
        painter.line(part.text, at: place, role: part.role, maxColumns: columns)
      } else {
        painter.text(part.text, at: place, role: part.role)
      }
    }
    if let cursor {
      let last = max(0, painter.size.columns - 1)
      painter.placeCursor(at: Position(column: min(cursor, last), row: row))
    }
  }
}
