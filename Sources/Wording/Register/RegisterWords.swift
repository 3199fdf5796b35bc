import Language

/// What the workspace keeps besides findings, as its screens say it.
package struct RegisterWords: Speaking {
  package let language: Language

  package var title: String { say("Register", "Register") }
  package var rules: String { say("Regler og frister", "Rules and deadlines") }

  package func rulesSaid(_ own: Int) -> String {
    own == 0
      ? say("standard", "standard") : say("\(own) ændret her", "\(own) changed here")
  }

  /// What a rule says until the workspace says otherwise.
  package func standard(_ days: Int) -> String {
    say("\(days) dage, når intet er skrevet", "\(days) days where nothing is written")
  }

  package func withoutAddress(_ count: Int) -> String {
    say("\(count) uden e-post", "\(count) without e-mail")
  }

  /// Of fields that wait for a choice.
  package func withTwoValues(_ count: Int) -> String {
    say("\(count) med to værdier", "\(count) with two values")
  }

  package var noAddress: String { say("ingen adresse", "no address") }

  /// Of the groups parties are listed in.
  package func heading(_ group: Int) -> String {
    switch group {
    case 0: say("Kommune og politi", "Municipality and police")
    case 1: say("Boligområderne", "The housing areas")
    default: say("Andre", "Others")
    }
  }

  /// Behind what the program knows under a word of the workspace's own.
  package var yourWord: String { say("jeres ord", "your word") }
  package var addedHere: String { say("Tilføjet her", "Added here") }

  package var noneAdded: String {
    say(
      "Der er fire målgrupper, og der kan ikke tilføjes flere. De kan få andre navne.",
      "There are four audiences, and none can be added. They can be given other names.")
  }
  package var notRemoved: String {
    say(
      "Den hører til programmet og kan ikke fjernes. Den kan få et andet navn.",
      "It belongs to the program and cannot be removed. It can be given another name.")
  }

  /// `14 aktører står i /home/…/aktoerer.csv.`
  package func tableWritten(_ count: String, _ path: String) -> String {
    say("\(count) står i \(path).", "\(count) written to \(path).")
  }

  package var standardWord: String { say("Programmets ord", "The program’s word") }
  package var isTheProgram: String {
    say(
      "Programmets egen; mappen har ikke givet den et andet navn.",
      "The program’s own; the folder has given it no other name.")
  }
  package var placeIsTheProgram: String {
    say(
      "Hvor programmets egne kategorier hører under, kan ikke ændres. Navnet kan.",
      "What the program’s own categories belong to cannot be changed. The name can.")
  }

  package var onlyNamed: String { say("Kun nævnt i fund", "Only named in findings") }
  package var joinedHeading: String { say("Samlet med andre", "Joined with others") }
  package func shownAs(_ other: String) -> String { say("vises som \(other)", "shown as \(other)") }

  package func noneHold(_ words: String) -> String {
    say("Ingen har ordene »\(words)«.", "None holds the words “\(words)”.")
  }

  package func of(_ count: Int, _ all: Int) -> String {
    say("\(count) af \(all)", "\(count) of \(all)")
  }

  package func stillNamed(_ count: Int) -> String {
    count == 1
      ? say("1 fund nævner den stadig.", "1 finding still names it.")
      : say("\(count) fund nævner den stadig.", "\(count) findings still name it.")
  }

  package func stillInRules(_ count: Int) -> String {
    count == 1
      ? say("1 fordelingsregel foreslår den stadig.", "1 assignment rule still proposes it.")
      : say(
        "\(count) fordelingsregler foreslår den stadig.",
        "\(count) assignment rules still propose it.")
  }

  package func joinTitle(_ name: String) -> String {
    say("»\(name)« er den samme som …", "“\(name)” is the same as …")
  }

  package func joined(_ name: String, _ other: String) -> String {
    say("»\(name)« vises nu som »\(other)«.", "“\(name)” shows as “\(other)” now.")
  }

  package func parted(_ name: String) -> String {
    say("»\(name)« står igen for sig selv.", "“\(name)” stands by itself again.")
  }
}
