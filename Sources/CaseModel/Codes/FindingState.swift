/// Where a finding stands (DOMAIN B3).
package enum FindingState: String, Code {
  case new, assessing, assigned
  case inProgress = "in-progress"
  case waiting, done, confirmed, closed, declined, duplicate, kept
  /// Taken out as a mistake: in no count or report, restorable.
  case withdrawn

  /// The state a stored code means to the rules: `new` where none is stored; a code of a newer
  /// version reads as `assessing`, where a person will look at it, while its own word is shown.
  package init(stored code: String?) {
    self = code.map { FindingState(rawValue: $0) ?? .assessing } ?? .new
  }

  /// Whether nobody has decided yet what becomes of it.
  package var isUndecided: Bool { self == .new || self == .assessing }

  /// Whether somebody still has something to do before it is solved: new … waiting, and done but
  /// not yet seen by another. A positive finding is never open, which is the finding's to say.
  package var isOpen: Bool {
    switch self {
    case .new, .assessing, .assigned, .inProgress, .waiting, .done: true
    case .confirmed, .closed, .declined, .duplicate, .kept, .withdrawn: false
    }
  }

  /// Whether a deadline can be missed in it: open and not waiting (DOMAIN B3).
  package var canBeOverdue: Bool { isOpen && self != .waiting }
}
