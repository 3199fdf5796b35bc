import Language

/// Sentences of the review, the meeting list and showing.
package struct ReviewWords: Speaking {
  package let language: Language

  package func title(_ open: Int, _ overdue: Int) -> String {
    say(
      "Gennemgang · \(counted(open, "åbent", "åbne"))\(overdue > 0 ? ", \(overdue) over fristen" : "")",
      "Review · \(open) open\(overdue > 0 ? ", \(overdue) overdue" : "")")
  }
  /// Behind the title: by what the list is divided.
  package func by(_ grouping: String) -> String { say(" · efter \(grouping)", " · by \(grouping)") }
  package func group(_ name: String, _ open: Int, _ overdue: Int) -> String {
    say(
      "\(name) · \(counted(open, "åbent", "åbne"))\(overdue > 0 ? ", \(overdue) over fristen" : "")",
      "\(name) · \(open) open\(overdue > 0 ? ", \(overdue) overdue" : "")")
  }
  package func open(_ count: Int) -> String {
    say(counted(count, "åbent", "åbne"), "\(count) open")
  }
  package func over(_ count: Int) -> String { say("\(count) over fristen", "\(count) overdue") }
  package var hotspot: String { "hotspot" }
  package var none: String { say("Uden", "None") }
  package var nothingOpen: String { say("Der er ingen åbne fund.", "Nothing is open.") }
  package func more(_ count: Int) -> String {
    say(
      "… og \(count) til. Afgræns med f på tavlen.",
      "… and \(count) more. Narrow down with f on the board.")
  }

  // Why a line is there.
  package var twoValues: String { say("to værdier", "two values") }
  package func overdue(_ days: Int, _ party: String?) -> String {
    say(
      (counted(days, "dag over fristen", "dage over fristen"))
        + (party.map { " hos \($0)" } ?? ""),
      (counted(days, "day overdue", "days overdue")) + (party.map { " with \($0)" } ?? ""))
  }
  package var resume: String { say("ventetiden er gået", "the wait is over") }
  package var checked: String {
    say("meldt udført; nogen skal se efter", "said to be done; somebody must look")
  }
  package var assessed: String { say("ikke afgjort endnu", "not decided yet") }
  package var noResponsible: String { say("ingen ansvarlig", "nobody responsible") }
  package var noDate: String { say("ingen frist", "no deadline") }
  package var noAction: String { say("mangler tiltag", "no action") }
  /// How many findings of a year are at one place.
  package func foundAgain(_ count: Int) -> String {
    say(
      "\(count) fund her på et år",
      counted(count, "finding here in a year", "findings here in a year"))
  }
  package func until(_ day: String, _ party: String?) -> String {
    say(
      (party.map { "hos \($0)" } ?? "åbent") + " til \(day)",
      (party.map { "with \($0)" } ?? "open") + " until \(day)")
  }
  /// The key that settles it, with what it does.
  package func settles(_ key: String, _ deed: String) -> String { "\(key): \(deed)" }

  package var changed: String { say("ændret", "changed") }
  package var new: String { say("nyt", "new") }

  package func finish(_ last: String?) -> String {
    say(
      "Færdig: markér alt som set" + (last.map { " (sidst \($0))" } ?? ""),
      "Done: mark all as seen" + (last.map { " (last on \($0))" } ?? ""))
  }
  package var finished: String {
    say(
      "Gennemgangen er husket. Næste gang mærkes det, der er ændret siden.",
      "The review is remembered. Next time what changed since is marked.")
  }
  package func regroup(_ grouping: String) -> String {
    say("Del op efter \(grouping)", "Divide by \(grouping)")
  }
  package var allowWriting: String {
    say(
      "Her ses kun. Vælg denne linje for at kunne skrive",
      "This is for looking. Choose this line to be able to write")
  }
  package var needsInitials: String {
    say("Skriv først, hvem du er: tryk I.", "Say first who you are: press I.")
  }

  package func meetingTitle(_ count: Int) -> String {
    say(
      count == 1 ? "Mødeliste · 1 fund" : "Mødeliste · \(count) fund",
      count == 1 ? "Meeting list · 1 finding" : "Meeting list · \(count) findings")
  }
  package var meetingEmpty: String {
    say(
      "Mødelisten er tom. Tryk . på et fund for at sætte det på.",
      "The meeting list is empty. Press . on a finding to put it on.")
  }
  package func putOn(_ count: Int) -> String {
    say(
      count == 1 ? "Fundet er på mødelisten." : "\(count) fund er sat på mødelisten.",
      count == 1
        ? "The finding is on the meeting list." : "\(count) findings put on the meeting list.")
  }
  package func takenOff(_ count: Int) -> String {
    say(
      count == 1 ? "Fundet er taget af mødelisten." : "\(count) fund er taget af mødelisten.",
      count == 1
        ? "The finding is off the meeting list." : "\(count) findings taken off the meeting list.")
  }
  package var reordered: String {
    say("Mødelistens rækkefølge er gemt.", "The order of the meeting list is saved.")
  }
  package var meetingMark: String { say("på mødelisten", "on the meeting list") }

  package var personPrompt: String { say("Hvem er du? Initialer: ", "Who are you? Initials: ") }
  package func person(_ initials: String) -> String {
    say(
      "Det, der skrives herfra, står ved \(initials), indtil Lygte lukkes.",
      "What is written from here stands by \(initials) until Lygte is closed.")
  }
  /// The first who says so on a machine.
  package func known(_ initials: String) -> String {
    say(
      "Det, du skriver på denne computer, står ved \(initials).",
      "What you write on this machine stands by \(initials).")
  }
  /// On the header: under whose initials is written.
  package func writesAs(_ initials: String) -> String { say("som \(initials)", "as \(initials)") }
  /// That the environment decides who writes.
  package func userIsSet(_ initials: String) -> String {
    say(
      "Alt herfra står ved \(initials), som --bruger eller LYGTE_USER siger. Start Lygte uden for at skifte.",
      "All from here stands by \(initials), as --user or LYGTE_USER says. Start Lygte without to change."
    )
  }
  package var mayWrite: String { say("Nu kan der skrives.", "Now it can be written.") }
  package var looksOnly: String { say("Nu ses der kun.", "Now it is for looking only.") }

  package func showingTitle(_ shown: Int, _ withheld: Int) -> String {
    say(
      "Fremvisning for beboere · \(shown) vises"
        + (withheld > 0 ? ", \(withheld) uden offentlig tekst vises ikke" : ""),
      "Showing for residents · \(shown) shown"
        + (withheld > 0 ? ", \(withheld) without a public text withheld" : ""))
  }
  package var showingNone: String {
    say(
      "Ingen af fundene har en offentlig tekst endnu.",
      "None of the findings has a public text yet.")
  }
  package var noArea: String { say("Uden område", "No area") }
  package var readOnlyAsked: String {
    say(
      "Intet er gemt: der er bedt om kun at læse (--kun-læsning).",
      "Nothing was saved: only reading was asked for (--read-only).")
  }
  package var meetingNeeds: String {
    say(
      "Skriv: lygte mødeliste, lygte mødeliste tilføj K7Q-4MJ eller lygte mødeliste fjern K7Q-4MJ",
      "Write: lygte agenda, lygte agenda add K7Q-4MJ or lygte agenda remove K7Q-4MJ")
  }
  /// That the review cannot be divided by that word, and by what it can.
  package func noGrouping(_ word: String, _ known: [String]) -> String {
    say(
      "Gennemgangen kan ikke deles op efter »\(word)«. Skriv \(known.joined(separator: ", ")).",
      "The review cannot be divided by “\(word)”. Write \(known.joined(separator: ", ")).")
  }
}
