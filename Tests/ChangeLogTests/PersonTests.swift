import CaseModel
import ChangeLog
import LogTestSupport
import Testing

@Suite("Persons in the register") struct PersonTests {
  /// Writes a person down.
  private func person(
    _ name: String, _ initials: String, _ role: PersonRole?, on laptop: inout TestLaptop
  ) throws {
    var draft = ActDraft()
    var values: [AnyField: JSONValue] = [
      .person(.name): .string(name), .person(.initials): .string(initials),
    ]
    values[.person(.role)] = role.map { .string($0.rawValue) }
    _ = EditWriter.make(.person, values, of: nil, in: &draft)
    try laptop.write(draft.edits)
  }

  @Test("initials are the same in small letters and large; who is not there has no role")
  func folded() throws {
    var laptop = TestLaptop("anna")
    try person("Mette Kjær", "MKJ", .leader, on: &laptop)
    try person("Åse", "AAS", nil, on: &laptop)
    #expect(laptop.caseFile.role(withInitials: " mkj") == .leader)
    #expect(laptop.caseFile.role(withInitials: "AAS") == nil)
    #expect(laptop.caseFile.role(withInitials: "MK") == nil)
    #expect(laptop.caseFile.role(withInitials: "") == nil)
    #expect(laptop.caseFile.doubles(of: .person).isEmpty)
  }

  @Test("of two with the same initials the narrower role holds, until somebody joins them")
  func narrower() throws {
    var anna = TestLaptop("anna", seed: 1)
    var bo = TestLaptop("bo", seed: 2)
    try person("Mette Kjær", "MKJ", .leader, on: &anna)
    try person("Mette K.", "mkj", .reader, on: &bo)
    anna.read(bo)
    let both = anna.caseFile.persons(withInitials: "MKJ")
    #expect(both.count == 2)
    #expect(anna.caseFile.doubles(of: .person) == [both])
    #expect(anna.caseFile.role(withInitials: "MKJ") == .reader)
    let leader = try #require(
      both.first { anna.caseFile.shown($0, PersonField.role.rawValue) == "leader" })
    let other = try #require(both.first { $0 != leader })
    var draft = ActDraft()
    JoiningWriter.setSame(other, as: leader, in: anna.caseFile, draft: &draft)
    try anna.write(draft.edits)
    #expect(anna.caseFile.doubles(of: .person).isEmpty)
    #expect(anna.caseFile.role(withInitials: "MKJ") == .leader)
  }

  @Test("of two roles that two machines gave one person, the narrower holds until it is settled")
  func twoValues() throws {
    var anna = TestLaptop("anna", seed: 1)
    var bo = TestLaptop("bo", seed: 2)
    try person("Mette Kjær", "MKJ", .leader, on: &anna)
    bo.read(anna)
    let record = try #require(anna.caseFile.persons(withInitials: "MKJ").first)
    let name = anna.caseFile.name(of: record)
    try bo.set(name, "role", "police")
    try anna.set(name, "role", "field")
    anna.read(bo)
    #expect(anna.caseFile.role(withInitials: "MKJ") == .police)
    try anna.set(name, "role", "leader")
    #expect(anna.caseFile.role(withInitials: "MKJ") == .leader)
  }
}
