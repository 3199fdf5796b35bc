import LogTestSupport

/// Stories that broke a law once, shrunk: each stays for good, whatever is drawn.
enum FailedStories {
  static let all: [LogScript] = [
    // Undo of an act that another device had knowingly written over, and redo of the undo.
    LogScript(
      seed: 1, deviceCount: 2,
      steps: [
        .make(device: 0), .look(device: 1, at: 0), .set(device: 1, record: 0, field: 0, value: 1),
        .look(device: 0, at: 1), .set(device: 0, record: 0, field: 0, value: 2), .undo(device: 0),
        .look(device: 1, at: 0), .undo(device: 1), .redo(device: 1), .redo(device: 0),
      ]),
    // A copied identity writes on from the same line, and both branches are redacted.
    LogScript(
      seed: 2, deviceCount: 2,
      steps: [
        .make(device: 0), .copy(device: 0), .set(device: 0, record: 0, field: 0, value: 1),
        .set(device: 1, record: 0, field: 0, value: 2), .look(device: 1, at: 0),
        .redact(device: 1, record: 0), .look(device: 0, at: 1),
        .redact(device: 0, record: 0), .look(device: 2, at: 1), .look(device: 2, at: 0),
      ]),
  ]
}
