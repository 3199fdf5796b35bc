import CaseModel
import Testing

@Suite struct FigureValueTests {
  @Test(
    "a count as tables write it",
    arguments: [
      ("0", 0), ("7", 7), (" 12 ", 12), ("1.234", 1234), ("1,234", 1234), ("1 234", 1234),
      ("1\u{A0}234", 1234), ("1\u{202F}234.567", -1), ("1.234.567", 1_234_567), ("12.0", 12),
      ("12,00", 12), ("12.000", 12_000), ("0,0", 0), ("1'234", 1234), ("1.234,00", 1234),
      ("999999999", 999_999_999),
    ])
  func counts(text: String, count: Int) throws {
    if count < 0 {
      #expect(throws: FigureValueError.fraction(text)) {
        try FigureValueReader.value(text, in: .count)
      }
    } else {
      #expect(try FigureValueReader.value(text, in: .count) == .count(count))
    }
  }

  @Test(
    "a percent and a rate keep their decimals",
    arguments: [
      ("25", 25_000), ("25,3", 25_300), ("25.3 %", 25_300), ("0,125", 125), ("1.234", 1_234),
      ("100 pct.", 100_000), ("12,50 procent", 12_500), ("33,3330", 33_333),
    ])
  func percents(text: String, thousandths: Int) throws {
    #expect(try FigureValueReader.value(text, in: .percent) == .percent(thousandths: thousandths))
  }

  @Test("a rate may be above a hundred, and says so many of a thousand")
  func rates() throws {
    #expect(
      try FigureValueReader.value("5,2", in: .perThousand) == .perThousand(thousandths: 5200))
    #expect(
      try FigureValueReader.value("1.234,5 ‰", in: .perThousand)
        == .perThousand(thousandths: 1_234_500))
    #expect(FigureValue.perThousand(thousandths: 5200).number == 5.2)
  }

  @Test(
    "what is not known is kept apart, and is never 0",
    arguments: [
      ("", .blank), (" ", .blank), ("-", .dash), ("–", .dash), (".", .dot), ("..", .dots),
      ("...", .later), ("…", .later), ("u.o.", .notStated), ("U.O", .notStated),
      ("uoplyst", .notStated), ("n/a", .notStated), ("?", .notStated), ("Ukendt", .notStated),
      ("ikke oplyst", .notStated), ("*", .hidden), ("<5", .below(5)), ("< 3", .below(3)),
      ("under 5", .below(5)), ("færre end 10", .below(10)), ("≤4", .below(5)), ("<=4", .below(5)),
    ] as [(String, FigureUnknown)])
  func unknown(text: String, why: FigureUnknown) throws {
    for unit in FigureUnit.allCases {
      let value = try FigureValueReader.value(text, in: unit)
      #expect(value == .unknown(why))
      #expect(value.number == nil)
      #expect(value.count == nil)
    }
    #expect(FigureUnknown(rawValue: why.rawValue) == why)
  }

  @Test("a name on disk that nobody wrote is none")
  func names() {
    for name in ["", "below-", "below-0", "below-05", "below-+5", "zero"] {
      #expect(FigureUnknown(rawValue: name) == nil)
    }
  }

  @Test("what cannot be counted is refused with the reason")
  func refuses() {
    let refused: [(String, FigureUnit, FigureValueError)] = [
      ("-5", .count, .negative("-5")), ("−5", .count, .negative("−5")),
      ("-2,5", .percent, .negative("-2,5")), ("5,2", .count, .fraction("5,2")),
      ("5.25", .count, .fraction("5.25")), ("0.500", .count, .fraction("0.500")),
      ("1234.567", .count, .fraction("1234.567")),
      ("100,1", .percent, .overHundred("100,1")), ("250 %", .percent, .overHundred("250 %")),
      ("33,3333", .percent, .tooManyDecimals("33,3333")),
      ("1000000000", .count, .tooLarge("1000000000")),
      ("99999999999999999999999", .count, .tooLarge("99999999999999999999999")),
      ("25 %", .count, .notANumber("25 %")), ("ca. 12", .count, .notANumber("ca. 12")),
      (">5", .count, .notANumber(">5")), ("<0", .count, .notANumber("<0")),
      ("1-4", .count, .notANumber("1-4")), ("1.23.456", .count, .notANumber("1.23.456")),
      ("1,2,3", .count, .notANumber("1,2,3")), ("5.", .count, .notANumber("5.")),
      (",5", .count, .notANumber(",5")), ("1..5", .count, .notANumber("1..5")),
      ("tolv", .count, .notANumber("tolv")), ("１２", .count, .notANumber("１２")),
      ("1e3", .count, .notANumber("1e3")), ("=1+1", .count, .notANumber("=1+1")),
    ]
    for (text, unit, error) in refused {
      #expect(throws: error) { try FigureValueReader.value(text, in: unit) }
    }
  }
}
