import CaseModel
import Testing

@Suite struct FigureStandingTests {
  private func figure(
    _ value: FigureValue, _ day: String, preliminary: Bool = false
  ) throws -> Figure {
    let key = FigureKey(
      indicator: "burglaries", area: "Stavnsholt", period: try #require(Period("2026-10")))
    return Figure(
      key, value, source: "Nordsjællands Politi", countedOn: try #require(Day(iso: day)),
      isPreliminary: preliminary)
  }

  @Test("a later count replaces a preliminary one, which is kept")
  func replaces() throws {
    let early = try figure(.count(7), "2026-11-05", preliminary: true)
    let late = try figure(.count(9), "2026-12-05")
    for order in [[early, late], [late, early]] {
      let standing = try #require(FigureStanding(order))
      #expect(standing.figure == late)
      #expect(standing.replaced == [early])
    }
  }

  @Test("a later preliminary count replaces an earlier preliminary one")
  func replacesPreliminary() throws {
    let early = try figure(.count(7), "2026-11-05", preliminary: true)
    let late = try figure(.count(8), "2026-11-20", preliminary: true)
    #expect(FigureStanding([late, early])?.figure == late)
  }

  @Test("a later correction replaces a final count")
  func corrects() throws {
    let early = try figure(.count(7), "2026-11-05")
    let late = try figure(.count(6), "2026-12-05")
    #expect(FigureStanding([early, late])?.figure == late)
  }

  @Test("a preliminary count does not replace a final one, though its day is later")
  func finalStays() throws {
    let final = try figure(.count(7), "2026-11-05")
    let late = try figure(.count(4), "2026-12-05", preliminary: true)
    #expect(FigureStanding([final, late])?.figure == final)
  }

  @Test("a blank that comes later takes no number away")
  func blankTakesNothing() throws {
    let known = try figure(.count(7), "2026-11-05", preliminary: true)
    let blank = try figure(.unknown(.blank), "2026-12-05")
    let standing = try #require(FigureStanding([known, blank]))
    #expect(standing.figure == known)
    #expect(standing.replaced == [blank])
  }

  @Test("a 0 is a number, and replaces one")
  func noughtReplaces() throws {
    let known = try figure(.count(7), "2026-11-05")
    let none = try figure(.count(0), "2026-12-05")
    #expect(FigureStanding([known, none])?.figure == none)
  }

  @Test("two counts of one day contradict each other, and neither holds")
  func contradicts() throws {
    let one = try figure(.count(7), "2026-11-05")
    let other = try figure(.count(9), "2026-11-05")
    let standing = try #require(FigureStanding([one, other]))
    #expect(standing.figure == nil)
    #expect(standing.standing == [one, other])
    let later = try figure(.count(8), "2026-12-05")
    #expect(FigureStanding([one, other, later])?.figure == later)
  }

  @Test("the same count twice stands once")
  func twice() throws {
    let one = try figure(.count(7), "2026-11-05")
    let standing = try #require(FigureStanding([one, one]))
    #expect(standing.figure == one)
    #expect(standing.replaced.isEmpty)
    #expect(FigureStanding([]) == nil)
  }
}
