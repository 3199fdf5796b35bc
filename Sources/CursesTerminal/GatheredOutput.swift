import CNcurses
import Glibc

/// The way from ncurses to the terminal: what one update sends goes out in one write.
///
/// ncurses writes once for each place it goes to, and a terminal that is read while it is being
/// written shows half a frame and is woken for each part. So ncurses has a descriptor of its own,
/// which leads to a file in memory while an update runs. Standard output always leads to the
/// terminal: a crash in between can give it back.
final class GatheredOutput {
  /// What ncurses writes to; nil where the machine has no room for it, and standard output serves.
  let stream: UnsafeMutablePointer<FILE>?
  private let descriptor: Int32
  private let memory: Int32
  /// The first bytes of the file in memory, where the machine lets them be looked at in place.
  private let view: UnsafeRawPointer?
  private static let viewed = 1 << 15
  private var bytes = [UInt8](repeating: 0, count: 1 << 14)

  init() {
    descriptor = dup(STDOUT_FILENO)
    memory = descriptor < 0 ? -1 : memory_file("lygte")
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let mapped =
      memory < 0 || ftruncate(memory, Self.viewed) != 0
      ? nil : mmap(nil, Self.viewed, PROT_READ, MAP_SHARED, memory, 0)
    view = mapped == MAP_FAILED ? nil : mapped.map { UnsafeRawPointer($0) }
    stream = memory < 0 ? nil : fdopen(descriptor, "w")
  }

  deinit {
    if let stream { fclose(stream) } else if descriptor >= 0 { close(descriptor) }
    if let view { munmap(UnsafeMutableRawPointer(mutating: view), Self.viewed) }
    if memory >= 0 { close(memory) }
  }

  /// Runs an update, then sends what it wrote.
  func gather(_ update: () -> Void) {
    guard stream != nil, lead_descriptor(memory, descriptor) >= 0 else {
      update()
      return
    }
    update()
    _ = lead_descriptor(STDOUT_FILENO, descriptor)
    send()
  }

  /// A dead terminal is no error here: the loop hears of it by itself.
  private func send() {
    let end = Int(lseek(memory, 0, SEEK_CUR))
    guard end > 0 else { return }
    defer { lseek(memory, 0, SEEK_SET) }
    if let view, end <= Self.viewed { return send(UnsafeRawBufferPointer(start: view, count: end)) }
    if bytes.count < end { bytes = [UInt8](repeating: 0, count: end * 2) }
    let count = bytes.withUnsafeMutableBytes { pread(memory, $0.baseAddress, end, 0) }
    bytes.withUnsafeBytes { send(UnsafeRawBufferPointer(rebasing: $0.prefix(max(0, count)))) }
  }

  private func send(_ bytes: UnsafeRawBufferPointer) {
    var sent = 0
    while sent < bytes.count {
      let written = write(STDOUT_FILENO, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
      if written > 0 {
        sent += written
      } else if errno != EINTR {
        return
      }
    }
  }
}
