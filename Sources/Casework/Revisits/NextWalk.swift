import CaseModel
import ChangeLog

/// The walk after a walk: the same area, people and route, to see what became of what was found
/// (DOMAIN A1, 42).
package struct NextWalk: Sendable {
  package let former: RecordIndex
  private let caseFile: CaseFile

  package init(after former: RecordIndex, in caseFile: CaseFile) {
    self.former = former
    self.caseFile = caseFile
  }

  /// The stops of the former route, in its order.
  package var route: [RecordIndex] { caseFile.route(of: former) }

  /// Adds the walk and its route to the act.
  ///
  /// - Parameters:
  ///   - name: what it is called.
  ///   - date: nil where none is set yet; then it is an idea.
  ///   - identifiers: those in use, to which none of the new ones belongs.
  /// - Returns: the walk's identifier.
  package func make(
    named name: String, on date: String?, beside identifiers: IdentifierIndex,
    random: inout some RandomNumberGenerator, in draft: inout ActDraft
  ) -> SayableIdentifier {
    var used: Set<SayableIdentifier> = []
    func fresh(_ random: inout some RandomNumberGenerator) -> SayableIdentifier {
      while true {
        let candidate = identifiers.fresh(from: &random)
        if used.insert(candidate).inserted { return candidate }
      }
    }
    let id = fresh(&random)
    let facts = caseFile.values(of: former)
    var values: [AnyField: JSONValue] = [
      .walk(.id): .string(id.description), .walk(.name): .string(name),
      .walk(.state): .string((date == nil ? WalkState.idea : .planned).rawValue),
      .walk(.occasion): .string(WalkOccasion.followUp.rawValue),
      .walk(.previousWalk): .string(caseFile.name(of: former).description),
    ]
    values[.walk(.date)] = date.map { .string($0) }
    for field in Self.kept {
      guard let value = facts[field.rawValue], !value.isNull else { continue }
      values[.walk(field)] = value
    }
    values[.walk(.checklist)] = caseFile.checklist(of: former).map {
      .string(caseFile.name(of: caseFile.newest(of: $0)).description)
    }
    let walk = EditWriter.make(.walk, values, in: &draft)
    for stop in route {
      let facts = caseFile.values(of: stop)
      var values: [AnyField: JSONValue] = [.stop(.id): .string(fresh(&random).description)]
      for field in [StopField.number, .place, .kind, .pointedOutBy, .coordinate] {
        if let value = facts[field.rawValue], !value.isNull { values[.stop(field)] = value }
      }
      _ = EditWriter.make(.stop, values, of: walk, in: &draft)
    }
    return id
  }

  /// What the next walk has in common with it; day, light and weather it has not.
  private static let kept: [WalkField] = [
    .area, .leader, .noteTaker, .meetingPlace, .route, .followUpResponsible, .equipment,
    .startTime, .endTime,
  ]
}
