import Language

/// What keeps a field from being saved, as sentences.
package struct FormSlipWords: Speaking {
  package let language: Language

  package func required(_ label: String) -> String {
    say(
      label.hasSuffix("?") ? "Her mangler et svar." : "Feltet \(label) skal udfyldes.",
      label.hasSuffix("?") ? "An answer is missing here." : "The field \(label) must be filled in.")
  }
  package func notAChoice(_ text: String) -> String {
    say(
      "»\(text)« er ikke på listen. Slet det med Ctrl-U, så vises hele listen.",
      "“\(text)” is not in the list. Clear it with Ctrl-U to see the whole list.")
  }
  package func guessed(_ text: String, _ word: String) -> String {
    say(
      "»\(text)« er ikke på listen. Mener du \(word)? Tab tager det.",
      "“\(text)” is not in the list. Do you mean \(word)? Tab takes it.")
  }
  package func notADay(_ text: String) -> String {
    say(
      "»\(text)« er ikke en dag. Skriv for eksempel 5-12-2026 eller om 14 dage.",
      "“\(text)” is no day. Write for example 5 Dec 2026 or in 14 days.")
  }
  package func notAPartialDay(_ text: String) -> String {
    say(
      "»\(text)« er ikke et år, en måned eller en dag. Skriv for eksempel 14-9-2026, september 2026 "
        + "eller 2026.",
      "“\(text)” is no year, month or day. Write for example 14 Sep 2026, September 2026 or 2026.")
  }
  package func notAnAddress(_ text: String) -> String {
    say(
      "»\(text)« er ingen e-mailadresse. Skriv for eksempel drift@bolig.dk.",
      "“\(text)” is no e-mail address. Write for example drift@bolig.dk.")
  }
  package func notATime(_ text: String) -> String {
    say(
      "»\(text)« er ikke et klokkeslæt. Skriv for eksempel 17.30.",
      "“\(text)” is no time of day. Write for example 17:30.")
  }
  package func notANumber(_ text: String) -> String {
    say(
      "»\(text)« er ikke et helt tal. Skriv for eksempel 14.",
      "“\(text)” is no whole number. Write for example 14.")
  }
  package func notATruth(_ text: String) -> String {
    say("»\(text)« er hverken ja eller nej.", "“\(text)” is neither yes nor no.")
  }
  package func notACoordinate(_ text: String) -> String {
    say(
      "»\(text)« er ikke en koordinat. Skriv for eksempel 55,7761 12,3683.",
      "“\(text)” is no coordinate. Write for example 55.7761 12.3683.")
  }
  package func tooLong(_ count: Int) -> String {
    say("Der er plads til højst \(count) tegn.", "There is room for at most \(count) characters.")
  }
  package func outOfRange(_ least: String, _ most: String) -> String {
    say(
      "Tallet skal ligge mellem \(least) og \(most).",
      "The number must lie between \(least) and \(most).")
  }
  package var notEditable: String { say("Feltet kan ikke rettes.", "The field cannot be changed.") }
}
