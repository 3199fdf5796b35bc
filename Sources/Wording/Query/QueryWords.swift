import CaseModel
import Language

/// Sentences about queries: what is wrong with one, and how one is completed.
package struct QueryWords: Speaking {
  package let language: Language

  package func unknownField(_ word: String) -> String {
    say("Der er intet felt, der hedder »\(word)«.", "There is no field called “\(word)”.")
  }
  package func unknownValue(_ field: String, _ value: String) -> String {
    say("»\(value)« kan ikke stå i \(field).", "“\(value)” cannot stand in \(field).")
  }
  package func neitherYesNorNo(_ text: String) -> String {
    say("Her skal stå ja eller nej, ikke »\(text)«.", "Yes or no belongs here, not “\(text)”.")
  }
  package var unclosedQuote: String {
    say("Der mangler et anførselstegn.", "A quotation mark is missing.")
  }
  package func noComparison(_ field: String) -> String {
    say("\(field) kan ikke sammenlignes med < og >.", "\(field) cannot be compared with < and >.")
  }
  package func nothingAsked(_ word: String) -> String {
    say("Der står intet efter \(word):", "Nothing stands behind \(word):")
  }
  package func tooLong(_ most: Int) -> String {
    say(
      "Det er for mange ord; der er plads til \(most).",
      "Those are too many words; there is room for \(most).")
  }
  /// Behind a sentence: what the person may have meant.
  package func meant(_ word: String) -> String { say("Mente du \(word)?", "Did you mean \(word)?") }
  /// Behind a sentence, where a day cannot be read: how one is written.
  package var dayExamples: String {
    say(
      "Skriv fx 5-12-2026, om 14 dage, uge 40 eller november.",
      "Write for example 2026-12-05, in 14 days, week 40 or november.")
  }

  /// Days a completion proposes, as they are typed.
  package var days: [String] {
    say(
      [
        "i dag", "i morgen", "om 7 dage", "om 14 dage", "om 30 dage", "fredag", "næste fredag",
        "for 7 dage siden", "for 14 dage siden", "for 30 dage siden",
      ],
      [
        "today", "tomorrow", "in 7 days", "in 14 days", "in 30 days", "friday", "next friday",
        "7 days ago", "14 days ago", "30 days ago",
      ])
  }
  package var truths: [String] { say(["ja", "nej"], ["yes", "no"]) }
  /// Before the candidates.
  package var completes: String { "Tab:" }
  /// The group of findings whose field is empty.
  package var noGroup: String { say("uden", "none") }
  package func unmarked(_ count: Int) -> String {
    say(
      count == 1
        ? "Ét markeret fund skjules nu og er ikke længere markeret."
        : "\(count) markerede fund skjules nu og er ikke længere markeret.",
      count == 1
        ? "One marked finding is hidden now and no longer marked."
        : "\(count) marked findings are hidden now and no longer marked.")
  }
  package func marked(_ count: Int) -> String {
    say(
      count == 1 ? "Ét fund mere er markeret." : "\(count) fund mere er markeret.",
      count == 1 ? "One more finding is marked." : "\(count) more findings are marked.")
  }
  /// Where the words stand that were searched for, and some of what stands around them.
  package func found(in part: SearchedPart, _ text: String) -> String {
    let place = place(of: part)
    return text.isEmpty ? place : say("\(place): »\(text)«", "\(place): “\(text)”")
  }
  private func place(of part: SearchedPart) -> String {
    switch part {
    case .number: say("nummeret", "the number")
    case .sheetNumber: say("noteseddelens nummer", "the note sheet’s number")
    case .code: say("koden", "the code")
    case .place: say("stedet", "the place")
    case .stop: say("stoppet", "the stop")
    case .title: say("overskriften", "the title")
    case .mastNumber: say("mastenummeret", "the mast number")
    case .area: say("området", "the area")
    case .walk: say("vandringen", "the walk")
    case .responsible: say("den ansvarlige", "the responsible")
    case .category: say("kategorien", "the category")
    case .publicText: say("den offentlige tekst", "the public text")
    case .observation: say("beskrivelsen", "the description")
    case .tag: say("et mærke", "a tag")
    case .action: say("et tiltag", "an action")
    case .comment: say("en note", "a comment")
    case .participant: say("en deltager", "a participant")
    case .formerValue: say("en tidligere tekst", "a former text")
    }
  }
  package var nothingMarked: String {
    say("Ingen af de viste fund passer.", "None of the findings shown match.")
  }
  package var markPrompt: String { say("Markér: ", "Mark: ") }
  package var markHint: String {
    say(
      "fx område:vester frist:<fredag; kun viste kort markeres",
      "e.g. area:vester due:<friday; only cards shown are marked")
  }
  package var columnsArranged: String {
    say("Hver kolonne er sorteret, som du bad om.", "Each column is in the order you asked for.")
  }
}
