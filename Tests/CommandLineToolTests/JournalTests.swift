import CaseModel
import CommandLineTool
import DiskTestSupport
import Testing

/// A municipality keeps before it may erase: what left stands on a list until it is handed in.
@Suite("What is handed in to the journal") struct JournalTests {
  private func folder(caseNumber: Bool = true) -> (tool: Tool, id: String, list: String) {
    let tool = Tool.workspace()
    let number = caseNumber ? ["--case-number", "26/1234"] : []
    let walk = ["walk", "add", "Lærkehaven", "--date", "2026-11-20"] + number
    #expect(tool.run(walk).status == .done)
    tool.done("party", "add", "Vej & Park", "kind=municipality")
    let id = tool.done(
      "add", "Mørk sti", "--walk", "Lærkehaven", "--place", "Tunnelen", "--category", "lighting")
    tool.done(
      "move", id, "assigned", "--responsible", "Vej & Park", "--follow-up", "MKJ", "--due",
      "2026-12-24")
    let list = tool.json("chase", "Vej & Park", "--send")["list"]?.string ?? ""
    return (tool, id, list)
  }

  @Test("what left and is not journalised stands on the attention list until its day is noted")
  func attention() {
    let (tool, _, list) = folder()
    #expect(!list.isEmpty)
    #expect(tool.run("attention").text.contains("Sendt ud, ikke journaliseret"))
    tool.done("journal", list, "--on", "2026-11-23")
    #expect(!tool.run("attention").text.contains("Sendt ud, ikke journaliseret"))
    // The walk's report left too.
    tool.done("walk", "set", "Lærkehaven", "state=reported")
    #expect(tool.run("attention").text.contains("Sendt ud, ikke journaliseret"))
    tool.done("journal", "Lærkehaven", "--on", "i dag")
    #expect(!tool.run("attention").text.contains("Sendt ud, ikke journaliseret"))
    // Undone, it stands there again.
    tool.done("undo")
    #expect(tool.run("attention").text.contains("Sendt ud, ikke journaliseret"))
  }

  @Test("a workspace without a case has nothing to hand in")
  func withoutCase() {
    let (tool, _, list) = folder(caseNumber: false)
    #expect(!tool.run("attention").text.contains("journaliseret"))
    // One for the whole workspace is enough.
    tool.done("journal", "w", "--case-number", "26/1")
    #expect(tool.run("attention").text.contains("Sendt ud, ikke journaliseret"))
    tool.done("journal", list, "--on", "2026-11-24", "--case-number", "26/7")
    #expect(!tool.run("attention").text.contains("Sendt ud, ikke journaliseret"))
  }

  @Test("a walk, a list and a finding are noted as handed in, each by what it is called")
  func noted() {
    let (tool, id, list) = folder()
    for name in ["Lærkehaven", list, id] {
      let said = tool.run("journal", name, "--on", "24-11-2026", "--case-number", "26/99")
      #expect(said.status == .done, "\(name): \(said.errors)")
    }
    #expect(tool.shown(id)["journalisedOn"] == "2026-11-24")
    #expect(tool.shown(id)["caseNumber"] == "26/99")
    let walk = tool.json("walk", "list")[0]
    #expect(walk?["journalisedOn"] == "2026-11-24" && walk?["caseNumber"] == "26/99")
  }

  @Test("no day, a day that is none, a name nobody has, and the past note nothing")
  func refused() {
    let (tool, _, list) = folder()
    let before = tool.run("log", "--json").text
    for arguments in [
      ["journal", list, "--on", "engang"], ["journal", "Ingen", "--on", "i dag"],
      ["journal", "--on", "i dag"], ["journal", list, "--on", "i dag", "--as-of", "2026-11-01"],
      ["journal", list, "--case-number", " "],
    ] {
      let said = tool.run(arguments)
      #expect(said.status != .done && !said.errors.isEmpty, "\(arguments)")
    }
    #expect(tool.run("log", "--json").text == before)
  }
}
