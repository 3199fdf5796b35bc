import Glibc

extension ProgramRunner {
  /// Runs a program without the terminal and keeps what it writes.
  ///
  /// - Parameters:
  ///   - arguments: the program's name first.
  ///   - input: what it reads from standard input.
  ///   - milliseconds: how long it may take; then it and all it started are ended.
  ///   - outputLimit: how many bytes of output are kept; the rest is read and dropped.
  package func capture(
    _ arguments: [String], in folder: String? = nil, input: [UInt8] = [],
    limit milliseconds: Int = 10_000, outputLimit: Int = 64 << 20
  ) throws(ProgramProblem) -> CapturedRun {
    guard let pipes = Pipes() else {
      throw .notStarted(arguments.first ?? "", String(cString: strerror(errno)))
    }
    defer { pipes.closeOurs() }
    let child: pid_t
    do {
      defer { pipes.closeTheirs() }
      child = try start(
        arguments, in: folder,
        streams: (pipes.input.reading, pipes.output.writing, pipes.errors.writing))
    }
    var conversation = Conversation(pipes: pipes, input: input, outputLimit: outputLimit)
    let end = conversation.hold(with: child, milliseconds: milliseconds)
    return CapturedRun(
      end: end, output: conversation.output, errors: conversation.errors,
      isCut: conversation.isCut)
  }
}

private struct Pipes {
  typealias Ends = (reading: Int32, writing: Int32)
  let input: Ends
  let output: Ends
  let errors: Ends

  init?() {
    var made: [Ends] = []
    for _ in 0..<3 {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else {
        for pair in made {
          close(pair.reading)
          close(pair.writing)
        }
        return nil
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      made.append((ends[0], ends[1]))
    }
    (input, output, errors) = (made[0], made[1], made[2])
    for end in [input.writing, output.reading, errors.reading] {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  func closeTheirs() {
    for end in [input.reading, output.writing, errors.writing] { close(end) }
  }

  func closeOurs() {
    for end in [output.reading, errors.reading] { close(end) }
  }
}

/// Feeds a program and listens to it until it has ended.
private struct Conversation {
  let pipes: Pipes
  var input: ArraySlice<UInt8>
  let outputLimit: Int
  var output: [UInt8] = []
  var errors: [UInt8] = []
  var isCut = false
  private var isInputOpen = true
  private var isOutputOpen = true
  private var areErrorsOpen = true

  init(pipes: Pipes, input: [UInt8], outputLimit: Int) {
    self.pipes = pipes
    self.input = input[...]
    self.outputLimit = outputLimit
  }

  mutating func hold(with child: pid_t, milliseconds: Int) -> ProgramEnd {
    let start = Self.now()
    var end: ProgramEnd?
    while end == nil {
      exchange(waiting: isOutputOpen || areErrorsOpen ? 20 : 2)
      var status: Int32 = 0
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child {
        end = ProgramRunner.end(fromStatus: status)
      } else if ended < 0, errno != EINTR {
        end = .exited(0)
      } else if Self.now() - start > Int64(milliseconds) {
        Self.endGroup(of: child)
        end = .timedOut
      }
    }
    // What is still in the pipes; another program that holds them open is not waited for.
    exchange(waiting: 0)
    closeInput()
    return end ?? .timedOut
  }

  private static func endGroup(of child: pid_t) {
    kill(-child, SIGTERM)
    var status: Int32 = 0
    for _ in 0..<25 {
      if waitpid(child, &status, WNOHANG) == child {
        kill(-child, SIGKILL)
        return
      }
      usleep(20_000)
    }
    kill(-child, SIGKILL)
    _ = ProgramRunner.waitStatus(of: child)
  }

  private mutating func exchange(waiting milliseconds: Int32) {
    if input.isEmpty { closeInput() }
    var descriptors = [
      pollfd(fd: isInputOpen ? pipes.input.writing : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: isOutputOpen ? pipes.output.reading : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: areErrorsOpen ? pipes.errors.reading : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 3, milliseconds) > 0 else { return }
    if descriptors[0].revents != 0 { feed() }
    if descriptors[1].revents != 0 {
      isOutputOpen = Self.read(pipes.output.reading) { take($0) }
    }
    if descriptors[2].revents != 0 {
      hearErrors()
    }
  }

  private mutating func hearErrors() {
    areErrorsOpen = Self.read(pipes.errors.reading) { bytes in
      if errors.count < 1 << 20 { errors += bytes }
    }
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    let room = max(0, outputLimit - output.count)
    if bytes.count > room { isCut = true }
    output += bytes.prefix(room)
  }

  private mutating func feed() {
    let count = withoutBrokenPipeSignal {
      input.withUnsafeBytes { write(pipes.input.writing, $0.baseAddress, $0.count) }
    }
    if count > 0 {
      input = input.dropFirst(count)
    } else if errno != EINTR, errno != EAGAIN {
      // The program has heard enough.
      closeInput()
    }
  }

  /// Writes so that a program which has closed its input does not end us: whether the signal is
  /// ignored is for the executable to say, not for us.
  private func withoutBrokenPipeSignal(_ write: () -> Int) -> Int {
    var brokenPipe = sigset_t()
    sigemptyset(&brokenPipe)
    sigaddset(&brokenPipe, SIGPIPE)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
    let count = write()
    let problem = errno
    if count < 0, problem == EPIPE {
      var immediately = timespec()
      sigtimedwait(&brokenPipe, nil, &immediately)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    errno = problem
    return count
  }

  private mutating func closeInput() {
    if isInputOpen { close(pipes.input.writing) }
    isInputOpen = false
    input = []
  }

  /// - Returns: whether more may come.
  private static func read(_ descriptor: Int32, _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        take(buffer[..<count])
      } else if count == 0 {
        return false
      } else if errno != EINTR {
        return errno == EAGAIN
      }
    }
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
