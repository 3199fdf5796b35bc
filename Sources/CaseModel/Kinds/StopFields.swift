/// The fields of a stop on a walk's route.
package enum StopField: String, RecordField {
  case id, of, number, place, kind, pointedOutBy, coordinate, notes, removed
  package static func any(_ field: Self) -> AnyField { .stop(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .of: .reference(.walk)
    case .number: .integer
    case .place: .line
    case .kind: .code(.stopKind)
    case .pointedOutBy: .code(.pointedOutBy)
    case .coordinate: .coordinate
    case .notes: .text
    case .removed: .truth
    }
  }
}

extension RecordKind {
  /// A place where a walk stops and looks.
  package static let stop = RecordKind(rawValue: "stop")
}

extension RecordSchema {
  /// The route of a walk, one place after the other (DOMAIN A1, 22 and 28).
  package static let stop = RecordSchema(
    .stop, KindNames(.et("stop", "stop", "stoppet"), english: "stop", "stops"),
    home: .entries(of: .walk, as: "stops"), fields: StopField.all, identity: .stop(.place),
    isTold: true, since: 2, askedFirst: [.stop(.place), .stop(.kind), .stop(.pointedOutBy)],
    numbering: .stop(.number))
}

/// What a stop is to a walk: where many pass, or where hardly anybody does (DOMAIN A1, 28).
package enum StopKind: String, Code { case hub, quiet }

/// Who pointed a stop out (DOMAIN A1, 5).
package enum PointedOutBy: String, Code { case residents, police, both }
