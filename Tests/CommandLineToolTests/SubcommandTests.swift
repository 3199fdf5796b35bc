import CaseModel
import CommandLineTool
import Language
import Testing

@Suite struct SubcommandTests {
  @Test("no two subcommands are typed alike, in either language")
  func spellings() {
    var owners: [String: String] = [:]
    for command in Subcommand.all {
      for spelling in command.spellings {
        #expect(!spelling.contains(" ") && !spelling.hasPrefix("-"), "\(spelling)")
        let key = SearchKey.fold(spelling)
        #expect(owners[key] == nil || owners[key] == command.name, "\(spelling)")
        owners[key] = command.name
      }
    }
  }

  @Test("every subcommand is explained in both languages, with an example")
  func explained() {
    for command in Subcommand.all {
      for language in Language.allCases {
        #expect(!command.title.in(language).isEmpty, "\(command.name)")
        #expect(!command.title.in(language).hasSuffix("."), "\(command.name)")
        let examples = command.examples(in: language)
        #expect(!examples.isEmpty, "\(command.name)")
        let name = command.name(in: language)
        #expect(examples.contains { $0.hasPrefix("lygte \(name)") }, "\(name)")
      }
    }
  }
}
