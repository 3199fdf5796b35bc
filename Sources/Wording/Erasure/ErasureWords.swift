import CaseModel
import Language

/// What is said of where a person stands, and of taking personal data out.
package struct ErasureWords: Speaking {
  package let language: Language

  package var mentionsNeeds: String {
    say(
      "Skriv navnet: lygte omtaler \"Inge Holm\"", "Write the name: lygte mentions \"Inge Holm\"")
  }

  package func noMention(_ name: String) -> String {
    say(
      "»\(name)« står ingen steder i mappen.", "“\(name)” stands nowhere in the folder.")
  }

  package func mentionCount(_ name: String, _ count: Int) -> String {
    byCount(
      count, say("»\(name)« står 1 sted.", "“\(name)” stands in 1 place."),
      say("»\(name)« står \(count) steder.", "“\(name)” stands in \(count) places."))
  }

  package var shown: String { say("står der nu", "stands there now") }
  package var history: String { say("i historikken", "in the history") }
  package func author(_ count: Int) -> String {
    byCount(
      count, say("har skrevet 1 ændring", "has written 1 change"),
      say("har skrevet \(count) ændringer", "has written \(count) changes"))
  }

  package func alsoStands(_ name: String, _ count: Int) -> String {
    say(
      "\(name) alene står \(count) steder: lygte omtaler \"\(name)\"",
      "\(name) alone stands in \(count) places: lygte mentions \"\(name)\"")
  }

  package func inFile(_ path: String) -> String {
    say("også i filen \(path)", "also in the file \(path)")
  }

  /// What the one who answers a request must fill in and may choose between (GDPR art. 15, 16, 17(3),
  /// 18 and 77).
  package func answer(_ folder: String, until day: String) -> [String] {
    language == .danish
      ? [
        "Svar på indsigt (senest \(day), en måned fra i dag):",
        "  Formål: opfølgning på tryghedsvandringer i \(folder).",
        "  Grundlag: [skriv det, fx myndighedsudøvelse, databeskyttelsesforordningens art. 6, stk. 1, litra e]",
        "  Hvorfra: [vandringens deltagere, henvendelser; se ovenfor, hvem der har skrevet]",
        "  Hvem har fået det: se lygte opgaveliste og de sendte lister ovenfor.",
        "  Hvor længe: efter mappens regler (lygte regler).",
        "  Andre personers navne overstreges, før svaret sendes.",
        "  Klage: Datatilsynet, www.datatilsynet.dk.",
        "Dernæst, i den rækkefølge:",
        "  1. Ret med en note: lygte omtaler \"NAVN\" --ret \"Personen bestrider dette: …\"",
        "  2. Begræns, så det ikke sendes og ikke rettes: lygte omtaler \"NAVN\" --begræns \"…\"",
        "  3. Afvis med en begrundelse, hvis oplysningen skal bevares (art. 17, stk. 3, litra b):",
        "     lygte omtaler \"NAVN\" --afvis \"…\"",
        "  4. Fjern: lygte fjern-oplysning --person \"NAVN\" --grund \"…\"",
      ]
      : [
        "Answer to a request for access (at the latest \(day), a month from today):",
        "  Purpose: follow-up on safety walks in \(folder).",
        "  Ground: [write it, such as the exercise of public authority, GDPR art. 6(1)(e)]",
        "  Where from: [those who walked, enquiries; above is who wrote it]",
        "  Who got it: see lygte chase and the lists above that were sent.",
        "  How long: by the folder’s rules (lygte rules).",
        "  Other persons’ names are blacked out before the answer is sent.",
        "  Complaint: the Danish Data Protection Agency, www.datatilsynet.dk.",
        "Then, in this order:",
        "  1. Correct with a note: lygte mentions \"NAME\" --correct \"The person disputes this: …\"",
        "  2. Limit, so that it does not leave and is not changed: lygte mentions \"NAME\" --limit \"…\"",
        "  3. Refuse with reasons, where it must be kept (art. 17(3)(b)):",
        "     lygte mentions \"NAME\" --refuse \"…\"",
        "  4. Take out: lygte redact --person \"NAME\" --ground \"…\"",
      ]
  }

  // The screen of one person

  package var groundPrompt: String {
    say("Hvorfor skal det væk (journaliseret som …)?", "Why is it to go (journalised as …)?")
  }
  package var mentionsPrompt: String { say("Navn eller initialer:", "Name or initials:") }
  package var mentionsNeedsName: String {
    say("Skriv et navn eller initialer.", "Write a name or initials.")
  }
  package func mentionsTitle(_ name: String) -> String {
    say("Hvor står \(name)?", "Where \(name) stands")
  }
  package func places(_ count: Int) -> String {
    say(counted(count, "sted", "steder"), counted(count, "place", "places"))
  }
  package func wrote(_ count: Int) -> String {
    byCount(
      count, say("Har skrevet 1 ændring", "Has written 1 change"),
      say("Har skrevet \(count) ændringer", "Has written \(count) changes"))
  }
  package func openRequest(_ kind: String, _ received: String, _ by: String) -> String {
    say(
      "Anmodning om \(kind), modtaget \(received). Svar senest \(by).",
      "Request for \(kind), received \(received). Answer by \(by).")
  }
  package var orderOfAnswers: String {
    say(
      "Først ret (e), så begræns (b), så afvis (a), og først til sidst fjern (x): en kommune må ofte ikke slette.",
      "First correct (e), then limit (b), then refuse (a), and only last take out (x): a municipality may often not erase."
    )
  }
  package var limitedMark: String { say("begrænset", "limited") }

  package func stepTitle(_ step: String, _ person: String) -> String {
    switch step {
    case "correct": say("Ret med en note: \(person)", "Correct by a note: \(person)")
    case "limit": say("Begræns: \(person)", "Limit: \(person)")
    case "refuse": say("Afvis anmodningen: \(person)", "Refuse the request: \(person)")
    default: say("Fjern alle steder: \(person)", "Take out everywhere: \(person)")
    }
  }
  package func stepIntroduction(_ step: String) -> String {
    switch step {
    case "correct":
      say(
        "Noten føjes til fundet; det, der stod, bliver stående.",
        "The note is added to the finding; what stood stays.")
    case "limit":
      say(
        "Fundet kommer ikke med i noget, der sendes, og rettes ikke, til det ophæves.",
        "The finding is in nothing that leaves, and is not changed, until that is lifted.")
    case "refuse":
      say(
        "Personen skal have begrundelsen og kan klage til Datatilsynet.",
        "The person is told the reasons and may complain to the data protection agency.")
    default:
      say(
        "Kan ikke fortrydes. Er det journaliseret, eller skulle det aldrig have været skrevet?",
        "Cannot be undone. Is it journalised, or was it never to have been written?")
    }
  }
  package func stepLabel(_ step: String) -> String {
    switch step {
    case "correct": say("Note", "Note")
    case "refuse": say("Begrundelse", "Reasons")
    default: ground
    }
  }
  package var disputes: String {
    say("Personen bestrider dette: ", "The person disputes this: ")
  }
  package func corrected(_ count: Int) -> String {
    byCount(
      count, say("Note føjet til 1 fund.", "Note added to 1 finding."),
      say("Note føjet til \(count) fund.", "Note added to \(count) findings."))
  }
  package func limited(_ count: Int) -> String {
    byCount(
      count, say("1 fund er begrænset.", "1 finding is limited."),
      say("\(count) fund er begrænset.", "\(count) findings are limited."))
  }
  package func lifted(_ finding: String) -> String {
    say("\(finding) er ikke længere begrænset.", "\(finding) is no longer limited.")
  }
  package var refused: String {
    say(
      "Afvisningen er noteret. Send begrundelsen til personen.",
      "The refusal is noted. Send the reasons to the person.")
  }
  package func isLimited(_ finding: String) -> String {
    say(
      "\(finding) er begrænset og rettes ikke, til det ophæves (lygte omtaler NAVN --ophæv). Intet er ændret.",
      "\(finding) is limited and is not changed until that is lifted (lygte mentions NAME --lift). Nothing was changed."
    )
  }
  package func noFindings(_ name: String) -> String {
    say("\(name) står ikke i noget fund.", "\(name) stands in no finding.")
  }
  package var oneAnswer: String {
    say(
      "Skriv én af dem med en tekst: --ret, --begræns eller --afvis; --ophæv står alene.",
      "Give one of them with a text: --correct, --limit or --refuse; --lift stands alone.")
  }
  package func manyNeedYes(_ count: Int) -> String {
    say(
      "Personen står i \(count) fund: vælg med --kun FUND, eller skriv --ja. Intet er ændret.",
      "The person stands in \(count) findings: choose with --only ID, or write --yes. Nothing was changed."
    )
  }
  package var nothingDone: String { say("Intet er ændret.", "Nothing was changed.") }
  package func askMany(_ count: Int) -> String {
    say("Gør det ved \(count) fund? ja/nej: ", "Do so with \(count) findings? yes/no: ")
  }

  package var redactNeeds: String {
    say(
      "Skriv fundet og feltet (lygte fjern-oplysning K7Q-4MJ observation --grund \"…\"), eller "
        + "--person NAVN.",
      "Name the finding and the field (lygte redact K7Q-4MJ observation --ground \"…\"), or "
        + "--person NAME.")
  }

  package var groundNeeded: String {
    say(
      "Skriv hvorfor, og på hvilket grundlag: --grund \"journaliseret som 26/1234\" eller "
        + "--grund \"skulle aldrig have været skrevet\". Intet er fjernet.",
      "Say why, and on what ground: --ground \"journalised as 26/1234\" or "
        + "--ground \"was never to have been written\". Nothing was taken out.")
  }

  package var askGround: String {
    say(
      "Hvorfor? (journaliseret som …, eller skulle aldrig have været skrevet): ",
      "Why? (journalised as …, or was never to have been written): ")
  }

  package var groundNamesIt: String {
    say(
      "Grunden nævner selv det, der skal væk, og bliver stående. Skriv den uden navnet. Intet er "
        + "fjernet.",
      "The ground itself names what is to go, and stays. Write it without the name. Nothing was "
        + "taken out.")
  }

  package var nothingThere: String {
    say("Der står intet at fjerne.", "There is nothing there to take out.")
  }

  package var alreadyGone: String {
    say("Det er fjernet allerede.", "It was taken out already.")
  }

  package func notTyped(_ label: String) -> String {
    say(
      "\(label) er en kode, en dag eller et tal og kan ikke fjernes; ret det med lygte sæt.",
      "\(label) is a code, a day or a number and cannot be taken out; change it with lygte set.")
  }

  package func inConflict(_ name: String, _ label: String) -> String {
    say(
      "\(name): \(label) har to værdier. Vælg først (lygte afklar), eller fjern hele feltet.",
      "\(name): \(label) has two values. Settle it first (lygte resolve), or take out the whole "
        + "field.")
  }

  package func formTitle(_ finding: String) -> String {
    say("Fjern en personoplysning: \(finding)", "Remove personal data: \(finding)")
  }
  package var formIntroduction: String {
    say(
      "Kan ikke fortrydes. Er det journaliseret, eller skulle det aldrig have været skrevet?",
      "Cannot be undone. Is it journalised, or was it never to have been written?")
  }
  package var formCancel: String {
    say("Esc går tilbage, intet gemmes", "Esc goes back, nothing is kept")
  }
  package var place: String { say("Hvad", "What") }
  package var onlyTheWord: String { say("Kun ordet", "Only the word") }
  package var onlyTheWordHelp: String {
    say("tomt: hele feltet", "empty: the whole field")
  }
  package var ground: String { say("Hvorfor", "Why") }
  package var groundHelp: String {
    say(
      "fx journaliseret som 26/1234; nævn ikke det, der skal væk",
      "such as journalised as 26/1234; do not name what is to go")
  }

  package var wholeField: String { say("hele feltet", "the whole field") }
  package func left(_ text: String) -> String {
    say("tilbage står: \(text)", "what is left: \(text)")
  }
  package func authors(_ count: Int) -> String {
    byCount(
      count, say("navnet på 1 ændring", "the name on 1 change"),
      say("navnet på \(count) ændringer", "the name on \(count) changes"))
  }

  package func ask(_ count: Int) -> String {
    byCount(
      count,
      say(
        "Fjern det 1 sted? Det kan ikke fortrydes. ja/nej: ",
        "Take it out in 1 place? It cannot be undone. yes/no: "),
      say(
        "Fjern det \(count) steder? Det kan ikke fortrydes. ja/nej: ",
        "Take it out in \(count) places? It cannot be undone. yes/no: "))
  }

  package var needsYes: String {
    say(
      "Det kan ikke fortrydes: se listen igennem, og skriv --ja. Intet er fjernet.",
      "It cannot be undone: look the list through, and write --yes. Nothing was taken out.")
  }

  package var stopped: String { say("Intet er fjernet.", "Nothing was taken out.") }

  package func comeBack(_ place: String) -> String {
    say(
      "kan være kommet igen: \(place) er skrevet på en anden computer, før den vidste det. Se efter, og fjern det igen.",
      "may have come back: \(place) was written on another computer before it knew. Look, and take it out again."
    )
  }
  package func redacted(_ count: Int) -> String {
    byCount(
      count, say("Fjernet 1 sted på denne computer.", "Taken out in 1 place on this computer."),
      say(
        "Fjernet \(count) steder på denne computer.",
        "Taken out in \(count) places on this computer."))
  }

  package var others: String {
    say(
      "De andre computere fjerner det, når de samles eller åbner mappen: lygte fjern-oplysning --status",
      "The other machines take it out when they merge or open the folder: lygte redact --status")
  }

  package var noneYet: String {
    say("Der er ikke fjernet noget i denne mappe.", "Nothing was taken out of this folder.")
  }

  package func status(_ day: String, _ by: String, _ ground: String) -> String {
    say(
      "\(day) · \(by) · \(ground.isEmpty ? "uden grund" : ground)",
      "\(day) · \(by) · \(ground.isEmpty ? "without a ground" : ground)")
  }

  package var done: String { say("fjernet", "done") }
  package var seen: String { say("set, fjernes ved næste åbning", "seen, goes when it opens next") }
  package func unseen(_ day: String) -> String {
    say("ikke set siden \(day)", "not seen since \(day)")
  }

  package var authorsLabel: String { say("forfatter", "author") }

  /// What a redaction does not reach by itself.
  package func mayHold(_ path: String) -> String {
    say(
      "\(path): gamle udgaver kan stadig have det. Slet dem selv.",
      "\(path): former versions may still hold it. Remove them yourself.")
  }
  package func backups(_ day: String) -> String {
    say(
      "Sikkerhedskopier og kopier fra før \(day) har det stadig.",
      "Backups and copies made before \(day) still hold it.")
  }
}
