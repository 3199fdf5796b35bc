import TerminalModel
import Testing

private func press(_ keys: String, in text: String) throws -> LineEditor {
  var editor = LineEditor(text)
  for key in try #require(KeyStroke.list(keys)) { editor.press(key) }
  return editor
}

@Test(
  "the line editor knows readline's keys",
  arguments: [
    ("Backspace", "Vester All", 10), ("Ctrl-A x", "xVester Allé", 1), ("Ctrl-W", "Vester ", 7),
    ("Home Delete", "ester Allé", 0), ("Alt-b Ctrl-K", "Vester ", 7), ("Ctrl-U", "", 0),
    ("Left Left Ctrl-U", "lé", 0), ("Home Alt-d", " Allé", 0),
    ("Home Alt-f Ctrl-D", "VesterAllé", 6),
    ("Ctrl-W Ctrl-A Ctrl-Y", "AlléVester ", 4), ("Alt-b Alt-b Right \"å\"", "Våester Allé", 2),
    ("Ctrl-Left Ctrl-H", "VesterAllé", 6), ("Ctrl-A Ctrl-E Ctrl-B Ctrl-F !", "Vester Allé!", 12),
  ])
func readline(keys: String, text: String, cursor: Int) throws {
  let editor = try press(keys, in: "Vester Allé")
  #expect(editor.text == text)
  #expect(editor.cursor == cursor)
}

@Test("keys that mean something to the form are left to it")
func notTaken() {
  var editor = LineEditor("x")
  for key: KeyStroke in [.enter, .escape, .tab, .backTab, .up, .down, .function(1), .control("p")] {
    let taken = editor.press(key)
    #expect(!taken)
  }
  #expect(editor == LineEditor("x"))
}

@Test("a paste into one line has blanks for its line feeds")
func pasteIntoLine() {
  var editor = LineEditor()
  editor.insert("et\r\nto\ttre\u{1B}")
  #expect(editor.text == "et to tre ")
}

@Test("backspace takes a letter with its marks, and a family whole")
func clusters() throws {
  var editor = try press("Backspace", in: "ae\u{301}")
  #expect(editor.text == "a")
  editor.insert("👨‍👩‍👧‍👦")
  #expect(editor.cursor == 2)
  editor.press(.backspace)
  #expect(editor.text == "a")
}

@Test("the window of a line always holds the cursor", arguments: HardTexts.all)
func lineWindow(text: String) {
  for columns in 0...25 {
    var editor = LineEditor(text, cursor: 0)
    for _ in 0...text.count {
      let layout = editor.layout(columns: columns)
      #expect(TextWidth.columns(of: layout.text) <= columns)
      #expect((0...max(0, columns - 1)).contains(layout.cursorColumn))
      editor.press(.right)
    }
  }
}

@Test("a short line stands still while the cursor moves")
func shortLine() {
  let layout = LineEditor("Jørgen", cursor: 3).layout(columns: 10)
  #expect(layout.text == "Jørgen")
  #expect(layout.cursorColumn == 3)
  #expect(!layout.continuesBefore && !layout.continuesAfter)
}

@Test("Up and Down in an area go by the lines one sees and keep the column")
func upAndDown() {
  var area = TextArea("Lygten ved stien\ner\nslukket nu", cursor: 9)
  area.window = Size(columns: 11, rows: 4)
  #expect(area.layout(columns: 11, rows: 4).lines == ["Lygten ved ", "stien", "er", "slukket nu"])
  area.press(.down)
  #expect(area.layout(columns: 11, rows: 4).cursor == Position(column: 5, row: 1))
  area.press(.down)
  #expect(area.layout(columns: 11, rows: 4).cursor == Position(column: 2, row: 2))
  area.press(.down)
  #expect(area.layout(columns: 11, rows: 4).cursor == Position(column: 9, row: 3))
  area.press(.down)
  #expect(area.cursor == 30)
}

@Test("Enter makes a line, Home and Ctrl-K stay within theirs")
func areaLines() {
  var area = TextArea("en\nto\ntre", cursor: 5)
  area.press(.enter)
  #expect(area.text == "en\nto\n\ntre")
  area.press(.up)
  area.press(.home)
  area.press(.control("k"))
  #expect(area.text == "en\n\n\ntre")
  area.press(.control("k"))
  #expect(area.text == "en\n\ntre")
}

@Test("a window smaller than its text scrolls to the cursor")
func areaScrolls() {
  var area = TextArea((1...20).map(String.init).joined(separator: "\n"), cursor: 0)
  area.window = Size(columns: 10, rows: 3)
  #expect(area.layout(columns: 10, rows: 3).lines == ["1", "2", "3"])
  for _ in 0..<4 { area.press(.down) }
  #expect(area.layout(columns: 10, rows: 3).lines == ["3", "4", "5"])
  area.press(.up)
  #expect(area.layout(columns: 10, rows: 3).lines == ["3", "4", "5"])
  area.press(.pageDown)
  #expect(area.layout(columns: 10, rows: 3).lines == ["4", "5", "6"])
  area.press(KeyStroke(.end, .control))
  #expect(area.layout(columns: 10, rows: 3).lines == ["18", "19", "20"])
}

