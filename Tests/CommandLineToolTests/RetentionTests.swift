import CaseModel
import CommandLineTool
import DiskTestSupport
import Foundation
import Testing

/// Time limits are off until somebody sets them, say what is over them, and take nothing by
/// themselves.
@Suite struct RetentionTests {
  private func id(_ tool: Tool) -> String {
    tool.json("list").array?.last?["id"]?.string ?? ""
  }

  /// Which files of the workspace hold a text.
  private func holding(_ text: String, _ tool: Tool) -> [String] {
    let folder = tool.folder.path("w")
    let files = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return files.filter { name in
      (FileManager.default.contents(atPath: folder + "/" + name)).map {
        $0.range(of: Data(text.utf8)) != nil
      } ?? false
    }.sorted()
  }

  /// A workspace with a finding that was closed on 23 November 2026.
  private func closed() -> (tool: Tool, id: String) {
    let tool = Tool.workspace()
    tool.done(
      "add", "Inge Holm så en mand ved lågen til nr. 15", "--place", "Vester Allé 57",
      "--category", "access", "--pointed-out-by", "Ida Kanariefugl", "--responsible",
      "Vej & Park", "--coordinate", "55.7761,12.3683")
    let finding = id(tool)
    tool.done("comment", finding, "Naboen drikker")
    tool.done("set", finding, "observation=Lågen til nr. 15 er åben, siger Inge Holm på 4019 2233")
    tool.done("move", finding, "lukket", "--anyway", "prøve")
    return (tool, finding)
  }

  private func limit(_ tool: Tool, _ what: String, _ days: Int) {
    tool.done(
      "retention", "add", what, "days=\(days)", "decidedBy=JNP", "ground=arkivlovens frist")
  }

  private func later(_ tool: Tool, _ day: String = "2032-01-05") {
    tool.variables["LYGTE_NOW"] = "\(day)T09:30:00+01:00"
  }

  @Test("nothing is over a limit until somebody sets one")
  func off() {
    let (tool, _) = closed()
    later(tool)
    #expect(!tool.run("attention").text.contains("Over slettefristen"))
    let report = tool.run("redact", "--due", "--yes")
    #expect(report.status == .done)
    #expect(report.errors.contains("ingen slettefrister"))
    #expect(holding("Inge Holm", tool).count > 0)
    #expect(tool.json("data")["retention"] == .array([]))
    #expect(tool.done("data").contains("ingen slettefrist"))
  }

