import Glibc

/// Memory that a large piece of work has let go of.
enum FreedMemory {
  /// Gives it back to the system, where the C library can: it keeps many small pieces for later, and
  /// what comes next asks for few large ones.
  static func giveBack() {
    guard let trim = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(trim, to: (@convention(c) (Int) -> Int32).self)(0)
  }
}
