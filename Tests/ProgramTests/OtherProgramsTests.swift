import Glibc
import OtherPrograms
import Testing

extension ProgramTests {
  @Suite("Other programs")
  struct OtherProgramsTests {
    private let runner = ProgramRunner(environment: ["PATH": "/usr/bin:/bin", "WORD": "lygte"])

    @Test("a program is found on the path that was given, and nowhere else")
    func path() {
      #expect(runner.path(of: "sh")?.hasSuffix("bin/sh") == true)
      #expect(ProgramRunner(environment: ["PATH": "/nowhere"]).path(of: "sh") == nil)
      #expect(runner.path(of: "/bin/sh") == "/bin/sh")
      #expect(runner.path(of: "") == nil)
    }

    @Test("output, complaints and exit status come back apart")
    func captures() throws {
      let run = try runner.capture(["sh", "-c", "echo $WORD; echo no >&2; exit 3"])
      #expect(run.outputText == "lygte\n")
      #expect(run.errorText == "no\n")
      #expect(run.end == .exited(3))
      #expect(!run.succeeded)
    }

    @Test("a program reads what it is given, however much")
    func input() throws {
      let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
      let run = try runner.capture(["cat"], input: bytes)
      #expect(run.output == bytes)
    }

    @Test("a program that reads nothing is not waited for")
    func ignoresInput() throws {
      let run = try runner.capture(["true"], input: [UInt8](repeating: 0x61, count: 1_000_000))
      #expect(run.end == .exited(0))
    }

    @Test("output beyond the limit is left out and said so")
    func outputLimit() throws {
      let run = try runner.capture(["sh", "-c", "yes | head -c 100000"], outputLimit: 10)
      #expect(run.output.count == 10)
      #expect(run.isCut)
    }

    @Test("a program that takes too long is ended with all it started")
    func timeLimit() throws {
      let run = try runner.capture(["sh", "-c", "sleep 60 & echo $!; wait"], limit: 2000)
      #expect(run.end == .timedOut)
      let child = try #require(pid_t(run.outputText.split(separator: "\n").first ?? ""))
      var isGone = false
      // The system may take a moment to bury it.
      for _ in 0..<100 where !isGone {
        isGone = kill(child, 0) != 0 || Self.isDead(child)
        usleep(20_000)
      }
      #expect(isGone)
    }

    @Test("a program runs in the folder asked for, whatever the folder is called")
    func folder() throws {
      let folder = try Self.temporaryFolder() + "/en mappe $HOME"
      mkdir(folder, 0o700)
      #expect(try runner.capture(["pwd"], in: folder).outputText == folder + "\n")
    }

    @Test("a program that is not there is an error with its name")
    func missing() {
      #expect(throws: ProgramProblem.notFound("no-such-program")) {
        try runner.capture(["no-such-program"])
      }
    }

    @Test("a program can be asked to end, whatever signals the thread that starts it holds back")
    func signalMask() throws {
      var all = sigset_t()
      sigfillset(&all)
      var before = sigset_t()
      pthread_sigmask(SIG_BLOCK, &all, &before)
      defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
      #expect(try runner.capture(["sh", "-c", "kill -TERM $$; echo no"]).end == .killed(15))
    }

    @Test("a signal that ends a program is told")
    func killed() throws {
      #expect(try runner.capture(["sh", "-c", "kill -9 $$"]).end == .killed(9))
    }

    @Test("an editor with arguments gives back what it wrote, without the help")
    func edits() throws {
      let outcome = try edit("Lygten\n# er slukket", with: "sed -i 1s/Lygten/Lampen/")
      #expect(outcome == .edited("Lampen\n# er slukket"))
    }

    @Test("an editor that changes nothing, or leaves nothing, calls the edit off")
    func unchanged() throws {
      #expect(try edit("Lygten", with: "true") == .unchanged)
      #expect(try edit("Lygten", with: "truncate -s 0") == .unchanged)
    }

    @Test("an editor that is not there makes way for the next")
    func nextEditor() throws {
      let outcome = try edit("a", with: "no-such-editor", fallback: "sed -i 1s/a/b/")
      #expect(outcome == .edited("b"))
    }

    @Test("what was written before an editor failed is kept in a file of one's own")
    func failedEditor() throws {
      let outcome = try edit("a", with: "sh -c 'echo skrevet > \"$0\"; exit 1'")
      guard case .failed(.exited(1), let path?) = outcome else {
        Issue.record("not kept: \(outcome)")
        return
      }
      var facts = stat()
      #expect(stat(path, &facts) == 0)
      #expect(facts.st_mode & 0o777 == 0o600)
      #expect(try runner.capture(["cat", path]).outputText == "skrevet\n")
    }

    @Test("an editor that fails with nothing written leaves no file")
    func cancelledEditor() throws {
      #expect(try edit("a", with: "false") == .failed(.exited(1), keptAt: nil))
    }

    private func edit(
      _ text: String, with editor: String, fallback: String = "true"
    ) throws -> EditorSession.Outcome {
      let environment = ["PATH": "/usr/bin:/bin", "VISUAL": editor, "EDITOR": fallback]
      let session = EditorSession(ProgramRunner(environment: environment))
      let folder = try Self.temporaryFolder()
      let outcome = try session.edit(text, help: ["Skriv over stregen"], in: folder)
      if case .failed(_, _?) = outcome { return outcome }
      #expect(try runner.capture(["ls", folder]).outputText.isEmpty)
      return outcome
    }

    /// A process that has ended but that nobody has asked after.
    private static func isDead(_ process: pid_t) -> Bool {
      let runner = ProgramRunner(environment: ["PATH": "/usr/bin:/bin"])
      let run = try? runner.capture(["cat", "/proc/\(process)/stat"])
      return run?.outputText.contains(") Z ") ?? false
    }

    private static func temporaryFolder() throws -> String {
      var template = Array("/tmp/lygte-test-XXXXXX".utf8CString)
      try #require(mkdtemp(&template) != nil)
      return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
