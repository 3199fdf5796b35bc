import CaseModel

extension FormField {
  /// Whether what is written here is looked through for what points at somebody: every text, but for
  /// a field that is there to hold a name, a number or an address.
  var isLookedThrough: Bool {
    switch editor {
    case .text: true
    case .line: !isForNaming
    case .suggested: tellsPlace
    case .choice, .day: false
    }
  }

  /// Whether it says where something is.
  var tellsPlace: Bool {
    switch field {
    case .finding(.place), .finding(.publicPlace), .finding(.stop), .walk(.meetingPlace): true
    default: false
    }
  }

  private var isForNaming: Bool {
    switch field {
    case .person, .workspace, .view, .category, .ownField, .ownCode, .audience: true
    case .party(let field): field != .notes && field != .contactSource
    case .walk(let field): [.leader, .noteTaker, .caseNumber, .startTime, .endTime].contains(field)
    case .finding(let field):
      [.mastNumber, .number, .heightCm, .coordinate, .pointedOutBy, .pointedOutCount, .confirmedBy]
        .contains(field)
    case .entry(let field): field != .text
    default: form != .line && form != .text
    }
  }
}
