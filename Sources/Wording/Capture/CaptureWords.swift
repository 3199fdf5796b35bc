import CaseModel
import Language

/// What stands where lines are typed on a walk.
package struct CaptureWords: Speaking {
  package let language: Language

  package var title: String { say("Fangst", "Capture") }
  /// How many findings the walk has, and when it is.
  package func count(_ findings: Int, _ time: String) -> String {
    say("\(findings) fund · \(time)", "\(counted(findings, "finding", "findings")) · \(time)")
  }
  package func stop(_ number: Int64?, _ place: String) -> String {
    let name = [number.map { "\($0)" } ?? "", place].filter { !$0.isEmpty }.joined(separator: " ")
    return say("stop \(name)", "stop \(name)")
  }
  package var noStop: String { say("Uden stop", "No stop") }
  /// How a line may begin.
  package var beginnings: String {
    say(
      "Begynd med  + trygt   ? tro   > forslag   # stop",
      "Begin with  + safe   ? belief   > proposal   # stop")
  }
  /// That what is typed is on the disk.
  package var keptMeanwhile: String { say("gemt undervejs", "kept meanwhile") }
  package var mending: String { say("retter linjen", "mending the line") }
  package var nothingYet: String {
    say(
      "Skriv det, I ser, og tryk Enter. Hver linje bliver et fund.",
      "Type what you see and press Enter. Each line becomes a finding.")
  }
  package var isEmpty: String { say("Skriv linjen først.", "Type the line first.") }
  package func saved(_ line: String) -> String { say("Gemt: \(line)", "Saved: \(line)") }
  package func mended(_ line: String) -> String { say("Rettet: \(line)", "Mended: \(line)") }
  package func savedLines(_ count: Int) -> String {
    say("\(count) linjer gemt.", "\(count) lines saved.")
  }
  /// What a row says that points at somebody in its text.
  package var identifies: String { say("udpeger", "points at somebody") }
  package var chooseStop: String { say("Hvilket stop?", "Which stop?") }
  package var chooseCategory: String { say("Hvilken slags?", "What kind?") }
  package var chooseParty: String { say("Hvem kunne gøre det?", "Who could do it?") }
  package var choosePointedOut: String { say("Hvem pegede på det?", "Who pointed it out?") }
  package var none: String { say("ingen", "none") }
  package var whichWalk: String { say("Hvilken vandring går I?", "Which walk is this?") }
  package var noWalks: String {
    say(
      "Der er ingen vandringer. Lav en med g w og a, eller skriv: lygte vandring tilføj NAVN.",
      "There are no walks. Make one by g w and a, or type: lygte walk add NAME.")
  }
}
