import TerminalModel
import Testing

private let red = Role(index: 1)

private let sizes: [Size] = [0, 1, 2, 3, 7, 20, 200].flatMap { columns in
  [0, 1, 2, 5, 60].map { Size(columns: columns, rows: $0) }
}

@Test("nothing drawn anywhere traps or leaves the frame, at any size", arguments: sizes)
func anySize(size: Size) {
  for isPlain in [false, true] {
    var painter = Painter(size, isPlain: isPlain)
    for column in [-300, -3, -1, 0, 1, 5, 199, 300] {
      for row in [-2, 0, 1, 59, 90] {
        let place = Position(column: column, row: row)
        for text in HardTexts.all {
          painter.text(text, at: place, role: red)
          painter.text(text, at: place, maxColumns: 3)
          painter.textRight(text, endingAt: place)
        }
        painter.line("Ågård", at: place, role: red)
        painter.horizontalRule(at: place)
        painter.verticalRule(at: place)
        let area = Rectangle(column: column, row: row, columns: 9, rows: 4)
        painter.box(area, title: "路灯路灯路灯", role: red)
        painter.inside(area) { inner in
          inner.paragraph("路灯 Vester Allé", in: inner.bounds)
          inner.placeCursor(at: .origin)
        }
        painter.recolor(area, role: red)
      }
    }
    for line in painter.frame.lines(trimmed: false) {
      #expect(TextWidth.columns(of: line) == size.columns)
    }
  }
}

@Test("text is drawn in its role and cut at the edge")
func drawsText() {
  var painter = Painter(Size(columns: 10, rows: 2))
  painter.text("Vester Allé", at: .origin, role: red)
  painter.text("æ", at: Position(column: 3, row: 1))
  #expect(painter.frame.text == "Vester Al…\n   æ")
  #expect(painter.frame.roleGrid == ["aaaaaaaaaa", ".........."])
}

@Test("a wide character that loses one half becomes a blank")
func halves() {
  var painter = Painter(Size(columns: 4, rows: 1))
  painter.text("路灯", at: .origin)
  painter.text("x", at: Position(column: 1, row: 0))
  #expect(painter.frame.text == " x灯")
  painter.text("y", at: Position(column: 2, row: 0))
  #expect(painter.frame.line(0, trimmed: false) == " xy ")
}

@Test("a wide character half outside at the left leaves a blank")
func clippedLeft() {
  var painter = Painter(Size(columns: 4, rows: 1))
  painter.text("路灯", at: Position(column: -1, row: 0))
  #expect(painter.frame.line(0, trimmed: false) == " 灯 ")
}

@Test("a part keeps what is drawn in it inside of its borders")
func parts() {
  var painter = Painter(Size(columns: 8, rows: 3))
  painter.fill(painter.bounds, role: red)
  painter.inside(Rectangle(column: 2, row: 1, columns: 3, rows: 1)) { part in
    part.text("abcdef", at: .origin)
    part.text("x", at: Position(column: 0, row: 1))
    part.placeCursor(at: Position(column: 1, row: 0))
    part.placeCursor(at: Position(column: 3, row: 0))
  }
  #expect(painter.frame.lines() == ["", "  ab…", ""])
  #expect(painter.frame.cursor == Position(column: 3, row: 1))
}

@Test("a box has a title and, without Unicode, ASCII borders")
func boxes() {
  let size = Size(columns: 10, rows: 3)
  var fine = Painter(size)
  let inner = fine.box(fine.bounds, title: "Sti")
  #expect(fine.frame.text == "┌ Sti ───┐\n│        │\n└────────┘")
  #expect(inner == Rectangle(column: 1, row: 1, columns: 8, rows: 1))
  var plain = Painter(size, isPlain: true)
  plain.box(plain.bounds, title: "Lange ord")
  #expect(plain.frame.text == "+ Lange~ +\n|        |\n+--------+")
}

@Test("a snapshot shows words, roles and the cursor")
func snapshot() {
  var painter = Painter(Size(columns: 4, rows: 1))
  painter.text("å", at: Position(column: 1, row: 0), role: red)
  painter.placeCursor(at: Position(column: 1, row: 0))
  let shown = painter.frame.snapshot { $0 == red ? "card.selected" : "?" }
  #expect(shown == "4x1\n å  |\n.a..|\na card.selected\ncursor 1,0\n")
}

@Test("a cell holds a base and four marks")
func cellMarks() {
  let cell = Cell(text: "e\u{301}\u{302}\u{303}\u{304}\u{305}", role: red)
  #expect(Array(cell.text.unicodeScalars) == Array("e\u{301}\u{302}\u{303}\u{304}".unicodeScalars))
  #expect(cell.width == 1)
  #expect(cell.role == red)
  #expect(MemoryLayout<Cell>.stride == 16)
}

@Test("areas split without ever becoming negative")
func splits() {
  let area = Rectangle(column: 1, row: 1, columns: 10, rows: 4)
  #expect(area.splitTop(9).rest.rows == 0)
  #expect(area.splitBottom(1).bottom == Rectangle(column: 1, row: 4, columns: 10, rows: 1))
  #expect(area.splitRight(3).right == Rectangle(column: 8, row: 1, columns: 3, rows: 4))
  #expect(area.inset(by: 3).isEmpty)
  #expect(area.columns(3, gap: 1).map(\.columns) == [3, 3, 2])
  #expect(area.columns(30, gap: 2).allSatisfy { $0.endColumn <= 11 })
  #expect(area.centered(columns: 4, rows: 90) == Rectangle(column: 4, row: 1, columns: 4, rows: 4))
  #expect(Rectangle(column: .max, row: .min, columns: .min, rows: .max).isEmpty)
}
