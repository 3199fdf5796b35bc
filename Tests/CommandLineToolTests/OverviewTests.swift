import CaseModel
import CommandLineTool
import Language
import Testing
import Wording

@Suite struct OverviewTests {
  @Test("attention tells each finding with its reason, days, key and command")
  func attention() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Lampen er slukket", "--place", "Broen")
    tool.done(
      "move", id, "assigned", "--category", "lighting", "--responsible", "Vej & Park",
      "--follow-up", "Projektlederen", "--due", "2026-11-20")
    let lines = tool.json("attention").array ?? []
    #expect(lines.map { $0["reason"] } == ["overdue", "no-action"])
    #expect(lines[0]["id"] == .string(id) && lines[0]["days"] == 3 && lines[0]["key"] == "d")
    #expect(lines[0]["since"] == "2026-11-20" && lines[0]["kind"] == "finding")
    #expect(lines[0]["command"] == .string("lygte set \(id) due=…"))
    #expect(tool.done("attention").contains("3 dage over fristen"))
    tool.done("set", id, "due=2026-12-01", "actions=Skift pæren")
    #expect(tool.json("attention") == [])
    tool.variables["LYGTE_NOW"] = "2026-12-31T09:30:00+01:00"
    let later = Set((tool.json("attention").array ?? []).compactMap { $0["reason"]?.string })
    #expect(later == ["overdue", "silent", "not-told"])
  }

  @Test("the same counted is the same list")
  func counts() {
    let tool = Tool.example()
    let lines = tool.json("attention").array ?? []
    let counts = tool.json("attention", "--counts")
    #expect(lines.count > 10)
    for reason in AttentionReason.allCases {
      let count = lines.count { $0["reason"] == .string(reason.rawValue) }
      #expect(counts[reason.rawValue] == .integer(Int64(count)), "\(reason)")
    }
    #expect(counts["two-values"] == 1)
    let overdue = tool.json("list", "overdue:yes").array?.count
    #expect(counts["overdue"]?.integer.map { Int($0) } == overdue)
    let lighting = tool.json("attention", "category:lighting").array ?? []
    #expect(lighting.count < lines.count && !lighting.isEmpty)
  }

  @Test("every reason has its words in both languages", arguments: Language.allCases)
  func words(language: Language) {
    let words = Words.in(language).attention
    for reason in AttentionReason.allCases {
      #expect(!words.heading(reason).isEmpty)
      for days in [0, 1, 12] {
        let sentence = words.sentence(reason, days)
        #expect(sentence.contains { $0.isLetter })
        #expect(!sentence.contains("1 dage") || days == 12, "\(sentence)")
      }
    }
    for kind in Promise.Kind.allCases {
      #expect(!Words.in(language).promises.kind(kind).isEmpty)
    }
  }

  @Test("stats counts what list shows, and tells how long things took")
  func stats() {
    let tool = Tool.example()
    let stats = tool.json("stats")
    let list = tool.json("list").array ?? []
    #expect(stats["all"] == .integer(Int64(list.count)))
    let states = Dictionary(list.map { ($0["state"]?.string ?? "", 1) }, uniquingKeysWith: +)
    #expect(states.count > 5)
    for (state, count) in states {
      #expect(stats["states"]?[state] == .integer(Int64(count)), "\(state)")
    }
    #expect(stats["overdue"] == .integer(Int64(tool.json("list", "overdue:yes").array?.count ?? 0)))
    #expect(stats["daysToDecision"]?["median"]?.integer ?? -1 >= 0)
    let text = tool.done("stats")
    #expect(text.contains("▄") && text.contains("Status (alle fund)"))
    #expect(!tool.done("stats", "--no-unicode").contains("▄"))
    tool.columns = 40
    for line in tool.done("stats").split(separator: "\n") { #expect(line.count <= 40, "\(line)") }
    #expect(Tool.workspace().done("stats") == "Her er ingen fund at tælle.")
  }

  @Test("promises stand by date with who gave them, the words and whether the day has passed")
  func promises() {
    let tool = Tool.workspace()
    let late = tool.done("add", "Hækken er for høj", "--place", "Stien")
    let soon = tool.done("add", "Lampen er slukket")
    for (id, due) in [(late, "2026-12-05"), (soon, "2026-11-20")] {
      tool.done(
        "move", id, "assigned", "--category", "lighting", "--responsible", "Vej & Park",
        "--follow-up", "Bestyrelsen", "--due", due)
    }
    #expect(tool.json("promises").array == [])
    let promises = tool.json("promises", "--all").array ?? []
    #expect(promises.map { $0["id"] } == [.string(soon), .string(late)])
    #expect(promises.map { $0["passed"] } == [true, false])
    #expect(promises[1]["by"] == "Vej & Park" && promises[1]["words"] == "Hækken er for høj")
    #expect(promises[1]["kind"] == "deadline" && promises[1]["on"] == "2026-12-05")
    #expect(
      tool.run("promises", "--all").errors.contains("2 frister og aftaler · 1 overskredet"))
  }

  @Test("only what others promised is an agreement: our own deadlines leave that list")
  func agreements() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Hækken er for høj", "--place", "Stien")
    tool.done(
      "move", id, "assigned", "--category", "lighting", "--responsible", "Vej & Park",
      "--follow-up", "Bestyrelsen", "--due", "2026-12-05")
    #expect(tool.run("promises").errors.contains("Der er ingen åbne aftaler."))
    tool.done("reply", id, "Vi kommer fredag", "--promised", "2026-11-27")
    let promises = tool.json("promises").array ?? []
    #expect(promises.map { $0["kind"] } == ["party-day"])
    #expect(tool.run("promises").errors.contains("1 aftale"))
    #expect(tool.json("promises", "--all").array?.count == 2)
  }

  @Test("start tells what waits, and how ready the next report is")
  func start() {
    let tool = Tool.example()
    let start = tool.json("start")
    #expect(start["lastVisit"] == .null)
    let counts = tool.json("attention", "--counts")
    #expect(
      start["twoValues"] == counts["two-values"] && start["owesAnswer"] == counts["no-answer"])
    let overdue = (start["overdue"]?.array ?? []).compactMap { $0["count"]?.integer }
    // What they say is done counts too, as on the other lists, and is said.
    let doneLate = (tool.json("list", "state:done").array ?? []).count {
      ($0["due"]?.string ?? "9999") < "2026-11-23"
    }
    #expect(doneLate > 0)
    #expect(overdue.reduce(0, +) == counts["overdue"]?.integer)
    #expect(tool.done("start").contains("\(doneLate) er meldt udført, men ingen har set efter"))
    let report = (start["due"]?.array ?? []).first { $0["kind"] == "report" }
    #expect(report?["all"]?.integer ?? 0 > 0)
    #expect(tool.done("start").contains("Hos os"))
  }

  @Test("a walk that is named alone is shown; one there is not is said")
  func walkAlone() {
    let tool = Tool.example()
    let shown = tool.done("walk", "Lærkehaven, aften")
    #expect(shown == tool.done("walk", "show", "Lærkehaven, aften"))
    #expect(shown.contains("Lærkehaven, aften") && !shown.contains("Mosevænget"))
    #expect(tool.done("walk", "skolevejen").contains("Lærkehaven, skolevejen"))
    #expect(tool.done("walk", "Lærkehaven,", "aften") == shown)
    #expect(tool.json("walk", "skolevejen")["name"] == "Lærkehaven, skolevejen")
    for words in [["nowhere"], ["nowhere", "at", "all"]] {
      let report = tool.run(["walk"] + words)
      #expect(report.status == .wrongUsage && report.output.isEmpty, "\(report.errors)")
    }
  }

  @Test("a walk is reported by command, and no longer waits for its report")
  func walk() {
    let tool = Tool.example()
    tool.variables["LYGTE_NOW"] = "2026-12-23T09:30:00+01:00"
    let late = (tool.json("attention").array ?? []).filter { $0["reason"] == "no-report" }
    let id = late.first?["id"]?.string ?? ""
    #expect(!id.isEmpty)
    tool.done("walk", id, "rapporteret")
    let rest = (tool.json("attention").array ?? []).filter { $0["reason"] == "no-report" }
    #expect(rest.count == late.count - 1)
    tool.done("undo")
    #expect(tool.run("walk", id, "færdigt").status == .wrongUsage)
    #expect(tool.run("walk", "nowhere", "reported").status == .wrongUsage)
  }

  @Test("a person is replaced on all open findings in one act, after a summary")
  func reassign() {
    let tool = Tool.example()
    let before = tool.json("list", "opfølgning:Projektlederen").array ?? []
    let open = before.filter {
      !["closed", "confirmed", "declined", "duplicate", "kept"].contains($0["state"]?.string ?? "")
    }
    let asked = tool.run("reassign", "projektlederen", "Mette Kjær")
    #expect(asked.status == .wrongUsage && asked.errors.contains("Skriv --ja"))
    #expect(tool.json("list", "opfølgning:\"Mette Kjær\"") == [])
    #expect(tool.run("reassign", "projektlederen", "Mette Kjær", "--dry-run").status == .done)
    #expect(tool.json("list", "opfølgning:\"Mette Kjær\"") == [])
    tool.done("reassign", "projektlederen", "Mette Kjær", "--yes")
    #expect(tool.json("list", "opfølgning:\"Mette Kjær\"").array?.count == open.count)
    #expect(tool.run("reassign", "Ingen", "Mette Kjær", "--yes").status == .needsLook)
    #expect(tool.run("reassign", "A", "a").status == .wrongUsage)
    #expect(tool.run("reassign", "A", "B", "--field", "frist").status == .wrongUsage)
    tool.done("undo")
    #expect(tool.json("list", "opfølgning:Projektlederen").array?.count == before.count)
  }

  @Test("a successor gets one page of everything open that says whom it is for")
  func handover() {
    let tool = Tool.workspace()
    let id = tool.done("add", "<b>Lampen</b> | slukket", "--place", "Broen")
    tool.done(
      "move", id, "assigned", "--category", "lighting", "--responsible", "Vej & Park",
      "--follow-up", "Bestyrelsen", "--due", "2026-11-20")
    let text = tool.done("handover")
    #expect(
      text.contains("Intern udgave") && text.contains("\\<b\\>") || text.contains("&lt;b&gt;"))
    #expect(text.contains("Over fristen: 1") && text.contains("20-11-2026"))
    tool.done("handover", "-o", "side.html")
    let page = tool.contents("w/side.html").map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(
      page.contains("Intern udgave") && page.contains("&lt;b&gt;Lampen") && !page.contains("<b>"))
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("Content-Security-Policy"))
    #expect(tool.run("handover", "-o", "side.html").status == .wrongUsage)
  }

  @Test("a text that points at somebody is named, with its field, until it is mended")
  func pointing() {
    let tool = Tool.workspace()
    func fields() -> [String] {
      (tool.json("attention").array ?? []).filter { $0["reason"] == "points-at-somebody" }
        .compactMap { $0["field"]?.string }
    }
    let id = tool.done("add", "Mørkt ved nr. 15", "--place", "Vester Allé 17")
    // A house number belongs in what is written among us, and nowhere else.
    #expect(fields() == [])
    tool.done("set", id, "publicText=Mørkt ved nr. 15")
    #expect(fields() == ["publicText"])
    #expect(tool.done("attention").contains("Offentlig tekst peger på nogen"))
    tool.done("set", id, "publicText=Mørkt på stien")
    #expect(fields() == [])
    for (field, text) in [
      ("observation", "Ring 23 45 67 89"), ("place", "hos a@b.dk"), ("title", "Bil AB 12 345"),
    ] {
      tool.done("set", id, "\(field)=\(text)")
      #expect(fields() == [field])
      tool.done("set", id, "\(field)=Torvet")
      #expect(fields() == [])
    }
    tool.done("comment", id, "Anmelderen har 23456789")
    #expect(fields() == ["comments"])
    tool.done("undo")
    // Whom the register knows is found in what others read.
    tool.done("person", "add", "Leyla Aydin")
    tool.done("set", id, "advice=spørg leyla aydin")
    #expect(fields() == ["advice"])
    tool.done("set", id, "advice=")
    tool.done("field", "add", "Anmelder")
    tool.done("set", id, "own.anmelder=23 45 67 89")
    #expect(fields().map { $0.prefix(4) } == ["own."])
  }
}
