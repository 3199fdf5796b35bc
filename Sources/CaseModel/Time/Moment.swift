/// A point in time with the offset of the place it was read at, as RFC 3339 writes it.
package struct Moment: Hashable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int
  /// Minutes east of UTC, -1439...1439.
  package let offsetMinutes: Int

  package init(seconds: Int, offsetMinutes: Int) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// Reads RFC 3339 with `Z` or an offset; a fraction of a second is dropped.
  package init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      return bytes[range].reduce(0) { value, byte in
        guard let value, byte >= 48, byte <= 57 else { return nil }
        return value * 10 + Int(byte - 48)
      }
    }
    guard bytes.count >= 20, let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[10] | 32 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let hour = number(11..<13), hour < 24,
      let minute = number(14..<16), minute < 60, let second = number(17..<19), second <= 60
    else { return nil }
    var place = 19
    if bytes[place] == UInt8(ascii: ".") {
      place += 1
      while place < bytes.count, (48...57).contains(bytes[place]) { place += 1 }
    }
    guard place < bytes.count else { return nil }
    var offset = 0
    if bytes[place] | 32 == UInt8(ascii: "z") {
      guard place + 1 == bytes.count else { return nil }
    } else {
      guard place + 6 == bytes.count, bytes[place + 3] == UInt8(ascii: ":"),
        let hours = number(place + 1..<place + 3), hours < 24,
        let minutes = number(place + 4..<place + 6), minutes < 60
      else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "+"): offset = hours * 60 + minutes
      case UInt8(ascii: "-"): offset = -(hours * 60 + minutes)
      default: return nil
      }
    }
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset * 60
    offsetMinutes = offset
  }

  /// The local calendar day.
  package var day: Day { Day(number: localSeconds.floorDivided(by: 86_400)) }

  /// The local time of day.
  package var time: (hour: Int, minute: Int, second: Int) {
    let rest = localSeconds - day.number * 86_400
    return (rest / 3600, rest / 60 % 60, rest % 60)
  }

  package var description: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let (hour, minute, second) = time
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = abs(offsetMinutes)
    return "\(day)T\(two(hour)):\(two(minute)):\(two(second))"
      + "\(sign)\(two(offset / 60)):\(two(offset % 60))"
  }

  private var localSeconds: Int { seconds + offsetMinutes * 60 }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
