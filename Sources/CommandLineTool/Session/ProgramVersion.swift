import CaseModel

/// What `lygte version` prints.
package enum ProgramVersion {
  package static let number = "0.1.0"

  static let text = "lygte \(number)\n"
  static let json = "{\"format\":1,\"name\":\"lygte\",\"version\":\"\(number)\"}\n"
}
