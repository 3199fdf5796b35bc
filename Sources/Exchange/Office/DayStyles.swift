import CaseModel
import Containers

/// Which of a workbook's styles show a number as a day, and how much of it.
struct DayStyles {
  enum Shape: Hashable, Sendable {
    case day, dayAndTime, month, year, time
  }

  private var shapes: [Shape?] = []

  init(_ part: String, in parts: OfficeParts) throws(ContainerError) {
    var formats: [Int: String] = [:]
    var shapes: [Shape?] = []
    var isInCells = false
    try parts.read(part) { event, _ in
      switch event {
      case .start(let element):
        switch element.name {
        case "numFmt":
          if let id = element["numFmtId"].flatMap({ Int($0) }) {
            formats[id] = element["formatCode"] ?? ""
          }
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
          let id = element["numFmtId"].flatMap { Int($0) } ?? 0
          shapes.append(formats[id].map(Self.shape) ?? Self.builtIn(id))
        default: break
        }
      case .end("cellXfs"): isInCells = false
      default: break
      }
    }
    self.shapes = shapes
  }

  func shape(ofStyle style: Int) -> Shape? {
    shapes.indices.contains(style) ? shapes[style] : nil
  }

  /// The formats that every Excel has (ECMA-376 part 1, 18.8.30).
  private static func builtIn(_ id: Int) -> Shape? {
    switch id {
    case 14, 15, 16, 27...31, 36, 50...54, 57, 58: .day
    case 17: .month
    case 22: .dayAndTime
    case 18...21, 32...35, 45...47, 55, 56: .time
    default: nil
    }
  }

  /// What a format shows: `dd/mm/åååå` is stored as `dd/mm/yyyy`, in every language.
  static func shape(_ format: String) -> Shape? {
    var letters: Set<Character> = []
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    // Only what is shown of positive numbers.
    for character in format.prefix(while: { $0 != ";" }) {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if character == "[" {
        isBracketed = true
      } else if character == "]" {
        isBracketed = false
      } else if !isBracketed {
        letters.insert(Character(character.lowercased()))
      }
    }
    if letters.contains("0") || letters.contains("#") || letters.contains("@") { return nil }
    if format.lowercased().hasPrefix("general") || format.lowercased().hasPrefix("standard") {
      return nil
    }
    if letters.contains("d") { return letters.contains("h") ? .dayAndTime : .day }
    if letters.contains("y") { return letters.contains("m") ? .month : .year }
    return letters.contains("h") || letters.contains("s") ? .time : nil
  }
}

/// Numbers of a workbook as people read them.
enum ExcelDay {
  /// - Returns: nil when the number is no day of the calendar.
  static func text(_ number: Double, _ shape: DayStyles.Shape, isFrom1904: Bool) -> String? {
    // A second is the least that is shown.
    guard number > -1e6, number < 3e6 else { return nil }
    let seconds = (number * 86_400).rounded()
    var days = Int((seconds / 86_400).rounded(.down))
    let rest = Int(seconds) - days * 86_400
    let time = "\(two(rest / 3600)):\(two(rest / 60 % 60))"
    if shape == .time, days == 0 { return time }
    if isFrom1904 {
      days += 1462
    } else if days < 61 {
      // Excel has a 29 February 1900.
      if days < 1 || days == 60 { return nil }
      days += 1
    }
    let day = Day(number: start + days)
    guard (1...9999).contains(day.civil.year) else { return nil }
    let date = day.description
    switch shape {
    case .day: return date
    case .dayAndTime, .time: return rest == 0 ? date : "\(date) \(time)"
    case .month: return String(date.prefix(7))
    case .year: return String(date.prefix(4))
    }
  }

  /// The number of a day in a workbook that counts from 1900.
  static func number(of day: Day) -> Int { day.number - start }

  /// A whole number without a decimal point, others with.
  static func text(_ number: Double) -> String {
    if number == number.rounded(), number.magnitude < 1e15 { return String(Int64(number)) }
    // Excel keeps fifteen digits and writes seventeen.
    let scale = number.magnitude >= 1 || number == 0 ? 1e10 : 1e14
    let rounded = (number * scale).rounded() / scale
    return number.magnitude < 1e5 ? String(rounded) : String(number)
  }

  /// 30 December 1899, as a number of ``Day``: what every day from March 1900 is counted from.
  private static let start = Day(year: 1899, month: 12, day: 30)?.number ?? -25_569

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
