import CommandLineTool
import DiskTestSupport
import Language
import OtherPrograms
import Testing

@Suite struct ManualTests {
  @Test("the manual tells every command, its Danish name and its options, in both languages")
  func complete() {
    for language in Language.allCases {
      let page = ManualPage(language: language).text.replacing("\\-", with: "-")
        .replacing("\n", with: " ")
      for command in Subcommand.all {
        #expect(page.contains(HelpLayout(language: language).usage(of: command)))
        for spelling in command.spellings.dropFirst() {
          #expect(page.contains("lygte \(spelling)"), "\(spelling)")
        }
      }
      for text in ["--no-color", "--no-unicode", "--theme", "LYGTE_USER", "settings.json"] {
        #expect(page.contains(text) || language == .danish && text == "--theme", "\(text)")
      }
    }
    #expect(Tool(["LANG": "da"]).done("man").contains(".SH \"NAVN\""))
    #expect(Tool().done("man", "--lang", "en").contains(".SH \"NAME\""))
  }

  @Test(
    "mandoc finds nothing to warn of in the manual",
    .enabled(
      if: isInstalled("mandoc"), "mandoc is not installed: apt-get install mandoc"),
    arguments: Language.allCases)
  func mandoc(language: Language) throws {
    let folder = OwnFolder()
    let run = try ProgramRunner(environment: ["PATH": searched]).capture(
      ["mandoc", "-T", "lint", "-W", "warning"], in: folder.path,
      input: Array(ManualPage(language: language).text.utf8))
    #expect(run.outputText.isEmpty && run.succeeded, "\(run.outputText)")
    let shown = try ProgramRunner(environment: ["PATH": searched]).capture(
      ["mandoc", "-T", "utf8"], in: folder.path,
      input: Array(ManualPage(language: language).text.utf8))
    #expect(shown.outputText.contains("lygte"))
  }
}

let searched = "/usr/local/bin:/usr/bin:/bin"

/// Whether a program of the machine's is there to test with; a test that must do without says so.
func isInstalled(_ program: String) -> Bool {
  ProgramRunner(environment: ["PATH": searched]).path(of: program) != nil
}
