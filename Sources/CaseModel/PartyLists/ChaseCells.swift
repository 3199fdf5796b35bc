/// What stands of a finding on a list for its responsible party: values, in no language.
package struct ChaseCells: Hashable, Sendable {
  /// What a party may read, and may change on the list that comes back.
  package enum Column: String, CaseIterable, Sendable {
    case number, place, text, actions, due, state
    /// Empty on the list unless a day was promised before; for the party to fill in.
    case promisedFor
    /// Always empty on the list; for the party to fill in.
    case reply
  }

  package var number: Int?
  package var place: String
  package var mastNumber: String
  /// The code of what it is about; empty for none.
  package var category: String
  package var text: String
  package var actions: [String]
  package var due: Day?
  package var state: FindingState
  package var promisedFor: Day?

  package init(
    number: Int? = nil, place: String = "", mastNumber: String = "", category: String = "",
    text: String = "", actions: [String] = [], due: Day? = nil, state: FindingState = .new,
    promisedFor: Day? = nil
  ) {
    self.number = number
    self.place = place
    self.mastNumber = mastNumber
    self.category = category
    self.text = text
    self.actions = actions
    self.due = due
    self.state = state
    self.promisedFor = promisedFor
  }

  /// Reads what ``json`` gives; what is missing, such as a blanked value, is left empty.
  package init(json: JSONValue) {
    self.init(
      number: json["number"]?.integer.map { Int($0) }, place: json["place"]?.string ?? "",
      mastNumber: json["mastNumber"]?.string ?? "", category: json["category"]?.string ?? "",
      text: json["text"]?.string ?? "",
      actions: (json["actions"]?.array ?? []).compactMap(\.string),
      due: json["due"]?.string.flatMap { Day(iso: $0) },
      state: FindingState(stored: json["state"]?.string),
      promisedFor: json["promisedFor"]?.string.flatMap { Day(iso: $0) })
  }

  /// Empty cells are left out.
  package var json: JSONValue {
    var members: [String: JSONValue] = ["state": .string(state.rawValue)]
    members["number"] = number.map { .integer(Int64($0)) }
    if !place.isEmpty { members["place"] = .string(place) }
    if !mastNumber.isEmpty { members["mastNumber"] = .string(mastNumber) }
    if !category.isEmpty { members["category"] = .string(category) }
    if !text.isEmpty { members["text"] = .string(text) }
    if !actions.isEmpty { members["actions"] = .array(actions.map { .string($0) }) }
    members["due"] = due.map { .string($0.description) }
    members["promisedFor"] = promisedFor.map { .string($0.description) }
    return .object(members)
  }
}

/// A finding on a list for its responsible party.
package struct ChaseRow: Hashable, Sendable {
  /// The finding's name in the log.
  package let finding: String
  /// The identifier people say.
  package let id: String
  package let cells: ChaseCells
  /// Days without a word from the party.
  package let silence: Int?
  /// Days over the deadline.
  package let overdue: Int?
  /// Days since the promised day passed.
  package let brokenPromise: Int?
  /// Whether something of it is kept from this reader.
  package let isWithheld: Bool
  /// Whether nobody has written a text for this reader.
  package let lacksText: Bool

  /// A finding as the party may read it.
  package init(_ disclosed: DisclosedFinding, _ trail: PartyListHistory, today: Day) {
    let finding = disclosed.finding
    self.finding = finding.name
    id = finding.id
    cells = ChaseCells(
      number: finding.number, place: finding.place ?? "",
      mastNumber: finding.values.text(FindingField.mastNumber) ?? "",
      category: finding.category ?? "",
      text: finding.observation.isEmpty ? finding.title : finding.observation,
      actions: finding.openActions.compactMap(\.text), due: finding.due, state: finding.state,
      promisedFor: trail.promisedFor)
    silence = trail.silence(on: today)
    overdue =
      finding.isOverdue(on: today) ? finding.due.map { today.days(since: $0) } : nil
    brokenPromise = trail.brokenPromise(on: today)
    isWithheld = disclosed.isWithheld
    lacksText = disclosed.lacksText
  }
}
