/// A column of the board: the workspace's own grouping of states, saying where the ball is.
package struct BoardColumn: Hashable, Sendable {
  /// Lower kebab case; the words have the standard columns' titles.
  package let code: String
  /// The workspace's own title, or nil for a standard one.
  package var title: String?
  package var states: [FindingState]
  /// The most findings it should hold, or nil: none until a person sets one.
  package var limit: Int?
  /// Whether it starts folded to its title and count.
  package var isFolded: Bool

  package init(
    code: String, title: String? = nil, states: [FindingState], limit: Int? = nil,
    isFolded: Bool = false
  ) {
    self.code = code
    self.title = title
    self.states = states
    self.limit = limit
    self.isFolded = isFolded
  }

  package static let standard: [BoardColumn] = StandardColumn.allCases.map { column in
    BoardColumn(code: column.rawValue, states: column.states, isFolded: column == .closed)
  }

  /// Whether each state but `withdrawn` stands in exactly one column: a grouping that would hide a
  /// finding is refused.
  package static func isWhole(_ columns: [BoardColumn]) -> Bool {
    let states = columns.flatMap(\.states)
    return states.count == Set(states).count
      && Set(states) == Set(FindingState.allCases).subtracting([.withdrawn])
  }

  /// Reads the workspace's own columns.
  /// - Returns: nil when they cannot be read or would hide a state.
  package static func columns(json: JSONValue) -> [BoardColumn]? {
    guard let list = json.array else { return nil }
    let columns = list.compactMap { column -> BoardColumn? in
      guard let code = column["code"]?.string, let states = column["states"]?.array else {
        return nil
      }
      return BoardColumn(
        code: code, title: column["title"]?.string,
        states: states.compactMap { $0.string.flatMap(FindingState.init(rawValue:)) },
        limit: column["limit"]?.integer.map { Int($0) },
        isFolded: column["folded"]?.bool ?? false)
    }
    return columns.count == list.count && isWhole(columns) ? columns : nil
  }

  /// As the workspace keeps it.
  package var json: JSONValue {
    var members: [String: JSONValue] = [
      "code": .string(code), "states": .array(states.map { .string($0.rawValue) }),
    ]
    if let title { members["title"] = .string(title) }
    if let limit { members["limit"] = .integer(Int64(limit)) }
    if isFolded { members["folded"] = true }
    return .object(members)
  }

  /// Whether so many findings are more than it should hold.
  package func isPassed(by count: Int) -> Bool { limit.map { count > $0 } ?? false }
}

/// The columns a board has until the workspace groups its states otherwise.
package enum StandardColumn: String, Code {
  case new
  case withResponsible = "with-responsible"
  case waiting
  case toBeChecked = "to-be-checked"
  case owesAnswer = "owes-answer"
  case closed

  package var states: [FindingState] {
    switch self {
    case .new: [.new, .assessing]
    case .withResponsible: [.assigned, .inProgress]
    case .waiting: [.waiting]
    case .toBeChecked: [.done]
    case .owesAnswer: [.confirmed, .declined]
    case .closed: [.closed, .kept, .duplicate]
    }
  }
}
