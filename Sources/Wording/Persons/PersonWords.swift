import CaseModel
import Language

/// Sentences about who sits here and what they do.
package struct PersonWords: Speaking {
  package let language: Language

  // Asked on the terminal at a machine's first change.
  package var firstChange: String {
    say(
      "Lygte ved ikke, hvem du er. Det spørges der kun om én gang på denne computer.",
      "Lygte does not know you. This is asked only once on this machine.")
  }
  package var initialsPrompt: String { say("Dine initialer: ", "Your initials: ") }
  package func rolePrompt(_ proposed: String) -> String {
    say(
      "Skriv tallet eller ordet (Enter: \(proposed)): ",
      "Type the number or the word (Enter: \(proposed)): ")
  }
  package var roleQuestion: String { say("Hvad er du i arbejdet?", "What do you do?") }
  package func noRole(_ word: String) -> String {
    say("»\(word)« er ingen af dem.", "“\(word)” is none of them.")
  }
  package var initialsNeeded: String {
    say(
      "Initialer er højst 20 tegn, for eksempel MKJ.",
      "Initials are at most 20 characters, for example MKJ.")
  }
  package var notSaid: String {
    say(
      "Intet er gemt: Lygte ved ikke, hvem der skriver. Prøv igen, eller skriv --bruger INITIALER.",
      "Nothing was saved: Lygte does not know who writes. Try again, or add --user INITIALS.")
  }
  package func known(_ initials: String) -> String {
    say(
      "Det, du skriver på denne computer, står ved \(initials).",
      "What you write on this machine stands by \(initials).")
  }
  // What a role writes for.
  package func widerThanRole(_ role: String, _ audience: String) -> String {
    say(
      "\(audience) Det er bredere, end rollen \(role) plejer at skrive til.",
      "\(audience) That is wider than the role of \(role) usually writes for.")
  }
  package var widerTitle: String {
    say("Bredere, end du plejer at skrive til", "Wider than you usually write for")
  }
  package var leaveIt: String { say("Lad være", "Leave it") }
  package var writeIt: String { say("Skriv alligevel", "Write it anyway") }
  package var writeAnyway: String { say("Skriv alligevel? (j/n) ", "Write it anyway? (y/n) ") }
  package var sayYes: String {
    say("Skriv --ja, hvis det skal være sådan.", "Add --yes if it is to be so.")
  }
  package var nothingWritten: String { say("Der er intet skrevet.", "Nothing was written.") }

  // Two records for one.
  package var maybeSame: String { say("Måske den samme", "Maybe the same") }
  package func doubles(_ names: [String], _ ids: [String]) -> String {
    let list = names.joined(separator: ", ")
    let typed = ids.joined(separator: " ")
    return say(
      "Måske den samme: \(list). Saml dem med: lygte samme \(typed)",
      "Maybe the same: \(list). Join them with: lygte same \(typed)")
  }
  package func narrowerHolds(_ initials: String, _ role: String) -> String {
    say(
      "Indtil da gælder den snævreste rolle for \(initials): \(role).",
      "Until then the narrowest role holds for \(initials): \(role).")
  }

  package func notKept(_ path: String) -> String {
    say(
      "Hvem du er, kunne ikke gemmes i \(path); der spørges igen næste gang.",
      "Who you are could not be kept in \(path); you will be asked again.")
  }
}
