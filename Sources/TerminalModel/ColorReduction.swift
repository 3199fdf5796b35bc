/// Brings any colour to one of those a terminal has.
package struct ColorReduction {
  package let colorCount: Int

  package init(colorCount: Int) { self.colorCount = colorCount }

  /// The number for ncurses: -1 for the standard, else 0...15 on terminals with fewer than 256
  /// colours, 0...255 with fewer than 2^24, else 0...7 or red, green and blue as one number.
  package func number(for color: Color) -> Int32 {
    switch color {
    case .standard: return -1
    case .ansi(let number):
      guard number < 16 else { return -1 }
      // Where numbers are red, green and blue, only the first eight are the palette's.
      guard isDirect, number >= 8 else { return Int32(number) }
      let (red, green, blue) = Self.firstSixteen[Int(number)]
      return self.number(for: red, green, blue)
    case .indexed(let number):
      if number < 16 || (colorCount >= 256 && !isDirect) { return Int32(number) }
      let (red, green, blue) = Self.parts(of: Int(number))
      return self.number(for: red, green, blue)
    case .rgb(let red, let green, let blue):
      return number(for: Int(red), Int(green), Int(blue))
    case .tinted(let red, let green, let blue, let number):
      if colorCount >= 256, !isDirect { return Int32(number) }
      return self.number(for: Int(red), Int(green), Int(blue))
    }
  }

  private var isDirect: Bool { colorCount > 256 }

  private func number(for red: Int, _ green: Int, _ blue: Int) -> Int32 {
    // 0...7 stand for the palette there, so the darkest blues become black.
    if isDirect {
      let number = red << 16 | green << 8 | blue
      return Int32(number < 8 ? 0 : number)
    }
    // The first 16 are the person's own and may look like anything; the cube is fixed.
    let candidates = colorCount >= 256 ? 16..<256 : 0..<16
    let nearest = candidates.min { first, second in
      Self.distance(first, red, green, blue) < Self.distance(second, red, green, blue)
    }
    return Int32(nearest ?? -1)
  }

  private static func distance(_ index: Int, _ red: Int, _ green: Int, _ blue: Int) -> Int {
    let parts = parts(of: index)
    let differences = (parts.0 - red, parts.1 - green, parts.2 - blue)
    // The eye sees green best and blue least.
    return 3 * differences.0 * differences.0 + 4 * differences.1 * differences.1
      + 2 * differences.2 * differences.2
  }

  private static let firstSixteen: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
    (0, 205, 205), (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// Red, green and blue of xterm's 256 colours.
  private static func parts(of index: Int) -> (Int, Int, Int) {
    if index < 16 { return firstSixteen[index] }
    if index >= 232 {
      let gray = 8 + 10 * (index - 232)
      return (gray, gray, gray)
    }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
  }
}
