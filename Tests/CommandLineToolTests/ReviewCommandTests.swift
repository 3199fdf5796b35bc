import CaseModel
import CommandLineTool
import Language
import Testing
import Wording

@Suite("Review and report on the command line") struct ReviewCommandTests {
  @Test("review tells what is open in groups, with why, and what is typed to settle it")
  func review() {
    let tool = Tool.workspace()
    let lamp = tool.done("add", "Lampen er slukket", "--place", "Broen", "--area", "Åhavn")
    tool.done(
      "move", lamp, "assigned", "--category", "lighting", "--responsible", "Vej & Park",
      "--follow-up", "MKJ", "--due", "2026-11-20")
    let hedge = tool.done("add", "Hækken er for høj", "--area", "Mosevænget")
    let lines = tool.json("review").array ?? []
    #expect(lines.map { $0["group"] } == ["Åhavn", "Mosevænget"])
    #expect(lines[0]["id"] == .string(lamp) && lines[0]["daysOver"] == 3)
    #expect(lines[0]["reasons"] == ["overdue", "no-action"] && lines[0]["key"] == "d")
    #expect(lines[0]["command"] == .string("lygte set \(lamp) due=…"))
    #expect(lines[1]["reasons"]?[0] == "not-assessed")
    #expect(lines[1]["command"] == .string("lygte move \(hedge) assessing"))
    let text = tool.done("review", "--by", "ansvarlig")
    #expect(text.contains("Vej & Park · 1 åbent, 1 over fristen"))
    #expect(text.contains("3 dage over fristen hos Vej & Park · mangler tiltag"))
    #expect(tool.done("review", "--by", "party") == text)
    #expect(tool.done("review", "--opdelt", "alder", "område:Åhavn").contains("Under 14 dage"))
    let wrong = tool.run("review", "--by", "farve")
    #expect(wrong.status == .wrongUsage)
    #expect(wrong.errors.contains("kan ikke deles op efter »farve«"))
  }

  @Test(
    "a query and a saved view narrow every command that reads",
    arguments: [
      "list", "attention", "stats", "promises", "review",
    ])
  func queries(command: String) {
    let tool = Tool.example()
    tool.done("views", "save", "Kun lys", "category:lighting")
    let all = tool.done(command)
    let some = tool.done(command, "category:lighting")
    #expect(all != some)
    #expect(tool.done(command, "--view", "Kun lys") == some)
  }

  @Test("the report of a walk tells what is safe first, and keeps house numbers from its readers")
  func report() {
    let tool = Tool.workspace()
    tool.write(
      "Vandring;Område;Sted;Type;Beskrivelse\n"
        + "Vester, aften;Vester;Vester Allé 15;problem;Indbrud i nr. 15 i går\n"
        + "Vester, aften;Vester;Torvet;positiv;Her er godt med folk\n"
        + "Øster, aften;Øster;Havnen;problem;Noget andet\n", to: "w/tabel.csv")
    tool.done("import", "tabel.csv", "--yes")
    for audience in ["association", "residents"] {
      tool.done("report", "Vester, aften", "--audience", audience, "--anyway", "prøve")
    }
    let text = tool.done("report", "Vester, aften")
    #expect(
      text.contains("# Tryghedsvandring i Vester")
        && text.contains("Til bestyrelsen. Må deles med foreningens medlemmer."))
    #expect(!text.contains("15") && !text.contains("Noget andet"))
    // No edition is made of what was written among us.
    #expect(!text.contains("Her er godt med folk"))
    #expect(text.contains("Ved 2 punkter er beskrivelsen udeladt: de har ingen offentlig tekst."))
    let positive = tool.json("list", "type:positiv").array?.first?["id"]?.string ?? ""
    tool.done("set", positive, "publicText=Her er godt med folk")
    let parts = tool.done("report", "Vester, aften").split(separator: "| Nr. |")
    #expect(parts.count == 2 && parts.first?.contains("Her er godt med folk") == true)
    #expect(tool.done("report", "Vester, aften", "--audience", "internal").contains("nr. 15"))
    let residents = tool.json("report", "Vester, aften", "--læsere", "residents")
    #expect(residents["lackingText"] == 1 && residents["findings"]?[0]?["text"] == "")
    #expect(tool.done("report", "Vester, aften", "type:positiv").contains("Her er godt med folk"))
    #expect(!tool.done("report", "Vester, aften", "type:problem").contains("Her er godt"))
    tool.done("report", "Vester, aften", "-o", "rapport.html")
    #expect(tool.done("report", "Vester, aften", "--format", "html").contains("<h1 dir=\"auto\">"))
    let none = tool.run("report")
    #expect(none.status == .wrongUsage && none.errors.contains("lygte rapport"))
    #expect(tool.run("report", "Ukendt").status == .wrongUsage)
  }

  @Test("help of the new commands fits a screen in both languages", arguments: ["da", "en"])
  func help(language: String) {
    for command in ["review", "report"] {
      let text = Tool().done(command, "-h", "--lang", language)
      #expect(text.contains("lygte \(command)"))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 24 && lines.allSatisfy { $0.count <= 80 })
    }
  }
}
