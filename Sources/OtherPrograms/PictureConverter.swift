import Glibc

/// Makes a JPEG of a picture, by whichever program this machine has for it.
package struct PictureConverter: Sendable {
  private let runner: ProgramRunner
  /// A camera's picture takes a second or two; what takes much longer never ends.
  private static let milliseconds = 60_000
  private static let most = 256 << 20

  package init(_ runner: ProgramRunner) { self.runner = runner }

  private static let heicReaders = ["heif-convert", "magick", "convert", "sips"]

  /// Whether a HEIC can become a JPEG here.
  package var readsHEIC: Bool { Self.heicReaders.contains { runner.path(of: $0) != nil } }

  /// The picture as JPEG, turned as it is to be seen; nil where no program here can do it.
  package func jpeg(ofHEIC bytes: [UInt8]) throws(ProgramProblem) -> [UInt8]? {
    for program in Self.heicReaders where runner.path(of: program) != nil {
      let made = try inFolder { (folder) throws(ProgramProblem) in
        let (from, to) = ("\(folder)/a.heic", "\(folder)/b.jpg")
        guard Self.write(bytes, to: from) else { return nil }
        let arguments: [String] =
          switch program {
          case "heif-convert": [program, "-q", "90", from, to]
          case "sips": [program, "-s", "format", "jpeg", from, "--out", to]
          default: [program, from, "-auto-orient", "-quality", "90", to]
          }
        let run = try runner.capture(arguments, limit: Self.milliseconds, outputLimit: 4096)
        return run.succeeded ? Self.read(to) : nil
      }
      if let made { return made }
    }
    return nil
  }

  /// The picture with at most so many pixels a side, turned as it is to be seen; nil where no program
  /// here can do it.
  package func smaller(_ bytes: [UInt8], side: Int) throws(ProgramProblem) -> [UInt8]? {
    guard let program = ["magick", "convert"].first(where: { runner.path(of: $0) != nil }) else {
      return nil
    }
    return try inFolder { (folder) throws(ProgramProblem) in
      // Named by what it is: a name of ours is no instruction to the program.
      let (from, to) = ("\(folder)/a.jpg", "\(folder)/b.jpg")
      guard Self.write(bytes, to: from) else { return nil }
      let run = try runner.capture(
        [
          program, "jpeg:" + from, "-auto-orient", "-resize", "\(side)x\(side)>", "-quality", "88",
          "jpeg:" + to,
        ], limit: Self.milliseconds, outputLimit: 4096)
      return run.succeeded ? Self.read(to) : nil
    }
  }

  // A folder of ours alone, gone afterwards

  private func inFolder(
    _ use: (String) throws(ProgramProblem) -> [UInt8]?
  ) throws(ProgramProblem) -> [UInt8]? {
    guard let folder = makeFolder() else { return nil }
    defer {
      for name in ["a.heic", "a.jpg", "b.jpg"] { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    return try use(folder)
  }

  private func makeFolder() -> String? {
    for name in ["XDG_RUNTIME_DIR", "TMPDIR"] {
      guard let folder = runner.environment[name], folder.hasPrefix("/") else { continue }
      if let made = Self.makeFolder(in: folder) { return made }
    }
    return Self.makeFolder(in: "/tmp")
  }

  private static func makeFolder(in folder: String) -> String? {
    var template = Array("\(folder)/lygte-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { letters -> String? in
      guard let start = letters.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if file < 0 { return false }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written <= 0 { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  private static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    if file < 0 { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= most {
      let count = piece.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes.isEmpty ? nil : bytes }
      bytes += piece[..<count]
    }
    return nil
  }
}
