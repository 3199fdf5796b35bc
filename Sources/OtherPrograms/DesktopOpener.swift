/// Opens a file with the program the desktop has for it.
package struct DesktopOpener: Sendable {
  private let runner: ProgramRunner

  package init(_ runner: ProgramRunner) { self.runner = runner }

  /// - Returns: whether a desktop is there and took the file.
  package func open(_ path: String) -> Bool {
    func isSet(_ name: String) -> Bool { runner.environment[name]?.isEmpty == false }
    guard isSet("DISPLAY") || isSet("WAYLAND_DISPLAY"), runner.path(of: "xdg-open") != nil else {
      return false
    }
    do throws(ProgramProblem) {
      // It hands the file on and is done; what it starts stays.
      return try runner.capture(["xdg-open", path], input: [], limit: 3000, outputLimit: 4096)
        .succeeded
    } catch {
      return false
    }
  }
}
