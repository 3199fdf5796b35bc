import Language

extension Subcommand {
  static let version = Subcommand(
    "version", danish: "version",
    calledAlso: ["udgave", "release"],
    in: .other, .ofTodayOnly,
    mostWords: 0,
    title: Phrase("viser programmets version", "shows the program’s version"),
    examples: Phrase(
      """
      lygte version
      lygte version --json
      """,
      """
      lygte version
      lygte version --json
      """),
    explanation: Phrase(
      """
      Viser programmets version.
      """,
      """
      Shows the program's version.
      """)
  ) { run in run.version() }
}

extension CommandRun {
  mutating func version() {
    report.output += (wantsJSON ? ProgramVersion.json : ProgramVersion.text).utf8
  }
}
