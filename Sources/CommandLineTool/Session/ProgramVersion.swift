import CaseModel

/// What `lygte version` prints.
package enum ProgramVersion {
  package static let number = "0.1.0"

  /// The day that version was made, for the manual.
  static let date = "2026-11-30"

  static let text = "lygte \(number)\n"
  static let json = "{\"format\":1,\"name\":\"lygte\",\"version\":\"\(number)\"}\n"
}
