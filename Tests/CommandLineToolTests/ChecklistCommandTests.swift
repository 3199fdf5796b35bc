import CaseModel
import CommandLineTool
import DiskTestSupport
import Exchange
import Language
import Testing
import Wording

/// Checklists by command: chosen, answered, changed, carried.
@Suite struct ChecklistCommandTests {
  private static let walk = "Havnestien, aften"

  private static func workspace() -> Tool {
    let tool = Tool.workspace()
    tool.done(
      "walk", "add", walk, "date=2026-11-22", "area=Havnestien", "state=walked",
      "timeOfDay=evening")
    tool.done("stop", "add", "Broen", "--walk", walk)
    tool.done("checklist", "add", "Syv temaer")
    tool.done("walk", "set", walk, "checklist=Syv temaer")
    return tool
  }

  @Test("one that is ready to use has its questions when it is added by name, in both languages")
  func seeds() {
    for language in Language.allCases {
      let tool = Tool.workspace(["LANG": language == .danish ? "da_DK.UTF-8" : "en_GB.UTF-8"])
      let seeds = ChecklistSeedWords(language: language).all
      #expect(seeds.map(\.items.count) == [7, 8, 7])
      #expect(seeds[2].items.allSatisfy { $0.form == .scale })
      let listed = tool.run("checklist", "list")
      for seed in seeds {
        #expect(listed.errors.contains(seed.name))
        tool.done("checklist", "add", seed.name)
        let shown = tool.json("checklist", "show", seed.name)
        #expect(shown["items"]?.string?.split(separator: "\n").count == seed.items.count)
        #expect(shown["version"] == 1)
      }
      #expect(!tool.run("checklist", "list").errors.contains("CPTED,"))
      #expect(tool.run("checklist", "add", seeds[0].name).status == .needsLook)
    }
  }

