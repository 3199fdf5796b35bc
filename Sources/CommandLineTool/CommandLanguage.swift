import CaseModel
import Language
import Wording

extension CommandLineTool {
  /// The language: `--lang`, else `LC_ALL`, `LC_MESSAGES`, `LANG`, else English.
  ///
  /// Read before the rest, so that what is wrong with the rest is said in it.
  static func language(
    of arguments: [String], _ environment: CommandEnvironment
  ) throws(CommandFailure) -> Language {
    var chosen: String?
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { break }
      for spelling in OptionName.lang.spellings {
        if argument == spelling, place + 1 < arguments.count { chosen = arguments[place + 1] }
        if argument.hasPrefix(spelling + "=") {
          chosen = String(argument.dropFirst(spelling.count + 1))
        }
      }
    }
    guard let chosen else { return languageOfEnvironment(environment) }
    if let language = language(named: chosen) { return language }
    let words = Words.in(languageOfEnvironment(environment))
    throw .usage(words.tool.unknownLanguage(chosen))
  }

  static func languageOfEnvironment(_ environment: CommandEnvironment) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment.variable(name) else { continue }
      return locale.lowercased().hasPrefix("da") ? .danish : .english
    }
    return .english
  }

  private static func language(named word: String) -> Language? {
    let word = SearchKey.fold(word)
    if ["da", "dansk", "danish"].contains(word) || word.hasPrefix("da_") { return .danish }
    if ["en", "english", "engelsk"].contains(word) || word.hasPrefix("en_") { return .english }
    return nil
  }
}
