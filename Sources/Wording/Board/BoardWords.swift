import CaseModel
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
  /// Why a column is empty, by the first state of those it holds.
  package func emptyColumn(of state: FindingState?) -> String {
    switch state {
    case .new, .assessing: say("Alt nyt er vurderet.", "All that is new is assessed.")
    case .assigned, .inProgress: say("Intet er hos andre.", "Nothing is with others.")
    case .waiting: say("Intet afventer.", "Nothing waits.")
    case .done: say("Intet skal ses efter.", "Nothing is to be checked.")
    case .confirmed, .declined, .duplicate: say("Alle har fået svar.", "All have their answer.")
    case .closed, .kept: say("Intet er lukket endnu.", "Nothing is closed yet.")
    case .withdrawn, nil: say("Her er ingen.", "There are none.")
    }
  }
  package var noneShown: String { say("Ingen passer til filteret.", "None matches the filter.") }
  package var allIsSaved: String {
    say(
      "Alt er gemt. Gør vinduet større, eller skriften mindre.",
      "All is saved. Make the window larger, or the type smaller.")
  }
  /// How many waited until a day that has passed: `1 passeret`.
  package func passed(_ count: Int) -> String { say("\(count) passeret", "\(count) due again") }
  /// What a part of a filter that finds nothing finds alone.
  package func onlyPart(_ part: String) -> String { say("kun »\(part)«", "“\(part)” alone") }
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
  /// The same where there is little room.
  package func shortWaitingUntil(_ text: String) -> String { say("til \(text)", "until \(text)") }
  package func shortWaitedUntil(_ text: String) -> String { say("skulle \(text)", "was \(text)") }
  /// How many of a column are late; of all.
  package func late(_ count: Int) -> String { "\(count) over" }
  package func lateInAll(_ count: Int) -> String {
    say("\(count) over fristen", "\(count) overdue")
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
