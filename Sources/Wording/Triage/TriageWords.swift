import CaseModel
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
  /// What is usually done about a category, until the folder has learnt better.
  package func usualActions(_ category: FindingCategory) -> [String] {
    switch category {
    case .lighting:
      say(
        ["Lampen repareres", "Belysningen måles en mørk aften"],
        ["Repair the lamp", "Measure the light on a dark evening"])
    case .vegetation:
      say(
        ["Bevoksningen beskæres", "Der ryddes op under træerne"],
        ["Cut back the planting", "Clear up under the trees"])
    case .access:
      say(["Stien lægges om", "Lågen sættes i stand"], ["Move the path", "Mend the gate"])
    case .upkeep: say(["Det sættes i stand"], ["Mend it"])
    case .litter:
      say(["Der ryddes op", "Der sættes en skraldespand op"], ["Clear up", "Put up a bin"])
    case .signs:
      say(["Skiltet sættes op", "Skiltet rettes"], ["Put up the sign", "Mend the sign"])
    case .burglaryProtection:
      say(
        ["Låsen udbedres", "Beboerne får råd om sikring"],
        ["Mend the lock", "Give residents advice on locks"])
    case .behaviour:
      say(
        ["SSP orienteres"], ["Tell the youth service"])
    case .other: say(["Det undersøges nærmere"], ["Look into it"])
    case .sightLines:
      say(["Der klippes, så man kan se igennem"], ["Cut, so that one can see through"])
    case .hedge:
      say(
        ["Hækken klippes, så der er udsyn (aftales med ejeren)"],
        ["Cut the hedge so that one can see (agreed with the owner)"])
    case .graffiti: say(["Graffitien fjernes"], ["Remove the graffiti"])
    case .traffic: say(["Farten måles"], ["Measure the speed"])
    case .escapePath, .activity, .orientation, .accessibility: []
    }
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
}
