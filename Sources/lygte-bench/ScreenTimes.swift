import CaseStorage
import TerminalModel

/// How long the screens take that look through everything: to search, to filter, and to count.
extension BenchmarkPart {
  func screens(_ folder: BenchmarkFolder) throws -> [String: Double] {
    var board = try OpenBoard(folder)
    var figures: [String: Double] = [:]
    /// Presses keys, and takes the time of the last alone.
    func time(_ name: String, _ keys: [KeyStroke]) throws {
      var times = Times()
      for key in keys.dropLast() { try board.press(key) }
      if let last = keys.last { try times.take { _ = try board.press(last) } }
      figures[name] = times.median
    }
    func typed(_ text: String) -> [KeyStroke] { text.map { KeyStroke.character($0) } }

    try time("search, first letter at once", typed("/l"))
    try board.press(.escape)
    board = try OpenBoard(folder)
    var rest = Times()
    rest.take { board.rest() }
    figures["getting ready to search"] = rest.median
    try time("search, first letter", typed("/l"))
    var letters = Times()
    for letter in "ampen er slukket" {
      try letters.take { _ = try board.press(.character(letter)) }
    }
    for _ in 0..<6 { try letters.take { _ = try board.press(.backspace) } }
    figures["search, next letters"] = letters.median
    figures["search, next letters, p95"] = letters.slow
    try board.press(.escape)

    try time("filter", typed("fslukket prioritet:>=høj") + [.enter])
    try board.press(.escape)
    for (name, key) in [
      ("review", "o"), ("attention", "A"), ("figures", "#"), ("promises", "P"), ("start", "0"),
    ] as [(String, Character)] {
      try time("\(name), first time", [.character(key)])
      try board.press(.character("q"))
      try time("\(name), again", [.character(key)])
      try board.press(.character("q"))
    }
    return figures
  }
}

extension MeasuredSize {
  func measureScreens(_ tell: (Reading) -> Void) throws {
    let figures = try figures(of: .screens)
    // A letter is answered within one frame; what is opened within what a person takes as at once.
    let isSmall = findings <= 10_000
    for name in figures.keys.sorted() {
      let isLetter = name.hasPrefix("search")
      let goal: Double? = isLetter ? 16 : isSmall ? 100 : 1_000
      tell(
        Reading(
          work: name, findings: findings, measured: figures[name] ?? 0, goal: goal,
          isPromised: isSmall))
    }
  }
}
