import CaseModel

/// The changes a person had before their eyes when they began to write.
///
/// What another device changed while a form lay open was not among them: the form's save must
/// leave it standing, so that both values are kept and seen.
package struct SeenChanges: Hashable, Sendable {
  private var names: [ThingIndex: [String: [LineName]]] = [:]
  private var filled: [ThingIndex: Set<String>] = [:]

  /// Every field of the things, as they stand now.
  package init(_ things: [ThingIndex], in caseFile: CaseFile) {
    for thing in things {
      var fields: [String: [LineName]] = [:]
      for field in caseFile.fields(of: thing) {
        fields[field] = caseFile.standingNames(thing, field)
        if caseFile.shown(thing, field)?.isNull == false { filled[thing, default: []].insert(field) }
      }
      names[thing] = fields
    }
  }

  /// The lines a new value of the field knowingly replaces; nil for a thing that was not looked at.
  func replaced(_ thing: ThingIndex, _ field: String) -> [LineName]? {
    names[thing].map { $0[field] ?? [] }
  }

  /// Whether the field held anything then.
  package func stood(_ thing: ThingIndex, _ field: String) -> Bool {
    filled[thing]?.contains(field) == true
  }
}
