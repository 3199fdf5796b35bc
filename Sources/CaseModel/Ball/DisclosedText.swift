/// A finding's texts as an audience may read them (promise 13): the internal ones for us alone, the
/// public ones for others; where nobody wrote those, what stands internally without house numbers
/// and without what points at a person (DOMAIN B6).
package struct DisclosedText: Hashable, Sendable {
  package let place: String
  package let text: String
  package let actions: [String]
  /// Whether something of the finding is kept from this reader.
  package let isWithheld: Bool

  package init(_ finding: Finding, for audience: Audience) {
    let place = finding.place ?? ""
    let text = finding.observation.isEmpty ? finding.title : finding.observation
    let actions = finding.openActions.compactMap(\.text)
    if audience == .internal {
      self.init(place: place, text: text, actions: actions, isWithheld: false)
      return
    }
    let allows = Self.allowsInFull(finding, for: audience)
    let publicPlace = finding.values.text(FindingField.publicPlace)
    let publicText = finding.values.text(FindingField.publicText)
    var isWithheld = false
    func shown(_ written: String?, _ own: String, isPlace: Bool = false) -> String {
      if !allows, let written, !written.isEmpty {
        if written != own { isWithheld = true }
        return PublicTextFilter.withoutPersons(written)
      }
      let safe =
        allows
        ? PublicTextFilter.withoutPersons(own) : PublicTextFilter.coarsened(own, isPlace: isPlace)
      if safe != own { isWithheld = true }
      return safe
    }
    let shownPlace = shown(publicPlace, place, isPlace: true)
    let shownText = shown(publicText, text)
    let shownActions = actions.map { shown(nil, $0) }
    self.init(
      place: shownPlace, text: shownText, actions: shownActions, isWithheld: isWithheld)
  }

  private init(place: String, text: String, actions: [String], isWithheld: Bool) {
    self.place = place
    self.text = text
    self.actions = actions
    self.isWithheld = isWithheld
  }

  /// Whether somebody has said that these readers may see it as it stands.
  private static func allowsInFull(_ finding: Finding, for audience: Audience) -> Bool {
    switch finding.values.code(FindingField.sensitivity, Sensitivity.self) {
    case .public: true
    case .partners: audience == .partners
    case nil: false
    }
  }
}