  @Test("a question is answered by its number, changed, noted on, and shown with the walk")
  func answers() {
    let tool = Self.workspace()
    tool.done("checklist", "answer", Self.walk, "4", "nej", "--note", "to lamper er ude")
    tool.done("checklist", "answer", Self.walk, "6", "2")
    tool.done("checklist", "answer", Self.walk, "4", "ja", "--stop", "Broen")
    let shown = tool.done("walk", "show", Self.walk)
    #expect(shown.contains("Lys: Er lyset godt nok på den tid, I går her? nej · to lamper er ude"))
    #expect(shown.contains("Broen · Lys: Er lyset godt nok på den tid, I går her? ja"))
    tool.done("checklist", "answer", Self.walk, "4", "ja")
    let checks = tool.json("check", "list").array ?? []
    #expect(checks.count == 3, "Changed, not answered again")
    let light = checks.first { $0["item"] == 4 && $0["stop"]?.isNull != false }
    #expect(light?["answer"] == "yes" && light?["note"] == "to lamper er ude")
    tool.done("undo")
    #expect(tool.done("walk", "show", Self.walk).contains("nej · to lamper er ude"))
    for wrong in [["6", "ja"], ["4", "3"], ["9", "ja"], ["4"]] {
      #expect(
        tool.run(["checklist", "answer", Self.walk] + wrong).status == .wrongUsage, "\(wrong)")
    }
    tool.done("checklist", "answer", Self.walk, "5", "ja", "--note", "010190-1234")
    #expect(!tool.done("walk", "show", Self.walk).contains("1234"))
  }

  @Test("questions changed once they were answered are a new version, and the answers keep theirs")
  func versions() {
    let tool = Self.workspace()
    tool.done("checklist", "set", "Syv temaer", "items=Lys: Er der lys?\nLarm: Er her larm?")
    #expect(tool.json("checklist", "list").array?.count == 1, "Nobody had answered yet")
    tool.done("checklist", "answer", Self.walk, "1", "ja")
    let report = tool.run("checklist", "set", "Syv temaer", "items=Lys: Er lyset jævnt?")
    #expect(report.errors.contains("udgave 2"))
    let lists = tool.json("checklist", "list").array ?? []
    #expect(lists.compactMap { $0["version"]?.integer }.sorted() == [1, 2])
    #expect(tool.done("walk", "show", Self.walk).contains("Lys: Er der lys? ja"))
    // The walk that answered the first goes on with it; a walk that did not asks the second.
    tool.done("checklist", "answer", Self.walk, "2", "nej")
    tool.done("walk", "next", Self.walk, "--date", "2026-12-09")
    #expect(
      tool.run("checklist", "answer", "Havnestien, 2026-12-09", "2", "ja").status == .wrongUsage)
    tool.done("checklist", "answer", "Havnestien, 2026-12-09", "1", "nej")
    #expect(tool.done("walk", "show", Self.walk).contains("Larm: Er her larm? nej"))
  }

  @Test("wrong questions are refused with the line, and nothing is changed")
  func wrongQuestions() {
    let tool = Self.workspace()
    let log = tool.contents("w/log/kontor.jsonl")
    let report = tool.run("checklist", "set", "Syv temaer", "items=a\nb [måske]")
    #expect(report.status == .needsLook && report.errors.contains("Linje 2: »måske«"))
    #expect(tool.run("checklist", "add", "Ny", "items=a\na").status == .needsLook)
    #expect(tool.contents("w/log/kontor.jsonl") == log)
  }

  @Test("a list goes to another folder as a file, and comes twice without being there twice")
  func files() {
    let tool = Self.workspace()
    tool.done(
      "checklist", "add", "Vores", "items=Lys: Er der lys?\nHvad nu? [tekst]", "timeOfDay=night")
    tool.done("checklist", "export", "Vores", "-o", "v.json")
    let other = Tool.workspace()
    other.write(tool.contents("w/v.json") ?? [], to: "w/v.json")
    other.done("checklist", "import", "v.json")
    let shown = other.json("checklist", "show", "Vores")
    #expect(shown["timeOfDay"] == "night" && shown["items"] == "Lys: Er der lys?\nHvad nu? [tekst]")
    other.done("checklist", "import", "v.json")
    #expect(other.json("checklist", "list").array?.count == 1)
    tool.done("checklist", "set", "Vores", "items=Andet?")
    tool.done("checklist", "export", "Vores", "-o", "v2.json")
    other.write(tool.contents("w/v2.json") ?? [], to: "w/v2.json")
    other.done("checklist", "import", "v2.json")
    #expect(
      other.json("checklist", "list").array?.compactMap { $0["version"]?.integer }.sorted()
        == [1, 2])
  }

  @Test("a file that is wrong, cut or newer is refused with a sentence, and harms nothing")
  func badFiles() {
    let tool = Self.workspace()
    let log = tool.contents("w/log/kontor.jsonl")
    for (text, sentence) in [
      ("", "ingen tjekliste"), ("{", "ingen tjekliste"), ("[]", "ingen tjekliste"),
      ("{\"lygte\":\"checklist\",\"version\":2,\"name\":\"a\"}", "nyere udgave (2)"),
      ("{\"lygte\":\"checklist\",\"version\":1,\"items\":[]}", "intet navn"),
      ("{\"lygte\":\"checklist\",\"version\":1,\"name\":\"a\",\"items\":[]}", "mindst ét"),
      (
        "{\"lygte\":\"checklist\",\"version\":1,\"name\":\"a\",\"items\":[{\"text\":\"b\",\"answer\":\"maybe\"}]}",
        "Spørgsmål 1"
      ),
      (
        "{\"lygte\":\"checklist\",\"version\":1,\"name\":\"a\",\"items\":[{\"text\":\"b\",\"answer\":\"text\"},{\"text\":\"b\",\"answer\":\"text\"}]}",
        "Linje 2"
      ),
    ] {
      tool.write(text, to: "w/x.json")
      let report = tool.run("checklist", "import", "x.json")
      #expect(
        report.status == .needsLook && report.errors.contains(sentence), "\(text): \(report.errors)"
      )
    }
    #expect(tool.contents("w/log/kontor.jsonl") == log)
  }

  @Test("paper has the walk's questions to tick, with what was answered last time")
  func paper() {
    let tool = Self.workspace()
    tool.done("checklist", "answer", Self.walk, "4", "nej", "--note", "to lamper er ude")
    tool.done("walk", "next", Self.walk, "--date", "2026-12-09")
    let page = tool.done("walk", "paper", "Havnestien, 2026-12-09")
    #expect(page.contains("Tjekliste: Syv temaer"))
    #expect(page.contains("Lys: Er lyset godt nok på den tid, I går her?"))
    #expect(page.contains("nej, to lamper er ude"))
    #expect(page.contains("Orden □ +  □ −") && page.contains("Liv __"))
  }

  @Test("two laptops that answered one question unknown to each other are both heard")
  func twoLaptops() throws {
    let tool = Self.workspace()
    tool.done("copy", tool.folder.path("anden"))
    let other = Tool(["LYGTE_DEVICE": "mark", "LYGTE_SEED": "8", "LYGTE_USER": "AAS"])
    let path = tool.folder.path("anden")
    #expect(other.run("-w", path, "checklist", "answer", Self.walk, "4", "ja").status == .done)
    tool.done("checklist", "answer", Self.walk, "4", "nej")
    tool.done("merge", path, "--yes")
    let shown = tool.done("walk", "show", Self.walk)
    #expect(shown.contains("I går her? ja") && shown.contains("I går her? nej"))
    tool.done("checklist", "answer", Self.walk, "4", "nej")
    #expect(!tool.done("walk", "show", Self.walk).contains("I går her? ja"))
  }
}
