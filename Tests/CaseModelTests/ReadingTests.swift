import CaseModel
import Testing

private let thursday = Day(iso: "2026-11-19") ?? Day(number: 0)

@Suite("What people type") struct ReadingTests {
  @Test(
    "days are read in both languages",
    arguments: [
      ("2026-12-05", "2026-12-05"), ("5-12-2026", "2026-12-05"), ("05.12.2026", "2026-12-05"),
      ("5/12", "2026-12-05"), ("5/12-26", "2026-12-05"), ("5. december 2026", "2026-12-05"),
      ("5. dec", "2026-12-05"), ("December 5, 2026", "2026-12-05"),
      ("5th of December 2026", "2026-12-05"), ("lørdag den 5. december 2026", "2026-12-05"),
      ("i dag", "2026-11-19"), ("Tomorrow", "2026-11-20"), ("i går", "2026-11-18"),
      ("om 14 dage", "2026-12-03"), ("om to uger", "2026-12-03"), ("in 2 weeks", "2026-12-03"),
      ("om en måned", "2026-12-19"), ("+14", "2026-12-03"), ("+2u", "2026-12-03"),
      ("3 days ago", "2026-11-16"), ("for 1 uge siden", "2026-11-12"),
      ("fredag", "2026-11-20"), ("torsdag", "2026-11-26"), ("næste fredag", "2026-11-27"),
      ("next Friday", "2026-11-27"), ("uge 48", "2026-11-27"), ("week 12", "2027-03-26"),
      ("uge 53", "2027-01-01"), ("uge 1 2026", "2026-01-02"), ("1/3", "2027-03-01"),
      ("29/2 2028", "2028-02-29"), ("2017-10-30T12:00:00+01:00", "2017-10-30"),
      ("30-10-2017 14:05", "2017-10-30"), ("in a year", "2027-11-19"),
      ("1. kvartal 2027", "2027-03-31"), ("Q2", "2027-06-30"), ("4. kvartal", "2026-12-31"),
      ("2. halvår 2027", "2027-12-31"), ("ultimo maj", "2027-05-31"), ("primo 2027", "2027-01-31"),
      ("medio december", "2026-12-20"), ("maj 2027", "2027-05-31"), ("december", "2026-12-31"),
      ("inden udgangen af 2027", "2027-12-31"), ("i fredags", "2026-11-13"),
      ("sidste mandag", "2026-11-16"), ("20261205", "2026-12-05"),
      ("2026-06-03T22:00:00Z", "2026-06-04"), ("2026-12-03 22:30Z", "2026-12-03"),
      ("næste uge", "2026-11-27"), ("i denne uge", "2026-11-20"), ("næste måned", "2026-12-31"),
      ("next month", "2026-12-31"), ("inden næste år", "2027-12-31"),
      ("næste kvartal", "2027-03-31"), ("mandag uge 50", "2026-12-07"),
      ("onsdag i uge 3 2027", "2027-01-20"), ("d. 1/5 2026", "2026-05-01"),
      ("fre 1/5-26", "2026-05-01"), ("man. 7/12", "2026-12-07"), ("primo maj", "2027-05-10"),
      ("medio maj", "2027-05-20"), ("1. kvartal", "2027-03-31"), ("sept. 2022", "2022-09-30"),
      ("inden jul", "2026-12-23"), ("før jul", "2026-12-23"), ("before Christmas", "2026-12-23"),
      ("inden nytår", "2026-12-31"), ("5. jul 2027", "2027-07-05"), ("i juli", "2027-07-31"),
    ])
  func readsDays(text: String, day: String) {
    #expect(DayReader.day(text, today: thursday)?.description == day)
  }

  @Test(
    "what was seen lies behind",
    arguments: [
      ("12/3", "2026-03-12"), ("20/11", "2025-11-20"), ("19/11", "2026-11-19"),
      ("uge 40", "2026-10-02"), ("uge 47", "2026-11-19"), ("uge 48", "2025-11-28"),
      ("3. maj", "2026-05-03"), ("fredag", "2026-11-13"), ("torsdag", "2026-11-12"),
      ("29/2", "2024-02-29"), ("i går aftes", "2026-11-18"), ("om 3 dage", "2026-11-22"),
    ])
  func readsDaysBehind(text: String, day: String) {
    #expect(DayReader.day(text, today: thursday, manner: .behind)?.description == day)
  }

  @Test(
    "what names no day is not guessed at",
    arguments: [
      "", "snart", "31-11-2026", "29/2 2027", "5-13-2026", "12", "uge 54", "om 99999999 dage",
      "2026", "14:05", "1.2.3.4", "5-12-026", "på et tidspunkt", "2014K1", "nr. 17",
      "jul", "til jul",
    ])
  func refusesDays(text: String) {
    #expect(DayReader.day(text, today: thursday) == nil)
  }

  @Test(
    "a year or a month is enough where the field takes them",
    arguments: [
      ("2022", "2022"), ("2022-09", "2022-09"), ("september 2022", "2022-09"),
      ("9/2022", "2022-09"), ("9-12-2021", "2021-12-09"), ("2021-12-09", "2021-12-09"),
      ("december", "2026-12"), ("primo maj", "2027-05"), ("sept. 2022", "2022-09"),
    ])
  func readsPartialDays(text: String, day: String) {
    #expect(DayReader.partialDay(text, today: thursday)?.description == day)
  }

