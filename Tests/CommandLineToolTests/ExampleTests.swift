import CommandLineTool
import Language
import Testing

/// What help tells people to type is what can be typed: every example of every subcommand, run in
/// the example's workspace with the two findings the examples name.
@Suite struct ExampleTests {
  @Test(
    "every example of help can be typed as it stands",
    arguments: Subcommand.all.map(\.name), Language.allCases)
  func runs(name: String, language: Language) throws {
    let command = try #require(Subcommand.called(name))
    for example in command.examples(in: language) {
      let scene = ExampleScene(language: language, isInvented: name != "merge")
      scene.prepare(for: name, example)
      let report = try #require(scene.run(example), "\(example) opened a board")
      // Documented: files that stand edited need a look.
      let isLook = name == "edits" && report.status == .needsLook
      #expect(report.status == .done || isLook, "\(example)\n\(report.errors)")
    }
  }

  @Test("an example that says what no command takes would be found")
  func findsWrongOne() {
    let scene = ExampleScene(language: .english)
    #expect(scene.run("lygte list --srot due")?.status == .wrongUsage)
    #expect(scene.run("lygte show 2 of no walk")?.status == .wrongUsage)
  }
}
