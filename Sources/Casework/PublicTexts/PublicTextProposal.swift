import CaseModel
import ChangeLog

/// What residents may read of a finding that has no public text yet: proposed of what was written
/// among us, for a person to accept.
package struct PublicTextProposal: Hashable, Sendable {
  package let record: RecordIndex
  /// As they were written.
  package let text: String
  package let place: String
  /// Without what points at somebody.
  package let publicText: CleanedText
  /// The same of the place; nil where one is written already, or there is none.
  package let publicPlace: CleanedText?
  /// Whether it describes somebody who was seen (section 115).
  package let describesSomebody: Bool

  /// Whether nothing in it points at somebody, as far as its form tells.
  package var isUnmarked: Bool {
    publicText.marks.isEmpty && publicPlace?.marks.isEmpty ?? true && !describesSomebody
  }

  /// What may be a name or a number of somebody, and stays unless a person takes it out.
  package var pointedAt: [String] {
    [publicText, publicPlace].compactMap { $0 }.flatMap { cleaned in
      cleaned.marks.filter { !$0.kind.isTakenOut }.map { cleaned.text.scalars(in: $0.range) }
    }
  }

  /// A text of it without what may point at somebody either: for a room nobody has read it for.
  package func withoutDoubt(_ text: String) -> String {
    pointedAt.filter { !$0.isEmpty }.reduce(text) { $0.replacing($1, with: "[…]") }
  }

  package init?(_ record: RecordIndex, in caseFile: CaseFile, by scanner: IdentifyingScanner) {
    let finding = caseFile.finding(at: record)
    guard PublicTextProposal.isLacking(finding) else { return nil }
    self.record = record
    text = finding.observation.isEmpty ? finding.title : finding.observation
    place = finding.place ?? ""
    publicText = scanner.withoutIdentifying(text)
    let written = finding.values.text(FindingField.publicPlace) ?? ""
    publicPlace =
      place.isEmpty || !written.isEmpty ? nil : scanner.withoutIdentifying(place, isPlace: true)
    describesSomebody = Signalement.isDescribed(in: text)
  }

  /// Whether somebody should write a public text of a finding: not of what is for council and police
  /// only, nor of what was taken out.
  package static func isLacking(_ finding: Finding) -> Bool {
    finding.values.text(FindingField.publicText)?.isEmpty ?? true
      && !(finding.observation.isEmpty && !finding.hasOwnTitle)
      && finding.values.code(FindingField.sensitivity, Sensitivity.self) != .partners
      && finding.state != .withdrawn && finding.state != .duplicate && !finding.isUndone
  }

  /// Those of findings that lack a public text, in their order.
  package static func all(of records: some Sequence<RecordIndex>, in caseFile: CaseFile) -> [Self] {
    let scanner = IdentifyingScanner(persons: caseFile.knownNames(places: []))
    return records.compactMap { Self($0, in: caseFile, by: scanner) }
  }

  /// Accepts proposals as they stand, in one act.
  package static func accept(_ proposals: [Self], in caseFile: CaseFile) -> ActDraft {
    var draft = ActDraft()
    for proposal in proposals {
      var values: [FindingField: JSONValue] = [.publicText: .string(proposal.publicText.text)]
      if let place = proposal.publicPlace { values[.publicPlace] = .string(place.text) }
      let edits = EditWriter.values(values, of: proposal.record, in: caseFile)
      if !edits.isEmpty { draft.set(.existing(caseFile.name(of: proposal.record)), edits) }
    }
    return draft
  }
}
