import CaseModel
import CaseStorage
import Language
import Screens

/// What a person can have kept for the screen, whatever folder is open. The raw value is the name
/// in the file and on the command line: never renamed or reused.
package enum KeptSetting: String, CaseIterable, Sendable {
  case theme, color, unicode
  /// Whether the finding stands beside the board in a wide window.
  case beside
  /// Whether the program takes the mouse, and whether the screen is written to be read aloud.
  case mouse, aloud

  func name(in language: Language) -> String {
    switch (self, language) {
    case (_, .english): rawValue
    case (.theme, .danish): "tema"
    case (.color, .danish): "farver"
    case (.unicode, .danish): "unicode"
    case (.beside, .danish): "ved-siden"
    case (.mouse, .danish): "mus"
    case (.aloud, .danish): "oplæsning"
    }
  }

  /// The setting a word names, in either language.
  init?(named word: String) {
    let key = SearchKey.fold(word)
    let found = Self.allCases.first { setting in
      Language.allCases.contains { SearchKey.fold(setting.name(in: $0)) == key }
        || key == "colour" && setting == .color
    }
    guard let found else { return nil }
    self = found
  }
}

/// A person's own settings, `$XDG_CONFIG_HOME/lygte/settings.json`: how the screen looks where
/// neither an option nor a variable of the environment says otherwise.
package struct KeptSettings: Sendable {
  /// What stands in the file, with what a newer version may have put there.
  package var values: [String: JSONValue] = [:]

  package init() {}

  /// The folder of a person's own settings and themes.
  package static func folder(in environment: CommandEnvironment) -> String? {
    environment.folder("XDG_CONFIG_HOME", below: ".config").map { FilePath.joined($0, "lygte") }
  }

  package static func path(in environment: CommandEnvironment) -> String? {
    folder(in: environment).map { FilePath.joined($0, "settings.json") }
  }

  package static func themeFolder(in environment: CommandEnvironment) -> String? {
    folder(in: environment).map { FilePath.joined($0, "themes") }
  }

  /// The themes built in, and the person's own.
  package static func themes(in environment: CommandEnvironment) -> [String] {
    guard let folder = themeFolder(in: environment) else { return BuiltInThemes.codes }
    do throws(FileProblem) {
      let own = (try environment.fileSystem.names(in: folder) ?? [])
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
      return BuiltInThemes.codes + own.filter { !BuiltInThemes.codes.contains($0) }
    } catch {
      return BuiltInThemes.codes
    }
  }

  /// The theme that is called so by its code, or by its name in either language; nil for none.
  package static func theme(named word: String, in environment: CommandEnvironment) -> String? {
    let themes = themes(in: environment)
    if themes.contains(word) { return word }
    let key = SearchKey.name(word)
    return BuiltInThemes.codes.first { code in
      guard let names = BuiltInThemes.theme(code)?.0 else { return false }
      return Language.allCases.contains { language in
        SearchKey.name(names.name(in: language.rawValue)) == key
      }
    }
  }

  /// What themes are called in a language.
  package static func themeNames(
    in environment: CommandEnvironment, _ language: Language
  ) -> [String] {
    themes(in: environment).map { code in
      BuiltInThemes.theme(code)?.0.name(in: language.rawValue).lowercased() ?? code
    }
  }

  /// What is kept; nothing where there is no file yet.
  package static func read(in environment: CommandEnvironment) throws(KeptProblem) -> KeptSettings {
    var settings = KeptSettings()
    guard let path = path(in: environment),
      let document = try document(at: path, in: environment)
    else { return settings }
    guard let values = document.object else { throw .damaged(path) }
    settings.values = values
    return settings
  }

  /// The keys a person has given commands; nil where there is no file.
  package static func keys(in environment: CommandEnvironment) throws(KeptProblem) -> JSONValue? {
    guard let folder = folder(in: environment) else { return nil }
    return try document(at: FilePath.joined(folder, "keys.json"), in: environment)
  }

  /// Nil where there is no such file.
  private static func document(
    at path: String, in environment: CommandEnvironment
  ) throws(KeptProblem) -> JSONValue? {
    let bytes: [UInt8]?
    do throws(FileProblem) {
      bytes = try environment.fileSystem.contents(of: path)
    } catch {
      throw .disk(error)
    }
    guard let bytes else { return nil }
    do throws(JSONDamage) {
      return try JSONParser.value(from: bytes, mode: .lenientDocument)
    } catch {
      throw .damaged(path)
    }
  }

  /// Replaces the file; what it holds besides is kept.
  package func write(
    in environment: CommandEnvironment, token: String
  ) throws(FileProblem) {
    guard let path = Self.path(in: environment) else { return }
    try environment.fileSystem.makeFolders(FilePath.folder(of: path), mode: 0o700)
    try AtomicFile(environment.fileSystem).replace(
      path, with: JSONWriter.bytes(of: .object(values), as: .document) + [0x0A], mode: 0o600,
      token: token)
  }

  package var theme: String? { values[KeptSetting.theme.rawValue]?.string }
  /// Whether colours are drawn, where the person has said so.
  package var usesColour: Bool? { values[KeptSetting.color.rawValue]?.bool }
  /// Whether the finding stands beside the board, where the person has said so.
  package var showsBeside: Bool? { values[KeptSetting.beside.rawValue]?.bool }
  /// Whether the program takes the mouse, where the person has said so.
  package var usesMouse: Bool? { values[KeptSetting.mouse.rawValue]?.bool }
  /// Whether the screen is written to be read aloud, where the person has said so.
  package var readsAloud: Bool? { values[KeptSetting.aloud.rawValue]?.bool }
  /// Whether lines, arrows and marks beyond ASCII are drawn, where the person has said so.
  package var usesUnicode: Bool? { values[KeptSetting.unicode.rawValue]?.bool }
}

/// Why a person's settings could not be read.
package enum KeptProblem: Error, Hashable, Sendable {
  case disk(FileProblem)
  /// The file is not the JSON it was written as.
  case damaged(String)
}
