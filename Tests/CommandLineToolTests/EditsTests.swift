import CaseModel
import CommandLineTool
import DiskTestSupport
import Testing

/// `lygte edits`: documents edited by hand, on the real disk.
@Suite struct EditsTests {
  private static let file = "walks/loose.json"

  /// A workspace with one finding, whose deadline was then edited in its document.
  private func edited(_ extra: [String: String] = [:]) -> (tool: Tool, id: String) {
    let tool = Tool.workspace(extra)
    let id = tool.done("add", "Mørk sti bag garagerne", "--due", "2026-12-01")
    tool.done("list")
    edit(tool, "2026-12-01", "2026-12-24")
    return (tool, id)
  }

  private func text(_ tool: Tool) -> String {
    String(decoding: tool.contents("w/" + Self.file) ?? [], as: UTF8.self)
  }

  private func edit(_ tool: Tool, _ old: String, _ new: String) {
    #expect(text(tool).contains(old))
    tool.write(text(tool).replacing(old, with: new), to: "w/" + Self.file)
  }

  @Test("it shows what stood and what stands, changes nothing, and ends with 1")
  func shows() {
    let (tool, id) = edited()
    let before = text(tool)
    let report = tool.run("edits")
    #expect(report.status == .needsLook)
    #expect(report.text == "walks/loose.json\n  \(id) · Frist: 01-12-2026 → 24-12-2026")
    #expect(report.errors.contains("lygte rettelser --tag FIL"))
    #expect(text(tool) == before)
    #expect(tool.shown(id)["due"] == "2026-12-01")
    #expect(text(tool) == before)
  }

  @Test("other commands go on, and say that a file stands edited")
  func noticed() {
    let (tool, _) = edited()
    let report = tool.run("list")
    #expect(report.status == .done)
    #expect(report.errors.contains("walks/loose.json er rettet i hånden"))
    #expect(report.errors.contains("lygte rettelser"))
    #expect(tool.run("verify").text.contains("walks/loose.json: rettet i hånden"))
  }

  @Test("--take without a file is said, and takes no option for one")
  func takeWithoutFile() {
    let (tool, id) = edited()
    for arguments in [["edits", "--take", "--all"], ["edits", "--take", "-w", "w"]] {
      let report = tool.run(arguments)
      #expect(report.status == .wrongUsage)
      #expect(report.errors.contains("--take mangler en værdi"), "\(report.errors)")
    }
    #expect(tool.shown(id)["due"] == "2026-12-01")
    // A value that looks like an option is given with the sign.
    #expect(tool.done("add", "Skilt", "--title=--all").isEmpty == false)
  }

  @Test("--take saves it as the person's act, which undo takes back at once")
  func takes() {
    let (tool, id) = edited()
    edit(tool, "\"priority\": null", "\"priority\": \"high\"")
    let report = tool.run("edits", "--take", Self.file)
    #expect(report.status == .done, "\(report.errors)")
    #expect(report.errors.contains("walks/loose.json: 2 rettelser er taget ind."))
    #expect(tool.shown(id)["due"] == "2026-12-24")
    #expect(tool.run("log", id).text.contains("MKJ"))
    #expect(tool.run("edits").status == .done)
    tool.done("undo")
    #expect(tool.shown(id)["due"] == "2026-12-01")
    #expect(tool.shown(id)["priority"] == .null)
  }

  @Test("--put-back writes the file as it was, and says where the edited one lies")
  func putsBack() throws {
    let (tool, id) = edited()
    let typed = text(tool)
    let report = tool.run("edits", "--put-back", "loose.json")
    #expect(report.status == .done, "\(report.errors)")
    #expect(tool.shown(id)["due"] == "2026-12-01")
    #expect(text(tool).contains("2026-12-01"))
    let lies = try #require(
      report.errors.split(separator: "\n").first { $0.contains("set-aside/") })
    let path = String(lies.drop { $0 != "/" }.dropLast())
    let inside = path.replacing(tool.folder.path + "/", with: "")
    #expect(tool.contents(inside) == Array(typed.utf8))
  }

  @Test("what cannot be taken in is told with its reason, and the rest is taken")
  func refused() {
    let (tool, id) = edited()
    edit(tool, "\"priority\": null", "\"priority\": \"snart\", \"prioritet\": 1")
    let report = tool.run("edits", "--all")
    #expect(report.status == .needsLook)
    #expect(report.text.contains("Kan ikke tages ind:"))
    #expect(report.text.contains("»prioritet« kender Lygte ikke"))
    #expect(report.text.contains("\(id) · Prioritet: "))
    #expect(tool.shown(id)["due"] == "2026-12-24")
    #expect(report.errors.contains("set-aside"))
    #expect(report.errors.contains("Det, der ikke kunne tages ind, står nu kun i den."))
  }

  @Test("a file that cannot be read stands, and is named by its line")
  func broken() {
    let (tool, id) = edited()
    tool.write("{\n  \"findings\": [\n", to: "w/" + Self.file)
    let report = tool.run("edits", "--all")
    #expect(report.status == .needsLook)
    #expect(report.text.contains("linje 3"))
    #expect(text(tool) == "{\n  \"findings\": [\n")
    #expect(tool.shown(id)["due"] == "2026-12-01")
  }

  @Test("as JSON, for programs")
  func json() throws {
    let (tool, id) = edited()
    let report = tool.run("edits", "--json")
    let files = try JSONParser.value(from: report.output, mode: .lenientDocument)
    #expect(files[0]?["file"] == .string(Self.file))
    #expect(files[0]?["outcome"] == "standing")
    #expect(
      files[0]?["changes"]?[0] == [
        "id": .string(id), "kind": "finding", "field": "due", "before": "2026-12-01",
        "after": "2026-12-24", "changedHere": false,
      ])
    let taken = tool.json("edits", "--all")
    #expect(taken[0]?["outcome"] == "taken")
    #expect(tool.json("edits") == [])
  }

  @Test("a file that was not edited, both wishes at once, and reading only are refused")
  func wrongUse() {
    let (tool, id) = edited()
    #expect(tool.run("edits", "--take", "walks/andet.json").status == .wrongUsage)
    #expect(
      tool.run("edits", "--take", Self.file, "--put-back", Self.file).status == .wrongUsage)
    #expect(tool.run("edits", "--all", "--read-only").status == .wrongUsage)
    #expect(tool.run("edits", "--as-of", "2026-11-23").status == .wrongUsage)
    #expect(tool.run("edits", "walks/loose.json").status == .wrongUsage)
    #expect(tool.shown(id)["due"] == "2026-12-01")
  }

  @Test("in English as well")
  func english() {
    let (tool, id) = edited(["LANG": "en_GB.UTF-8"])
    let report = tool.run("edits")
    #expect(report.text.contains("\(id) · Due: "), "\(report.text)")
    #expect(tool.run("edits", "-h").text.contains("--put-back FILE"))
  }
}
