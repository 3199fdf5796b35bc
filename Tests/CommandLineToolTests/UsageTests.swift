import CaseModel
import CommandLineTool
import Language
import Testing
import Wording

@Suite struct UsageTests {
  @Test("every command has help in both languages, on one screen of 80 columns")
  func help() {
    for language in Language.allCases {
      let layout = HelpLayout(language: language)
      for command in Subcommand.all {
        let text = layout.text(of: command)
        #expect(text.hasPrefix("lygte \(command.name(in: language))"))
        for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 24, "\(command.name): \(lines.count)")
        let tool = Tool(["LANG": language.rawValue])
        #expect(tool.done(command.name, "--help") == tool.done(command.name, "-h"))
        for spelling in command.spellings { #expect(tool.done("help", spelling) == text) }
      }
    }
  }

  @Test("a slip is answered with the help of its own command, whatever the folder is called")
  func helpOfTheCommand() {
    let told = Tool.workspace().run(["-w", "demo", "list", "--srot", "due"]).errors
    #expect(told.contains("lygte liste --help") && !told.contains("demo"))
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

  @Test("every command stands in the overview, by name and with what it does")
  func overview() {
    for language in Language.allCases {
      let tool = Tool(["LANG": language.rawValue])
      let overview = tool.done("help")
      let listed = tool.done("help", "--all").split(separator: "\n").map(String.init)
      for line in overview.split(separator: "\n") + listed.map({ $0[...] }) {
        #expect(line.count <= 80, "\(line)")
      }
      #expect(overview.split(separator: "\n").count <= 30)
      for command in Subcommand.all {
        #expect(
          overview.split { !$0.isLetter && $0 != "-" }
            .contains(Substring(command.name(in: language))),
          "\(command.name)")
        #expect(
          listed.contains {
            $0.hasPrefix("  \(command.name(in: language)) ")
              && $0.hasSuffix(command.title.in(language))
          }, "\(command.name)")
      }
    }
  }

  @Test("programs are told every command with its options and spellings")
  func listing() {
    let listing = Tool().json("help")
    let told = listing["commands"]?.array ?? []
    #expect(told.count == Subcommand.all.count)
    let chase = told.first { $0["name"]?.string == "chase" }
    #expect(chase?["spellings"]?.array?.contains("opgaveliste") == true)
    #expect(chase?["title"]?["en"]?.string?.isEmpty == false)
    let output = chase?["options"]?.array?.first { $0["spellings"]?.array?.contains("-o") == true }
    #expect(output?["takesValue"] == true)
  }

  @Test(
    "what people call a command leads to it", arguments: [("rykker", "chase"), ("flet", "merge")])
  func calledAlso(word: String, meant: String) {
    let report = Tool.workspace().run(word)
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("Mente du \(meant)?"), "\(report.errors)")
  }

  @Test("a command is typed by its Danish name, with capitals or without accents")
  func danishNames() {
    let tool = Tool.workspace()
    let id = tool.done("tilføj", "Lampe ude")
    #expect(tool.done("LISTE", "--json") == tool.done("list", "--json"))
    tool.done("vurder")
    #expect(tool.done("vis", id).contains("Lampe ude"))
  }

  @Test(
    "a slip on the command line is answered with the nearest word, and ends with 2",
    arguments: [
      (["lsit"], "Mente du list?"), (["list", "--srot", "due"], "Mente du --sort?"),
      (["add", "x", "--responsable", "y"], "Mente du --responsible?"),
      (["help", "moev"], "Mente du move?"), (["add", "x", "--due"], "mangler en værdi"),
      (["list", "--due", "x"], "hører ikke til lygte list"),
      (["list", "--json=1"], "tager ingen værdi"), (["zzz"], "findes ikke"),
      (["list", "--lang", "fr"], "Vælg da eller en"), (["list", "status:foo"], "fjernet"),
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