private let keys: [KeyStroke] =
  [
    .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .enter, .backspace, .delete, .tab,
    .escape, .alt("b"), .alt("f"), .alt("d"), KeyStroke(.home, .control), KeyStroke(.end, .control),
    KeyStroke(.left, .control), KeyStroke(.right, .control), KeyStroke(.backspace, .alt),
  ] + "abdefhkuwy".map { .control($0) } + "aå 路\u{301}\u{200D}👍".map { .character($0) }

@Test("random keys never trap, and the cursor stays in the window", arguments: UInt64(1)...40)
func randomKeys(seed: UInt64) throws {
  var numbers = SeededNumbers(seed: seed)
  var line = LineEditor()
  var area = TextArea()
  for _ in 0..<400 {
    let key = try #require(keys.randomElement(using: &numbers))
    line.press(key)
    area.press(key)
    if Int.random(in: 0..<20, using: &numbers) == 0 {
      let text = try #require(HardTexts.all.randomElement(using: &numbers))
      line.insert(String(text.prefix(40)))
      area.insert(String(text.prefix(40)))
      area.window = Size(
        columns: .random(in: 0...30, using: &numbers), rows: .random(in: 0...6, using: &numbers))
    }
    #expect(!line.text.contains("\n"))
    #expect((0...line.text.count).contains(line.cursor))
    #expect((0...area.text.count).contains(area.cursor))
    let (columns, rows) = (area.window.columns, area.window.rows)
    let layout = area.layout(columns: columns, rows: rows)
    #expect(layout.lines.count <= rows)
    #expect(layout.lines.allSatisfy { TextWidth.columns(of: $0) <= columns })
    #expect((0...max(0, rows - 1)).contains(layout.cursor.row))
    #expect((0...max(0, columns - 1)).contains(layout.cursor.column))
  }
}

@Test("typing and deleting gives what a list of letters gives", arguments: UInt64(1)...20)
func matchesModel(seed: UInt64) throws {
  var numbers = SeededNumbers(seed: seed)
  var editor = LineEditor()
  var model: [Character] = []
  var cursor = 0
  for _ in 0..<500 {
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0:
      editor.press(.left)
      cursor = max(0, cursor - 1)
    case 1:
      editor.press(.right)
      cursor = min(model.count, cursor + 1)
    case 2:
      editor.press(.backspace)
      if cursor > 0 {
        cursor -= 1
        model.remove(at: cursor)
      }
    case 3:
      editor.press(.delete)
      if cursor < model.count { model.remove(at: cursor) }
    default:
      let letter = try #require("abcæøå 路".randomElement(using: &numbers))
      editor.press(.character(letter))
      model.insert(letter, at: cursor)
      cursor += 1
    }
    #expect(editor.text == String(model))
    #expect(editor.cursor == cursor)
  }
}

@Test("a letter in the middle of any text leaves what counting the whole anew gives")
func insertsAsCountedAnew() {
  for text in HardTexts.all {
    let whole = LineEditor(text).text
    for typed in ["å", "x", "©", "\u{301}", "🇩🇰", "de", "\u{200D}"] {
      for place in 0...whole.count {
        var editor = LineEditor(text, cursor: place)
        editor.insert(typed)
        let before = whole.prefix(place) + typed
        let expected = LineEditor(
          String(before + whole.dropFirst(place)), cursor: before.count)
        #expect(editor == expected, "\(text.debugDescription) \(typed) \(place)")
      }
    }
  }
}

@Test("a letter taken out of any text leaves what counting the whole anew gives")
func removesAsCountedAnew() {
  for text in HardTexts.all {
    let whole = LineEditor(text).text
    for place in 0..<whole.count {
      var editor = LineEditor(text, cursor: place)
      editor.press(.delete)
      let expected = LineEditor(
        String(whole.prefix(place) + whole.dropFirst(place + 1)), cursor: place)
      #expect(editor.text == expected.text && editor.cursor == expected.cursor)
    }
  }
}

@Test("a line is typed in time that grows with it, not with its square")
func longLine() {
  func time(_ count: Int) -> Duration {
    let times = (0..<3).map { _ in
      var editor = LineEditor()
      return ContinuousClock().measure { for _ in 0..<count { editor.press(.character("å")) } }
    }
    return times.min() ?? .zero
  }
  #expect(time(40_000) < time(10_000) * 10)
}
