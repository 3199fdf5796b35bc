import Language

extension ToolWords {
  package func shellNeeds(_ shells: [String]) -> String {
    say(
      "completions skal have en skal: \(shells.joined(separator: ", ")).",
      "completions needs a shell: \(shells.joined(separator: ", ")).")
  }
  package func unknownShell(_ word: String, _ shells: [String]) -> String {
    say(
      "Lygte kender ikke skallen »\(word)«. Vælg \(shells.joined(separator: ", ")).",
      "Lygte does not know the shell “\(word)”. Choose \(shells.joined(separator: ", ")).")
  }

  package var programNotFound: String {
    say(
      "Systemet siger ikke, hvor programmet ligger, så det kan ikke kopieres.",
      "The system does not say where the program lies, so it cannot be copied.")
  }
  package func isDynamic(_ path: String, _ libraries: [String]) -> String {
    say(
      """
      \(path) kan ikke installeres: det skal bruge \(Self.some(libraries)), som kun findes, hvor \
      Swift er installeret. Byg et, der kan stå alene: .ci/package, eller
      swift build -c release --static-swift-stdlib --product lygte
      """,
      """
      \(path) cannot be installed: it needs \(Self.some(libraries)), which are only there where \
      Swift is installed. Build one that stands alone: .ci/package, or
      swift build -c release --static-swift-stdlib --product lygte
      """)
  }
  private static func some(_ names: [String]) -> String {
    names.prefix(2).joined(separator: ", ") + (names.count > 2 ? " …" : "")
  }
  package func prefixNotWritable(_ path: String) -> String {
    say(
      """
      Der kan ikke skrives i \(path), så intet er installeret. Vælg en anden mappe med \
      --prefix, eller brug sudo.
      """,
      """
      Nothing can be written in \(path), so nothing was installed. Choose another folder with \
      --prefix, or use sudo.
      """)
  }
  package func installed(_ prefix: String) -> String {
    say("Lygte er installeret i \(prefix).", "Lygte is installed in \(prefix).")
  }
  package func notInPath(_ folder: String) -> String {
    say(
      "\(folder) står ikke i PATH. Sæt den ind: export PATH=\"\(folder):$PATH\"",
      "\(folder) is not in PATH. Put it there: export PATH=\"\(folder):$PATH\"")
  }
  package func zshPath(_ folder: String) -> String {
    say(
      "zsh finder først sin fil, når der står fpath+=(\(folder)) før compinit i ~/.zshrc.",
      "zsh finds its file once fpath+=(\(folder)) stands before compinit in ~/.zshrc.")
  }

  package func settingsNeeds(_ names: [String]) -> String {
    say(
      "settings læser NAVN=VÆRDI med et af navnene \(names.joined(separator: ", ")).",
      "settings reads NAME=VALUE with one of the names \(names.joined(separator: ", ")).")
  }
  package func unknownTheme(_ word: String, _ themes: [String]) -> String {
    say(
      "Der er ikke et tema, der hedder »\(word)«. Vælg \(themes.joined(separator: ", ")).",
      "There is no theme called “\(word)”. Choose \(themes.joined(separator: ", ")).")
  }
  package func neitherYesNorNo(_ name: String, _ text: String) -> String {
    say(
      "\(name) er ja eller nej, ikke »\(text)«.", "\(name) is yes or no, not “\(text)”.")
  }
  package func settingsDamaged(_ path: String) -> String {
    say(
      "\(path) kan ikke læses som indstillinger, så de gælder ikke. Ret filen, eller slet den.",
      "\(path) cannot be read as settings, so they do not hold. Mend the file, or delete it.")
  }
  package func settingsKept(_ path: String) -> String {
    say("Gemt i \(path).", "Kept in \(path).")
  }
  /// Where nothing is kept.
  package var asUsual: String { say("(som sædvanlig)", "(as usual)") }
}
