import CaseModel

/// A moment with the offset of the clock that showed it, as RFC 3339 writes it.
///
/// For showing and for `--as-of` only: order never depends on it.
package struct WallTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, without the fraction.
  package let secondsSinceEpoch: Int64
  package let offsetMinutes: Int16
  let isZulu: Bool
  /// The digits after the full stop; mostly none.
  let fraction: String

  /// Nil unless the text is `YYYY-MM-DDThh:mm:ss`, perhaps a fraction, then `Z` or `±hh:mm`.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let time = bytes.withUnsafeBufferPointer(WallTime.init(bytes:)) else { return nil }
    self = time
  }

  init(secondsSinceEpoch: Int64, offsetMinutes: Int16, isZulu: Bool, fraction: String) {
    self.secondsSinceEpoch = secondsSinceEpoch
    self.offsetMinutes = offsetMinutes
    self.isZulu = isZulu
    self.fraction = fraction
  }

  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 20,
      let year = Self.number(bytes, 0, 4), bytes[4] == UInt8(ascii: "-"),
      let month = Self.number(bytes, 5, 2), bytes[7] == UInt8(ascii: "-"),
      let day = Self.number(bytes, 8, 2), bytes[10] == UInt8(ascii: "T"),
      let hour = Self.number(bytes, 11, 2), bytes[13] == UInt8(ascii: ":"),
      let minute = Self.number(bytes, 14, 2), bytes[16] == UInt8(ascii: ":"),
      let second = Self.number(bytes, 17, 2),
      (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var end = 19
    if bytes[end] == UInt8(ascii: ".") {
      end += 1
      while end < bytes.count, bytes[end] >= UInt8(ascii: "0"), bytes[end] <= UInt8(ascii: "9") {
        end += 1
      }
      guard end > 20 else { return nil }
    }
    let fraction = end > 20 ? String(decoding: bytes[20..<end], as: UTF8.self) : ""
    guard let offset = Self.offset(bytes, from: end) else { return nil }
    let days = Self.dayNumber(year, month, day)
    let local = days * 86_400 + hour * 3_600 + minute * 60 + second
    self.init(
      secondsSinceEpoch: local - Int64(offset.minutes) * 60, offsetMinutes: offset.minutes,
      isZulu: offset.isZulu, fraction: fraction)
  }

  package static func < (left: WallTime, right: WallTime) -> Bool {
    if left.secondsSinceEpoch != right.secondsSinceEpoch {
      return left.secondsSinceEpoch < right.secondsSinceEpoch
    }
    return left.fraction.utf8.lexicographicallyPrecedes(right.fraction.utf8)
  }

  /// As it stands in the line.
  package var text: String {
    let local = secondsSinceEpoch + Int64(offsetMinutes) * 60
    var day = local / 86_400
    var rest = local % 86_400
    if rest < 0 {
      day -= 1
      rest += 86_400
    }
    let date = Self.date(ofDayNumber: day)
    var text = "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))"
    text += "-\(Self.padded(date.day, 2))T\(Self.padded(rest / 3_600, 2))"
    text += ":\(Self.padded(rest / 60 % 60, 2)):\(Self.padded(rest % 60, 2))"
    if !fraction.isEmpty { text += ".\(fraction)" }
    if isZulu { return text + "Z" }
    let minutes = Int64(abs(Int(offsetMinutes)))
    text += offsetMinutes < 0 ? "-" : "+"
    return text + "\(Self.padded(minutes / 60, 2)):\(Self.padded(minutes % 60, 2))"
  }

  package var description: String { text }

  package init(_ moment: Moment) {
    self.init(
      secondsSinceEpoch: Int64(moment.seconds), offsetMinutes: Int16(moment.offsetMinutes),
      isZulu: false, fraction: "")
  }

  /// Without the fraction of the second.
  package var moment: Moment {
    Moment(seconds: Int(secondsSinceEpoch), offsetMinutes: Int(offsetMinutes))
  }
}

extension WallTime {
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> Int64? {
    var number: Int64 = 0
    for index in start..<(start + length) {
      guard bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int64(bytes[index] & 0x0F)
    }
    return number
  }

  private static func offset(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (minutes: Int16, isZulu: Bool)? {
    if bytes.count == start + 1, bytes[start] == UInt8(ascii: "Z") { return (0, true) }
    guard bytes.count == start + 6, bytes[start + 3] == UInt8(ascii: ":"),
      let hours = number(bytes, start + 1, 2), let minutes = number(bytes, start + 4, 2),
      hours < 24, minutes < 60
    else { return nil }
    let total = Int16(hours * 60 + minutes)
    switch bytes[start] {
    case UInt8(ascii: "+"): return (total, false)
    // "-00:00" would be written back as "+00:00".
    case UInt8(ascii: "-"): return total == 0 ? nil : (-total, false)
    default: return nil
    }
  }

  private static func days(in month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Days from civil and back: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private static func dayNumber(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func date(
    ofDayNumber number: Int64
  ) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
