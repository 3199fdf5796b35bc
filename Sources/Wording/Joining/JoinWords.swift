import CaseModel
import Language

/// How two workspaces that were begun apart are joined.
package struct JoinWords: Speaking {
  package let language: Language

  package func title(_ workspace: String) -> String {
    let what = say(
      workspace.isEmpty ? "Mappen" : "Mappen »\(workspace)«",
      workspace.isEmpty ? "The folder" : "The folder “\(workspace)”")
    return say(
      "\(what) er oprettet uafhængigt af jeres. Det samme i begge:",
      "\(what) was started separately. The same in both:")
  }
  /// What is the same in both.
  package func shownAs(_ kind: RecordKind, _ theirs: String, _ ours: String) -> String {
    let what = KindWords(language: language)[kind]
    return theirs == ours
      ? "  \(what): \(ours)"
      : say("  \(what): \(theirs) vises som \(ours)", "  \(what): \(theirs) shows as \(ours)")
  }
  package var nothingSame: String {
    say("  ingen vandringer, områder eller aktører", "  no walks, areas or parties")
  }
  package func new(_ walks: Int, _ areas: Int, _ parties: Int, _ findings: Int) -> String {
    let parts = say(
      [
        counted(walks, "vandring", "vandringer"),
        counted(areas, "område", "områder"),
        counted(parties, "aktør", "aktører"), "\(findings) fund",
      ],
      [
        counted(walks, "walk", "walks"), counted(areas, "area", "areas"),
        counted(parties, "party", "parties"),
        counted(findings, "finding", "findings"),
      ])
    return say(
      "Nyt derfra: \(parts.joined(separator: ", ")).",
      "New from there: \(parts.joined(separator: ", ")).")
  }
  /// Over findings that a merge brings and that are like ones here.
  package func alike(_ count: Int) -> String {
    say(
      counted(count, "ligner noget, I har", "ligner noget, I har"),
      counted(count, "is like one you have", "are like ones you have"))
  }
  /// Where they are decided on, on the command line and on the screen.
  package var decideByCommand: String {
    say(
      "Tag stilling til dem bagefter med: lygte ens",
      "Decide on them afterwards with: lygte alike")
  }
  package var decideAfter: String {
    say(
      "Når der er samlet, tager I stilling til dem, ét par ad gangen.",
      "Once merged, you decide on them, one pair at a time.")
  }
  /// Beside a finding of the other folder, and beside one of this.
  package var there: String { say("Dér", "There") }
  package var here: String { say("Her", "Here") }
  /// The line that joins on the screen, and the question on the command line.
  package var joinRow: String { say("Læg de to mapper sammen", "Join the two folders") }
  package var joinNow: String {
    say("Læg mapperne sammen nu? (j/n) ", "Join the folders now? (y/n) ")
  }
  package var done: String { say("De to mapper er nu én.", "The two folders are one now.") }
  package var partAgain: String {
    say(
      "Det, der er slået sammen, kan skilles igen med: lygte fortryd",
      "What was held to be one can be parted again with: lygte undo")
  }
}
