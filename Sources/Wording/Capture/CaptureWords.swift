import CaseModel
import Language

/// What stands where lines are typed on a walk.
package struct CaptureWords: Speaking {
  package let language: Language

  package var title: String { say("Skriv ned", "Capture") }
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
  package var chooseMore: String { say("Hvad mere om linjen?", "What else about the line?") }
  /// Asks for a number or a word: the field's name.
  package func typeValue(_ field: String) -> String {
    say("\(field): skriv, og tryk Enter", "\(field): type it and press Enter")
  }
  /// What was typed is no such thing as the field holds.
  package func notThat(_ field: String) -> String {
    say("Det kan ikke stå i »\(field)«.", "That cannot stand in “\(field)”.")
  }
  package func height(_ centimetres: Int) -> String {
    say("\(centimetres) cm", "\(centimetres) cm")
  }
  package func photo(_ number: String) -> String { say("foto \(number)", "photo \(number)") }
  package func mast(_ number: String) -> String { say("mast \(number)", "mast \(number)") }
  package func manySaid(_ count: Int) -> String {
    say("\(count) siger det", "said by \(count)")
  }
  package var measureFailed: String { say("holdt ikke sidst", "did not hold last time") }
  package var ifPossible: String { say("hvis muligt", "if possible") }
  /// A known finding that the line being typed is like.
  package func alike(_ name: String, _ title: String, _ state: String) -> String {
    say("Ligner \(name): \(title) · \(state)", "Like \(name): \(title) · \(state)")
  }
  /// How many points of the walks before are not looked at yet.
  package func toSeeAgain(_ count: Int) -> String {
    say(
      count == 1
        ? "↓ 1 punkt fra sidst skal ses igen" : "↓ \(count) punkter fra sidst skal ses igen",
      "↓ \(counted(count, "point", "points")) from last time to see again")
  }
  package func fromLast(_ seen: Int, _ all: Int) -> String {
    say("Fra sidst  \(seen) af \(all) set", "From last time  \(seen) of \(all) seen")
  }
  /// The keys that say what a point looks like now.
  package var verdicts: String {
    say(
      "1 i orden  2 stadig sådan  3 bedre  4 værre  5 kommet igen",
      "1 in order  2 still so  3 better  4 worse  5 come back")
  }
  /// What was said of a point, and what became of it.
  package func seen(_ title: String, _ verdict: RevisitVerdict, _ outcome: RevisitOutcome) -> String
  {
    let word = CodeWords(language: language).revisitVerdict(verdict)
    return switch outcome {
    case .noted: say("\(title): \(word).", "\(title): \(word).")
    case .confirmed: say("\(title): \(word), bekræftet.", "\(title): \(word), confirmed.")
    case .reopened:
      say("\(title): \(word), hos den ansvarlige igen.", "\(title): \(word), reopened.")
    case .comeBack(let id):
      say("\(title): \(word), nyt fund \(id).", "\(title): \(word), new finding \(id).")
    }
  }
  package var chooseParty: String { say("Hvem kunne gøre det?", "Who could do it?") }
  package var choosePointedOut: String { say("Hvem pegede på det?", "Who pointed it out?") }
  package var none: String { say("ingen", "none") }
  package var whichWalk: String { say("Hvilken vandring går I?", "Which walk is this?") }
  /// A walk that nobody planned, which begins now.
  package var newWalk: String {
    say("en vandring, der begynder nu", "a walk that begins now")
  }
  package func walkOf(_ day: String) -> String { say("Vandring \(day)", "Walk of \(day)") }
  package func walkBegun(_ name: String) -> String {
    say("\(name) er begyndt.", "\(name) has begun.")
  }
}
