/// An edited text broken into the lines one sees.
struct Wrapped {
  private let shown: [(text: String, columns: Int)]
  private let characters: [Character]
  /// Ranges of characters, at least one; a line feed belongs to no line.
  let lines: [Range<Int>]

  init(_ edited: EditedText, columns: Int) {
    characters = edited.characters
    shown = characters.map { $0 == "\n" ? ("", 0) : EditedText.shown($0) }
    lines = LineBreaks.lines(of: characters, widths: shown.map(\.columns), columns: columns)
  }

  /// The line a cursor before a character stands on: at a break it is the later one.
  func line(of cursor: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= cursor { low = middle } else { high = middle }
    }
    return low
  }

  func column(of cursor: Int) -> Int {
    shown[lines[line(of: cursor)].lowerBound..<cursor].reduce(0) { $0 + $1.columns }
  }

  /// The cursor in a line that comes nearest to a column without passing it.
  func index(atColumn column: Int, line number: Int) -> Int {
    let line = lines[number]
    var taken = 0
    for index in line {
      taken += shown[index].columns
      if taken > column { return index }
    }
    // Where the next line goes on without a line feed, its beginning is another line's place.
    let goesOn = number + 1 < lines.count && lines[number + 1].lowerBound == line.upperBound
    return goesOn && !line.isEmpty ? line.upperBound - 1 : line.upperBound
  }

  func text(of line: Range<Int>, columns: Int) -> String {
    let joined = line.map { shown[$0].text }.joined()
    return TextWidth.columns(of: joined) <= columns
      ? joined : String(TextLayout.prefix(of: joined, columns: columns))
  }
}
