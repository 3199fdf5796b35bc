import CaseModel
import ChangeLog

/// A place where a person stands in the workspace.
package struct Mention: Sendable {
  /// How it stands there today.
  package enum Standing: String, Sendable {
    case shown
    /// In a value that was replaced or undone, or beside the one that shows.
    case history
    /// As the one who wrote.
    case author
  }

  package let record: RecordIndex?
  /// The field's name on disk; nil for the author.
  package let field: String?
  package let origin: LineOrigin
  /// The texts of the value that hold the name, as they were written.
  package let texts: [String]
  package let standing: Standing
}

/// Where a person stands: as author, contact or participant, in any text, in values that no longer
/// show. Complete for what the log holds (GDPR art. 15): it reads every value that every record ever
/// had, of kinds and fields of newer versions too.
package struct Mentions: Sendable {
  package let pattern: NamePattern
  /// By record, as they were made, and within one by field and time.
  package let all: [Mention]
  /// What one might have meant as well: the name's parts, and the initials of a person of that name,
  /// each with how often it stands.
  package let others: [(name: String, count: Int)]

  /// Nil for a name that is none.
  package init?(of name: String, in caseFile: CaseFile) {
    guard let pattern = NamePattern(name) else { return nil }
    self.pattern = pattern
    all = Self.search(pattern, in: caseFile)
    let parts = name.split(separator: " ").map(String.init)
    let initials = caseFile.records(of: .person)
      .filter { caseFile.shown($0, PersonField.name.rawValue)?.string.map(pattern.stands) ?? false }
      .compactMap { caseFile.shown($0, PersonField.initials.rawValue)?.string }
    let asked = (parts.count > 1 ? parts.filter { $0.count > 1 } : []) + initials
    others = asked.compactMap { other in
      guard !pattern.isWhole(other), let pattern = NamePattern(other) else { return nil }
      let count = Self.search(pattern, in: caseFile).count
      return count > 0 ? (other, count) : nil
    }
  }

  private static func search(_ pattern: NamePattern, in caseFile: CaseFile) -> [Mention] {
    var found: [Mention] = []
    for record in caseFile.records() {
      for field in caseFile.everyField(of: record) {
        for former in caseFile.formerValues(record, field) {
          let texts = former.value.texts.filter(pattern.stands)
          if texts.isEmpty { continue }
          found.append(
            Mention(
              record: record, field: field, origin: former.facts, texts: texts,
              standing: former.fate == .shows ? .shown : .history))
        }
      }
    }
    return found
      + caseFile.lines(by: pattern.stands).map {
        Mention(
          record: $0.record, field: nil, origin: $0.origin, texts: [$0.origin.actor ?? ""],
          standing: .author)
      }
  }
}

extension JSONValue {
  /// A row of a list with the texts of its cells changed, and the names of lines left.
  func mappingCells(_ change: (String) -> String) -> JSONValue {
    guard var members = object else { return self }
    members["cells"] = members["cells"]?.mappingTexts(change)
    return .object(members)
  }
}
