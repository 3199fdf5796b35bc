import CaseModel
import Language

/// What is said of time limits, of what is over them, and of handing a text on to where it belongs.
package struct RetentionWords: Speaking {
  package let language: Language

  package var noRules: String {
    say(
      "Mappen har ingen slettefrister, så intet er over dem. Sæt en: lygte slettefrist tilføj "
        + "\"lukkede fund\" dage=1825 \"besluttet af=…\"",
      "The folder has no deletion deadlines, so nothing is over them. Set one: lygte retention add "
        + "\"closed findings\" days=1825 \"decided by=…\"")
  }

  package var nothingDue: String {
    say("Intet er over slettefristerne.", "Nothing is over the deletion deadlines.")
  }

  /// `lukkede fund: 17, efter 1825 dage (besluttet af JNP 03-11-2026)`.
  package func heading(
    _ subject: String, _ count: Int, days: Int?, by: String, on day: String
  ) -> String {
    let decided = [by, day].filter { !$0.isEmpty }.joined(separator: " ")
    let rule = days.map {
      decided.isEmpty
        ? say(", efter \($0) dage", ", after \($0) days")
        : say(
          ", efter \($0) dage (besluttet af \(decided))",
          ", after \($0) days (decided by \(decided))")
    }
    return "\(subject): \(count)" + (rule ?? say(", gemmes ikke længere", ", kept no longer"))
  }

  /// Why it is taken out, as the log keeps it.
  package func ground(
    _ subject: String, days: Int?, by: String, on day: String, _ ground: String
  ) -> String {
    guard let days else {
      return say("kontakten gemmes ikke længere", "the contact is kept no longer")
    }
    let decided = [by, day].filter { !$0.isEmpty }.joined(separator: " ")
    return [
      say(
        "slettefrist: \(subject) efter \(days) dage",
        "deletion deadline: \(subject) after \(days) days"),
      decided.isEmpty ? "" : say("besluttet af \(decided)", "decided by \(decided)"), ground,
    ].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// What a time limit says on the page for the data protection officer.
  package func rule(_ subject: String, _ days: Int, by: String, on day: String, _ ground: String)
    -> String
  {
    [
      say("\(subject): \(days) dage", "\(subject): \(days) days"),
      by.isEmpty ? "" : say("besluttet af \(by) \(day)", "decided by \(by) \(day)"), ground,
    ].filter { !$0.isEmpty }.joined(separator: "; ") + "."
  }

  package func notJournalised(_ count: Int) -> String {
    byCount(
      count,
      say(
        "1 af dem er ikke journaliseret. En kommune skal ofte gemme, før den sletter.",
        "1 of them is not journalised. A municipality must often keep before it erases."),
      say(
        "\(count) af dem er ikke journaliseret. En kommune skal ofte gemme, før den sletter.",
        "\(count) of them are not journalised. A municipality must often keep before it erases."))
  }

  package func inConflict(_ count: Int) -> String {
    byCount(
      count,
      say(
        "1 felt har to værdier og bliver stående, til der er valgt (lygte konflikter).",
        "1 field has two values and stays until one is chosen (lygte conflicts)."),
      say(
        "\(count) felter har to værdier og bliver stående, til der er valgt (lygte konflikter).",
        "\(count) fields have two values and stay until one is chosen (lygte conflicts)."))
  }

  package func more(_ count: Int) -> String {
    say("… og \(count) til", "… and \(count) more")
  }

  package func taken(_ count: Int) -> String {
    byCount(
      count,
      say(
        "Fjernet 1 sted efter slettefristerne.", "Taken out in 1 place by the deletion deadlines."),
      say(
        "Fjernet \(count) steder efter slettefristerne.",
        "Taken out in \(count) places by the deletion deadlines."))
  }

  package var mayBeMore: String {
    say(
      "Der kan være flere: kør det igen.", "There may be more: run it again.")
  }

  // The last yes

  package func confirmTitle(_ count: Int) -> String {
    byCount(
      count, say("Fjern 1 sted for altid?", "Take it out in 1 place for good?"),
      say("Fjern \(count) steder for altid?", "Take it out in \(count) places for good?"))
  }
  package var leave: String { say("Nej, lad det stå", "No, leave it") }
  package func takeOut(_ count: Int) -> String {
    byCount(
      count, say("Ja, fjern det 1 sted", "Yes, take it out in 1 place"),
      say("Ja, fjern det \(count) steder", "Yes, take it out in \(count) places"))
  }
  package var cannotBeUndone: String {
    say(
      "Det kan ikke fortrydes. Historikken viser, at noget er fjernet, af hvem og hvorfor.",
      "It cannot be undone. The history shows that something was taken out, by whom and why.")
  }
  package var changedMeanwhile: String {
    say(
      "Der er kommet ændringer imens. Se listen igennem igen.",
      "There were changes meanwhile. Look the list through again.")
  }

  // Section 115

  package var elsewhereReminder: String {
    say(
      "Teksten ligner et signalement. Det hører til hos politiet eller i § 115-samarbejdet: ! viser teksten, så den kan flyttes dertil.",
      "The text looks like a description of somebody. It belongs to the police or the section 115 talks: ! shows it, so that it can be moved there."
    )
  }
  package func elsewhereTitle(_ finding: String) -> String {
    say("Behandles i andet regi: \(finding)", "Handled elsewhere: \(finding)")
  }
  package var elsewhereIntroduction: String {
    say(
      "Skriv teksterne af, eller kopiér dem med musen (hold Shift), til dér, hvor de hører til. Så fjernes de her.",
      "Write the texts down, or copy them with the mouse (hold Shift), to where they belong. Then they are taken out here."
    )
  }
  package var elsewhereTake: String {
    say("De er flyttet: fjern dem her", "They are moved: take them out here")
  }
  /// What is left of a finding.
  package var elsewhereStub: String { say("Behandles i andet regi.", "Handled elsewhere.") }
  package var elsewhereGround: String {
    say("behandles i andet regi", "handled elsewhere")
  }
}
