import Glibc

/// A text on its way through the person's own editor and back.
package struct EditorSession: Sendable {
  package enum Outcome: Equatable, Sendable {
    case edited(String)
    /// The same as before, or nothing is left: a way to call the edit off.
    case unchanged
    /// The editor said no with its exit status, or failed; what was written lies in the file, or
    /// nil when nothing had been.
    case failed(ProgramEnd, keptAt: String?)
    /// What was written is no UTF-8, or the file cannot be read; it stays there.
    case unreadable(keptAt: String)
  }

  // What stands below this line is for the person and is not taken back. Lines above it may
  // begin with # as they like.
  private static let helpLine = "# ------------------------ >8 ------------------------"

  private let runner: ProgramRunner

  package init(_ runner: ProgramRunner) { self.runner = runner }

  /// What is tried, in this order: `$VISUAL`, `$EDITOR`, and what most machines have.
  private var editors: [String] {
    let chosen = ["VISUAL", "EDITOR"].compactMap { runner.environment[$0] }
      .filter { !$0.allSatisfy { $0 == " " } }
    return chosen + ["sensible-editor", "nano", "vi"].filter { runner.path(of: $0) != nil }
  }

  /// Where the text lies meanwhile: memory that is gone after logging out, where there is such.
  private var folder: String {
    for name in ["XDG_RUNTIME_DIR", "TMPDIR"] {
      if let folder = runner.environment[name], folder.hasPrefix("/"), access(folder, W_OK) == 0 {
        return folder
      }
    }
    return "/tmp"
  }

  /// Lets the person edit a text; the terminal must be released before.
  ///
  /// - Parameters:
  ///   - help: lines for the person to read below the text.
  ///   - folder: where the file lies; nil for the runtime folder of the environment.
  package func edit(
    _ text: String, help: [String] = [], in folder: String? = nil
  ) throws(ProgramProblem) -> Outcome {
    guard !editors.isEmpty else {
      throw .noEditor(["$VISUAL", "$EDITOR", "sensible-editor", "nano", "vi"])
    }
    let path = try write(Self.content(text, help: help), in: folder ?? self.folder)
    let end: ProgramEnd
    do {
      end = try run(on: path)
    } catch {
      unlink(path)
      throw error
    }
    return outcome(of: end, path: path, before: text)
  }

  /// What was saved in an editor that nobody waited for any more, in a folder that was given to
  /// ``edit(_:help:in:)``.
  ///
  /// - Returns: nil when nothing lies there, or nothing but what it began with.
  package static func leftText(in folder: String, before: String) -> String? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix("lygte-"), name.hasSuffix(".md"), let bytes = read(folder + "/" + name)
      else { continue }
      let after = text(ofContent: String(decoding: bytes, as: UTF8.self))
      return after.isEmpty || after == withoutLastLineFeeds(before) ? nil : after
    }
    return nil
  }

  private func run(on path: String) throws(ProgramProblem) -> ProgramEnd {
    var end = ProgramEnd.exited(127)
    for editor in editors {
      // As git does: the value is a shell's words, so it may hold arguments and quotes.
      end = try runner.runInteractively(["sh", "-c", editor + " \"$@\"", editor, path])
      // 126 and 127 are the shell's own: there is no such program, so the next one is tried.
      if end != .exited(127), end != .exited(126) { return end }
    }
    return end
  }

  private func outcome(of end: ProgramEnd, path: String, before: String) -> Outcome {
    guard let bytes = Self.read(path), let content = String(validating: bytes, as: UTF8.self)
    else { return .unreadable(keptAt: path) }
    let after = Self.text(ofContent: content)
    let isChanged = after != Self.withoutLastLineFeeds(before)
    guard end == .exited(0) else {
      if !isChanged { unlink(path) }
      return .failed(end, keptAt: isChanged ? path : nil)
    }
    unlink(path)
    return isChanged && !after.isEmpty ? .edited(after) : .unchanged
  }

  private static func content(_ text: String, help: [String]) -> String {
    let body = withoutLastLineFeeds(text) + "\n"
    guard !help.isEmpty else { return body }
    return body + "\n" + ([helpLine] + help.map { "# \($0)" }).joined(separator: "\n") + "\n"
  }

  private static func text(ofContent content: String) -> String {
    let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
    return withoutLastLineFeeds(
      lines.prefix { $0 != helpLine && $0 != helpLine + "\r" }.joined(separator: "\n"))
  }

  private static func withoutLastLineFeeds(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isNewline || last == " " { text.removeLast() }
    return String(text)
  }

  /// Writes a new file only the person can read.
  private func write(_ content: String, in folder: String) throws(ProgramProblem) -> String {
    var attempt = 0
    while true {
      let path = "\(folder)/lygte-\(getpid())-\(attempt).md"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if descriptor < 0 {
        guard errno == EEXIST, attempt < 1000 else {
          throw .unwritable(path, String(cString: strerror(errno)))
        }
        attempt += 1
        continue
      }
      let isWritten = Self.writeAll(Array(content.utf8), to: descriptor)
      let problem = errno
      let isClosed = close(descriptor) == 0
      if isWritten, isClosed { return path }
      unlink(path)
      throw .unwritable(path, String(cString: strerror(problem)))
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
    }
    return true
  }

  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        return nil
      }
    }
  }
}
