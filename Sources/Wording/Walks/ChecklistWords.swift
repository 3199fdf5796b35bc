import CaseModel
import Language

/// What is said of checklists, on the screen and on the command line.
package struct ChecklistWords: Speaking {
  package let language: Language
  package init(language: Language) { self.language = language }

  // On a walk's page

  package func heading(_ name: String, _ answered: Int, _ all: Int) -> String {
    say("Tjekliste \(name) · \(answered) af \(all)", "Checklist \(name) · \(answered) of \(all)")
  }
  package var headingNone: String { say("Tjekliste", "Checklist") }
  package var other: String { say("anden", "another") }
  package var choose: String {
    say("Ingen er valgt. Tab vælger en.", "None is chosen. Tab chooses one.")
  }
  package func formerly(_ answer: String) -> String {
    say("sidst \(answer)", "last time \(answer)")
  }
  /// An answer as people read it.
  package func answer(_ kept: String) -> String {
    switch kept {
    case ChecklistItem.yes: say("ja", "yes")
    case ChecklistItem.no: say("nej", "no")
    default: kept
    }
  }
  package var notAnswered: String { say("ikke svaret", "not answered") }
  /// That two computers answered unknown to each other.
  package func several(_ answers: [String]) -> String {
    answers.joined(separator: say(" og ", " and "))
  }

  // Where questions are answered

  package func title(_ list: String, _ walk: String) -> String {
    say("Tjekliste  \(list) · \(walk)", "Checklist  \(list) · \(walk)")
  }
  package var otherStop: String { say("andet stop", "another stop") }
  package var wholeWalk: String { say("hele vandringen", "the whole walk") }
  package func about(_ place: String, _ answered: Int, _ all: Int) -> String {
    say(
      "Om \(place) · \(answered) af \(all) svar", "About \(place) · \(answered) of \(all) answered")
  }
  package func asked(_ time: String) -> String {
    say("Svar for tiden, I går: \(time)", "Answer for the time you walk: \(time)")
  }
  /// That a list is meant for another time of day than the walk's.
  package func otherTime(_ list: String, _ walk: String) -> String {
    say(
      "Listen er til \(list), vandringen er \(walk).",
      "The list is for \(list), the walk is \(walk).")
  }
  package func said(_ question: String, _ answer: String) -> String {
    question.hasSuffix("?") ? "\(question) \(answer)" : "\(question): \(answer)"
  }
  package func taken(_ question: String) -> String {
    say("Svaret er væk: \(question)", "The answer is gone: \(question)")
  }
  package var noAnswer: String { say("Her er intet svar.", "There is no answer here.") }
  package func takesNot(_ form: ChecklistAnswerForm) -> String {
    switch form {
    case .yesNo: say("Her svares + (ja) eller - (nej).", "Here the answer is + (yes) or - (no).")
    case .scale: say("Her svares 0, 1, 2 eller 3.", "Here the answer is 0, 1, 2 or 3.")
    case .text: say("Her skrives svaret: Enter.", "Here the answer is written: Enter.")
    }
  }
  package func keys(_ form: ChecklistAnswerForm) -> String {
    switch form {
    case .yesNo: say("+ ja   - nej", "+ yes   - no")
    case .scale: say("0 1 2 3", "0 1 2 3")
    case .text: say("Enter skriv", "Enter write")
    }
  }
  package func prompt(isNote: Bool) -> String {
    isNote ? say("Note:", "Note:") : say("Svar:", "Answer:")
  }

  // Choosing one

  package func chooseTitle(_ walk: String) -> String {
    say("Tjekliste til \(walk)", "Checklist for \(walk)")
  }
  package var ours: String { say("I mappen", "In the folder") }
  package var seeds: String { say("Klar til brug", "Ready to use") }
  package func questions(_ count: Int) -> String {
    say("\(count) spørgsmål", counted(count, "question", "questions"))
  }
  package func version(_ number: Int64) -> String {
    say("udgave \(number)", "version \(number)")
  }
  package func answers(_ count: Int) -> String {
    say("\(count) svar her", counted(count, "answer here", "answers here"))
  }
  package var isChosen: String { say("valgt", "chosen") }
  package func chosen(_ name: String) -> String {
    say("Vandringen spørger nu efter »\(name)«.", "The walk now asks “\(name)”.")
  }
  package func newVersion(_ name: String, _ number: Int64) -> String {
    say(
      "»\(name)« er nu udgave \(number). Svar, der er givet, beholder deres spørgsmål.",
      "“\(name)” is now version \(number). Answers that were given keep their questions.")
  }
  package var seedIsFixed: String {
    say(
      "Den er ikke i mappen endnu. Vælg den først; så kan den rettes.",
      "It is not in the folder yet. Choose it first; then it can be changed.")
  }
  package var itemsHelp: String {
    say(
      "Et spørgsmål per linje: »Lys: Er lyset godt nok? [ja/nej]«. [0-3] er en karakter, [tekst] et "
        + "svar i ord; uden er det ja/nej.",
      "A question a line: “Light: Is it good enough? [yes/no]”. [0-3] is a rating, [text] an answer "
        + "in words; without, it is yes/no.")
  }

  package func sentence(_ refusal: ChecklistItem.Refusal) -> String {
    switch refusal {
    case .none: say("Skriv mindst ét spørgsmål.", "Write at least one question.")
    case .tooMany(let limit):
      say("Højst \(limit) spørgsmål; flere svarer ingen på.", "At most \(limit) questions.")
    case .tooLong(let line, let limit):
      say(
        "Linje \(line) er over \(limit) tegn.", "Line \(line) has more than \(limit) characters.")
    case .unknownForm(let line, let word):
      say(
        "Linje \(line): »\(word)« er ingen svarform. Skriv [ja/nej], [0-3] eller [tekst].",
        "Line \(line): “\(word)” is no form of answer. Write [yes/no], [0-3] or [text].")
    case .twice(let line):
      say(
        "Linje \(line) spørger om det samme som en anden.", "Line \(line) asks what another asks.")
    }
  }

  // Files

  package var notAList: String {
    say("Filen er ingen tjekliste.", "The file is no checklist.")
  }
  package func newerList(_ version: Int64) -> String {
    say(
      "Tjeklisten er skrevet af en nyere udgave (\(version)). Hent den nyeste Lygte, og prøv igen.",
      "The checklist was written by a newer version (\(version)). Get the newest Lygte, and try again."
    )
  }
  package var lacksName: String { say("Tjeklisten har intet navn.", "The checklist has no name.") }
  package func badQuestion(_ place: Int) -> String {
    say("Spørgsmål \(place) kan ikke læses.", "Question \(place) cannot be read.")
  }
  package func standsAlready(_ name: String) -> String {
    say("»\(name)« er her i forvejen med de samme spørgsmål.", "“\(name)” is here already, alike.")
  }
  package func taken(_ name: String, _ count: Int, _ version: Int64) -> String {
    say(
      "»\(name)« er hentet: \(count) spørgsmål, udgave \(version).",
      "“\(name)” is taken in: \(counted(count, "question", "questions")), version \(version).")
  }
  package func written(_ name: String, _ place: String) -> String {
    say("»\(name)« ligger i \(place).", "“\(name)” lies in \(place).")
  }

  // Commands

  package func readyToUse(_ names: [String]) -> String {
    say(
      "Klar til brug: \(names.joined(separator: ", ")). Hent en med: lygte tjekliste tilføj NAVN",
      "Ready to use: \(names.joined(separator: ", ")). Get one by: lygte checklist add NAME")
  }
  package var needsAnswer: String {
    say(
      "Skriv: lygte tjekliste svar VANDRING NR SVAR [--stop STOP] [--note TEKST]",
      "Type: lygte checklist answer WALK NO ANSWER [--stop STOP] [--note TEXT]")
  }
  package func noneChosen(_ walk: String) -> String {
    say(
      "»\(walk)« har ingen tjekliste. Vælg en: lygte vandring ret \"\(walk)\" tjekliste=NAVN",
      "“\(walk)” has no checklist. Choose one: lygte walk set \"\(walk)\" checklist=NAME")
  }
  package func noQuestion(_ text: String, _ count: Int) -> String {
    say(
      "Listen har spørgsmål 1 til \(count); »\(text)« er ikke et af dem.",
      "The list has questions 1 to \(count); “\(text)” is none of them.")
  }
  package func fileNeeded(_ verb: String) -> String {
    say(
      "Skriv: lygte tjekliste \(verb) NAVN -o FIL", "Type: lygte checklist \(verb) NAME -o FILE")
  }
  package var importNeeded: String {
    say("Skriv: lygte tjekliste hent FIL", "Type: lygte checklist import FILE")
  }
}
