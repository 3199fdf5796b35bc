import Language

/// What was made, removed and brought back in the register; names come as `aktøren Natteravnene`.
extension HistoryWords {
  package func removalOf(_ name: String) -> String {
    say("fjernelsen af \(name)", "removing \(name)")
  }
  package func returnOf(_ name: String) -> String {
    say("gendannelsen af \(name)", "bringing back \(name)")
  }

  // What follows on “Fortrudt:” and “Gendannet:”, as sentences of their own.
  package func isBack(_ name: String) -> String {
    say("\(Self.title(name)) er tilbage.", "\(Self.title(name)) is back.")
  }
  package func isGone(_ name: String) -> String {
    say("Fortrudt: \(name) er ikke oprettet.", "Undone: \(name) is not added.")
  }
  package func isRemovedAgain(_ name: String) -> String {
    say("Fjernet igen: \(name).", "Removed again: \(name).")
  }

  // In the list of what was done.
  package func broughtBack(_ name: String) -> String {
    say("gendannede \(name)", "brought back \(name)")
  }
  package func removedAgain(_ name: String) -> String {
    say("fjernede \(name) igen", "removed \(name) again")
  }

  private static func title(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
