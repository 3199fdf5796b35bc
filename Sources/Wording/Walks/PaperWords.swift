import Language

/// What stands on the sheets that are printed before a walk.
package struct PaperWords: Speaking {
  package let language: Language
  package init(language: Language) { self.language = language }

  package func title(_ walk: String) -> String {
    say("Papir til vandringen \(walk)", "Paper for the walk \(walk)")
  }
  package func runSheet(_ walk: String) -> String {
    say("Drejebog: \(walk)", "Run sheet: \(walk)")
  }
  package func noteSheet(_ walk: String, _ letter: String) -> String {
    say("Noteark \(letter): \(walk)", "Note sheet \(letter): \(walk)")
  }
  package var whenAndWho: String { say("Hvornår, hvor og hvem", "When, where and who") }
  package var when: String { say("Hvornår", "When") }
  package var meetingPlace: String { say("Mødested", "Meeting place") }
  package var purpose: String { say("Formål", "Purpose") }
  package var leader: String { say("Leder", "Leader") }
  package var noteTaker: String { say("Referent", "Note taker") }
  package var equipment: String { say("Udstyr", "Equipment") }
  package var followUp: String { say("Følger op", "Follows up") }
  package var meeting: String { say("Opfølgningsmøde", "Follow-up meeting") }
  package var blank: String { "____________________" }
  package var route: String { say("Ruten", "The route") }
  package var number: String { say("Nr.", "No.") }
  package var place: String { say("Sted", "Place") }
  package var kind: String { say("Hvad stedet er", "What it is") }
  package var participants: String { say("Deltagere", "Participants") }
  package var role: String { say("Rolle", "Role") }
  package var who: String { say("Hvem", "Who") }
  package var seeAgain: String { say("Ses efter fra sidst", "To be seen again") }
  package var what: String { say("Hvad", "What") }
  package var seen: String { say("Hvordan står det til?", "How is it now?") }
  package var ticks: String {
    say("□ løst  □ bedre  □ som før  □ værre", "□ solved  □ better  □ as before  □ worse")
  }
  package var sign: String { say("+ / −", "+ / −") }
  package var tally: String { say("Hvor mange siger det", "How many say so") }
  package var photo: String { say("Foto nr.", "Photo no.") }
  package var party: String { say("Hvem kan gøre noget", "Who could act") }
  package var notes: String { say("Noter", "Notes") }
  package var noteTakerLine: String {
    say("Referent: ______________", "Note taker: ______________")
  }
  package var rating: String {
    say(
      "Samlet, 0-3:  lys __  åbenhed __  udsyn __  mennesker __  vedligehold __  sti __  "
        + "følelse __",
      "Overall, 0-3:  light __  openness __  sight __  people __  upkeep __  path __  feeling __")
  }
  package func checklist(_ name: String) -> String {
    say("Tjekliste: \(name)", "Checklist: \(name)")
  }
  package var question: String { say("Spørgsmål", "Question") }
  package var answer: String { say("Svar", "Answer") }
  package var before: String { say("Sidst", "Last time") }
  package var yesNo: String { say("□ ja  □ nej", "□ yes  □ no") }
  package var poster: String { say("Gå med på tryghedsvandring", "Join the safety walk") }
  package var meetAt: String { say("Vi mødes:", "We meet:") }
  package var posterText: String {
    say(
      "Kommunen, politiet og beboere går en tur og ser, hvad der gør området trygt og utrygt. "
        + "Kom, som du er, og sig, hvad du ser.",
      "The municipality, the police and residents walk together and see what makes the area feel "
        + "safe or unsafe. Come as you are, and say what you see.")
  }
  package var slips: String { say("Afrivningssedler", "Tear-off slips") }
  package var slip: String { say("Jeg vil gerne have svar.", "I want an answer.") }
  package var slipName: String { say("Navn", "Name") }
  package var slipContact: String { say("Telefon eller e-post", "Telephone or e-mail") }
  package var slipAbout: String { say("Det handler om", "It is about") }
  package var slipPrivacy: String {
    say(
      "Vi bruger det kun til at svare dig og sletter det bagefter.",
      "We use it only to answer you, and delete it afterwards.")
  }
}
