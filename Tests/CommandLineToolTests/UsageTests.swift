import CaseModel
import CommandLineTool
import Language
import Testing
import Wording

@Suite struct UsageTests {
  @Test("every command has help in both languages, on one screen of 80 columns")
  func help() {
    for language in Language.allCases {
      let words = Words.in(language).toolHelp
      for command in CommandName.allCases {
        let text = words.commands[command.rawValue] ?? ""
        #expect(text.hasPrefix("lygte ") || text.contains("| lygte"), "\(command)")
        for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 24)
        let tool = Tool(["LANG": language.rawValue])
        #expect(tool.done(command.rawValue, "--help") == tool.done(command.rawValue, "-h"))
        #expect(tool.done("help", command.rawValue) == text)
      }
      let overview = words.overview.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(overview.count <= 24)
      for line in overview { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test("a slip is answered with the help of its own command, whatever the folder is called")
  func helpOfTheCommand() {
    let told = Tool.workspace().run(["-w", "demo", "list", "--srot", "due"]).errors
    #expect(told.contains("lygte list --help") && !told.contains("demo"))
  }

  @Test(
    "a word too many is refused where it would be passed over",
    arguments: [["verify", "deadbeef"], ["seal", "x"], ["start", "x"], ["undo", "abcd", "b"]])
  func wordTooMany(arguments: [String]) {
    let report = Tool.workspace().run(arguments)
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("er for meget"), "\(report.errors)")
  }

  @Test("one letter names no change, so that a slip of the keyboard undoes nothing")
  func letterNamesNothing() {
    let tool = Tool.workspace()
    tool.done("add", "Lampe ude")
    for letter in "0123456789abcdef" {
      #expect(tool.run("undo", String(letter)).status == .wrongUsage)
    }
    #expect(tool.json("list").array?.count == 1)
  }

  @Test("every command stands in the overview")
  func overview() {
    for language in Language.allCases {
      for command in CommandName.allCases {
        #expect(
          Words.in(language).toolHelp.overview.split { !$0.isLetter && $0 != "-" }
            .contains(Substring(command.rawValue)), "\(command)")
      }
    }
  }

  @Test(
    "a slip on the command line is answered with the nearest word, and ends with 2",
    arguments: [
      (["lsit"], "Mente du list?"), (["list", "--srot", "due"], "Mente du --sort?"),
      (["add", "x", "--responsable", "y"], "Mente du --responsible?"),
      (["help", "moev"], "Mente du move?"), (["add", "x", "--due"], "mangler en værdi"),
      (["list", "--due", "x"], "hører ikke til lygte list"),
      (["list", "--json=1"], "tager ingen værdi"), (["zzz"], "findes ikke"),
      (["list", "--lang", "fr"], "Vælg da eller en"), (["list", "status:foo"], "taget ud"),
      (["list", "frsit:x"], "Mente du"), (["list", "\"x"], "anførselstegn"),
    ])
  func slips(arguments: [String], answer: String) {
    let report = Tool.workspace().run(arguments)
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains(answer), "\(report.errors)")
    #expect(report.output.isEmpty)
  }

  @Test("the language is chosen by option, then by LC_ALL, LC_MESSAGES and LANG")
  func language() {
    func words(_ variables: [String: String], _ arguments: [String] = []) -> String {
      Tool(variables).run(["help"] + arguments).text.split(separator: "\n").first.map(String.init)
        ?? ""
    }
    let danish = "lygte – tavle for fund fra tryghedsvandringer"
    let english = "lygte – a board for the findings of safety walks"
    #expect(words(["LANG": "da_DK.UTF-8"]) == danish)
    #expect(words(["LANG": ""]) == english)
    #expect(words(["LANG": "da_DK", "LC_ALL": "C.UTF-8"]) == english)
    #expect(words(["LANG": "en_GB", "LC_MESSAGES": "da_DK"]) == danish)
    #expect(words(["LANG": "en_GB"], ["--lang", "da"]) == danish)
    #expect(words(["LANG": "da_DK"], ["--lang=en"]) == english)
  }

  @Test("version needs nothing at all")
  func version() {
    let tool = Tool(["HOME": "", "LYGTE_NOW": "not a time"])
    #expect(tool.done("version").hasPrefix("lygte "))
    #expect(tool.json("version")["name"] == "lygte")
  }

  @Test("a clock that cannot be read is said")
  func clock() {
    #expect(Tool(["LYGTE_NOW": "i går"]).run("list").status == .wrongUsage)
  }
}
