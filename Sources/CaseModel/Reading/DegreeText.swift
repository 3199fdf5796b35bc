/// Degrees as maps print them: `55° 40' 34,5" N`, `N 55 40.575`, `12.5683° Ø`.
enum DegreeText {
  /// - Returns: nil where the text has neither a sign of degrees nor two corners of the world.
  static func pair(_ text: String) -> (latitude: Double, longitude: Double)? {
    guard let marks = marks(text) else { return nil }
    let corners = marks.indices.filter { marks[$0].corner != nil }
    let halves: [ArraySlice<Mark>]
    switch corners.count {
    case 2:
      let isBefore = corners[0] == 0
      let cut = isBefore ? corners[1] : corners[0] + 1
      halves = [marks[..<cut], marks[cut...]]
    case 0 where text.contains(where: { $0 == "°" || $0 == "º" }) && marks.count.isMultiple(of: 2):
      halves = [marks[..<(marks.count / 2)], marks[(marks.count / 2)...]]
    default: return nil
    }
    let read = halves.compactMap(half)
    guard read.count == 2 else { return nil }
    let isTurned = read[0].isLongitude == true || read[1].isLongitude == false
    if read[0].isLongitude != nil, read[0].isLongitude == read[1].isLongitude { return nil }
    return isTurned ? (read[1].degrees, read[0].degrees) : (read[0].degrees, read[1].degrees)
  }

  /// One of the two.
  static func one(_ text: String) -> Double? {
    guard let marks = marks(text), marks.count(where: { $0.corner != nil }) <= 1 else { return nil }
    return half(marks[...])?.degrees
  }

  private enum Mark {
    case number(Double, isWhole: Bool)
    case corner(Character)

    var corner: Character? { if case .corner(let letter) = self { letter } else { nil } }
  }

  /// The numbers and letters of a text; nil where it holds anything else than signs between them.
  private static func marks(_ text: String) -> [Mark]? {
    var marks: [Mark] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isASCII, first.isNumber || (first == "-" && rest.dropFirst().first?.isNumber == true)
      {
        let end = numberEnd(of: rest)
        let written = rest[..<end].map { $0 == "," ? "." : String($0) }.joined()
        guard let number = Double(written) else { return nil }
        marks.append(.number(number, isWhole: !written.contains(".")))
        rest = rest[end...]
      } else if "nsewøv".contains(first) {
        if rest.dropFirst().first?.isLetter == true { return nil }
        marks.append(.corner(first))
        rest.removeFirst()
      } else if " \t,;°º'’′´\"”″+/\u{A0}".contains(first) {
        rest.removeFirst()
      } else {
        return nil
      }
    }
    return marks
  }

  /// A comma is a decimal one where a digit stands on both sides.
  private static func numberEnd(of text: Substring) -> String.Index {
    var place = text.startIndex
    if text.first == "-" { place = text.index(after: place) }
    var isDecimal = false
    while place < text.endIndex {
      let character = text[place]
      if character.isASCII, character.isNumber {
        place = text.index(after: place)
        continue
      }
      let next = text.index(after: place)
      guard !isDecimal, character == "." || character == ",", next < text.endIndex,
        text[next].isASCII, text[next].isNumber
      else { break }
      isDecimal = true
      place = next
    }
    return place
  }

  private static func half(_ marks: ArraySlice<Mark>) -> (degrees: Double, isLongitude: Bool?)? {
    var numbers: [(value: Double, isWhole: Bool)] = []
    var corner: Character?
    for mark in marks {
      switch mark {
      case .number(let value, let isWhole): numbers.append((value, isWhole))
      case .corner(let letter): corner = letter
      }
    }
    guard (1...3).contains(numbers.count), numbers.dropLast().allSatisfy(\.isWhole),
      numbers.dropFirst().allSatisfy({ (0..<60).contains($0.value) })
    else { return nil }
    var degrees = 0.0
    var share = 1.0
    for number in numbers {
      degrees += number.value.magnitude / share
      share *= 60
    }
    let isNegative = numbers[0].value < 0 || corner.map { "swv".contains($0) } ?? false
    let isLongitude = corner.map { "ewøv".contains($0) }
    guard degrees <= (isLongitude == true ? 180 : isLongitude == false ? 90 : 180) else {
      return nil
    }
    return (isNegative ? -degrees : degrees, isLongitude)
  }
}
