import CaseModel
import CommandLineTool
import Testing

@Suite struct LookupTests {
  @Test("a finding is found by a part of its identifier, in any case, with or without hyphen")
  func parts() throws {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    let compact = id.filter { $0 != "-" }
    for text in [
      id, id.lowercased(), compact, String(compact.prefix(3)), String(compact.suffix(4)),
    ] {
      #expect(tool.shown(text)["id"] == .string(id), "\(text)")
    }
  }

  @Test("a misheard identifier is refused with a sentence")
  func misheard() {
    let tool = Tool.workspace()
    tool.done("add", "a")
    let report = tool.run("show", "K7Q-4MK")
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("kontroltegnet passer ikke"))
  }

  @Test("a number finds its finding on the walk, and by itself when it stands once")
  func numbers() {
    let tool = Tool.example()
    for text in ["3, Mosevænget, nat", "3 mosevaenget, nat"] {
      #expect(tool.shown(text)["place"] == "Butikstorvet, bag købmanden")
    }
    #expect(tool.shown("12, Lærkehaven")["state"] == "withdrawn")
    let report = tool.run("show", "1, Mosevænget")
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("passer på flere fund"))
    let candidates = report.errors.split(separator: "\n").filter { $0.contains("  ") }
    #expect(candidates.count > 1)
    for line in candidates { #expect(line.contains("Mosevænget, ")) }
    #expect(tool.run("show", "99, Mosevænget").status == .wrongUsage)
  }

  @Test("one identifier that two laptops made is listed with six digits of each change")
  func doubled() {
    let tool = Tool.workspace()
    let id = tool.done("add", "det ene")
    let other = Tool.workspace(["LYGTE_DEVICE": "felt"])
    #expect(other.done("add", "det andet") == id)
    // Both folders were made with one seed and so are one workspace; only the device differs.
    tool.write(
      other.contents("w/log/felt.jsonl") ?? [], to: "w/log/felt.jsonl")
    let report = tool.run("show", id)
    #expect(report.status == .wrongUsage)
    let lines = report.errors.split(separator: "\n").filter { $0.contains(id + "  ") }
    #expect(lines.count == 2)
    for line in lines {
      let mark = line.split(separator: " ").dropFirst().first ?? ""
      #expect(mark.count == 6 && mark.allSatisfy(\.isHexDigit))
    }
  }

  @Test("queries keep the quotes the shell has taken away")
  func queries() {
    let tool = Tool.workspace()
    tool.done("add", "a", "--område", "Vester Allé", "--kategori", "sti")
    tool.done("add", "b", "--område", "Øster Allé")
    #expect(tool.json("list", "område:Vester Allé").array?.count == 1)
    #expect(tool.json("list", "area:\"Vester Allé\"").array?.count == 1)
    #expect(tool.json("list", "-område:Vester Allé").array?.count == 1)
    #expect(tool.json("list", "state:new a").array?.count == 2)
  }

  @Test("a value of several words is taken whole, or its missing quotes are named")
  func severalWords() {
    let tool = Tool.workspace()
    tool.done("add", "a", "--frist", "i dag")
    #expect(tool.json("list", "frist:<i morgen").array?.count == 1)
    let report = tool.run("list", "frist:<i morgn")
    #expect(report.status == .wrongUsage)
    #expect(
      report.errors.contains(
        "En værdi af flere ord skal have anførselstegn: frist:\"om 14 dage\""))
    #expect(tool.run("list", "fristt:x").errors.contains("Mente du frist?"))
    #expect(tool.run("list", "forfaldn:ja").errors.contains("Mente du forfalden?"))
  }

  @Test("lists are sorted by what is asked for, what has no value last")
  func sorting() {
    let tool = Tool.workspace()
    tool.done("add", "a", "--frist", "2026-12-05")
    tool.done("add", "b")
    tool.done("add", "c", "--frist", "2026-12-01")
    func order(_ sort: String) -> [String] {
      tool.json("list", "--sort", sort).array?.compactMap { $0["observation"]?.string } ?? []
    }
    #expect(order("frist") == ["c", "a", "b"])
    #expect(order("-due") == ["a", "c", "b"])
    #expect(tool.run("list", "--sort", "zzz").status == .wrongUsage)
  }
}
