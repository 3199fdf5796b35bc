/// How days and times are written in a language, from plain numbers.
package struct DateWords: Sendable {
  /// Short names, Monday first.
  package let weekdays: [String]
  package let weekdaysInFull: [String]
  package let months: [String]
  /// Year, month and day with everything in it: `20-12-2026`.
  package let day: @Sendable (_ year: Int, _ month: Int, _ day: Int) -> String
  /// The same with the month in letters, for a title: `20. december 2026`.
  package let dayInFull: @Sendable (_ year: Int, _ month: Int, _ day: Int) -> String
  /// The day without its year: `20-12`.
  package let dayAndMonth: @Sendable (_ month: Int, _ day: Int) -> String
  /// A month of a year: `september 2022`.
  package let month: @Sendable (_ year: Int, _ month: Int) -> String
  /// A time of day: `21.34`.
  package let time: @Sendable (_ hour: Int, _ minute: Int) -> String
  package let week: @Sendable (Int) -> String
  /// A day seen from today: `i dag`, `om 4 dage`, `for 12 dage siden`.
  package let distance: @Sendable (_ days: Int) -> String
  /// How late something is: `3 dage over`.
  package let overdue: @Sendable (_ days: Int) -> String
  /// How long something has stood: `19 dage`.
  package let days: @Sendable (Int) -> String
  /// The same two where there is little room: `3 d over`, `19 d`.
  package let shortOverdue: @Sendable (_ days: Int) -> String
  package let shortDays: @Sendable (Int) -> String
}

extension DateWords {
  static let danish = DateWords(
    weekdays: ["man", "tir", "ons", "tor", "fre", "lør", "søn"],
    weekdaysInFull: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    months: danishMonths,
    day: { year, month, day in "\(two(day))-\(two(month))-\(year)" },
    dayInFull: { year, month, day in "\(day). \(name(of: month, in: danishMonths)) \(year)" },
    dayAndMonth: { month, day in "\(two(day))-\(two(month))" },
    month: { year, month in "\(name(of: month, in: danishMonths)) \(year)" },
    time: { hour, minute in "\(two(hour)).\(two(minute))" },
    week: { "uge \($0)" },
    distance: { days in
      switch days {
      case 0: "i dag"
      case 1: "i morgen"
      case -1: "i går"
      case 2...: "om \(days) dage"
      default: "for \(-days) dage siden"
      }
    },
    overdue: { $0 == 1 ? "1 dag over" : "\($0) dage over" },
    days: { $0 == 1 ? "1 dag" : "\($0) dage" },
    shortOverdue: { "\($0) d over" }, shortDays: { "\($0) d" })

  static let english = DateWords(
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    weekdaysInFull: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    months: englishMonths,
    day: { year, month, day in "\(day) \(name(of: month, in: englishMonths).prefix(3)) \(year)" },
    dayInFull: { year, month, day in "\(day) \(name(of: month, in: englishMonths)) \(year)" },
    dayAndMonth: { month, day in "\(day) \(name(of: month, in: englishMonths).prefix(3))" },
    month: { year, month in "\(name(of: month, in: englishMonths)) \(year)" },
    time: { hour, minute in "\(two(hour)):\(two(minute))" },
    week: { "week \($0)" },
    distance: { days in
      switch days {
      case 0: "today"
      case 1: "tomorrow"
      case -1: "yesterday"
      case 2...: "in \(days) days"
      default: "\(-days) days ago"
      }
    },
    overdue: { $0 == 1 ? "1 day over" : "\($0) days over" },
    days: { $0 == 1 ? "1 day" : "\($0) days" },
    shortOverdue: { "\($0) d over" }, shortDays: { "\($0) d" })

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static func name(of month: Int, in months: [String]) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : "\(month)"
  }

  private static let danishMonths = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

/// How numbers are written in a language.
package struct NumberWords: Sendable {
  package let thousandsSeparator: String
  package let decimalSeparator: String

  static let danish = NumberWords(thousandsSeparator: ".", decimalSeparator: ",")
  static let english = NumberWords(thousandsSeparator: ",", decimalSeparator: ".")

  /// A whole number with its thousands apart: `1.234`.
  package func grouped(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += thousandsSeparator }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }
}
