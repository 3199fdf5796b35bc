import CaseModel
import Language

/// What is told of an edition for others: what was kept, and what holds it back.
package struct EditionWords: Speaking {
  package let language: Language

  /// Asks to which file a page to print is written.
  package var filePrompt: String { say("Skriv til filen: ", "Write to the file: ") }
  package var fileMissing: String {
    say("Skriv navnet på en fil, f.eks. liste.html", "Write the name of a file, such as list.html")
  }
  /// Behind where a page lies.
  package var opened: String { say("Den er åbnet.", "It is opened.") }

  /// Findings whose text is left out, since nobody wrote one for these readers.
  package func lacksText(_ count: Int) -> String {
    say(
      count == 1
        ? "Ved 1 punkt er beskrivelsen udeladt: det har ingen offentlig tekst."
        : "Ved \(count) punkter er beskrivelsen udeladt: de har ingen offentlig tekst.",
      count == 1
        ? "Of 1 finding the description is left out: it has no public text."
        : "Of \(count) findings the description is left out: they have no public text.")
  }
  /// Findings that are for municipality and police only.
  package func leftOut(_ count: Int) -> String {
    say(
      count == 1
        ? "1 punkt er udeladt: det er kun til kommune og politi."
        : "\(count) punkter er udeladt: de er kun til kommune og politi.",
      count == 1
        ? "1 finding is left out: it is for council and police only."
        : "\(count) findings are left out: they are for council and police only.")
  }
  /// Findings that may leave by no way (GDPR art. 18).
  package func limited(_ count: Int) -> String {
    say(
      count == 1
        ? "1 punkt er udeladt: det er begrænset." : "\(count) punkter er udeladt: de er begrænset.",
      count == 1
        ? "1 finding is left out: it is limited."
        : "\(count) findings are left out: they are limited.")
  }
  /// Findings something else is kept of.
  package func withheld(_ count: Int) -> String {
    say(
      count == 1
        ? "Ved 1 punkt er interne oplysninger udeladt."
        : "Ved \(count) punkter er interne oplysninger udeladt.",
      count == 1
        ? "Of 1 finding internal particulars are left out."
        : "Of \(count) findings internal particulars are left out.")
  }
  /// The sentences that hold of an edition, each where it counts something.
  package func kept(
    lackingText: Int, leftOut: Int, withheld: Int, limited: Int = 0
  ) -> [String] {
    var sentences: [String] = []
    if limited > 0 { sentences.append(self.limited(limited)) }
    if leftOut > 0 { sentences.append(self.leftOut(leftOut)) }
    if lackingText > 0 { sentences.append(lacksText(lackingText)) }
    if withheld > 0 { sentences.append(self.withheld(withheld)) }
    return sentences
  }
  package func kept(_ edition: AudienceEdition) -> [String] {
    kept(
      lackingText: edition.lackingText, leftOut: edition.leftOut, withheld: edition.withheld,
      limited: edition.limited)
  }
  /// Where public texts are written: the key that opens the screen.
  package func whereToWrite(_ key: String) -> String {
    say(
      "Offentlige tekster skrives på tavlen med \(key).",
      "Public texts are written on the board with \(key).")
  }

  /// Above what holds an edition back.
  package func heldHeading(_ count: Int) -> String {
    say(
      count == 1
        ? "Intet er skrevet. 1 sted peger på nogen:"
        : "Intet er skrevet. \(count) steder peger på nogen:",
      count == 1
        ? "Nothing was written. 1 place points at somebody:"
        : "Nothing was written. \(count) places point at somebody:")
  }
  /// `2 K7Q-4MJ, Offentlig tekst: »nr. 15«`.
  package func held(_ subject: String, _ field: String, _ text: String) -> String {
    say("\(subject), \(field): »\(text)«", "\(subject), \(field): “\(text)”")
  }
  package var heldRemedy: String {
    say(
      "Ret teksterne, eller skriv hvorfor de må stå: --alligevel \"…\". Begrundelsen gemmes.",
      "Mend the texts, or say why they may stand: --anyway \"…\". The reason is kept.")
  }
  /// That it was let out, and why is kept.
  package func letOut(_ count: Int) -> String {
    say(
      "Udgaven er skrevet, selv om \(counted(count, "sted", "steder")) peger på nogen. Begrundelsen er gemt.",
      "The edition was written although \(counted(count, "place points", "places point")) at somebody. The reason is kept."
    )
  }
  /// That nobody has said what a party is, so that it is taken for one that reads no internal text.
  package func kindUnknown(_ party: String) -> String {
    say(
      "Registret siger ikke, hvad \(party) er; derfor får de kun offentlige tekster. Er det kommune eller politi, så skriv typen i registret.",
      "The register does not say what \(party) is, so they get public texts only. If it is council or police, put its type into the register."
    )
  }

  /// That civil registration numbers were not kept, and the rest of what was written is.
  package func masked(_ count: Int) -> String {
    say(
      count == 1
        ? "Et CPR-nummer er ikke gemt; der står [cpr fjernet]. Resten er gemt."
        : "\(count) CPR-numre er ikke gemt; der står [cpr fjernet]. Resten er gemt.",
      count == 1
        ? "A civil registration number was not kept; it says [cpr fjernet]. The rest is saved."
        : "\(count) civil registration numbers were not kept; it says [cpr fjernet]. The rest is saved."
    )
  }
  /// That rows of a table point at somebody.
  package func rowsPointing(_ count: Int) -> String {
    say(
      count == 1
        ? "1 række peger på nogen (husnummer, telefon, navn …)."
        : "\(count) rækker peger på nogen (husnummer, telefon, navn …).",
      count == 1
        ? "1 row points at somebody (house number, telephone, name …)."
        : "\(count) rows point at somebody (house number, telephone, name …).")
  }

  // On the screen.
  package var forWhom: String { say("Hvem skal læse siden?", "Who is to read the page?") }
  package var letOutAnyway: String {
    say("Skriv den alligevel, med en begrundelse", "Write it anyway, with a reason")
  }
  package var reasonPrompt: String {
    say("Hvorfor må det stå? ", "Why may it stand? ")
  }
  package var reasonMissing: String {
    say("Skriv begrundelsen; den gemmes.", "Write the reason; it is kept.")
  }
  /// Behind where a page was written: for whom it is, and what was kept.
  package func printedFor(_ audience: String, _ kept: [String]) -> String {
    ([audience] + kept).joined(separator: " ")
  }
  /// That a party of its kind cannot get an edition that wide.
  package func tooWide(_ party: String, _ widest: String) -> String {
    say(
      "\(party) kan højst få udgaven »\(widest)«. Kun kommune og politi kan få mere; typen står i registret.",
      "\(party) can get the edition “\(widest)” at most. Only council and police can get more; the type stands in the register."
    )
  }
}
