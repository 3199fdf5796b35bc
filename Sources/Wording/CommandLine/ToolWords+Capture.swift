import Language

extension ToolWords {
  package var captureNeedsWalk: String {
    say(
      "Skriv, hvilken vandring linjerne er fra: lygte fangst \"Lærkehaven, aften\" < noter.txt",
      "Type which walk the lines are from: lygte capture \"Lærkehaven, aften\" < notes.txt")
  }
  package var lookNeeds: String {
    say(
      "Skriv fundet, og hvordan det ser ud nu: lygte gensyn K7Q-4MJ i-orden",
      "Type the finding and what it looks like now: lygte look K7Q-4MJ in-order")
  }
  package func noSuchVerdict(_ word: String) -> String {
    say(
      "»\(word)« er ikke et svar her. Svarene er: i-orden, stadig-sådan, bedre, værre, kommet-igen.",
      "“\(word)” is no answer here. Answers are: in-order, same, better, worse, returned.")
  }
  package var captureNothing: String {
    say(
      "Der var ingen linjer. Intet er gemt.", "There were no lines. Nothing was saved.")
  }
  package func captureSaved(_ count: Int, _ walk: String) -> String {
    say(
      "\(counted(count, "linje", "linjer")) fra »\(walk)« er gemt som fund.",
      "\(counted(count, "line", "lines")) of “\(walk)” saved as findings.")
  }
  /// - Parameter known: the stops of the walk's route.
  package func noStop(_ text: String, _ known: [String]) -> String {
    let danish =
      known.isEmpty
      ? "Vandringen har ingen stop endnu: lygte stop tilføj STED --vandring VANDRING."
      : "Den har: \(known.joined(separator: ", "))."
    let english =
      known.isEmpty
      ? "The walk has no stops yet: lygte stop add PLACE --walk WALK."
      : "It has: \(known.joined(separator: ", "))."
    return say(
      "Vandringen har ikke ét stop, der hedder »\(text)«. \(danish)",
      "The walk has not one stop called “\(text)”. \(english)")
  }
  package func walkMade(_ name: String, _ stops: Int, _ open: Int) -> String {
    say(
      "Ny vandring »\(name)« med \(counted(stops, "stop", "stop")) og \(open) åbne fund at se på.",
      "New walk “\(name)” with \(counted(stops, "stop", "stops")) and \(open) open findings to look at."
    )
  }
}