  @Test("a limit is set by somebody who decided it, and for a number of days that makes sense")
  func decided() {
    let tool = Tool.workspace()
    let cases: [([String], String)] = [
      (["retention", "add", "lukkede fund", "days=1825"], "Besluttet af"),
      (["retention", "add", "lukkede fund", "decidedBy=JNP"], "Dage"),
      (["retention", "add", "lukkede fund", "days=3", "decidedBy=JNP"], "mellem 30 og"),
      (["retention", "add", "månen", "days=60", "decidedBy=JNP"], "månen"),
    ]
    for (arguments, sentence) in cases {
      let report = tool.run(arguments)
      #expect(report.status != .done, "\(arguments)")
      #expect(report.errors.contains(sentence), "\(arguments): \(report.errors)")
    }
    limit(tool, "lukkede fund", 1825)
    #expect(
      tool.run("retention", "add", "closed-findings", "days=60", "decidedBy=X").status != .done)
    let data = tool.json("data")["retention"]?[0]
    #expect(data?["what"] == "closed-findings")
    #expect(data?["days"] == 1825)
    #expect(data?["decidedBy"] == "JNP")
    #expect(data?["decidedOn"] == "2026-11-23")
    #expect(tool.done("data").contains("lukkede fund: 1825 dage; besluttet af JNP 23-11-2026"))
  }

  @Test("a closed finding over the limit is told, looked at, and loses who and which house")
  func closedFinding() {
    let (tool, finding) = closed()
    limit(tool, "lukkede fund", 1825)
    #expect(tool.run("redact", "--due", "--yes").errors.contains("Intet er over"))
    later(tool, "2031-11-21")
    #expect(!tool.run("attention").text.contains("Over slettefristen"))
    later(tool, "2031-11-22")
    #expect(tool.run("attention").text.contains("Over slettefristen"))
    let look = tool.run("redact", "--due", "--dry-run").text
    #expect(look.contains("lukkede fund: 1, efter 1825 dage (besluttet af JNP 23-11-2026)"))
    #expect(look.contains("tilbage står: Lågen til nr. […] er åben, siger […] på […]"))
    #expect(holding("Inge Holm", tool).count > 0)
    #expect(tool.run("redact", "--due").status.rawValue == 2)
    #expect(holding("Inge Holm", tool).count > 0)
    tool.answers = ["nej"]
    #expect(tool.run("redact", "--due").status == .needsLook)
    tool.answers = ["ja"]
    #expect(tool.run("redact", "--due").status == .done)
    for gone in ["Inge Holm", "nr. 15", "Kanariefugl", "4019 2233", "Naboen drikker", "Allé 57"] {
      #expect(holding(gone, tool) == [], "\(gone)")
    }
    let shown = tool.shown(finding)
    #expect(shown["place"] == "Vester Allé […]")
    #expect(shown["category"] == "access")
    #expect(shown["responsible"] == "Vej & Park")
    #expect(shown["createdAt"]?.string?.hasPrefix("2026-11-23") == true)
    #expect(shown["stateSince"]?.string?.hasPrefix("2026-11-23") == true)
    #expect(shown["coordinate"]?.object?["latitude"] == nil)
    #expect(tool.run("verify").status == .done)
    // Once: nothing more is over it, and looking again finds nothing.
    #expect(tool.run("redact", "--due", "--yes").errors.contains("Intet er over"))
    #expect(!tool.run("attention").text.contains("Over slettefristen"))
    let status = tool.json("redact", "--status")
    #expect(status[0]?["ground"]?.string?.contains("besluttet af JNP") == true)
  }

  @Test("an open finding is never over a limit, however old")
  func open() {
    let tool = Tool.workspace()
    tool.done("add", "Inge Holm ved nr. 15")
    limit(tool, "lukkede fund", 30)
    later(tool)
    #expect(tool.run("redact", "--due", "--yes").errors.contains("Intet er over"))
    #expect(holding("Inge Holm", tool).count > 0)
  }

  @Test("of two limits for the same the longer holds")
  func longer() {
    let (tool, _) = closed()
    limit(tool, "lukkede fund", 30)
    tool.done("copy", "../b")
    let office = (tool.variables, tool.currentFolder)
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("state-b")
    tool.variables["LYGTE_DEVICE"] = "tablet"
    tool.currentFolder = tool.folder.path("b")
    let other = tool.json("retention", "list")[0]?["id"]?.string ?? ""
    tool.done("retention", "set", other, "days=3650")
    (tool.variables, tool.currentFolder) = office
    tool.done("retention", "set", other, "days=60")
    _ = tool.run("merge", "../b", "--yes")
    later(tool, "2027-06-01")
    #expect(tool.run("redact", "--due", "--dry-run").errors.contains("Intet er over"))
    later(tool, "2037-06-01")
    #expect(tool.run("redact", "--due", "--dry-run").text.contains("efter 3650 dage"))
  }

  @Test("a field with two values stays until one is chosen, and that is said")
  func conflict() {
    let (tool, finding) = closed()
    tool.done("copy", "../b")
    let office = (tool.variables, tool.currentFolder)
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("state-b")
    tool.variables["LYGTE_DEVICE"] = "tablet"
    tool.currentFolder = tool.folder.path("b")
    tool.done("set", finding, "observation=Inge Holm i nr. 21")
    (tool.variables, tool.currentFolder) = office
    tool.done("set", finding, "observation=Inge Holm i nr. 22 igen")
    _ = tool.run("merge", "../b", "--yes")
    limit(tool, "lukkede fund", 30)
    later(tool)
    #expect(tool.run("redact", "--due", "--dry-run").text.contains("1 felt har to værdier"))
    #expect(tool.run("redact", "--due", "--yes").status == .done)
    #expect(holding("nr. 21", tool).count > 0)
    tool.done("resolve", finding, "observation", "--take", "Inge Holm i nr. 21")
    #expect(tool.run("redact", "--due", "--yes").status == .done)
    #expect(holding("nr. 21", tool) == [])
    #expect(holding("nr. 22", tool) == [])
  }

  @Test("contacts go when nobody had to do with them, and not while a finding is open with them")
  func contacts() {
    let tool = Tool.workspace()
    tool.done(
      "party", "add", "Grf. Tunnelen", "--contact", "Inge Kanariefugl", "--phone", "40192233")
    tool.done("party", "add", "Jens Kanarie", "--kind", "beboer", "--email", "jens@example.org")
    tool.done("party", "add", "Vej & Park", "--contact", "Aase Vagt")
    tool.done("add", "Mørkt", "--responsible", "Vej & Park")
    tool.done("person", "add", "Kurt Kanarini", "initials=KUK", "role=felt")
    limit(tool, "kontakter", 365)
    later(tool, "2027-11-01")
    #expect(tool.run("redact", "--due", "--dry-run").errors.contains("Intet er over"))
    later(tool, "2028-01-01")
    #expect(tool.run("redact", "--due", "--yes").status == .done)
    for gone in ["Kanariefugl", "40192233", "Jens Kanarie", "jens@example.org", "Kanarini"] {
      #expect(holding(gone, tool) == [], "\(gone)")
    }
    #expect(holding("Grf. Tunnelen", tool).count > 0)
    #expect(holding("Aase Vagt", tool).count > 0)
  }

  @Test("a contact that was to be kept until a day goes after it, without any limit")
  func contactUntil() {
    let tool = Tool.workspace()
    tool.done(
      "party", "add", "Grf. Tunnelen", "--contact", "Inge Kanariefugl", "--contact-until",
      "2026-12-24")
    later(tool, "2026-12-24")
    #expect(tool.run("redact", "--due", "--dry-run").errors.contains("ingen slettefrister"))
    later(tool, "2026-12-25")
    #expect(tool.run("attention").text.contains("Over slettefristen"))
    #expect(tool.run("redact", "--due", "--yes").status == .done)
    #expect(holding("Kanariefugl", tool) == [])
  }

  @Test(
    "raw notes go after the report, lists after they were sent, requests after the answer, names of writers"
  )
  func others() {
    let tool = Tool.workspace()
    tool.done("walk", "add", "Lærkehaven", "--date", "2026-11-20", "--notes", "Bo i 12 drikker")
    tool.write("Sted;Observation\nTunnelen;Naboen drikker\n", to: "fund.csv")
    tool.done("import", "../fund.csv")
    tool.done(
      "add", "Lys", "--place", "Skolen", "--responsible", "Vej & Park", "--follow-up", "MKJ",
      "--due", "2026-12-24", "--category", "light")
    tool.done("move", id(tool), "tildelt")
    tool.done("chase", "Vej & Park", "--send", "-o", "../liste.csv")
    tool.done("request", "add", "Inge Kanariefugl")
    let request = tool.json("request", "list")[0]?["id"]?.string ?? ""
    tool.done("request", "set", request, "answer=afvist", "reason=Skal bevares")
    tool.done("request", "set", request, "answeredOn=2026-11-23")
    for what in ["rå noter", "sendte lister", "anmodninger"] { limit(tool, what, 60) }
    later(tool, "2027-02-01")
    let look = tool.run("redact", "--due", "--dry-run").text
    #expect(look.contains("sendte lister: 1"))
    #expect(look.contains("anmodninger: 1"))
    // The walk has no report yet; what came from a table has none to wait for.
    #expect(look.contains("rå noter: 1"))
    tool.variables["LYGTE_NOW"] = "2026-11-23T12:00:00+01:00"
    tool.done("walk", "Lærkehaven", "rapporteret")
    later(tool, "2027-02-01")
    #expect(tool.run("redact", "--due", "--dry-run").text.contains("rå noter: 2"))
    #expect(tool.run("redact", "--due", "--yes").status == .done)
    #expect(holding("Bo i 12 drikker", tool) == [])
    #expect(holding("Kanariefugl", tool) == [])
    #expect(holding("MKJ", tool).count > 0)
    limit(tool, "hvem der skrev", 30)
    later(tool, "2027-06-01")
    #expect(tool.run("redact", "--due", "--yes").status == .done)
    #expect(tool.run("verify").status == .done)
    // The limit's own line and the one that took the names out are of this year.
    let authors = tool.json("data")["authors"]?.array ?? []
    #expect(authors.count == 1)
    #expect(authors[0]["lines"]?.integer ?? 99 < 4)
  }

  @Test("what goes by a limit goes from the lists that were sent too, of each finding on them")
  func sentLists() {
    let tool = Tool.workspace()
    for name in ["Inge Kanari", "Ida Fuglsang"] {
      tool.done(
        "add", "\(name) ringede", "--place", "Skolen", "--responsible", "Vej & Park",
        "--follow-up", "MKJ", "--due", "2026-12-24", "--category", "light")
      tool.done("move", id(tool), "tildelt")
    }
    tool.done("party", "add", "Vej & Park", "--kind", "kommune")
    tool.done("chase", "Vej & Park", "--send", "-o", "../liste.csv", "--anyway", "prøve")
    for finding in (tool.json("list").array ?? []).compactMap({ $0["id"]?.string }) {
      tool.done("move", finding, "lukket", "--anyway", "prøve")
    }
    limit(tool, "lukkede fund", 60)
    later(tool)
    #expect(tool.run("redact", "--due", "--yes").status == .done)
    #expect(holding("Kanari", tool) == [])
    #expect(holding("Fuglsang", tool) == [])
  }

  @Test("a reason that names somebody goes, and the finding stays declined since the day it was")
  func declined() {
    let tool = Tool.workspace()
    tool.done("add", "Høj hæk")
    let finding = id(tool)
    tool.done("move", finding, "afvist", "--reason", "andet: Inge Kanariefugl i nr. 15 vil ikke")
    let before = tool.shown(finding)
    #expect(before["state"] == "declined")
    limit(tool, "lukkede fund", 60)
    later(tool)
    #expect(tool.run("redact", "--due", "--yes").status == .done)
    let after = tool.shown(finding)
    #expect(holding("Kanariefugl", tool) == [])
    #expect(after["state"] == "declined")
    #expect(after["stateSince"] == before["stateSince"])
  }
}
