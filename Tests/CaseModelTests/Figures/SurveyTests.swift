import CaseModel
import Testing

@Suite struct SurveyTests {
  // Of ../shared/figures/fixture-surveys-goals.json.
  @Test(
    "a share lies within Wilson's interval for a finite population",
    arguments: [
      (0, 40, nil, 0.0, 0.08762160119728664, false),
      (40, 40, nil, 0.9123783988027135, 1.0, false),
      (61, 244, 1200, 0.2047867945263986, 0.30141185861292363, false),
      (25, 250, 250, 0.1, 0.1, true),
      (120, 480, 19000, 0.2137886615424337, 0.2900817780021441, true),
      (1, 3, 900, 0.06159074470747078, 0.7920587841827931, false),
      (300, 1200, 1201, 0.2492934264632544, 0.2507079073730556, true),
      (0, 1, 1, 0.0, 0.0, false),
    ] as [(Int, Int, Int?, Double, Double, Bool)])
  func wilson(
    yes: Int, answered: Int, population: Int?, low: Double, high: Double, general: Bool
  ) throws {
    let share = try SurveyShare(yes: yes, answered: answered, population: population)
    #expect(SharedFigures.isNear(share.interval.lowerBound, low))
    #expect(SharedFigures.isNear(share.interval.upperBound, high))
    #expect(share.canGeneralise == general)
  }

  @Test("a sample of a known population says as much as a larger one of an endless")
  func effective() throws {
    let share = try SurveyShare(yes: 61, answered: 244, population: 1200)
    #expect(SharedFigures.isNear(share.effective ?? 0, 306.02092050209205))
    #expect(try SurveyShare(yes: 25, answered: 250, population: 250).effective == nil)
    #expect(try SurveyShare(yes: 25, answered: 250).effective == 250)
  }

  private func change(
    _ before: (Int, Int, Int?), _ after: (Int, Int, Int?)
  ) throws -> SurveyChange {
    SurveyChange(
      from: try SurveyShare(yes: before.0, answered: before.1, population: before.2),
      to: try SurveyShare(yes: after.0, answered: after.1, population: after.2))
  }

  @Test("two rounds differ, or may differ by chance: 0 within Newcombe's interval")
  func newcombe() throws {
    let fell = try change((120, 480, 19000), (90, 510, 19000))
    #expect(SharedFigures.isNear(fell.change, -0.07352941176470587))
    #expect(SharedFigures.isNear(fell.interval.lowerBound, -0.1237457493267286))
    #expect(SharedFigures.isNear(fell.interval.upperBound, -0.023195984893026336))
    #expect(!fell.mayBeChance)
    let little = try change((61, 244, 1200), (50, 251, 1190))
    #expect(SharedFigures.isNear(little.interval.lowerBound, -0.11606090998282118))
    #expect(SharedFigures.isNear(little.interval.upperBound, 0.014699241669933596))
    #expect(little.mayBeChance)
    let rose = try change((0, 60, 300), (5, 60, 300))
    #expect(SharedFigures.isNear(rose.interval.lowerBound, 0.01753855728101414))
    #expect(!rose.mayBeChance)
  }

  @Test("where everybody answered nothing is of chance, and no change may be")
  func everybody() throws {
    let fell = try change((25, 250, 250), (24, 250, 250))
    #expect(fell.interval.lowerBound == fell.interval.upperBound)
    #expect(!fell.mayBeChance)
    let same = try change((10, 100, nil), (10, 100, nil))
    #expect(SharedFigures.isNear(same.interval.upperBound, 0.08680254477488078))
    #expect(same.mayBeChance)
    #expect(try change((25, 250, 250), (25, 250, 250)).mayBeChance)
  }

  @Test("counts that cannot be are refused")
  func refuses() {
    #expect(throws: SurveyError.nobodyAnswered) { try SurveyShare(yes: 0, answered: 0) }
    #expect(throws: SurveyError.moreThanAnswered) { try SurveyShare(yes: 5, answered: 4) }
    #expect(throws: SurveyError.moreThanAnswered) { try SurveyShare(yes: -1, answered: 4) }
    #expect(throws: SurveyError.moreThanPopulation) {
      try SurveyShare(yes: 1, answered: 4, population: 3)
    }
  }

  @Test("the share answered is of those who were asked")
  func round() throws {
    let round = try #require(SurveyRound(year: 2023, sent: 1000, answered: 412, reminded: 600))
    #expect(round.shareAnswered == 0.412)
    #expect(SurveyRound(year: 2023, sent: 0, answered: 0) == nil)
    #expect(SurveyRound(year: 2023, sent: 10, answered: 11) == nil)
    #expect(SurveyRound(year: 2023, sent: 10, answered: 5, reminded: 11) == nil)
  }
}
