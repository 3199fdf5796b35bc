/// When a field is asked for: where another one of the form holds a code.
struct FormCondition: Equatable, Sendable {
  let key: String
  let code: String
}

extension Form {
  /// Asks for what the chosen codes ask for, right below what asks for it, and for no more.
  ///
  /// - Parameter keys: fields that are asked for whatever is chosen, as something was typed in them
  ///   once.
  mutating func askConditionalFields(besides keys: Set<String> = []) {
    for candidate in conditional {
      guard let condition = candidate.condition,
        let above = fields.firstIndex(where: { $0.key == condition.key })
      else { continue }
      let standing = fields.firstIndex { $0.key == candidate.key }
      let isTyped = standing.map { fields[$0].isTyped } ?? keys.contains(candidate.key)
      let isAsked = isTyped || fields[above].editor.chosen == condition.code
      switch (standing, isAsked) {
      case (nil, true):
        fields.insert(candidate, at: above + 1)
        move(from: above + 1, by: 1)
      case (let standing?, false):
        fields.remove(at: standing)
        move(from: standing + 1, by: -1)
      case (nil, false), (.some, true): break
      }
    }
  }

  /// Keeps the focus and the fold on what they stood on.
  private mutating func move(from place: Int, by distance: Int) {
    if focus >= place { focus += distance }
    if let folded = foldedFrom, folded >= place { foldedFrom = folded + distance }
  }
}

extension FieldEditor {
  /// The code that is chosen; nil where none is, or none can be.
  fileprivate var chosen: String? {
    if case .choice(let choice) = self { choice.chosen } else { nil }
  }
}
