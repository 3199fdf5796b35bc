import CaseModel
import Wording

/// Whom a paper comes from, and where its case is kept: stands on its head, and in a document on
/// every page.
package struct Letterhead: Hashable, Sendable {
  package static let none = Letterhead()

  package var municipality: String
  /// The name of whoever sends it; initials where the register has no name for them.
  package var sender: String
  package var telephone: String
  package var caseNumber: String

  package init(
    municipality: String = "", sender: String = "", telephone: String = "",
    caseNumber: String = ""
  ) {
    self.municipality = municipality
    self.sender = sender
    self.telephone = telephone
    self.caseNumber = caseNumber
  }

  /// `Åhavn Kommune · Mette Kjær · tlf. 12 34 56 78 · sag 2026-1234`; empty where nothing is known.
  package func line(_ words: Words) -> String {
    let exports = words.exports
    return [
      municipality, sender, telephone.isEmpty ? "" : exports.telephone(telephone),
      caseNumber.isEmpty ? "" : exports.caseNumber(caseNumber),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
