/// Findings as a reader may read them, with what was kept and what holds them back.
package struct AudienceEdition: Sendable {
  package let reader: Reader
  package let findings: [DisclosedFinding]
  /// Those that are for municipality and police only.
  package let leftOut: Int
  /// Those that may leave by no way.
  package let limited: Int
  package let held: [HeldBack]

  package init(_ findings: some Sequence<Finding>, by discloser: Discloser) {
    reader = discloser.reader
    var open: [DisclosedFinding] = []
    var leftOut = 0
    var limited = 0
    for finding in findings {
      if let disclosed = discloser.disclosed(finding) {
        open.append(disclosed)
      } else if finding.isLimited {
        limited += 1
      } else {
        leftOut += 1
      }
    }
    self.findings = open
    self.leftOut = leftOut
    self.limited = limited
    held = open.flatMap(discloser.heldBack)
  }

  /// Findings whose text is left out, since nobody has written one for these readers.
  package var lackingText: Int { findings.count(where: \.lacksText) }
  /// Findings something else is kept of.
  package var withheld: Int { findings.count { $0.isWithheld && !$0.lacksText } }
}
