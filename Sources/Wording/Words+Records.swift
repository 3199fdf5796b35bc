import Language

/// What is said of records that do not stand where records of this version do.
extension Words {
  /// Behind what belongs to nothing that is here.
  package var withoutPlace: String { say("uden plads", "without a place") }

  /// The version of the program that a device wrote with last.
  package func writesWith(_ version: String) -> String {
    say("Skriver med Lygte \(version).", "Writes with Lygte \(version).")
  }
}
