import CaseModel
import ChangeLog

/// What a typed name of a party comes to, held against those that are known here.
package enum PartyMeaning: Hashable, Sendable {
  /// It is what somebody known is called, or called also.
  case known
  /// It is a clear part of what one party alone is called.
  case part(of: String)
  /// It is a part of what several are called.
  case several([String])
  /// Nobody here is called so.
  case unknown
}

/// Who is known here: the register's parties by all their names, persons, and whoever was named
/// before.
package struct KnownParties {
  private let caseFile: CaseFile
  private let names: PartyNames
  private let persons: Set<String>

  /// - Parameter author: whoever writes, who need not stand in the register.
  package init(_ caseFile: CaseFile, author: String = "") {
    self.caseFile = caseFile
    names = caseFile.partyNames
    var persons: Set = [SearchKey.name(author)]
    for record in caseFile.standing(.person) {
      for field in [PersonField.initials, .name] {
        if let name = caseFile.shown(record, field.rawValue)?.string {
          persons.insert(SearchKey.name(name))
        }
      }
    }
    self.persons = persons
  }

  /// The fewest letters that are held for a part of a name.
  static let shortestPart = 3

  package func meaning(of text: String) -> PartyMeaning {
    let key = SearchKey.name(text)
    if key.isEmpty || names.keys[key] != nil || persons.contains(key) { return .known }
    let named = namedBefore
    if named.contains(where: { SearchKey.name($0) == key }) { return .known }
    guard key.count >= Self.shortestPart else { return .unknown }
    for candidates in [registered, named.map { ($0, $0) }] {
      let found = Set(
        candidates.filter { Self.isPart(key, of: SearchKey.name($0.called)) }.map(\.party))
      if let only = found.first {
        return found.count == 1 ? .part(of: only) : .several(found.sorted())
      }
    }
    return .unknown
  }

  /// Everything a party of the register is called, with what it is called first of all.
  private var registered: [(called: String, party: String)] {
    caseFile.parties.flatMap { party in
      ([party.name] + [PartyField.short, .alias].compactMap { party.values.text($0) })
        .map { ($0, party.name) }
    }
  }

  /// Whether a name begins with a text, or one of its words does.
  private static func isPart(_ key: String, of name: String) -> Bool {
    name.hasPrefix(key) || name.contains(" " + key)
  }

  /// Everybody that a field for a party names.
  private var namedBefore: Set<String> {
    var named: Set<String> = []
    let kinds: [RecordKind] = [.finding, .action, .route, .walk]
    for kind in kinds {
      let fields = (RecordSchema.of(kind)?.fields ?? []).filter { $0.form == .party }.map(\.name)
      for record in caseFile.records(of: kind) {
        for field in fields {
          if let name = caseFile.shown(record, field)?.string, !name.isEmpty { named.insert(name) }
        }
      }
    }
    return named
  }
}