  @Test(
    "a month in which something was seen is the last one that has begun",
    arguments: [
      ("december", "2025-12"), ("november", "2026-11"), ("primo maj", "2026-05"),
      ("i slutningen af maj", "2026-05"), ("ultimo maj 2025", "2025-05"), ("12/3", "2026-03-12"),
    ])
  func readsMonthsBehind(text: String, month: String) {
    #expect(
      DayReader.partialDay(text, today: thursday, manner: .behind)?.description == month)
  }

  @Test(
    "columns are known by their names, options, words and misspellings",
    arguments: [
      ("followUp", FindingField.followUp), ("follow-up", .followUp), ("Opløgning", .followUp),
      ("opfolgning", .followUp), ("OPFØLGNING:", .followUp), ("Nr.", .number), ("No", .number),
      ("Kode", .id), ("Fund", .observation), ("Tiltag/svar", .actions), ("proposal", .actions),
      ("ansvarlig", .responsible), ("Frist", .due), ("Tilstand", .state), ("døgntid", .timeOfDay),
      ("Dogntid", .timeOfDay), ("Bemærkning", .comments), ("mærker", .tags), ("råd", .advice),
      ("Størrelse", .size), ("omrade", .area), ("sted", .place), ("overskrift", .title),
    ])
  func knowsFields(word: String, field: FindingField) {
    #expect(Vocabulary.findingField(named: word) == field)
  }

  @Test("every field is known by its name and its option")
  func knowsEveryField() {
    for field in FindingField.allCases {
      #expect(Vocabulary.findingField(named: field.rawValue) == field)
      #expect(Vocabulary.findingField(named: field.option) == field)
    }
    #expect(Vocabulary.findingField(named: "Antal") == nil)
    #expect(Vocabulary.findingField(named: " ") == nil)
  }

  @Test("codes are known by themselves and by a word of either language")
  func knowsCodes() {
    #expect(Vocabulary.code(named: "sti/adgang", in: .category) == "access")
    #expect(Vocabulary.code(named: "Graffiti", in: .category) == "graffiti")
    #expect(Vocabulary.code(named: "skiltning", in: .category) == "signs")
    #expect(Vocabulary.code(named: "in-progress", in: .state) == "in-progress")
    #expect(Vocabulary.code(named: "I gang", in: .state) == "in-progress")
    #expect(Vocabulary.code(named: "fixed - council", in: .state) == "done")
    #expect(Vocabulary.code(named: "Høj", in: .priority) == "high")
    #expect(Vocabulary.code(named: "lilla", in: .priority) == nil)
    #expect(Vocabulary.code(named: "–", in: .kind) == nil)
    #expect(Vocabulary.reason(named: "årstid") == .season)
  }

  @Test("a typed text becomes the stored value, an empty one takes it away")
  func readsValues() throws {
    #expect(try ValueReader.value("  ", for: .due, today: thursday) == .null)
    #expect(try ValueReader.value("om 14 dage", for: .due, today: thursday) == "2026-12-03")
    #expect(
      try ValueReader.value(" Vej &\nPark ", for: .responsible, today: thursday) == "Vej & Park")
    #expect(try ValueReader.value("a\r\nb", for: .observation, today: thursday) == "a\nb")
    #expect(try ValueReader.value("ja", for: .nobodyToTell, today: thursday) == true)
    #expect(try ValueReader.value("no", for: .nobodyToTell, today: thursday) == false)
    #expect(try ValueReader.value("180 cm", for: .heightCm, today: thursday) == 180)
    #expect(try ValueReader.value("afventer", for: .state, today: thursday) == "waiting")
    #expect(try ValueReader.value("kl. 17.30", form: .time, today: thursday) == "17:30")
    #expect(
      try ValueReader.value("55,6761 12,5683", for: .coordinate, today: thursday)
        == ["latitude": 556_761_000, "longitude": 125_683_000])
    #expect(
      try ValueReader.value("geo:-55.6761,12.5683;u=20", for: .coordinate, today: thursday)
        == ["latitude": -556_761_000, "longitude": 125_683_000])
  }

  @Test("a text that is no value is refused with what is wrong")
  func refusesValues() {
    #expect(throws: ValueError.notADay("snart")) {
      try ValueReader.value("snart", for: .due, today: thursday)
    }
    #expect(throws: ValueError.notACode("lilla", .priority)) {
      try ValueReader.value("lilla", for: .priority, today: thursday)
    }
    #expect(throws: ValueError.notANumber("fem")) {
      try ValueReader.value("fem", for: .number, today: thursday)
    }
    #expect(throws: ValueError.outOfRange(1...999_999)) {
      try ValueReader.value("0", for: .number, today: thursday)
    }
    #expect(throws: ValueError.tooLong(limit: 80)) {
      try ValueReader.value(String(repeating: "å", count: 81), for: .title, today: thursday)
    }
    #expect(throws: ValueError.notATruth("måske")) {
      try ValueReader.value("måske", for: .nobodyToTell, today: thursday)
    }
    #expect(throws: ValueError.notEditable) {
      try ValueReader.value("K7Q-4MJ", for: .id, today: thursday)
    }
  }
}
