import CaseModel
import CommandLineTool
import Testing

@Suite struct AlikeTests {
  /// A workspace with two findings of one lamp, written on two machines, and one other.
  private static func lamps() -> (tool: Tool, first: String, second: String) {
    let tool = Tool.workspace()
    let first = tool.done(
      "add", "Gadelygten er slukket", "--sted", "Vester Allé 17", "--kategori", "belysning")
    tool.variables["LYGTE_DEVICE"] = "felt"
    tool.variables["LYGTE_USER"] = "AAS"
    tool.variables["LYGTE_SEED"] = "8"
    let second = tool.done("add", "Lygte slukket", "--sted", "vester alle 17")
    tool.done("add", "Bænk mangler", "--sted", "Torvet")
    return (tool, first, second)
  }

  @Test("alike lists pairs of two machines with why, and --json gives the same")
  func listed() {
    let (tool, first, second) = Self.lamps()
    let text = tool.done("alike")
    #expect(text.contains("\(second)  Lygte slukket · vester alle 17 · ny (AAS, felt)"))
    #expect(text.contains("samme sted · 2 ord ens: "))
    let pairs = tool.json("alike").array ?? []
    #expect(pairs.count == 1)
    #expect(pairs.first?["later"]?.string == second)
    #expect(pairs.first?["earlier"]?.string == first)
    #expect(pairs.first?["reasons"]?.array?.first == "same-place")
    #expect(tool.run("alike", "--sprog", "en").errors.contains("1 pair is alike."))
  }

  @Test("two findings of one machine are only listed when they are asked for")
  func oneMachine() {
    let tool = Tool.workspace()
    tool.done("add", "Gadelygten er slukket", "--sted", "Vester Allé 17")
    tool.done("add", "Lygte slukket", "--sted", "Vester Allé 17")
    #expect(tool.json("alike") == [])
    #expect(tool.json("alike", "--alle").array?.count == 1)
  }

  @Test("same makes the second a duplicate whose notes show with the first; part takes it back")
  func joinedAndParted() {
    let (tool, first, second) = Self.lamps()
    tool.done("comment", second, "Naboen har ringet to gange")
    tool.done("set", second, "prioritet=høj")
    tool.done("same", first, second)
    #expect(tool.shown(second)["state"] == "duplicate")
    #expect(tool.shown(second)["duplicateOf"]?.string == first)
    let shown = tool.done("show", first)
    #expect(shown.contains("Fra \(second), der er det samme"))
    #expect(shown.contains("Naboen har ringet to gange"))
    #expect(tool.json("alike") == [])
    #expect(tool.run("same", first, second).status == .needsLook)
    tool.done("part", second)
    #expect(tool.shown(second)["state"] == "new")
    #expect(tool.shown(second)["priority"] == "high")
    #expect(!tool.done("show", first).contains("Naboen"))
    #expect(tool.json("alike") == [], "parted by a person, they are not proposed again")
  }

  @Test("what was joined can be undone, and two that are different are not asked about again")
  func undoneAndKept() {
    let (tool, first, second) = Self.lamps()
    tool.done("same", first, second)
    tool.done("undo")
    #expect(tool.shown(second)["state"] == "new")
    #expect(tool.json("alike").array?.count == 1)
    tool.done("part", second, first)
    #expect(tool.json("alike") == [])
    tool.done("undo")
    #expect(tool.json("alike").array?.count == 1)
  }

  @Test("two walks held for one show as the first, and stand apart again after part")
  func walks() throws {
    let tool = Tool.example()
    let findings = tool.json("list").array ?? []
    let walks = Array(Set(findings.compactMap { $0["walk"]?.string })).sorted()
    try #require(walks.count > 1)
    func count(_ walk: String) -> Int {
      (tool.json("list").array ?? []).count { $0["walk"]?.string == walk }
    }
    let (one, other) = (count(walks[0]), count(walks[1]))
    tool.done("same", walks[0], walks[1])
    #expect(count(walks[0]) == one + other)
    #expect(count(walks[1]) == 0)
    #expect(tool.run("verify").status == .done)
    tool.done("part", walks[1])
    #expect(count(walks[1]) == other)
    #expect(tool.run("verify").status == .done)
  }

  @Test("wrong usage is said with what to write")
  func usage() {
    let (tool, first, _) = Self.lamps()
    for arguments in [["same"], ["same", first], ["part"], ["part", first, first]] {
      #expect(tool.run(arguments).status == .wrongUsage, "\(arguments)")
    }
    #expect(tool.run("part", first).status == .needsLook)
    #expect(tool.run("same", first, "ZZZ-ZZZ").status == .wrongUsage)
  }
}
