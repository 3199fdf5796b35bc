import TerminalModel

/// Two texts as the lines of a screen: side by side, or one below the other on a narrow one.
enum SideBySide {
  static let narrowest = 60
  private static let gap = 3

  /// - Parameter columns: the room there is, beside the indent.
  static func lines(_ left: String, _ right: String, columns: Int) -> [String] {
    guard columns >= narrowest else {
      return marked("-", left, columns) + marked("+", right, columns)
    }
    let width = (columns - gap) / 2
    let (one, other) = (wrapped(left, width), wrapped(right, width))
    return (0..<max(one.count, other.count)).map { row in
      let first = one.indices.contains(row) ? one[row] : ""
      let second = other.indices.contains(row) ? other[row] : ""
      return TextLayout.padded(first, toColumns: width + gap) + second
    }
  }

  private static func marked(_ mark: String, _ text: String, _ columns: Int) -> [String] {
    wrapped(text, max(1, columns - 2)).enumerated().map { row, line in
      (row == 0 ? mark : " ") + " " + line
    }
  }

  private static func wrapped(_ text: String, _ columns: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      TextLayout.wrapped(SafeText.simplified(String($0)), toColumns: max(1, columns))
    }
  }
}
