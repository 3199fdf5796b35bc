/// Days as programs write them, of a point in time.
enum DayStamps {
  /// `2026-06-03T22:00:00.000Z` and the like are the Danish day, which may be the next one;
  /// `20260603T220000Z`, `20260603`; seconds or milliseconds since 1970.
  static func day(_ text: String) -> Day? {
    let stamp = text.uppercased()
    guard let first = stamp.utf8.first, (48...57).contains(first) else { return nil }
    if let moment = Moment(rfc3339: complete(stamp)) { return DanishTime.day(at: moment.seconds) }
    guard stamp.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(stamp) else {
      return nil
    }
    switch stamp.utf8.count {
    case 8:
      let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      return day.flatMap { (1900...2199).contains($0.civil.year) ? $0 : nil }
    // From September 2001 to November 2286.
    case 10: return DanishTime.day(at: number)
    case 13: return DanishTime.day(at: number / 1000)
    default: return nil
    }
  }

  /// The stamp as RFC 3339 has it: with `T`, seconds, and the marks that compact ISO 8601 leaves out.
  private static func complete(_ stamp: String) -> String {
    guard let zone = stamp.lastIndex(where: { "Z+-".contains($0) }),
      stamp.distance(from: stamp.startIndex, to: zone) >= 13
    else { return "" }
    var head = String(stamp[..<zone]).split(separator: " ").joined(separator: "T")
    if !head.contains("-"), head.utf8.count >= 13 {
      let signs = Array(head)
      let time = signs[9...].filter(\.isNumber)
      guard time.count >= 4, signs[8] == "T" else { return "" }
      let seconds = time.count >= 6 ? String(time[4...5]) : "00"
      head =
        "\(String(signs[0...3]))-\(String(signs[4...5]))-\(String(signs[6...7]))T"
        + "\(String(time[0...1])):\(String(time[2...3])):\(seconds)"
    } else if head.utf8.count == 16 {
      head += ":00"
    }
    var offset = String(stamp[zone...])
    if offset.utf8.count == 5 {
      offset.insert(":", at: offset.index(offset.startIndex, offsetBy: 3))
    }
    if offset.utf8.count == 3 { offset += ":00" }
    return head + offset
  }
}
