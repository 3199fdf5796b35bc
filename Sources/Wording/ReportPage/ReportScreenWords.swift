import CaseModel
import Language

/// What the report says on the screen besides itself.
package struct ReportScreenWords: Speaking {
  package let language: Language

  package func title(_ walk: String, _ standing: String) -> String {
    say("Rapport: \(walk) · \(standing)", "Report: \(walk) · \(standing)")
  }
  package var draft: String { say("kladde", "draft") }
  package func lacks(_ count: Int) -> String {
    say("kladde, \(count) skal rettes", "draft, \(count) to mend")
  }
  package var approved: String { say("godkendt", "approved") }
  package func sent(_ day: String) -> String { say("sendt \(day)", "sent \(day)") }

  // Who reads it.
  package func readersHeading(_ key: String) -> String {
    say("Hvem skal læse den?", "Who is to read it?")
  }
  package func reads(_ audience: Audience) -> String {
    switch audience {
    case .internal: say("alt", "everything")
    case .partners: say("intern tekst", "internal text")
    case .association, .residents: say("offentlige tekster", "public texts")
    }
  }

  // What was taken out.
  package func takenOutHeading(_ count: Int) -> String {
    say("Taget ud (\(count))", "Taken out (\(count))")
  }
  package var nothingTakenOut: String { say("intet", "nothing") }
  package var forPartners: String {
    say("kun til kommune og politi", "for council and police only")
  }
  package var limited: String { say("begrænset", "limited") }
  package var lackingText: String { say("uden offentlig tekst", "without a public text") }
  package var particulars: String { say("interne oplysninger", "internal particulars") }
  /// Behind it their number.
  package var sayings: String { say("ting, folk siger eller tror", "things people say or believe") }
  package var showTakenOut: String { say("vis, hvad der står", "show what stands there") }
  package var hideTakenOut: String { say("vis rapporten igen", "show the report again") }
  package var takenOutTitle: String {
    say("Det, læserne ikke får", "What these readers do not get")
  }

  // What must be mended.
  package func mendHeading(_ count: Int) -> String {
    say("Ret, før den sendes (\(count))", "Mend before it goes (\(count))")
  }
  package var nothingToMend: String {
    say("Der er intet at rette.", "There is nothing to mend.")
  }
  package var mendNext: String {
    say("ret den første, så den næste", "mend the first, then the next")
  }
  package var letPass: String { say("spring over, med en grund", "pass over, with a reason") }
  package func passed(_ reason: String) -> String {
    say("sprunget over: \(reason)", "passed over: \(reason)")
  }
  package func short(_ kind: ReportPoint.Kind) -> String {
    switch kind {
    case .nothingDone: say("mangler tiltag", "lacks an action")
    case .identifies(_, let text): say("er »\(text)« nogen?", "is “\(text)” somebody?")
    case .picture: say("foto uden tilladelse", "photo without permission")
    case .unseenPicture: say("foto er ikke set igennem", "photo not looked through")
    }
  }
  package func number(_ number: String) -> String {
    number.isEmpty ? "" : say("nr. \(number)", "no. \(number)")
  }

  // What it becomes.
  package var becomesHeading: String { say("Bliver til", "Becomes") }
  package var files: String {
    say("HTML og PDF; docx, md, csv efter navnet", "HTML and PDF; docx, md, csv by name")
  }
  package var notYetApproved: String { say("ikke godkendt endnu", "not approved yet") }
  package var changedSince: String {
    say("rettet, siden den blev godkendt", "changed since it was approved")
  }

  // A point on the desk.
  package func mendTitle(_ subject: String) -> String {
    say("Hvad sker der med \(subject)?", "What happens with \(subject)?")
  }
  package func useAdvice(_ name: String) -> String { say("Råd: \(name)", "Advice: \(name)") }
  package var writeAction: String { say("Skriv et tiltag", "Write an action") }
  package var writeAdvice: String {
    say("Skriv et råd til beboerne", "Write advice for residents")
  }
  package var writeAnswer: String {
    say("Skriv, hvad beboerne har fået at vide", "Write what residents were told")
  }
  package var letItPass: String { say("Spring over, med en grund", "Pass over, with a reason") }
  package var fetchLibrary: String {
    say("Hent de første råd og svar til biblioteket", "Fetch the first advice and answers")
  }
  package var passPrompt: String {
    say("Hvorfor springes det over? ", "Why is it passed over? ")
  }
  package var reasonMissing: String {
    say("Skriv begrundelsen; den gemmes.", "Write the reason; it is kept.")
  }
  package func saidPassed(_ subject: String) -> String {
    say(
      "\(subject) er sprunget over; grunden er gemt.",
      "\(subject) is passed over; the reason is kept.")
  }

  /// `rapporten Lærkehaven, beboerne`: an edition, by its walk and readers.
  package func edition(_ walk: String, _ readers: String) -> String {
    let name = [walk, readers].filter { !$0.isEmpty }.joined(separator: ", ")
    return say("rapporten \(name)", "the report \(name)")
  }
  /// Passing over one point of an edition, or several.
  package func passing(_ subject: String?, _ count: Int, in edition: String) -> String {
    let what = subject ?? counted(count, "punkt", "punkter")
    let point = subject ?? counted(count, "point", "points")
    return say("at springe \(what) over i \(edition)", "passing over \(point) in \(edition)")
  }

  // Approved and sent.
  package var sentPrompt: String { say("Sendt til: ", "Sent to: ") }
  package func mendFirst(_ count: Int) -> String {
    say(
      count == 1 ? "1 sted skal rettes først." : "\(count) steder skal rettes først.",
      count == 1 ? "1 place must be mended first." : "\(count) places must be mended first.")
  }
  /// While it is written, which takes seconds where it has photos.
  package var writing: String { say("Skriver rapporten …", "Writing the report …") }
  package func writtenAgain(_ places: String) -> String {
    say("Skrevet igen: \(places).", "Written again: \(places).")
  }
  /// Files somebody has touched since are not written over.
  package func leftAsTheyAre(_ names: String) -> String {
    say(
      "\(names) er rettet eller flyttet siden og er stadig en kladde.",
      "\(names) changed or moved since, and is still a draft.")
  }
  package func isStillDraft(_ names: String) -> String {
    say(
      "\(names) er stadig en kladde: Esc, og skriv den igen med s",
      "\(names) is still a draft: Esc, and write it again with s")
  }
  package var fileName: String { say("rapport", "report") }
  package var noWalk: String {
    say("Der er ingen gået vandring at skrive om.", "There is no held walk to report on.")
  }

  // The library.
  package var libraryTitle: String { say("Råd og svar", "Advice and answers") }
  package var libraryEmpty: String {
    say("Biblioteket er tomt.", "The library is empty.")
  }
  package func seeded(_ count: Int) -> String {
    say("\(count) råd og svar er lagt i biblioteket.", "\(count) texts are in the library.")
  }
  package var isSeeded: String {
    say("Biblioteket har dem allerede.", "The library has them already.")
  }
  package func adviceGiven(_ finding: String) -> String {
    say("\(finding) har fået rådet.", "\(finding) has the advice.")
  }
  package var hasAdvice: String { say("står der allerede", "stands there already") }
  package func source(_ source: String, _ year: String) -> String {
    [source, year].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
