import CommandLineTool
import ReadmeTestSupport
import Testing

@Test("the README's table of subcommands is the program's")
func readmeTellsSubcommands() throws {
  let table = SubcommandListing.markdown
  #expect(
    try ReadmePart(name: "subcommands").kept(recording: table) == table, "\(ReadmePart.advice)")
}
