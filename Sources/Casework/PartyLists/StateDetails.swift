import CaseModel

/// Why a finding stands in a state and until when, as an exported file that came back has it.
package struct StateDetails: Hashable, Sendable {
  package var reason: Reason?
  package var waitingUntil: Day?

  package init() {}

  init(_ row: ImportRow) {
    for field in [FindingField.reason, .waitingUntil] {
      if let value = row.values[field] { take(field, value) }
    }
  }

  mutating func take(_ field: FindingField, _ value: JSONValue) {
    switch field {
    case .reason: reason = Reason(json: value)
    case .waitingUntil: waitingUntil = value.string.flatMap { Day(iso: $0) }
    default: break
    }
  }
}
