import Language

/// The board, its messages and lists.
package struct BoardWords: Speaking {
  package let language: Language

  package var example: String { say("EKSEMPEL", "EXAMPLE") }
  package var onlyHere: String { say("kun på denne computer", "only on this machine") }
  package var shared: String { say("delt", "shared") }
  package var readOnly: String { say("KUN LÆSNING", "READ ONLY") }
  package var emptyBoard: [String] {
    say(
      [
        "Her er ingen fund endnu.",
        "a  skriv det første fund",
        "i  hent en tabel fra Word eller Excel (eller sæt den ind her)",
        "F1 hjælp",
      ],
      [
        "There are no findings yet.",
        "a  write the first finding",
        "i  take in a table from Word or Excel (or paste it here)",
        "F1 help",
      ])
  }
  package var emptyColumn: String { say("(ingen)", "(none)") }
  package var filterHides: String {
    say(
      "Der er ingen fund, der passer til filteret. Esc viser alle.",
      "No finding matches the filter. Esc shows all.")
  }
  package func tooSmall(_ columns: Int, _ rows: Int) -> String {
    say(
      "Vinduet er for lille: \(columns) × \(rows). Der skal mindst være 40 × 10.",
      "The window is too small: \(columns) × \(rows). At least 40 × 10 is needed.")
  }
  package var positive: String { say("gør trygt", "makes safe") }
  package var proposal: String { say("forslag", "proposal") }
  package var perception: String { say("opfattelse", "perception") }
  package var noAction: String { say("mangler tiltag", "no action") }
  package var twoValues: String { say("to værdier", "two values") }
  package func lacks(_ text: String) -> String { say("mangler \(text)", "lacks \(text)") }
  package func due(_ text: String) -> String { say("frist \(text)", "due \(text)") }
  package func waitingUntil(_ text: String) -> String {
    say("afventer til \(text)", "waiting until \(text)")
  }
  package func waitedUntil(_ text: String) -> String {
    say("skulle genoptages \(text)", "was to resume \(text)")
  }
  /// Of a card that has stood where it stands for longer than it should.
  package func standsHere(_ days: Int) -> String {
    say("her i \(counted(days, "dag", "dage"))", "here \(counted(days, "day", "days"))")
  }
  package func moreCards(_ count: Int) -> String {
    say(counted(count, "til", "flere"), "\(count) more")
  }
  package func shownOf(_ shown: Int, _ all: Int) -> String {
    say("\(shown) af \(all)", "\(shown) of \(all)")
  }
  package func markedCount(_ count: Int) -> String {
    say(counted(count, "markeret", "markerede"), "\(count) marked")
  }

  package var searchPrompt: String { say("Søg: ", "Search: ") }
  package var filterPrompt: String { say("Vis kun: ", "Show only: ") }
  package var filterHint: String {
    say(
      "fx ansvarlig:kommunen frist:<fredag mangler:tiltag",
      "e.g. responsible:council due:<friday missing:actions")
  }
  package func filterOn(_ shown: Int, _ all: Int, _ query: String) -> String {
    say("\(shown) af \(all) vises: \(query)", "\(shown) of \(all) shown: \(query)")
  }
  /// That a list holds only what the filter shows.
  package func filterShows(_ shown: Int, _ all: Int) -> String {
    say("\(shown) af \(all) vises", "\(shown) of \(all) shown")
  }
  package func filtered(_ shown: Int, _ all: Int) -> String {
    say(
      "\(shown) af \(all) fund vises. Esc viser alle.",
      "\(shown) of \(counted(all, "finding", "findings")) \(shown == 1 ? "is" : "are") shown. "
        + "Esc shows all.")
  }
  package func notFound(_ text: String) -> String {
    say("»\(text)« findes ikke på tavlen.", "“\(text)” is not on the board.")
  }
}
