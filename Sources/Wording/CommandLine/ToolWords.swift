import Language

/// What the command line says.
package struct ToolWords: Speaking {
  package let language: Language

  // Reading the command line.
  package func unknownCommand(_ word: String, _ nearest: String?) -> [String] {
    say(
      ["Kommandoen \(word) findes ikke." + meant(nearest), "Se alle med: lygte hjælp"],
      ["There is no command \(word)." + meant(nearest), "See all with: lygte help"])
  }
  package func unknownOption(_ word: String, _ nearest: String?) -> String {
    say(
      "Tilvalget \(word) findes ikke." + meant(nearest),
      "There is no option \(word)." + meant(nearest))
  }
  package func missingValue(_ option: String) -> String {
    say("\(option) mangler en værdi efter sig.", "\(option) needs a value after it.")
  }
  package func needlessValue(_ option: String) -> String {
    say("\(option) tager ingen værdi.", "\(option) takes no value.")
  }
  package func misplacedOption(_ option: String, _ command: String) -> String {
    say(
      "\(option) hører ikke til lygte \(command).", "\(option) does not belong to lygte \(command)."
    )
  }
  package func unknownLanguage(_ word: String) -> String {
    say(
      "Sproget \(word) findes ikke. Vælg da eller en.",
      "There is no language \(word). Choose da or en.")
  }
  package func unreadableClock(_ text: String) -> String {
    say(
      "LYGTE_NOW er ikke et tidspunkt: \(text). Skriv det som 2026-11-23T21:34:00+01:00.",
      "LYGTE_NOW is not a point in time: \(text). Write it as 2026-11-23T21:34:00+01:00.")
  }
  package func seeHelp(_ command: String) -> String {
    say("Se hvordan med: lygte \(command) --help", "See how with: lygte \(command) --help")
  }
  package var initNeeds: String {
    say(
      "Skriv den mappe, der skal oprettes: lygte opret MAPPE",
      "Name the folder to make: lygte init DIR")
  }
  package var demoNeeds: String {
    say("Skriv højst én mappe: lygte eksempel [MAPPE]", "Name at most one folder: lygte demo [DIR]")
  }
  package var showNeeds: String {
    say(
      "Skriv, hvilket fund der skal vises: lygte vis K7Q-4MJ",
      "Name the finding to show: lygte show K7Q-4MJ")
  }
  package var setNeeds: String {
    say(
      "Skriv fund og felter: lygte sæt K7Q-4MJ frist=20-12-2026",
      "Name findings and fields: lygte set K7Q-4MJ due=2026-12-20")
  }
  package var moveNeeds: String {
    say(
      "Skriv fund og ny status: lygte flyt K7Q-4MJ tildelt",
      "Name findings and the new state: lygte move K7Q-4MJ assigned")
  }
  package var commentNeeds: String {
    say(
      "Skriv fund og tekst: lygte note K7Q-4MJ \"Set efter i dag\"",
      "Name a finding and write a text: lygte comment K7Q-4MJ \"Checked today\"")
  }
  package var addNeedsText: String {
    say(
      "Skriv, hvad I så: lygte tilføj \"Sti uden lys bag garagerne\"",
      "Write what you saw: lygte add \"Path without light behind the garages\"")
  }
  package var anywayNeedsText: String {
    say(
      "Skriv, hvorfor det sker alligevel: --alligevel \"aftalt på mødet\"",
      "Write why it happens all the same: --anyway \"agreed at the meeting\"")
  }
  package var importNeeds: String {
    say(
      "Skriv den fil, der skal hentes ind: lygte importér FIL",
      "Name the file to bring in: lygte import FILE")
  }
  package func mapNeeds(_ text: String) -> String {
    say(
      "\(text) er ingen kobling af kolonner. Skriv --map \"Kolonne=felt\".",
      "\(text) maps nothing. Write --map \"Column=field\".")
  }
  package var resolveNeeds: String {
    say(
      "Skriv fund, felt og værdi: lygte afklar K7Q-4MJ ansvarlig --tag \"Vej & Park\"",
      "Name finding, field and value: lygte resolve K7Q-4MJ responsible --take \"Roads\"")
  }
  package func needlessWord(_ word: String) -> String {
    say("\(word) er for meget.", "\(word) is one too many.")
  }
}
