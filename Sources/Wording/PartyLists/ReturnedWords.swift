import Language

/// The words of a list that comes back from a party.
package struct ReturnedWords: Speaking {
  package let language: Language

  package var needs: String {
    say(
      "Skriv den fil, der kom tilbage: lygte retur liste.csv",
      "Name the file that came back: lygte returned list.csv")
  }
  package func noList(_ file: String, columns: [String]) -> String {
    let shown = columns.prefix(8).joined(separator: ", ")
    return say(
      "\(file) er ikke en liste, der er sendt herfra: kolonnerne Kode og Liste mangler. Den har: \(shown).",
      "\(file) is no list that was sent from here: it lacks the columns Id and List. It has: \(shown)."
    )
  }
  /// Of a mail or a text.
  package func noPoint(_ file: String) -> String {
    say(
      "\(file) nævner intet punkt på en liste. Skriv koden eller punktets nummer foran hvert svar, f.eks. "
        + "»2 er gjort«, eller skriv svaret ind med lygte svar.",
      "\(file) names no item of a list. Write the code or the item’s number before each answer, such as "
        + "“2 is done”, or note the answer with lygte reply.")
  }
  /// What an answer says of no item.
  package func note(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return say("note på listen: \(line)", "note on the list: \(line)")
  }
  /// Above what an answer of theirs says of no item.
  package func noteHeading(_ edition: Int, _ day: String) -> String {
    say(
      "Note fra dem til udgave \(edition), sendt \(day)",
      "Their note on edition \(edition), sent \(day)")
  }
  package func older(_ count: Int) -> String {
    say(
      "\(counted(count, "celle har", "celler har")) en værdi, som fundet havde før: filen er ældre. Det er "
        + "ikke regnet for rettelser.",
      "\(counted(count, "cell holds", "cells hold")) a value the finding had before: the file is older. They "
        + "are not taken for changes.")
  }
  package func newRows(_ count: Int) -> String {
    say(
      "\(counted(count, "række", "rækker")) er ikke et fund her. Hent dem med lygte importér.",
      "\(counted(count, "row is", "rows are")) no finding here. Take them in with lygte import.")
  }
  /// The source of changes taken from a file that was exported.
  package var file: String { say("filen", "the file") }
  package var passingFile: String {
    say("efter en fil, der kom tilbage", "by a file that came back")
  }
  package func knownByPlace(_ line: Int, _ place: Int, _ id: String) -> String {
    say(
      "Linje \(line): \(place) er læst som punkt \(place) på listen (\(id)), ikke som fundets nr. \(place).",
      "Line \(line): \(place) was read as item \(place) of the list (\(id)), not as finding no. \(place)."
    )
  }
  package func noPlace(_ line: Int, _ place: Int) -> String {
    say(
      "Linje \(line): listen har intet punkt \(place).",
      "Line \(line): the list has no item \(place).")
  }
  package var nothingSent: String {
    say(
      "Der er ikke sendt nogen liste fra denne mappe endnu.",
      "No list has been sent from this folder yet.")
  }
  package func foreign(_ list: String) -> String {
    say(
      "Liste \(list) er ikke sendt fra denne mappe. Er den sendt fra en anden computer, så saml med "
        + "den først.",
      "List \(list) was not sent from this folder. If it was sent from another laptop, merge with "
        + "that one first.")
  }
  package var unrecognised: String {
    say(
      "Listen har mistet sin kode, og ingen række kan kendes igen. Skriv hvilken med --liste.",
      "The list has lost its identifier, and no row can be recognised. Say which it is with --list."
    )
  }
  /// The same at the board.
  package var unrecognisedHere: String {
    say(
      "Svaret nævner ingen kode. Åbn listen til den, der svarede (B), og sæt svaret ind dér.",
      "The answer names no code. Open the list of whoever answered (B), and paste it there.")
  }
  package func noSuchList(_ word: String) -> String {
    say("Ingen liste herfra hedder \(word).", "No list sent from here is called \(word).")
  }
  /// `Liste K7Q-4MJ, udgave 3, sendt til Vej & Park 10-11-2026`.
  package func list(_ list: String, _ edition: Int, _ party: String, _ day: String) -> String {
    say(
      "Liste \(list), udgave \(edition), sendt til \(party) \(day)",
      "List \(list), edition \(edition), sent to \(party) on \(day)")
  }
  package func counts(_ read: Int, _ offers: Int, _ unchanged: Int) -> String {
    say(
      "\(counted(read, "række", "rækker")) læst: "
        + "\(counted(offers, "rettelse", "rettelser")), \(unchanged) uden rettelser.",
      "\(counted(read, "row", "rows")) read: \(offers) "
        + "\(offers == 1 ? "change" : "changes"), \(unchanged) without any.")
  }
  package var nothingChanged: String { say("Der er ikke rettet noget.", "Nothing was changed.") }
  package var newFinding: String { say("nyt fund", "new finding") }
  package var empty: String { say("(tom)", "(empty)") }
  package var notOurs: String { say("ikke deres", "not theirs") }
  /// That the value here is no longer the one on the list.
  package func changedHere(_ value: String) -> String {
    say(
      "rettet her imens: \(value); begge værdier bliver stående",
      "changed here meanwhile: \(value); both values will stand")
  }
  package var howToTake: String {
    say(
      "Tag dem med --alle eller --tag KODE[:felt],…", "Take them with --all or --take ID[:field],…")
  }
  package func noProposedChange(_ key: String) -> String {
    say("Der er ingen rettelse, der hedder \(key).", "There is no change called \(key).")
  }
  package func taken(_ cells: Int, _ party: String) -> String {
    say(
      "\(counted(cells, "rettelse", "rettelser")) fra \(party) taget. Fortryd: lygte fortryd",
      "\(counted(cells, "change", "changes")) by \(party) taken. Undo: lygte undo")
  }
  package var nothingLeft: String { say("Der er ikke mere at tage.", "Nothing is left to take.") }
  package var putAside: String {
    say(
      "Lagt til side; den kommer igen, når listen læses igen.",
      "Put aside; it comes back when the list is read again.")
  }
  package func addedRow(_ line: Int) -> String {
    say("tilføjet af dem, linje \(line)", "added by them, line \(line)")
  }
  package func passing(_ party: String, _ list: String) -> String {
    say("efter svar fra \(party) på liste \(list)", "on the word of \(party) on list \(list)")
  }

  package func notOnList(_ line: Int, _ id: String) -> String {
    say(
      "Linje \(line): \(id) står ikke på den liste, der blev sendt.",
      "Line \(line): \(id) is not on the list that was sent.")
  }
  package func unknown(_ line: Int, _ id: String) -> String {
    say(
      "Linje \(line): koden \(id) kendes ikke. Rækken er sprunget over.",
      "Line \(line): the id \(id) is not known. The row was skipped.")
  }
  package func foreignRow(_ line: Int, _ list: String) -> String {
    say(
      "Linje \(line): liste \(list) er ikke sendt fra denne mappe. Rækken er sprunget over.",
      "Line \(line): list \(list) was not sent from this folder. The row was skipped.")
  }
  package func knownByText(_ line: Int, _ id: String) -> String {
    say(
      "Linje \(line): koden mangler; rækken er kendt som \(id) på nummer eller tekst.",
      "Line \(line): the id is gone; the row is known as \(id) by number or text.")
  }
  /// A list that was sent is taken in as a table of findings.
  package func isReturned(_ file: String) -> String {
    say(
      "\(file) er en liste, der er sendt herfra. Se svarene med: lygte retur \(file)",
      "\(file) is a list that was sent from here. See the answers with: lygte returned \(file)")
  }
  package func ofNoFinding(_ line: Int, _ text: String) -> String {
    say(
      "Linje \(line) hører ikke til et fund og er ikke hentet: »\(text)«. Skriv det som note på et fund.",
      "Line \(line) belongs to no finding and was not taken: “\(text)”. Write it as a comment on one."
    )
  }
  package func ambiguous(_ line: Int) -> String {
    say(
      "Linje \(line): koden mangler, og flere fund passer. Rækken er sprunget over.",
      "Line \(line): the id is gone and several findings fit. The row was skipped.")
  }
  package func unread(_ line: Int, _ column: String, _ text: String) -> String {
    say(
      "Linje \(line): \(column) kunne ikke læses: »\(text)«.",
      "Line \(line): \(column) could not be read: “\(text)”.")
  }
  package func noWay(_ line: Int, _ state: String) -> String {
    say(
      "Linje \(line): den ansvarlige kan ikke gøre fundet »\(state)«.",
      "Line \(line): the responsible party cannot make the finding “\(state)”.")
  }
  package func repeated(_ line: Int, _ id: String) -> String {
    say("Linje \(line): \(id) står der to gange.", "Line \(line): \(id) stands there twice.")
  }
  package func emptied(_ count: Int) -> String {
    say(
      counted(count, "celle er tømt; det sletter intet.", "celler er tømt; det sletter intet."),
      counted(
        count, "cell was emptied; that deletes nothing.",
        "cells were emptied; that deletes nothing."))
  }
  package func missing(_ count: Int) -> String {
    say(
      "\(count) fund kom ikke med tilbage; det sletter intet.",
      "\(counted(count, "finding", "findings")) did not come back; that deletes nothing.")
  }
  package func alreadyHere(_ count: Int) -> String {
    say(
      "\(counted(count, "rettelse", "rettelser")) står her allerede.",
      "\(counted(count, "change stands", "changes stand")) here already.")
  }
}
