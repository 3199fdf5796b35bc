/// Lets every call to the disk that an operation makes fail in turn, each time from the same
/// beginning.
package struct FaultSweep {
  /// What was made to fail.
  package struct Point: CustomStringConvertible, Sendable {
    package let number: Int
    package let errorNumber: Int32
    package let isLasting: Bool
    /// Nil when the operation was over before.
    package let call: FaultyFileSystem.Call?

    package var description: String {
      "call \(number) (\(call.map { "\($0.operation) \($0.path)" } ?? "none")), error "
        + "\(errorNumber)\(isLasting ? " for ever" : "")"
    }
  }

  package let prepared: FaultyFileSystem

  package init(_ prepared: FaultyFileSystem) { self.prepared = prepared }

  /// The n-th call fails, n = 1, 2, …, until the operation makes fewer calls than that.
  /// - Parameter check: gets the disk with nothing failing any more.
  /// - Returns: how often the operation was tried.
  package func failEveryCall<Outcome>(
    _ errorNumber: Int32, lasting: Bool, operation: (FaultyFileSystem) throws -> Outcome,
    check: (Point, FaultyFileSystem, Outcome) throws -> Void
  ) rethrows -> Int {
    var number = 1
    while true {
      let disk = prepared.copy()
      disk.fail(.init(call: number, errorNumber: errorNumber, isLasting: lasting))
      let outcome = try operation(disk)
      let calls = disk.calls
      disk.fail(nil)
      let call = calls.count < number ? nil : calls[number - 1]
      try check(
        Point(number: number, errorNumber: errorNumber, isLasting: lasting, call: call), disk,
        outcome)
      if call == nil { return number }
      number += 1
    }
  }

  /// The program stops before its n-th call, n = 1, 2, …, and the disk keeps what `remains` says.
  /// - Returns: how many crashes were tried.
  package func crashEverywhere<Outcome>(
    _ errorNumber: Int32, leaving remains: [FaultyFileSystem.Remains],
    operation: (FaultyFileSystem) throws -> Outcome,
    check: (Point, FaultyFileSystem.Remains, FaultyFileSystem, Outcome) throws -> Void
  ) rethrows -> Int {
    var count = 0
    _ = try failEveryCall(errorNumber, lasting: true, operation: operation) {
      point, disk, outcome in
      for remains in remains {
        let crashed = disk.copy()
        crashed.cutPower(leaving: remains)
        try check(point, remains, crashed, outcome)
        count += 1
      }
    }
    return count
  }
}
