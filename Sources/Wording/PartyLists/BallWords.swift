import CaseModel
import Language

/// Where the ball is: the words of the trail, of the screen of parties, and of what parties answer.
package struct BallWords: Speaking {
  package let language: Language

  package var heading: String { say("Hvem har bolden", "Who has the ball") }
  /// What a stage of the trail is called.
  package func stage(_ stage: PartyListHistory.Stage) -> String {
    switch stage {
    case .proposed: say("foreslået", "proposed")
    case .told: say("fik besked", "told")
    case .accepted: say("accepteret", "accepted")
    case .promised: say("lovet", "promised")
    case .done: say("meldt udført", "reported done")
    case .confirmed: say("set efter", "seen on site")
    case .answered: say("beboerne har fået svar", "residents told")
    }
  }
  package var withUs: String { say("Bolden er hos os.", "The ball is with us.") }
  package func withParty(_ party: String) -> String {
    say("Bolden er hos \(party).", "The ball is with \(party).")
  }
  package var waiting: String { say("Fundet afventer.", "The finding is waiting.") }
  package var withNobody: String { say("Der er ikke mere at gøre.", "Nothing is left to do.") }
  /// How long nothing was heard from them and when we wrote last, or what happened today; nil where
  /// the ball is not there.
  package func lastWord(
    _ trail: PartyListHistory, on today: Day, _ dayText: (Day) -> String
  ) -> String? {
    guard let days = trail.silence(on: today) else { return nil }
    if days == 0 { return news(isHeard: trail.heardOn == today, isSent: trail.toldOn == today) }
    let heard = silence(say(counted(days, "dag", "dage"), counted(days, "day", "days")))
    return "\(heard) \(wrote(trail.toldOn, on: today, dayText))"
  }
  /// When we wrote to them last; nil for a day when nobody has.
  private func wrote(_ day: Day?, on today: Day, _ dayText: (Day) -> String) -> String {
    guard let day else { return say("Der er ikke skrevet til dem.", "Nobody has written to them.") }
    if day == today { return sentToday }
    return say("Vi skrev sidst \(dayText(day)).", "We wrote last on \(dayText(day)).")
  }
  /// What happened today: they answered, we wrote, or it was given to them.
  package func news(isHeard: Bool, isSent: Bool) -> String {
    if isHeard { return say("Der er hørt nyt i dag.", "Heard from today.") }
    return isSent
      ? sentToday : say("Noteret som ansvarlig i dag.", "Made responsible today.")
  }
  package var sentToday: String {
    say("Sendt i dag, intet svar endnu.", "Sent today, no answer yet.")
  }
  /// How long nothing was heard from them.
  package func silence(_ text: String) -> String {
    say("Intet hørt i \(text).", "Nothing heard for \(text).")
  }
  package func promised(_ day: String, _ distance: String) -> String {
    say("lovet til \(day), \(distance)", "promised for \(day), \(distance)")
  }
  package func brokenPromise(_ day: String, _ overdue: String) -> String {
    say("lovet til \(day), \(overdue)", "promised for \(day), \(overdue)")
  }
  package func told(_ times: Int) -> String {
    say(counted(times, "gang", "gange"), times == 1 ? "once" : "\(times) times")
  }
  /// How often it was sent back, and by whom last; empty for an unknown party.
  package func handOvers(_ times: Int, _ party: String) -> String {
    let often = say(
      times == 1 ? "Sendt tilbage 1 gang" : "Sendt tilbage \(times) gange",
      times == 1 ? "Sent back once" : "Sent back \(times) times")
    return say(
      party.isEmpty ? often : "\(often), sidst af \(party)",
      party.isEmpty ? often : "\(often), last by \(party)")
  }
  package func edition(_ count: Int) -> String {
    say("liste, udgave \(count)", "list, edition \(count)")
  }
  package func changed(_ fields: String) -> String { say("rettede \(fields)", "changed \(fields)") }

  // Commands.
  package func chaseNeeds(_ parties: [String]) -> String {
    say(
      "Skriv, hvem listen er til: \(parties.joined(separator: " · "))",
      "Say who the list is for: \(parties.joined(separator: " · "))")
  }
  package func noParty(_ name: String, _ parties: [String]) -> String {
    say(
      "Ingen fund er hos »\(name)«."
        + (parties.isEmpty ? "" : " Der er fund hos: \(parties.joined(separator: " · "))."),
      "No findings are with “\(name)”."
        + (parties.isEmpty ? "" : " Findings are with: \(parties.joined(separator: " · "))."))
  }
  package func nothingWith(_ party: String) -> String {
    say("Der er ingen fund hos \(party).", "No findings are with \(party).")
  }
  package var nobodyHasAnything: String {
    say("Ingen fund er hos andre.", "No findings are with anybody else.")
  }
  package var notRecorded: String {
    say(
      "Listen er ikke noteret som sendt. Tilføj --send, når den sendes.",
      "The list is not noted as sent. Add --send when it goes out.")
  }
  package func recorded(_ party: String, _ edition: Int, _ list: String) -> String {
    say(
      "Noteret som sendt til \(party): udgave \(edition), liste \(list). Fortryd: lygte fortryd",
      "Noted as sent to \(party): edition \(edition), list \(list). Undo: lygte undo")
  }
  package func written(_ path: String) -> String { say("Skrevet: \(path)", "Written: \(path)") }
  package func noAddress(_ party: String) -> String {
    say(
      "\(party) har ingen brugbar e-mailadresse i registret; skriv den selv.",
      "\(party) has no usable e-mail address in the register; write it yourself.")
  }
  package func unknownFormat(_ word: String, _ names: [String]) -> String {
    say(
      "Formatet \(word) findes ikke. Vælg: \(names.joined(separator: ", ")).",
      "There is no format \(word). Choose: \(names.joined(separator: ", ")).")
  }
  package func unknownAudience(_ word: String, _ names: [String]) -> String {
    say(
      "\(word) er ingen læserkreds. Vælg: \(names.joined(separator: ", ")).",
      "\(word) is no audience. Choose: \(names.joined(separator: ", ")).")
  }
  package func openCount(_ count: Int) -> String {
    say("\(count) fund", "\(counted(count, "finding", "findings"))")
  }
  package func overdueCount(_ count: Int) -> String {
    say("\(count) over fristen", "\(count) overdue")
  }
  package func lastSent(_ day: String) -> String { say("sendt \(day)", "sent \(day)") }
  /// In the column of when it was sent last, and where no column says what was not.
  package var neverSent: String { say("aldrig sendt", "never sent") }
  /// In a table, of a list that was never sent.
  package var never: String { say("aldrig", "never") }
  package var listNeverSent: String { say("listen er aldrig sendt", "the list was never sent") }
  package var party: String { say("Hvem", "Who") }
  package var open: String { say("Fund", "Findings") }
  package var overdue: String { say("Over fristen", "Overdue") }
  package var silent: String { say("Dage uden svar", "Days without a word") }
  package var sent: String { say("Sidst sendt", "Last sent") }
  package var replyNeeds: String {
    say(
      "Skriv fund og svar: lygte svar K7Q-4MJ \"Vi kommer på fredag\" --lovet fredag",
      "Give finding and answer: lygte reply K7Q-4MJ \"We come on Friday\" --promised friday")
  }
  package func replied(_ findings: [String], _ party: String) -> String {
    let who = say(
      party.isEmpty ? "Svaret" : "Svaret fra \(party)",
      party.isEmpty ? "The answer" : "The answer of \(party)")
    return say(
      "\(who) er noteret på \(findings.joined(separator: ", ")).",
      "\(who) is noted on \(findings.joined(separator: ", ")).")
  }
  package func unknownSaying(_ word: String, _ names: [String]) -> String {
    say(
      "\(word) er intet svar. Vælg: \(names.joined(separator: ", ")).",
      "\(word) is no answer. Choose: \(names.joined(separator: ", ")).")
  }
  package var sendBackNeeds: String {
    say(
      "Skriv fund og grund: lygte send-tilbage K7Q-4MJ \"ikke vores ansvar: stien er privat\"",
      "Give finding and reason: lygte send-back K7Q-4MJ \"not our responsibility: private path\"")
  }
  package func sentBack(_ finding: String, _ times: Int) -> String {
    say(
      "\(finding) er sendt tilbage og skal vurderes igen. "
        + (times == 1 ? "Det er første gang." : "Det er \(times). gang."),
      "\(finding) was sent back and is to be assessed again. "
        + (times == 1 ? "This is the first time." : "This makes \(times) times."))
  }
  package func notWithParty(_ finding: String) -> String {
    say(
      "\(finding) er ikke hos nogen ansvarlig og kan ikke sendes tilbage.",
      "\(finding) is with nobody responsible and cannot be sent back.")
  }
  /// Why a gate was passed: the party said it.
  package func onTheWordOf(_ party: String) -> String {
    say(
      party.isEmpty ? "efter svar fra den ansvarlige" : "efter svar fra \(party)",
      party.isEmpty ? "on the word of the responsible party" : "on the word of \(party)")
  }
  package var unknownParty: String { say("den ansvarlige", "the responsible party") }

  // The screens.
  package var ours: String { say("HOS OS", "WITH US") }
  package var theirs: String { say("HOS ANDRE", "WITH OTHERS") }
  package var nothingOurs: String { say("Intet venter på os.", "Nothing waits for us.") }
  /// Over the findings a party has, on our own screen.
  package func listTitle(_ party: String, _ count: Int) -> String {
    say(
      "Hos \(party): \(count) fund",
      "With \(party): \(counted(count, "finding", "findings"))")
  }
  package func sendTitle(_ party: String, _ count: Int) -> String {
    say(
      "Send listen til \(party): \(count) fund",
      "Send the list to \(party): \(counted(count, "finding", "findings"))")
  }
  /// That the text of a finding on a list for others may name somebody.
  package func mayNameSomebody(_ finding: String, _ names: String) -> String {
    say(
      "\(finding) nævner måske nogen ved navn: \(names). Ret teksten, hvis det er en person.",
      "\(finding) may name somebody: \(names). Change the text if that is a person.")
  }
  package var sendNote: String {
    say(
      "Listen noteres som sendt. Dagene uden svar tælles fra deres sidste ord. u fortryder.",
      "The list is noted as sent. Days without a word count from their last one. u takes it back.")
  }
  package func sentList(_ party: String, _ edition: Int, _ place: String) -> String {
    say(
      "Listen til \(party) er sendt, udgave \(edition): \(place)",
      "The list to \(party) is sent, edition \(edition): \(place)")
  }
  package func sentTo(_ party: String, _ edition: Int) -> String {
    say(
      "sendte liste til \(party), udgave \(edition)", "sent a list to \(party), edition \(edition)")
  }
  package var copied: String {
    say("kopieret, hvis terminalen tager imod", "copied, if the terminal takes it")
  }
  package func copiedBy(_ tool: String) -> String {
    say("kopieret med \(tool)", "copied with \(tool)")
  }
  package func tooLongToCopy(_ kilobytes: Int) -> String {
    say(
      "Listen er længere end \(kilobytes) kB og kan ikke kopieres. Skriv den til en fil.",
      "The list is longer than \(kilobytes) kB and cannot be copied. Write it to a file.")
  }
  package var wordTitle: String { say("Svar modtaget", "Answer received") }
  package var wordWho: String { say("Hvem svarede?", "Who answered?") }
  package var wordWhen: String { say("Hvornår?", "When?") }
  package var wordText: String { say("Hvad siger de?", "What do they say?") }

  package var firstTime: String {
    say("Fundet er ikke sendt tilbage før.", "It has not been sent back before.")
  }

}
