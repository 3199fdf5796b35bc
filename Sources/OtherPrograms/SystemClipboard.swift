import Glibc

/// The clipboard of the desktop the terminal runs on, by the tools desktops have for it.
package struct SystemClipboard: Sendable {
  private let runner: ProgramRunner

  package init(_ runner: ProgramRunner) { self.runner = runner }

  /// The tools that could take a text here, in the order they are tried: of the desktop that is
  /// running, and of tmux.
  private var tools: [[String]] {
    func isSet(_ name: String) -> Bool { runner.environment[name]?.isEmpty == false }
    var tools: [[String]] = []
    if isSet("WAYLAND_DISPLAY") { tools.append(["wl-copy", "--type", "text/plain"]) }
    if isSet("DISPLAY") {
      tools.append(["xclip", "-selection", "clipboard", "-in"])
      tools.append(["xsel", "--clipboard", "--input"])
    }
    // With -w tmux hands it on to the terminal it runs in.
    if isSet("TMUX") { tools.append(["tmux", "load-buffer", "-w", "-"]) }
    return tools.filter { runner.path(of: $0[0]) != nil }
  }

  /// Gives a text to the first tool that takes it.
  /// - Returns: the tool's name; nil where none did.
  package func copy(_ text: String) -> String? {
    for tool in tools {
      do throws(ProgramProblem) {
        let run = try runner.capture(tool, input: Array(text.utf8), limit: 2000, outputLimit: 4096)
        // xclip stays behind to hand the text out, and is no less done for that.
        if run.succeeded { return tool[0] }
      } catch {
        continue
      }
    }
    return nil
  }
}
