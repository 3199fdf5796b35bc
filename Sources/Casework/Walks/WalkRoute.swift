import CaseModel
import ChangeLog

extension CaseFile {
  /// The stops of a walk in the order of its route; those without a number last.
  package func route(of walk: RecordIndex) -> [RecordIndex] {
    entries(of: walk, kind: .stop).sorted { one, other in
      let (left, right) = (number(ofStop: one) ?? .max, number(ofStop: other) ?? .max)
      return left == right ? one < other : left < right
    }
  }

  package func number(ofStop stop: RecordIndex) -> Int64? {
    shown(stop, StopField.number.rawValue)?.integer
  }

  /// Empty where nobody wrote one.
  package func place(ofStop stop: RecordIndex) -> String {
    shown(stop, StopField.place.rawValue)?.string ?? ""
  }

  /// The stop of a walk at that place, or of that number in the route.
  package func stop(called text: String, of walk: RecordIndex) -> RecordIndex? {
    if let stop = stop(at: text, of: walk) { return stop }
    guard let number = Int64(text) else { return nil }
    return route(of: walk).first { self.number(ofStop: $0) == number }
  }

  /// The stop of a walk at that place, whatever its spelling of case and accents.
  package func stop(at place: String, of walk: RecordIndex) -> RecordIndex? {
    let key = SearchKey.name(place)
    return route(of: walk).first { SearchKey.name(self.place(ofStop: $0)) == key }
  }

  /// One more than the greatest number among the records of a kind that belong to the owner.
  package func nextNumber(
    _ field: AnyField, of owner: RecordIndex, kind: RecordKind
  ) -> Int64 {
    let numbers = entries(of: owner, kind: kind).compactMap { shown($0, field.name)?.integer }
    return (numbers.max() ?? 0) &+ 1
  }
}
