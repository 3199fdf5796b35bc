import CaseStorage
import Glibc
import Synchronization

/// A disk in memory that fails when told to.
///
/// It keeps apart what was written and what was synchronised, so that a power cut shows what a
/// program had really saved.
package final class FaultyFileSystem: FileSystem {
  /// Which calls fail, with which number.
  package struct Fault: Sendable {
    /// The first failing call, counted from 1 over the calls that `operations` names.
    package let call: Int
    package let errorNumber: Int32
    package let isLasting: Bool
    /// nil: every operation.
    package let operations: Set<FileOperation>?

    package init(
      call: Int, errorNumber: Int32, isLasting: Bool, operations: Set<FileOperation>? = nil
    ) {
      self.call = call
      self.errorNumber = errorNumber
      self.isLasting = isLasting
      self.operations = operations
    }
  }

  /// One call, as it was asked.
  package struct Call: Hashable, Sendable {
    package let operation: FileOperation
    package let path: String
  }

  /// What a power cut leaves of what was written but not synchronised.
  package enum Remains: Hashable, Sendable, CaseIterable {
    case nothing, half, zeros
    /// Everything: the program was killed, the machine went on.
    case everything
    /// New and changed names, but no content.
    case names
    /// Up to that many bytes of each file.
    case first(Int)
    /// For each file and each name something else, drawn with that seed.
    case drawn(UInt64)

    package static let allCases: [Remains] =
      [.nothing, .half, .zeros, .everything, .names] + (1...3).map { .drawn($0) }
  }

  let disk: Mutex<MemoryDisk>

  package init() { disk = Mutex(MemoryDisk()) }

  private init(_ disk: sending MemoryDisk) { self.disk = Mutex(disk) }

  /// Another disk with the same files, the same unsaved bytes and no faults: for trying many things
  /// from one beginning.
  package func copy() -> FaultyFileSystem {
    disk.withLock { disk in
      // Its nodes are nobody else's.
      nonisolated(unsafe) let twin = disk.copied()
      return FaultyFileSystem(twin)
    }
  }

  /// Arms a fault and starts counting anew; nil disarms.
  package func fail(_ fault: Fault?) {
    disk.withLock {
      $0.fault = fault
      $0.counted = 0
    }
  }

  /// How many bytes one append takes at most; nil: all of them.
  package func limitAppends(to bytes: Int?) { disk.withLock { $0.greatestAppend = bytes } }

  /// These operations claim to be done from now on, and do nothing: what a program must be caught
  /// at that leaves them out.
  package func pretend(_ operations: Set<FileOperation>) {
    disk.withLock { $0.pretended = operations }
  }

  /// Before each call with that number (from 1, counted from now on) something else is done, as by
  /// another program at that moment.
  package func interfere(before number: Int, _ other: @escaping @Sendable () -> Void) {
    disk.withLock { $0.interference = (number, other) }
  }

  /// Everything asked since the calls were forgotten last.
  package var calls: [Call] { disk.withLock { $0.calls } }

  package func forgetCalls() { disk.withLock { $0.calls = [] } }

  /// Loses what was not synchronised, every open file and every lock, and disarms the fault.
  package func cutPower(leaving remains: Remains = .nothing) {
    disk.withLock { $0.cutPower(leaving: remains) }
  }

  /// The content of a file, whatever faults are armed; nil when there is none.
  package func bytes(at path: String) -> [UInt8]? {
    disk.withLock { disk in disk.node(at: path).flatMap { $0.kind == .regular ? $0.bytes : nil } }
  }

  /// Puts a synchronised file there, as if copied from elsewhere.
  package func put(_ bytes: [UInt8], at path: String) {
    disk.withLock { $0.put(bytes, at: path) }
  }

  /// Takes a file away, as a person would.
  package func take(_ path: String) { disk.withLock { $0.take(path) } }

  /// Every regular file with its content.
  package var files: [String: [UInt8]] { disk.withLock { $0.files } }
}
