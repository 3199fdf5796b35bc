import CaseModel
import CaseStorage
import CommandLineTool
import DiskTestSupport
import Language
import Testing

/// What a shell is told of how a line may go on.
@Suite struct CompletionTests {
  private static let breaks = " \t\n\"'><=;|&(:"

  private func lines(_ tool: Tool, _ line: String, shell: String = "zsh") -> [String] {
    let report = tool.run(
      "completions", shell, "--line", line, "--breaks", Self.breaks)
    #expect(report.status == .done && report.errors.isEmpty, "\(line): \(report.errors)")
    return report.text.split(separator: "\n").map(String.init)
  }

  private func words(_ tool: Tool, _ line: String, shell: String = "zsh") -> [String] {
    lines(tool, line, shell: shell).map { String($0.prefix { $0 != "\t" }) }
  }

  @Test(
    "what may stand at the cursor is proposed, in the person’s words, and what is typed narrows it",
    arguments: [
      ("lygte mo", ["move", "mødeliste"]), ("lygte til", ["tilføj"]),
      ("lygte TIL", ["tilføj"]), ("lygte zzz", []),
      ("lygte list --vi", ["--visning"]), ("lygte list --view", ["--view"]),
      ("lygte list status:hos", []), ("lygte list status:til", ["status:tildelt"]),
      ("lygte list state:til", ["state:tildelt"]),
      ("lygte list status:ny,til", ["status:ny,tildelt"]),
      ("lygte list -status:til", ["-status:tildelt"]),
      ("lygte list ansvarlig:vej", ["ansvarlig:Vej & Park"]),
      ("lygte list \"ansvarlig:Vej &", ["ansvarlig:Vej & Park"]),
      ("lygte list ansvarlig:Vej\\ \\&", ["ansvarlig:Vej & Park"]),
      ("lygte list forfalden:", ["forfalden:ja", "forfalden:nej"]),
      ("lygte set X ansvarlig=vej", ["ansvarlig=Vej & Park"]),
      ("lygte set X responsible='Vej", ["responsible=Vej & Park"]),
      ("lygte set X ansv", ["ansvarlig="]), ("lygte set X respons", ["responsible="]),
      ("lygte add Mørkt --ansvarlig=vej", ["--ansvarlig=Vej & Park"]),
      ("lygte add Mørkt --responsible vej", ["Vej & Park"]),
      ("lygte add Mørkt --prio", ["--prioritet"]),
      ("lygte add Mørkt --prioritet ha", ["haster"]),
      ("lygte report \"Lærkehaven, a", ["Lærkehaven, aften"]),
      ("lygte vandring laerkehaven,\\ a", ["Lærkehaven, aften"]),
      ("lygte walk \"Lærkehaven, aften\" rap", ["rapporteret"]),
      ("lygte walk fje", ["fjern"]), ("lygte walk remove Lærkehaven,\\ a", ["Lærkehaven, aften"]),
      ("lygte area set Lær", ["Lærkehaven"]), ("lygte område ret Lær", ["Lærkehaven"]),
      ("lygte help rea", ["reassign"]), ("lygte export --format m", ["markdown"]),
      ("lygte chase --format t", ["text"]), ("lygte --tema hi", ["high-contrast"]),
      ("lygte chase --audience r", ["residents"]), ("lygte settings te", ["tema="]),
      ("lygte views ge", ["gem"]), ("lygte completions f", ["fish"]),
      ("lygte import fu", [":files"]), ("lygte import --dr", ["--dry-run"]),
      ("lygte export -o ", [":files"]), ("lygte demo ", [":folders"]), ("lygte -w ", [":folders"]),
      ("lygte add -- --ansv", []), ("lygte comment X mørk", []), ("lygte list --no-such x", []),
      ("", []), ("lyg", []),
    ])
  func proposals(line: String, expected: [String]) {
    let tool = Tool.example()
    if line.isEmpty || line == "lyg" {
      // The cursor still stands in the program's name.
      #expect(words(tool, line).contains("tilføj"))
    } else {
      #expect(words(tool, line) == expected)
    }
  }

  @Test("findings are proposed with where they are, open ones until something is typed")
  func findings() throws {
    let tool = Tool.workspace()
    let open = tool.done("add", "Mørk sti", "--sted", "Bag garagerne")
    let closed = tool.done("add", "Hæk klippet")
    #expect(tool.run("move", closed, "lukket", "--alligevel", "set").status == .done)
    #expect(lines(tool, "lygte show ") == ["\(open)\tBag garagerne: Mørk sti"])
    #expect(words(tool, "lygte show \(closed.lowercased().prefix(4))") == [closed])
    // A state comes first, since a finding is named already.
    #expect(words(tool, "lygte move \(open) ").contains("tildelt"))
    #expect(words(tool, "lygte move \(open) \(open.prefix(3))") == [open])
  }

