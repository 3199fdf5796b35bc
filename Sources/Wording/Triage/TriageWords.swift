import Language

/// What is said where new findings are decided on.
package struct TriageWords: Speaking {
  package let language: Language

  package var title: String { say("Vurdér nye", "Assess new") }
  /// How many wait, and how many were put off to a later day.
  package func left(_ waiting: Int, _ putOff: Int) -> String {
    say(
      (counted(waiting, "tilbage", "tilbage"))
        + (putOff == 0 ? "" : " · \(putOff) udsat"),
      "\(waiting) left" + (putOff == 0 ? "" : " · \(putOff) put off"))
  }
  package var nothingLeft: String {
    say(
      "Der er ikke flere nye fund at vurdere. Esc går tilbage, u fortryder det seneste.",
      "No new findings are left to decide on. Esc goes back, u takes back the last one.")
  }
  /// By the stage's name.
  package var questions: [String: String] {
    language == .danish ? Self.danishQuestions : Self.englishQuestions
  }
  /// By the command's name.
  package var verdicts: [String: String] {
    language == .danish ? Self.danishVerdicts : Self.englishVerdicts
  }
  package var noAction: String { say("Intet tiltag endnu", "No action yet") }
  package var nobodyYet: String { say("Det vides ikke endnu", "Not known yet") }
  package var writeOwn: String { say("Skriv selv", "Write your own") }
  package var writeCode: String { say("Skriv fundets kode", "Write the finding’s code") }
  package var otherDay: String { say("En anden dag", "Another day") }
  package func priorityUntil(_ priority: String, _ day: String) -> String { "\(priority): \(day)" }
  package var alike: String { say("Ligner", "Look-alikes") }
  package var nearby: String { say("I samme område", "In the same area") }
  package var noCategory: String { say("ingen kategori", "no category") }
  package func twoValues(_ field: String) -> String {
    say("\(field) har to værdier", "\(field) has two values")
  }
  /// What is usually done about a category, by its code, until the folder has learnt better.
  package var usualActions: [String: [String]] {
    language == .danish ? Self.danishUsualActions : Self.englishUsualActions
  }
  package func takenWithoutParty(_ name: String) -> String {
    say(
      "\(name) er taget op, men mangler ansvarlig eller opfølgning.",
      "\(name) is taken up, but lacks a responsible party or follow-up.")
  }
  package func joined(_ name: String, _ other: String) -> String {
    say(
      "\(name) er en dublet af \(other) og vises dér.",
      "\(name) is a duplicate of \(other) and shows there.")
  }
  package func ring(_ other: String, _ name: String) -> String {
    say(
      "\(other) er selv en dublet af \(name). Skil dem først, eller vælg et andet fund.",
      "\(other) is itself a duplicate of \(name). Part them first, or choose another.")
  }
  package func mustBeSeen(_ name: String, _ day: String) -> String {
    say(
      "\(name) skal ses på stedet; det kommer igen \(day).",
      "\(name) must be seen on site; it comes back on \(day).")
  }
  package func putOff(_ name: String, _ day: String) -> String {
    say("\(name) er udsat til \(day).", "\(name) is put off to \(day).")
  }
  package func decidedMeanwhile(_ name: String) -> String {
    say(
      "En kollega har netop vurderet \(name). Gemmer du også, står begge værdier, til I vælger.",
      "A colleague has just decided on \(name). If you save too, both values stand until one is chosen."
    )
  }

  private static let danishQuestions: [String: String] = [
    "verdict": "Hvad skal der ske med fundet?",
    "category": "Hvilken slags er det?",
    "action": "Hvad skal der gøres?",
    "responsible": "Hvem gør det?",
    "followUp": "Hvem holder øje?",
    "priority": "Hvor meget haster det?",
    "duplicate": "Hvilket fund er det samme?",
    "later": "Hvornår skal det vurderes?",
    "site": "Hvornår er nogen ude at se det?",
  ]
  private static let englishQuestions: [String: String] = [
    "verdict": "What is to become of it?",
    "category": "What kind of thing is it?",
    "action": "What is to be done?",
    "responsible": "Who does it?",
    "followUp": "Who keeps an eye on it?",
    "priority": "How pressing is it?",
    "duplicate": "Which finding is the same?",
    "later": "When is it to be decided on?",
    "site": "When will somebody have been there?",
  ]
  private static let danishVerdicts: [String: String] = [
    "triage-take": "Tag op: tiltag, ansvarlig, opfølgning, frist",
    "triage-keep": "Bevar: det skal blive, som det er",
    "triage-duplicate": "Dublet: noter, fotos og tiltag vises på det andet",
    "triage-decline": "Afvis: med en årsag, som beboerne kan læse",
    "triage-later": "Senere: kom tilbage en anden dag",
    "triage-site": "Skal ses på stedet",
    "triage-take-out": "Tag ud (oprettet ved en fejl)",
  ]
  private static let englishVerdicts: [String: String] = [
    "triage-take": "Take up: action, responsible, follow-up, deadline",
    "triage-keep": "Keep: it should stay as it is",
    "triage-duplicate": "Duplicate: comments, photos, actions show on the other",
    "triage-decline": "Decline: with a reason residents may read",
    "triage-later": "Later: come back another day",
    "triage-site": "Must be seen on site",
    "triage-take-out": "Take out (made by mistake)",
  ]
  private static let danishUsualActions: [String: [String]] = [
    "lighting": ["Lampen repareres", "Belysningen måles en mørk aften"],
    "vegetation": ["Bevoksningen beskæres", "Der ryddes op under træerne"],
    "sight-lines": ["Der klippes, så man kan se igennem"],
    "hedge": ["Hækken klippes til 1,80 m"],
    "access": ["Stien lægges om", "Lågen sættes i stand"],
    "upkeep": ["Det sættes i stand"],
    "litter": ["Der ryddes op", "Der sættes en skraldespand op"],
    "graffiti": ["Graffitien fjernes"],
    "signs": ["Skiltet sættes op", "Skiltet rettes"],
    "traffic": ["Farten måles"],
    "burglary-protection": ["Låsen udbedres", "Beboerne får råd om sikring"],
    "behaviour": ["SSP og natteravne taler med de unge"],
    "other": ["Det undersøges nærmere"],
  ]
  private static let englishUsualActions: [String: [String]] = [
    "lighting": ["Repair the lamp", "Measure the light on a dark evening"],
    "vegetation": ["Cut back the planting", "Clear up under the trees"],
    "sight-lines": ["Cut, so that one can see through"],
    "hedge": ["Cut the hedge to 1.80 m"],
    "access": ["Move the path", "Mend the gate"],
    "upkeep": ["Mend it"],
    "litter": ["Clear up", "Put up a bin"],
    "graffiti": ["Remove the graffiti"],
    "signs": ["Put up the sign", "Mend the sign"],
    "traffic": ["Measure the speed"],
    "burglary-protection": ["Mend the lock", "Give residents advice on locks"],
    "behaviour": ["Youth workers and night walkers talk with them"],
    "other": ["Look into it"],
  ]
}
