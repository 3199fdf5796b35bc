import CaseModel
import CommandLineTool
import Testing

@Suite struct AuthorTests {
  @Test("who writes: --user, else LYGTE_USER, else who this machine knows; scripts only claim it")
  func order() throws {
    let tool = Tool.workspace(["LYGTE_DEVICE": "", "USER": "login"])
    #expect(try wrote(tool, "add", "a", "--bruger", "JÅ") == Line(by: "JÅ", isClaimed: true))
    #expect(try wrote(tool, "add", "b") == Line(by: "MKJ", isClaimed: true))
    tool.variables["LYGTE_USER"] = nil
    tool.write(#"{"initials":"AAS"}"#, to: Self.person)
    #expect(try wrote(tool, "add", "c") == Line(by: "AAS", isClaimed: false))
  }

  @Test("without a terminal nobody is waited for: the system’s name stands there, as claimed")
  func withoutTerminal() throws {
    let tool = Tool.workspace(["LYGTE_USER": "", "USER": "mette"])
    #expect(try wrote(tool, "add", "a") == Line(by: "mette", isClaimed: true))
    tool.variables["USER"] = nil
    #expect(try wrote(tool, "add", "b") == Line(by: "konto", isClaimed: true))
    #expect(tool.contents(Self.person) == nil)
  }

  @Test(
    "at a terminal the first change asks for initials and role once, whatever way it is made",
    arguments: [["init", "ny"], ["import", "fund.csv"], ["add", "Mørk sti"], ["seal"]])
  func asksOnce(_ command: [String]) throws {
    let tool = Tool.workspace()
    tool.variables["LYGTE_USER"] = nil
    tool.write("Bemærket\nEn mørk sti\n", to: "w/fund.csv")
    tool.answers = ["JÅ", "3"]
    #expect(tool.run(command).status == .done)
    #expect(tool.questions.count == 2)
    #expect(tool.questions.first?.contains("Dine initialer") == true)
    #expect(tool.questions.last?.contains("3  politi") == true)
    let kept = try JSONParser.value(
      from: tool.contents(Self.person) ?? [], mode: .lenientDocument)
    #expect(kept == ["initials": "JÅ", "role": "police"])
    #expect(try wrote(tool, "add", "b") == Line(by: "JÅ", isClaimed: false))
    #expect(tool.questions.count == 2)
  }

  @Test("looking asks nobody, and neither does a change that is refused or only tried")
  func looking() {
    let tool = Tool.workspace()
    tool.variables["LYGTE_USER"] = nil
    tool.answer = "JÅ"
    tool.write("Bemærket\nEn mørk sti\n", to: "w/fund.csv")
    for command in [
      ["list"], ["review"], ["import", "fund.csv", "--dry-run"],
      ["add", "x", "--prioritet", "hej"],
      ["add", "x", "--kun-læsning"],
    ] { _ = tool.run(command) }
    #expect(tool.questions.isEmpty)
  }

  @Test("an answer that is none is asked for again, and in the end nothing is saved")
  func noAnswer() throws {
    let tool = Tool.workspace()
    tool.variables["LYGTE_USER"] = nil
    tool.answers = ["", String(repeating: "x", count: 21), "JÅ", "bager", "kommunikation"]
    #expect(try wrote(tool, "add", "a") == Line(by: "JÅ", isClaimed: false))
    #expect(tool.questions.count == 5)
    tool.write("", to: Self.person)
    tool.answer = " "
    let report = tool.run("add", "b")
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("Intet er gemt"))
    #expect(tool.json("list").array?.count == 1)
  }

  private static let person = ".local/state/lygte/person.json"

  private struct Line: Equatable { let by: String, isClaimed: Bool }

  /// Runs a command that writes, and reads by whom the log says its act is.
  private func wrote(_ tool: Tool, _ command: String...) throws -> Line {
    #expect(tool.run(command).status == .done)
    let lines = tool.done("log", "--json").split(separator: "\n")
    let latest = try JSONParser.value(
      from: Array((lines.last ?? "").utf8), mode: .lenientDocument)
    let claimed = latest["claimed"]?.array?.compactMap(\.string) ?? []
    return Line(by: latest["by"]?.string ?? "", isClaimed: claimed.contains("by"))
  }
}
