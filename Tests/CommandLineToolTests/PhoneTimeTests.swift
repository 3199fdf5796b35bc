import CaseModel
import CommandLineTool
import DiskTestSupport
import Testing

/// When on the day what was noted on a phone was seen.
@Suite struct PhoneTimeTests {
  private func times(_ tool: Tool, _ walk: String, at: String) throws -> [JSONValue?] {
    let notes = [PhoneFormTests.note("n1", "Lampen blinker", at: at)]
    tool.write(
      try PhoneFormTests.file(of: tool, walk: walk, notes: notes), to: "w/a.lygte.json")
    tool.done("import", "a.lygte.json")
    return (tool.json("list").array ?? []).map { $0["timeOfDay"] }
  }

  @Test("a note typed the day after belongs to the evening it was walked on")
  func ofTheWalk() throws {
    let tool = PhoneFormTests.workspace()
    #expect(
      try times(tool, PhoneFormTests.walk, at: "2026-11-23T11:20:00+01:00") == ["evening"])
  }

  @Test("a walk that begins at seven is an evening walk though nobody says so")
  func byItsHour() throws {
    let tool = PhoneFormTests.workspace()
    tool.done("walk", "add", "Tur", "date=2026-11-22", "startTime=19:00")
    #expect(try times(tool, "Tur", at: "2026-11-23T11:20:00+01:00") == ["evening"])
  }

  @Test("where the walk says nothing, the note’s own time tells, whenever it is taken in")
  func ofTheNote() throws {
    let tool = PhoneFormTests.workspace(["LYGTE_NOW": "2026-11-23T11:00:00+01:00"])
    tool.done("walk", "add", "Tur", "date=2026-11-22")
    #expect(try times(tool, "Tur", at: "2026-11-22T20:20:00+01:00") == ["evening"])
  }

  @Test("a file that cannot be used is counted as a file, not as a note")
  func counts() throws {
    let tool = PhoneFormTests.workspace()
    let note = PhoneFormTests.note("n1", "Lampen blinker")
    tool.write(try PhoneFormTests.file(of: tool, notes: [note]), to: "w/a.lygte.json")
    tool.write("{\"lygte\":\"phone-notes\"", to: "w/b.lygte.json")
    let report = tool.run("import", "a.lygte.json", "b.lygte.json")
    #expect(
      report.errors.contains("1 nyt fund; 0 noter var her i forvejen, 1 fil kan ikke bruges."))
  }
}
