import CaseModel
import Language
import Wording

extension Subcommand {
  static let completions = Subcommand(
    "completions", danish: "fuldførelse",
    calledAlso: ["tab", "bash", "zsh", "fish", "completion"],
    in: .other, .ofTodayOnly,
    words: Phrase("SKAL", "SHELL"),
    mostWords: 1,
    title: Phrase("lader Tab fuldføre ord i skallen", "lets Tab complete words in the shell"),
    examples: Phrase(
      """
      lygte fuldførelse bash
      """,
      """
      lygte completions bash
      """),
    explanation: Phrase(
      """
      Skriver det, som bash, zsh eller fish skal have for at fuldføre kommandoer, tilvalg og det, \
      mappen rummer: fund, vandringer, aktører, områder og visninger. lygte installér lægger det på \
      plads; ellers: source <(lygte fuldførelse bash).

      Med --line spørger skallen selv, hvordan en linje kan gå videre. Mappen læses kun.
      """,
      """
      Writes what bash, zsh or fish needs to complete commands, options and what the folder \
      holds: findings, walks, parties, areas and views. lygte install puts it in its place; else: \
      source <(lygte completions bash).

      With --line the shell itself asks how a line may go on. The folder is only read.
      """),
    rows: [
      .option(.line, "den linje, der skal gå videre", "the line that is to go on"),
      .option(
        .breaks, "tegn, hvor skallen begynder et nyt ord",
        "signs at which the shell begins a new word"),
    ]
  ) { run throws(CommandFailure) in try run.completions() }
}

extension CommandRun {
  /// `completions SHELL`: the shell's script; with `--line`, how that line may go on.
  mutating func completions() throws(CommandFailure) {
    let names = Shell.allCases.map(\.rawValue)
    guard let named = arguments.words.first else {
      throw .usage(tool.shellNeeds(names))
    }
    guard let shell = Shell(rawValue: named.lowercased()) else {
      throw .usage(tool.unknownShell(named, names))
    }
    guard let text = arguments.value(.line) else {
      report.output += shell.script.utf8
      return
    }
    let line = TypedLine(text, breaks: shell == .bash ? arguments.value(.breaks) ?? "" : "")
    let completion = Completion(line, words: words) { WorkspaceNames($0, self) }
    switch completion.answer {
    case .files: report.output += ":files\n".utf8
    case .folders: report.output += ":folders\n".utf8
    case .candidates(let candidates):
      for candidate in candidates where SafeOutput.cell(candidate.text) == candidate.text {
        let text = shell == .bash ? line.inserted(candidate.text) : candidate.text
        report.output += (text + "\t" + SafeOutput.cell(candidate.what) + "\n").utf8
      }
    }
  }
}
