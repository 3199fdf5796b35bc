import CaseModel
import CaseStorage
import CommandLineTool
import DiskTestSupport
import Language
import Testing
import Wording

@Suite struct FolderTests {
  @Test(
    "the workspace is -w, else LYGTE_WORKSPACE, else the nearest folder above, else the default")
  func order() {
    let tool = Tool.workspace()
    tool.done("add", "her")
    #expect(throws: Never.self) {
      try POSIXFileSystem().makeFolders(tool.folder.path("w/under/mere"), mode: 0o700)
    }
    tool.currentFolder = tool.folder.path("w/under/mere")
    #expect(tool.json("list").array?.count == 1)
    tool.currentFolder = tool.folder.path
    #expect(tool.run("list").status == .unavailable)
    #expect(tool.json("list", "-w", "w").array?.count == 1)
    tool.variables["LYGTE_WORKSPACE"] = tool.folder.path("w")
    #expect(tool.json("list").array?.count == 1)
    tool.variables["LYGTE_WORKSPACE"] = nil
    tool.done("init", ".local/share/lygte/workspace")
    tool.done("add", "standard")
    #expect(tool.json("list").array?.first?["observation"] == "standard")
    tool.variables["XDG_DATA_HOME"] = "relative/is/ignored"
    #expect(tool.json("list").array?.count == 1)
    tool.variables["XDG_DATA_HOME"] = tool.folder.path("andet")
    #expect(tool.run("list").status == .unavailable)
  }

  @Test("init leaves a folder that is one already alone")
  func initTwice() {
    let tool = Tool.workspace()
    tool.done("add", "a")
    tool.currentFolder = tool.folder.path
    let report = tool.run("init", "w")
    #expect(report.status == .unavailable)
    #expect(tool.json("list", "-w", "w").array?.count == 1)
  }

  @Test("init keeps what the folder is called")
  func initFacts() {
    let tool = Tool()
    tool.done("init", "x", "--name", "Trygt", "--kommune", "Åhavn", "--police-district=Øst")
    let log = String(decoding: tool.contents("x/log/kontor.jsonl") ?? [], as: UTF8.self)
    for word in ["Trygt", "Åhavn", "Øst"] { #expect(log.contains(word)) }
  }

  @Test("without a home there is nowhere to remember, and it says so")
  func noHome() {
    let tool = Tool.workspace()
    tool.variables["HOME"] = nil
    #expect(tool.run("add", "x").status == .unavailable)
  }

  @Test("demo makes an example afresh, keeps one somebody wrote in, and touches nothing else")
  func demo() {
    let tool = Tool.example()
    tool.currentFolder = tool.folder.path
    let before = tool.contents("w/log/eksempel-a.jsonl")
    tool.variables["LYGTE_SEED"] = "8"
    tool.done("demo", "w")
    #expect(tool.contents("w/log/eksempel-a.jsonl") != before)
    tool.done("add", "eget", "-w", "w")
    tool.done("demo", "w")
    #expect(tool.json("list", "-w", "w").array?.count == 38)
    tool.done("init", "mit")
    tool.done("add", "eget", "-w", "mit")
    #expect(tool.run("demo", "mit").status == .wrongUsage)
    #expect(tool.json("list", "-w", "mit").array?.count == 1)
  }

  @Test("on a terminal demo opens the board, and so does no command at all")
  func board() {
    let tool = Tool()
    tool.columns = 80
    guard case .openBoard(let request) = tool.outcome(["demo"]) else {
      Issue.record("demo did not open the board")
      return
    }
    #expect(request.folder == tool.folder.path(".local/share/lygte/eksempel"))
    guard case .openBoard(let start) = tool.outcome([]) else {
      Issue.record("no command did not open the board")
      return
    }
    #expect(start.folder == nil)
    #expect(start.language == .danish)
  }

  @Test("verify finds a flipped letter and ends with 1; lists say it too")
  func damage() {
    let tool = Tool.workspace()
    tool.done("add", "Sti uden lys")
    tool.done("add", "Hæk")
    #expect(tool.json("verify")["ok"] == true)
    let log = tool.contents("w/log/kontor.jsonl") ?? []
    let text = String(decoding: log, as: UTF8.self).replacing("Sti uden lys", with: "Sti uden lus")
    tool.write(text, to: "w/log/kontor.jsonl")
    let report = tool.run("verify")
    #expect(report.status == .needsLook)
    #expect(report.text.contains("kontor.jsonl"))
    #expect(tool.run("list").status == .needsLook)
  }

  @Test("rebuild writes the documents anew")
  func rebuild() {
    let tool = Tool.workspace()
    tool.done("add", "a")
    tool.done("rebuild")
    let loose = tool.contents("w/walks/loose.json")
    #expect(loose != nil)
    #expect(throws: Never.self) {
      try POSIXFileSystem().remove(tool.folder.path("w/walks/loose.json"))
    }
    tool.done("rebuild")
    #expect(tool.contents("w/walks/loose.json") == loose)
  }
}
