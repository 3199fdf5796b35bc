import CaseModel
import Language

/// What is said around the lines of a screen that is read aloud.
package struct AloudWords: Speaking {
  package let language: Language

  package var board: String { say("Tavlen", "The board") }
  /// `Hos ansvarlig, 14 fund`.
  package func column(_ name: String, _ count: String) -> String {
    say("\(name), \(count) fund", "\(name), \(count) findings")
  }
  package func columnOf(_ place: Int, _ all: Int) -> String {
    say("kolonne \(place) af \(all)", "column \(place) of \(all)")
  }
  package func page(_ place: Int, _ all: Int) -> String {
    say("side \(place) af \(all)", "page \(place) of \(all)")
  }
  package func place(_ place: Int, _ all: Int) -> String {
    say("\(place) af \(all)", "\(place) of \(all)")
  }
  package func field(_ place: Int, _ all: Int) -> String {
    say("felt \(place) af \(all)", "field \(place) of \(all)")
  }
  package var keys: String { say("Taster", "Keys") }
  package var marked: String { say("markeret", "marked") }
  package var needed: String { say("skal udfyldes", "needed") }
  package var empty: String { say("tomt", "empty") }
  package var isOpen: String { say("åben", "open") }
  package var isDone: String { say("gjort", "done") }
  package var steps: String { say("Trin", "Steps") }
  package var here: String { say("her står det", "it stands here") }
  package var to: String { say("til", "to") }
  package func list(_ count: Int) -> String {
    say(
      "liste med \(count), mellemrum åbner den",
      "a list of \(count), the space bar opens it")
  }
  package func tabWrites(_ text: String) -> String {
    say("Tab skriver \(text)", "Tab writes \(text)")
  }
  package func found(_ count: Int) -> String {
    say(count == 1 ? "1 passer" : "\(count) passer", count == 1 ? "1 matches" : "\(count) match")
  }
  package var formKeys: String {
    say(
      "Ctrl-S gemmer, Esc lægger til side, F1 hjælp", "Ctrl-S saves, Esc lays aside, F1 help")
  }
  /// Said when the screen turns into one that is read aloud.
  package func isOn(_ key: String) -> String {
    say(
      "Oplæsning er slået til: én ting på hver linje. \(key) slår det fra.",
      "Reading aloud is on: one thing a line. \(key) switches it off.")
  }
  package var isOff: String { say("Oplæsning er slået fra.", "Reading aloud is off.") }
  /// What welcomes a person, as one of the ways to begin.
  package var welcome: String {
    say(
      "Oplæsning                   én ting på hver linje, til en skærmlæser",
      "Reading aloud               one thing a line, for a screen reader")
  }
}
