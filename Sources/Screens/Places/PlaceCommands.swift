import Language

extension CommandCatalogue {
  /// What was seen at one place, from wherever a finding or a stop is chosen.
  static let places: [Command] = [
    Command(
      "place", Phrase("Stedet", "The place"),
      help: Phrase(
        "vis, hvad der er set på stedet på alle vandringer",
        "show what was seen at this place on all walks"),
      in: [.walk, .finding, .gathering, .review, .attention], keys: "Q",
      obstacle: needsWorkspace
    ) { $0.openPlace() }
  ]
}
