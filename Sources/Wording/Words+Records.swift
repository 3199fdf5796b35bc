import Language

/// What records are called by their kind on disk; those of a kind this version does not know too.
extension Words {
  /// Within a sentence: `tiltag`.
  package func record(_ kind: String) -> String {
    tool.kinds[kind] ?? say("post fra en nyere udgave", "record of a newer version")
  }

  /// At its beginning: `Tiltag`.
  package func headedRecord(_ kind: String) -> String {
    if let known = board.recordKinds[kind] { return known }
    let name = record(kind)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Behind what belongs to nothing that is here.
  package var withoutPlace: String { say("uden plads", "without a place") }

  /// The version of the program that a device wrote with last.
  package func writesWith(_ version: String) -> String {
    say("Skriver med Lygte \(version).", "Writes with Lygte \(version).")
  }
}
