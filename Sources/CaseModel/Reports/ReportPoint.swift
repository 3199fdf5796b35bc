/// Something of a public edition that is to be mended before it goes, or knowingly let pass with a
/// reason (documents 003 and 004: what is told is constructive, and points at nobody).
package struct ReportPoint: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A problem with no line of what is done, what residents can do, or what will happen.
    case nothingDone
    /// What points at somebody in a field.
    case identifies(AnyField, String)
    /// A picture that shows somebody and has no ground for being shown.
    case picture(String)
    /// A picture of which nobody has said whom it shows.
    case unseenPicture(String)
  }

  /// The finding's name in the log; empty for what is of the walk.
  package let finding: String
  package let number: String
  package let place: String
  package let kind: Kind
  /// Why it was let pass; nil while it holds the edition back.
  package var passed: String?

  package init(finding: String, number: String, place: String, kind: Kind) {
    self.finding = finding
    self.number = number
    self.place = place
    self.kind = kind
  }

  /// What tells it from others of the finding in the log: of a text that was changed since, nothing was
  /// let pass.
  package var key: String {
    switch kind {
    case .nothingDone: "nothing-done"
    case .identifies(let field, let text): "identifies \(field.name) \(text)"
    case .picture(let name): "picture \(name)"
    case .unseenPicture(let name): "unseen-picture \(name)"
    }
  }
}

extension Finding {
  /// Whether it says anything that leads on: what is done, what residents can do, what they were
  /// answered, or why nothing happens now.
  package var leadsOn: Bool {
    if kind == .positive { return true }
    if entries.contains(where: { $0.kind == .action || $0.kind == .answer }) { return true }
    if values.text(FindingField.advice)?.isEmpty == false { return true }
    switch state {
    case .done, .confirmed, .closed, .kept, .duplicate, .withdrawn: return true
    // Of what is declined and of what waits the reason says what will happen.
    case .declined, .waiting: return reason != nil || waitingUntil != nil
    case .new, .assessing, .assigned, .inProgress: return false
    }
  }
}
