import CaseModel
import ChangeLog

/// When somebody last sat here, and what had been looked through by then: by the length of each
/// device's log, so that what a colleague wrote long ago and brought today counts as new.
package struct Visit: Hashable, Sendable {
  package let at: Moment
  /// By device.
  package let sequences: [String: Int64]
  /// Whether what had come by an earlier visit has not been looked through yet.
  package let hasUnread: Bool

  package init(at moment: Moment, sequences: [String: Int64], hasUnread: Bool = false) {
    at = moment
    self.sequences = sequences
    self.hasUnread = hasUnread
  }

  /// Nil when it cannot be understood.
  package init?(json: JSONValue) {
    guard let at = json["at"]?.string.flatMap({ Moment(rfc3339: $0) }) else { return nil }
    let lengths = json["sequences"]?.object ?? [:]
    self.init(
      at: at, sequences: lengths.compactMapValues(\.integer),
      hasUnread: json["hasUnread"]?.bool ?? false)
  }

  package var json: JSONValue {
    var members: [String: JSONValue] = [
      "at": .string(at.description), "sequences": .object(sequences.mapValues { .integer($0) }),
    ]
    if hasUnread { members["hasUnread"] = true }
    return .object(members)
  }

  /// Below the state folder, for a workspace.
  package static func path(in stateFolder: String, workspace: String) -> String {
    "\(stateFolder)/\(workspace)/visit.json"
  }

  /// Whether one has been away so long that what happened comes before the board.
  package func isLongAgo(_ now: Moment) -> Bool { now.seconds - at.seconds > 86_400 }
}
