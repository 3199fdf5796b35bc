import Glibc

/// The pipe that ends a wait: signals write a byte, the terminal reads it.
final class WakePipe: Sendable {
  enum Byte: UInt8 {
    case hangUp = 1
    case terminate, interrupted, resumed, suspend, resized
  }

  let readDescriptor: Int32
  let writeDescriptor: Int32

  init() throws(TerminalProblem) {
    var descriptors: [Int32] = [-1, -1]
    guard pipe(&descriptors) == 0 else {
      throw .noPipe(String(cString: strerror(errno)))
    }
    for descriptor in descriptors {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }
    readDescriptor = descriptors[0]
    writeDescriptor = descriptors[1]
  }

  deinit {
    close(readDescriptor)
    close(writeDescriptor)
  }

  func write(_ byte: Byte) {
    var value = byte.rawValue
    // A full pipe wakes as well as one more byte would.
    _ = Glibc.write(writeDescriptor, &value, 1)
  }

  /// What was written since the last call, each kind once, in the order it came first.
  func readAll() -> [Byte] {
    var found: [Byte] = []
    var buffer = [UInt8](repeating: 0, count: 512)
    while true {
      let count = read(readDescriptor, &buffer, buffer.count)
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        return found
      }
      for value in buffer[..<count] {
        if let byte = Byte(rawValue: value), !found.contains(byte) { found.append(byte) }
      }
    }
  }
}
