/// The fields of entries: comments, actions, answers and the rest share one list; each kind uses
/// those that make sense for it.
package enum EntryField: String, RecordField {
  case of, text, party, due, doneOn, on
  /// Of a follow-up: what it tells, the day that was promised, the list it went or came with, and
  /// which cells the party changed there.
  case step, promisedFor, edition, sending, changed
  case channel, to, file, url, removed
  /// Of a second look: what was seen, and on which walk.
  case verdict, onWalk

  package static func any(_ field: Self) -> AnyField { .entry(field) }

  package var since: Int64 {
    switch self {
    case .verdict, .onWalk: 2
    default: 1
    }
  }

  package var form: FieldForm {
    switch self {
    case .of: .reference(.finding)
    case .text: .text
    case .party: .party
    case .due, .doneOn, .on, .promisedFor: .day
    case .step: .code(.followUpStep)
    case .edition: .integer
    case .sending: .reference(.sending)
    case .changed: .kept
    case .channel, .to, .file, .url: .line
    case .removed: .truth
    case .verdict: .code(.revisitVerdict)
    case .onWalk: .reference(.walk)
    }
  }
}
