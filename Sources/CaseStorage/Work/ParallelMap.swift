import Dispatch
import Glibc

/// Long work in parts: other cores make what is next while this thread takes what is made, in order.
enum ParallelMap {
  /// As many parts are under way as there are cores, and one more that waits to be taken.
  private static let underWay = max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN)) + 1)

  /// - Parameters:
  ///   - count: how many parts there are.
  ///   - part: what a part is made of; asked for in order, on this thread.
  ///   - make: what takes long; on any thread, and of its part alone.
  ///   - take: gets what was made, in order, on this thread.
  static func run<Part: Sendable, Made: Sendable>(
    _ count: Int, part: (Int) -> Part, make: @escaping @Sendable (Part) -> Made,
    take: (Made) -> Void
  ) {
    // For one part nobody need be asked to help.
    guard count > 1, underWay > 2 else {
      for index in 0..<count { take(make(part(index))) }
      return
    }
    let desks = (0..<count).map { _ in Desk<Made>() }
    var begun = 0
    func begin() {
      guard begun < count else { return }
      let desk = desks[begun]
      let part = part(begun)
      begun += 1
      DispatchQueue.global(qos: .userInitiated).async { desk.put(make(part)) }
    }
    for _ in 0..<underWay { begin() }
    for desk in desks {
      if let made = desk.wait() { take(made) }
      begin()
    }
  }

  // Unchecked: written by one thread before it signals, read by the other after.
  private final class Desk<Made>: @unchecked Sendable {
    private var made: Made?
    private let isMade = DispatchSemaphore(value: 0)

    func put(_ made: Made) {
      self.made = made
      isMade.signal()
    }

    /// What was put there; the desk is empty afterwards.
    func wait() -> Made? {
      isMade.wait()
      defer { made = nil }
      return made
    }
  }
}
