/// What a move asks for before a promise is made to others.
package enum Gate {
  /// The fields that the steps need and the finding lacks, in the order they are asked.
  ///
  /// A reason is always asked for anew. `nobodyToTell` stands in for an answer.
  package static func missing(
    for steps: [LifecycleStep], in finding: Finding
  ) -> [FindingField] {
    var missing: [FindingField] = []
    for field in steps.flatMap(\.needs) where !missing.contains(field) {
      if !holds(field, in: finding) { missing.append(field) }
    }
    return missing
  }

  /// The reasons to choose from, where the steps ask for one.
  package static func reasons(for steps: [LifecycleStep]) -> ReasonList? {
    steps.compactMap(\.reasons).last
  }

  /// Gate fields a finding should have in the state it stands in and lacks: after two laptops
  /// were joined, or when a gate was knowingly passed. Shown, never refused.
  package static func lacking(in finding: Finding) -> [FindingField] {
    switch finding.state {
    case .assigned, .inProgress:
      [.responsible, .followUp, .due].filter { !holds($0, in: finding) }
    case .waiting: finding.waitingUntil == nil ? [.waitingUntil] : []
    default: []
    }
  }

  private static func holds(_ field: FindingField, in finding: Finding) -> Bool {
    switch field {
    case .reason, .waitingUntil, .duplicateOf: false
    case .answers: finding.isAnswered
    default: finding.values[field] != nil
    }
  }
}
