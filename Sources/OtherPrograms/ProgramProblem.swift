/// Why a program could not be run, or its file not be used.
package enum ProgramProblem: Error, Equatable, Sendable {
  /// No such program on the path.
  case notFound(String)
  /// The program, and what the system said.
  case notStarted(String, String)
  /// None of the editors is on this machine; those that were looked for.
  case noEditor([String])
  /// A path, and what the system said.
  case unwritable(String, String)
}

/// How a program ended.
package enum ProgramEnd: Equatable, Sendable {
  case exited(Int)
  /// The number of the signal that ended it.
  case killed(Int)
  /// It took longer than allowed and was ended.
  case timedOut
}

/// What a program wrote until it ended.
package struct CapturedRun: Equatable, Sendable {
  package let end: ProgramEnd
  package let output: [UInt8]
  package let errors: [UInt8]
  /// Whether there was more output than was asked for.
  package let isCut: Bool

  package var succeeded: Bool { end == .exited(0) }
  package var outputText: String { String(decoding: output, as: UTF8.self) }
  package var errorText: String { String(decoding: errors, as: UTF8.self) }
}
