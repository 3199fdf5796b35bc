import CaseModel
import Language

/// What stands where a walk is gathered, in the room and at the desk.
package struct GatheringWords: Speaking {
  package let language: Language

  package func title(_ walk: String) -> String { say("Saml op  \(walk)", "Gather  \(walk)") }
  package var none: String {
    say("Der er ingen fund på vandringen.", "No findings stand on the walk.")
  }
  /// What a point lacks, in a word or two.
  package func lack(_ lack: GatherLack) -> String {
    switch lack {
    case .responsible: say("ansvarlig", "responsible")
    case .followUp: say("holder øje", "follow-up")
    case .due: say("frist", "deadline")
    case .action: say("tiltag", "action")
    case .publicText: say("offentlig tekst", "public text")
    case .advice: say("råd", "advice")
    case .number: say("nummer", "number")
    }
  }
  package func lacking(_ things: [String]) -> String {
    say(
      "Mangler: \(things.joined(separator: " · "))", "Lacking: \(things.joined(separator: " · "))")
  }
  package var nothingLacks: String { say("Intet mangler.", "Nothing is lacking.") }
  package func lackCount(_ count: Int) -> String {
    say("mangler \(count)", "\(count) lacking")
  }
  package func points(_ count: Int) -> String {
    say("Fund \(count)", "Findings \(count)")
  }
  package var allNumbered: String {
    say("Alle fund har et nummer.", "All findings have a number.")
  }
  package func numbered(_ count: Int) -> String {
    say("\(count) fund har fået et nummer.", "\(counted(count, "finding", "findings")) numbered.")
  }
  package var nothingToSplit: String {
    say(
      "Der står kun ét tiltag. To tiltag deles ved et punktum, et semikolon eller »og«.",
      "Only one action stands there. Two are parted at a full stop, a semicolon or “and”.")
  }
  package func split(_ parts: [String]) -> String {
    say(
      "Delt i \(parts.count): \(parts.joined(separator: " / ")).",
      "Split into \(parts.count): \(parts.joined(separator: " / ")).")
  }

  package func roomTitle(_ walk: String) -> String {
    say("I rummet  \(walk)", "In the room  \(walk)")
  }
  package func pointOf(_ place: Int, _ all: Int) -> String {
    say("punkt \(place) af \(all)", "point \(place) of \(all)")
  }
  package var proposedWording: String {
    say(
      "Forslag til ordlyd. o retter og godkender den.",
      "Proposed wording. o changes and accepts it.")
  }
  package func responsible(_ party: String?) -> String {
    party.map { say("Ansvarlig: \($0)", "Responsible: \($0)") }
      ?? say("Ansvarlig: ikke aftalt. r aftaler den.", "Responsible: not agreed. r agrees on one.")
  }
  package var noDots: String { say("ingen prikker", "no dots") }
  package func dots(_ count: Int) -> String {
    say(counted(count, "prik", "prikker"), counted(count, "dot", "dots"))
  }
  package func order(byDots: Bool) -> String {
    byDots
      ? say("De fleste prikker først.", "Most dots first.")
      : say("I den rækkefølge, det blev skrevet.", "In the order it was written.")
  }
  package var lastPoint: String { say("Det er det sidste punkt.", "This is the last point.") }
  package var firstPoint: String { say("Det er det første punkt.", "This is the first point.") }
}
