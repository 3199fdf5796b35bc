import CaseModel
import Language

/// What stands on the walks' list and on the page of one walk.
package struct WalkWords: Speaking {
  package let language: Language

  package var title: String { say("Vandringer", "Walks") }
  package func ahead(_ count: Int) -> String { say("Forude \(count)", "Ahead \(count)") }
  package func unfinished(_ count: Int) -> String {
    say("Gået, ikke færdige \(count)", "Walked, not finished \(count)")
  }
  package func finished(_ count: Int) -> String { say("Afsluttet \(count)", "Finished \(count)") }
  package var never: String { say("Aldrig gået", "Never walked") }
  package var none: String {
    say("Der er ingen vandringer endnu. a opretter den første.", "No walks yet. a makes the first.")
  }
  package var withoutDay: String { say("uden dag", "no day") }
  package func stops(_ count: Int) -> String {
    say("\(count) stop", counted(count, "stop", "stops"))
  }
  package func findings(_ count: Int) -> String {
    say("\(count) fund", counted(count, "finding", "findings"))
  }
  package func open(_ count: Int) -> String {
    say(counted(count, "åbent", "åbne"), "\(count) open")
  }
  package func solved(_ closed: Int, _ all: Int) -> String {
    say("\(closed) af \(all) løst", "\(closed) of \(all) solved")
  }
  package func ready(_ ready: Int, _ all: Int) -> String {
    say("\(ready) af \(all) klar", "\(ready) of \(all) ready")
  }
  package func report(_ day: String) -> String { say("rapport \(day)", "report \(day)") }
  package func followUp(_ day: String) -> String { say("følges op \(day)", "followed up \(day)") }
  package func lacks(_ things: [String]) -> String {
    say("mangler \(things.joined(separator: ", "))", "lacks \(things.joined(separator: ", "))")
  }
  /// A planned walk whose day has passed, and on which findings stand.
  package var wasItWalked: String { say("blev den gået?", "was it walked?") }
  package var wasItWalkedLong: String {
    say(
      "Dagen er gået, og der står fund på den. Enter: ja, den blev gået.",
      "Its day has passed, and findings stand on it. Enter: yes, it was walked.")
  }
  package var wasItHeldLong: String {
    say(
      "Dagen er gået. Enter: ja, den blev gået. e retter dagen.",
      "Its day has passed. Enter: yes, it was walked. e changes the day.")
  }

  // By week

  package var calendarTitle: String { say("Kalender", "Calendar") }
  package var week: String { say("uge", "week") }
  package func weekHeading(_ week: Int, isNow: Bool) -> String {
    isNow
      ? say("Denne uge, uge \(week)", "This week, week \(week)")
      : say("Uge \(week)", "Week \(week)")
  }
  package func emptyWeeks(_ first: Int, _ last: Int) -> String {
    first == last
      ? say("uge \(first): ingenting", "week \(first): nothing")
      : say("uge \(first)–\(last): ingenting", "weeks \(first)–\(last): nothing")
  }
  package var emptyWeek: String { say("Ingenting i denne uge.", "Nothing this week.") }
  package var withoutDayHeading: String { say("Uden dag", "Without a day") }
  package func atTime(_ time: String) -> String {
    say("kl. \(time.replacing(":", with: "."))", "at \(time)")
  }
  package var reportIsDue: String { say("rapporten skal være sendt", "the report is due") }
  package var followUpIs: String { say("opfølgningsmøde", "follow-up meeting") }
  package var reportMark: String { "R" }
  package var followUpMark: String { say("O", "F") }
  /// What the marks of the weeks mean, a line each for what was walked and what is due.
  package var calendarKeys: [String] {
    [
      say("● gået  ○ planlagt", "● walked  ○ planned"),
      say("R rapport  O opfølgning", "R report  F follow-up"),
    ]
  }
  package var toCalendar: String { say("kalender", "calendar") }

  // One walk

  package var notChosen: String { say("ikke valgt", "not chosen") }
  package var noAnswer: String { say("intet svar", "no answer") }

  package func title(_ name: String) -> String { say("Vandring  \(name)", "Walk  \(name)") }
  package var whenAndWhere: String { say("Hvornår og hvor", "When and where") }
  package func lackHeading(_ count: Int) -> String {
    say("Den mangler \(count)", "It lacks \(count)")
  }
  package func stopHeading(_ count: Int, _ quiet: Int) -> String {
    say(
      "Stop \(count)" + (quiet > 0 ? " · \(counted(quiet, "øde sted", "øde steder"))" : ""),
      "Stops \(count)" + (quiet > 0 ? " · \(counted(quiet, "quiet place", "quiet places"))" : ""))
  }
  package var noStops: String {
    say("Ingen stop endnu. s tilføjer ét.", "No stops yet. s adds one.")
  }
  package func participantHeading(_ came: Int, _ all: Int) -> String {
    say("Med på turen \(came) af \(all)", "On the walk \(came) of \(all)")
  }
  package var noParticipants: String {
    say("Ingen endnu. d tilføjer en deltager eller en gruppe.", "Nobody yet. d adds somebody.")
  }
  package func coverageHeading(_ area: String) -> String {
    say("Dækning, \(area)", "Coverage, \(area)")
  }
  package var workdays: String { say("hverdag", "workday") }
  package var weekends: String { say("weekend", "weekend") }
  package var coverageKey: String {
    say("● gået   ○ planlagt   · aldrig", "● walked   ○ planned   · never")
  }
  package func openHeading(_ count: Int) -> String {
    say("Fund herfra \(count)", "Findings of it \(count)")
  }
  package func formerHeading(_ count: Int) -> String {
    say("Ses efter på turen \(count)", "To be seen again \(count)")
  }
  package var noFindings: String {
    say("Ingen fund endnu. C skriver dem på vandringen.", "None yet. C types them on the walk.")
  }
  package func onward(_ state: String) -> String {
    say("Videre til: \(state)", "On to: \(state)")
  }
  package func onwardWhen(_ state: String, _ things: [String]) -> String {
    say(
      "\(state), når det er på plads: \(things.joined(separator: " · "))",
      "\(state), when this is in place: \(things.joined(separator: " · "))")
  }
  package func onwardLacking(_ state: String, _ things: [String]) -> String {
    say(
      "Videre til: \(state) · mangler endnu \(things.joined(separator: " · "))",
      "On to: \(state) · still lacks \(things.joined(separator: " · "))")
  }
  package func goesOnBy(_ state: String) -> String {
    say("Tryk > for at gå videre til \(state).", "Press > to go on to \(state).")
  }
  package func heldBack(_ things: [String]) -> String {
    say(
      "Notaterne kan samles op, når det er på plads: \(things.joined(separator: " og ")).",
      "Notes can be gathered when this is in place: \(things.joined(separator: " and ")).")
  }
  package var fileName: String { say("vandring", "walk") }
  package var phoneFileName: String { say("telefon", "phone") }
  package func paperWritten(_ place: String) -> String {
    say(
      "Drejebog, noteark, opslag og sedler ligger i \(place).",
      "Run sheet, note sheets, poster and slips lie in \(place).")
  }
  package func placeTitle(_ place: String) -> String { say("Stedet  \(place)", "Place  \(place)") }
  package func placeCount(_ all: Int, _ open: Int) -> String {
    say("\(all) fund, \(open) åbne", "\(counted(all, "finding", "findings")), \(open) open")
  }
  /// Of what was looked at again, how much still is as it was left.
  package func held(_ held: Int, _ all: Int) -> String {
    say("\(held) af \(all) holder stadig", "\(held) of \(all) still hold")
  }
  package func lookAgainTitle(_ finding: String) -> String {
    say("Hvordan ser det ud nu?  \(finding)", "What does it look like now?  \(finding)")
  }
  package var betweenWalks: String { say("Mellem vandringer", "Between walks") }
  package var noPlace: String {
    say("Der er intet sted skrevet her.", "No place is written here.")
  }
  package var isOver: String { say("Vandringen er afsluttet.", "The walk is over.") }
  package var lackArea: String { say("område", "area") }
  package var lackDay: String { say("dag", "day") }
  package var lackMeetingPlace: String { say("mødested", "meeting place") }
  package var lackLeader: String { say("leder", "leader") }
  package var lackNoteTaker: String { say("referent", "note taker") }
  package var lackStops: String { say("stop på ruten", "stops on the route") }
  package var lackQuiet: String {
    say("et øde sted: ruten har kun knudepunkter", "a quiet place: the route has only hubs")
  }
  package var lackHub: String {
    say("et knudepunkt: ruten har kun øde steder", "a hub: the route has only quiet places")
  }
  package var lackResidents: String { say("beboere", "residents") }
  package var lackPolice: String { say("politiets svar", "the police’s answer") }
  package var lackExpert: String { say("svar fra korpsets ekspert", "the corps’ expert’s answer") }
  package var lackFollowUp: String { say("hvem følger op", "who follows up") }
  package var lackMeeting: String { say("opfølgningens dag", "the day of the follow-up") }

  package var gapWeekend: String { say("ingen weekend", "no weekend") }
  package var gapDark: String { say("kun i dagslys", "only by daylight") }
  package func gap(_ time: String) -> String { say("ingen \(time)", "no \(time)") }
}
