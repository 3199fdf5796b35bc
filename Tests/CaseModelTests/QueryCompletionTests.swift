import CaseModel
import Testing

@Suite("Completion of queries") struct QueryCompletionTests {
  private let vocabulary = QueryVocabulary(
    keywords: [.init(.missing, "mangler"), .init(.overdue, "forfalden")],
    fields: [
      .init(.state, "status"), .init(.area, "område"), .init(.responsible, "ansvarlig"),
      .init(.due, "frist"),
    ],
    codes: [.state: ["ny", "i-gang", "tildelt"]],
    names: [.area: ["Lærkehaven", "Vester Allé"]], days: ["i dag", "om 14 dage"],
    truths: ["ja", "nej"])

  /// What Tab would make of the query with the cursor at its end, for each candidate.
  private func taken(_ text: String, cursor: Int? = nil) -> [String] {
    let cursor = cursor ?? text.count
    guard let completion = QueryCompletion(of: text, cursor: cursor, vocabulary) else { return [] }
    return completion.candidates.map {
      text.prefix(completion.span.lowerBound) + $0 + text.dropFirst(completion.span.upperBound)
    }
  }

  @Test(
    "the word at the cursor goes on as a field, a code, a name or a day",
    arguments: [
      ("an", ["ansvarlig:"]), ("-an", ["-ansvarlig:"]), ("lys om", ["lys område:"]),
      ("man", ["mangler:"]), ("mangler:fr", ["mangler:frist"]),
      ("mangler:frist,om", ["mangler:frist,område"]),
      ("status:", ["status:ny", "status:i-gang", "status:tildelt"]),
      ("status:ny,ti", ["status:ny,tildelt"]), ("status:ga", ["status:i-gang"]),
      ("område:ves", ["område:\"Vester Allé\""]), ("område:all", ["område:\"Vester Allé\""]),
      ("område:\"Vester A", ["område:\"Vester Allé\""]), ("omraade:lae", ["omraade:Lærkehaven"]),
      ("frist:<om", ["frist:<om 14 dage"]), ("forfalden:", ["forfalden:ja", "forfalden:nej"]),
      ("", []), ("lys ", []), ("farve:r", []), ("status:ny", []), ("\"an", []), ("qq", []),
    ])
  func candidates(_ text: String, _ expected: [String]) { #expect(taken(text) == expected) }

  @Test("what stands behind the cursor is left as it is")
  func inTheMiddle() { #expect(taken("an lys", cursor: 2) == ["ansvarlig: lys"]) }

  @Test("a long text pasted by mistake proposes nothing")
  func huge() {
    #expect(taken(String(repeating: "a", count: 100_000)).isEmpty)
    #expect(taken("status:" + String(repeating: "n", count: 100_000)).isEmpty)
  }
}
