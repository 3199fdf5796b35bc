import CaseModel

/// What a form proposes: names the case file knows, the likeliest first.
package struct FormLists: Equatable, Sendable {
  package var parties: [Suggestion]
  package var areas: [Suggestion]
  package var places: [Suggestion]
  package var tags: [Suggestion]
  /// Walks by their identifier, newest first.
  package var walks: [ChoiceEditor.Option]
  /// Records of other kinds that fields refer to, newest first.
  package var records: [RecordKind: [ChoiceEditor.Option]] = [:]
  /// Findings by their identifier, with the title as the note.
  package var findings: [Suggestion]

  package init(
    parties: [String] = [], areas: [String] = [], places: [String] = [], tags: [String] = [],
    walks: [ChoiceEditor.Option] = [], findings: [Suggestion] = []
  ) {
    self.parties = parties.map { Suggestion($0) }
    self.areas = areas.map { Suggestion($0) }
    self.places = places.map { Suggestion($0) }
    self.tags = tags.map { Suggestion($0) }
    self.walks = walks
    self.findings = findings
  }
}

extension FormLists {
  /// Takes in names that findings use, behind those of the register.
  mutating func add(_ used: [FindingField: [String]]) {
    func add(_ fields: [FindingField], to list: inout [Suggestion]) {
      var known = Set(list.map { SearchKey.name($0.text) })
      for name in fields.flatMap({ used[$0] ?? [] })
      where known.insert(SearchKey.name(name)).inserted {
        list.append(Suggestion(name))
      }
    }
    add([.responsible, .followUp, .owner], to: &parties)
    add([.area], to: &areas)
    add([.place], to: &places)
    add([.tags], to: &tags)
  }
}
