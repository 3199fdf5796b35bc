import CaseModel

extension Finding {
  /// The text these values would empty, where nothing would say any more what was found.
  package func lastText(emptiedBy values: [FindingField: JSONValue]) -> FindingField? {
    let texts: [FindingField] = [.observation, .title, .publicText, .place]
    guard let emptied = texts.first(where: { values[$0]?.isNull == true }) else { return nil }
    let isLeft = texts.contains { field in
      if let value = values[field] { return value.string?.isEmpty == false }
      return field == .title ? hasOwnTitle : self.values.text(field)?.isEmpty == false
    }
    return isLeft ? nil : emptied
  }
}