  @Test("views are proposed by name")
  func views() {
    let tool = Tool.workspace()
    tool.done("views", "save", "Over fristen", "forfalden:ja")
    #expect(lines(tool, "lygte list --view ") == ["Over fristen\tforfalden:ja"])
    #expect(words(tool, "lygte export --visning ov") == ["Over fristen"])
  }

  @Test(
    "bash is given what it puts in: behind its own breaks, and with what must be escaped",
    arguments: [
      ("lygte list ansvarlig:Ve", ["Vej\\ \\&\\ Park"]),
      ("lygte set X ansvarlig=Ve", ["Vej\\ \\&\\ Park"]),
      ("lygte set X ansvarlig=\"Ve", ["Vej & Park"]), ("lygte chase 'Ve", ["Vej & Park"]),
      ("lygte chase Vej\\ \\&", ["Vej\\ \\&\\ Park"]), ("lygte list status:til", ["tildelt"]),
      ("lygte report Lærkehaven,\\ a", ["Lærkehaven,\\ aften"]),
    ])
  func bash(line: String, expected: [String]) {
    #expect(words(Tool.example(), line, shell: "bash") == expected)
  }

  @Test("every word of every usage is of a kind that completion knows")
  func usages() {
    for command in Subcommand.all {
      for language in Language.allCases {
        #expect(command.unknownWords(in: language).isEmpty, "\(command.name)")
      }
    }
  }

  @Test("the folder is only read: nothing is made or touched in it or in what is remembered")
  func writesNothing() throws {
    let tool = Tool.example()
    let before = try touched(tool)
    #expect(words(tool, "lygte chase Vej").count == 1)
    #expect(try touched(tool) == before)
    // Nor on a machine that has never seen the folder.
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("fresh")
    #expect(words(tool, "lygte chase Vej").count == 1)
    #expect(try POSIXFileSystem().facts(at: tool.folder.path("fresh")) == nil)
  }

  private func touched(_ tool: Tool) throws -> [String: FileStatus] {
    var facts: [String: FileStatus] = [:]
    var folders = [tool.folder.path]
    while let folder = folders.popLast() {
      for name in try POSIXFileSystem().names(in: folder) ?? [] {
        let path = FilePath.joined(folder, name)
        facts[path] = try POSIXFileSystem().facts(at: path)
        if facts[path]?.kind == .folder { folders.append(path) }
      }
    }
    return facts
  }

  @Test("on any trouble nothing is proposed and nothing is said")
  func quiet() throws {
    let tool = Tool()
    #expect(words(tool, "lygte show ").isEmpty)
    #expect(words(tool, "lygte -w /dev/null show ").isEmpty)
    tool.variables["HOME"] = ""
    #expect(words(tool, "lygte show ").isEmpty)
    let damaged = Tool.workspace()
    damaged.done("add", "Mørk sti")
    damaged.write("no log", to: "w/log/kontor.jsonl")
    #expect(words(damaged, "lygte show ").isEmpty)
    #expect(words(damaged, "lygte sho") == ["show"])
  }

  @Test("the folder that the line names is the one that is read")
  func folderOfTheLine() {
    let tool = Tool.example()
    tool.currentFolder = tool.folder.path
    #expect(words(tool, "lygte chase Vej").isEmpty)
    #expect(words(tool, "lygte -w w chase Vej") == ["Vej & Park"])
    #expect(words(tool, "lygte -w ~/w chase Vej") == ["Vej & Park"])
  }

  @Test("a name that could drive the terminal is not proposed")
  func safeNames() {
    let tool = Tool.workspace()
    tool.write(
      "Tekst;Ansvarlig\nMørk sti;Vej\u{202E}kraP\nHæk;Vej og Park\n", to: "w/t.csv")
    tool.run("import", "t.csv")
    #expect(words(tool, "lygte chase Vej") == ["Vej og Park"])
  }

  @Test("the shells’ scripts are written, and another shell is refused")
  func scripts() {
    for shell in Shell.allCases {
      #expect(Tool().done("completions", shell.rawValue).contains("lygte completions"))
    }
    let report = Tool().run("completions", "tcsh")
    #expect(report.status == .wrongUsage && report.errors.contains("bash, zsh, fish"))
    #expect(Tool().run("completions").status == .wrongUsage)
  }
}
