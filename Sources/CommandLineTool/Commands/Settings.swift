import CaseModel
import CaseStorage
import Language
import Wording

extension Subcommand {
  static let settings = Subcommand(
    "settings", danish: "indstillinger",
    calledAlso: ["opsætning", "config", "tema", "farver", "theme", "colours"],
    in: .other, .ofTodayOnly,
    words: Phrase("[INDSTILLING=VÆRDI]…", "[SETTING=VALUE]…"),
    title: Phrase("dine egne: tema, farver, tegn", "your own: theme, colours, characters"),
    examples: Phrase(
      """
      lygte indstillinger
      lygte indstillinger tema=mørk
      lygte indstillinger farver=nej unicode=nej
      lygte indstillinger tema=
      """,
      """
      lygte settings
      lygte settings theme=dark
      lygte settings color=no unicode=no
      lygte settings theme=
      """),
    explanation: Phrase(
      """
      Viser eller gemmer, hvordan tavlen er for dig, uanset mappe: tema, farver (nej er som \
      --no-color), unicode (nej: almindelige tegn alene), ved-siden (nej skjuler fundet ved siden \
      af en bred tavle), mus (nej lader terminalen få den) og oplæsning (ja: én ting på hver \
      linje, til en skærmlæser; som ACCESSIBLE=1). Intet efter tegnet tager indstillingen væk. Et \
      tilvalg, NO_COLOR og ACCESSIBLE går forud. Det, der vælges på tavlen, gemmes også.
      """,
      """
      Shows or keeps how the board is for you, whatever the folder: theme, color (no is as \
      --no-color), unicode (no: plain characters alone), beside (no hides the finding beside a \
      wide board), mouse (no leaves it to the terminal) and aloud (yes: one thing a line, for a \
      screen reader; as ACCESSIBLE=1). Nothing after the sign takes the setting away. An option, \
      NO_COLOR and ACCESSIBLE come first. What is chosen on the board is kept as well.
      """),
    onScreen: ["theme"]
  ) { run throws(CommandFailure) in try run.settings() }
}

extension CommandRun {
  /// `settings`, `settings NAME=VALUE…`: what one person keeps for the screen.
  mutating func settings() throws(CommandFailure) {
    guard let path = KeptSettings.path(in: environment) else { throw .unavailable(tool.noHome) }
    var kept: KeptSettings
    do throws(KeptProblem) {
      kept = try KeptSettings.read(in: environment)
    } catch {
      switch error {
      case .disk(let problem): throw failure(.unreadable(problem))
      case .damaged(let path): throw .unavailable(tool.settingsDamaged(path))
      }
    }
    if arguments.words.isEmpty { return show(kept) }
    if arguments.has(.readOnly) { throw .usage(words.review.readOnlyAsked) }
    for word in arguments.words {
      let (setting, value) = try assignment(word)
      kept.values[setting.rawValue] = value
    }
    do throws(FileProblem) {
      try kept.write(in: environment, token: Token.text(length: 8, random: &random))
    } catch {
      throw failure(.unwritable(error))
    }
    say(tool.settingsKept(path))
  }

  private mutating func show(_ kept: KeptSettings) {
    if wantsJSON {
      let shown = KeptSetting.allCases.map { ($0.rawValue, kept.values[$0.rawValue] ?? .null) }
      return printDocument(.object(Dictionary(uniqueKeysWithValues: shown)))
    }
    for setting in KeptSetting.allCases {
      let value = kept.values[setting.rawValue]
      let shown = value?.string ?? value?.bool.map { $0 ? tool.yes : tool.no } ?? tool.asUsual
      print("\(setting.name(in: words.language)): \(shown)")
    }
  }

  /// - Returns: nil as the value of a setting that is to be taken away.
  private func assignment(
    _ word: String
  ) throws(CommandFailure) -> (KeptSetting, JSONValue?) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let setting = KeptSetting(named: String(parts[0])) else {
      throw .usage(
        tool.settingsNeeds(KeptSetting.allCases.map { $0.name(in: words.language) }))
    }
    let text = String(parts[1])
    if text.isEmpty { return (setting, nil) }
    if setting == .theme {
      guard let theme = KeptSettings.theme(named: text, in: environment) else {
        let names = KeptSettings.themeNames(in: environment, words.language)
        throw .usage(tool.unknownTheme(text, names))
      }
      return (setting, .string(theme))
    }
    do throws(ValueError) {
      return (setting, try ValueReader.value(text, form: .truth, today: today))
    } catch {
      throw .usage(tool.neitherYesNorNo(setting.name(in: words.language), text))
    }
  }
}
