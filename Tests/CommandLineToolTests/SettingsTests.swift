import CaseModel
import CaseStorage
import CommandLineTool
import DiskTestSupport
import Testing

/// `lygte settings`: how the board looks for one person, whatever the folder.
@Suite struct SettingsTests {
  private func board(_ tool: Tool, _ arguments: String...) throws -> BoardRequest {
    guard case .openBoard(let request) = tool.outcome(arguments) else {
      throw Unopened()
    }
    return request
  }

  private struct Unopened: Error {}

  @Test("what is kept holds for the next board; an option and NO_COLOR come first")
  func kept() throws {
    let tool = Tool()
    var request = try board(tool)
    #expect(request.theme == nil && request.usesColour && request.usesUnicode)
    tool.done("settings", "tema=dark", "unicode=nej")
    request = try board(tool)
    #expect(request.theme == "dark" && request.usesColour && !request.usesUnicode)
    #expect(try board(tool, "--theme", "light").theme == "light")
    tool.done("indstillinger", "farver=nej")
    #expect(try !board(tool).usesColour)
    tool.done("settings", "color=yes", "unicode=")
    request = try board(tool)
    #expect(request.usesColour && request.usesUnicode && request.theme == "dark")
    tool.variables["NO_COLOR"] = "1"
    #expect(try !board(tool).usesColour)
    #expect(try !board(tool, "--no-unicode").usesUnicode)
  }

  @Test("the mouse is left to the terminal where a person keeps it so")
  func mouse() throws {
    let tool = Tool()
    #expect(try board(tool).usesMouse)
    tool.done("settings", "mus=nej")
    #expect(try !board(tool).usesMouse)
  }

  @Test("the screen is written to be read aloud where ACCESSIBLE or a kept setting says so")
  func aloud() throws {
    let tool = Tool()
    #expect(try !board(tool).readsAloud)
    for (said, isAloud) in [
      ("1", true), ("yes", true), ("0", false), ("false", false), ("", false),
    ] {
      tool.variables["ACCESSIBLE"] = said
      #expect(try board(tool).readsAloud == isAloud, "\(said)")
    }
    tool.done("settings", "oplæsning=ja")
    #expect(try board(tool).readsAloud)
    tool.variables["ACCESSIBLE"] = "0"
    #expect(try !board(tool).readsAloud)
  }

  @Test("they are shown in both languages, and as JSON")
  func shown() {
    let tool = Tool()
    #expect(
      tool.done("settings")
        == "tema: (som sædvanlig)\nfarver: (som sædvanlig)\nunicode: (som sædvanlig)\n"
        + "ved-siden: (som sædvanlig)\nmus: (som sædvanlig)\noplæsning: (som sædvanlig)")
    tool.done("settings", "theme=mono", "colour=no")
    #expect(
      tool.done("settings", "--lang", "en") == "theme: mono\ncolor: no\nunicode: (as usual)\n"
        + "beside: (as usual)\nmouse: (as usual)\naloud: (as usual)")
    #expect(tool.json("settings")["theme"] == "mono")
    #expect(tool.json("settings")["unicode"] == .null)
  }

  @Test("the file is the person’s alone, and what another version put there stays")
  func file() {
    let tool = Tool()
    tool.done("settings", "tema=dark")
    #expect(tool.mode(".config/lygte/settings.json") == 0o600)
    tool.write(#"{"theme":"dark","sound":"off"}"#, to: ".config/lygte/settings.json")
    tool.done("settings", "tema=")
    let text = String(decoding: tool.contents(".config/lygte/settings.json") ?? [], as: UTF8.self)
    #expect(text.contains("\"sound\": \"off\"") && !text.contains("theme"))
    tool.variables["XDG_CONFIG_HOME"] = tool.folder.path("c")
    tool.done("settings", "tema=dark")
    #expect(tool.contents("c/lygte/settings.json") != nil)
  }

  @Test("a theme of one’s own can be kept; one there is not is refused with those there are")
  func themes() throws {
    let tool = Tool()
    let refused = tool.run("settings", "tema=aften")
    #expect(refused.status == .wrongUsage && refused.errors.contains("mørk, lys"))
    tool.done("settings", "tema=mørk")
    #expect(try board(tool).theme == "dark")
    #expect(try board(tool, "--tema", "lys").theme == "light")
    tool.done("settings", "farver=ja")
    tool.write("{}", to: ".config/lygte/aften.json")
    try tool.fileSystem.makeFolders(tool.folder.path(".config/lygte/themes"), mode: 0o700)
    tool.write("{}", to: ".config/lygte/themes/aften.json")
    tool.done("settings", "tema=aften")
    #expect(try board(tool).theme == "aften")
  }

  @Test(
    "what is no setting is refused", arguments: ["tema", "lyd=nej", "farver=måske", "=x", "="])
  func refused(word: String) {
    let tool = Tool()
    #expect(tool.run("settings", "tema=dark", word).status == .wrongUsage)
    #expect(tool.contents(".config/lygte/settings.json") == nil)
  }

  @Test("a file that cannot be read is said; the board opens as usual and tells it")
  func damaged() throws {
    let tool = Tool()
    tool.done("settings", "tema=dark")
    tool.write("tema", to: ".config/lygte/settings.json")
    let report = tool.run("settings", "farver=nej")
    #expect(report.status == .unavailable && report.errors.contains("Ret filen, eller slet den"))
    #expect(tool.contents(".config/lygte/settings.json") == Array("tema".utf8))
    let request = try board(tool)
    #expect(request.theme == nil && request.trouble?.contains("settings.json") == true)
  }

  @Test("nothing is kept where nothing may be written, nor without a home")
  func withoutPlace() {
    let tool = Tool()
    #expect(tool.run("settings", "tema=dark", "--read-only").status == .wrongUsage)
    tool.variables["HOME"] = ""
    #expect(tool.run("settings", "tema=dark").status == .unavailable)
  }
}
