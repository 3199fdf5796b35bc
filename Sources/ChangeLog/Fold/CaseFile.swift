import CaseModel

/// Names a thing within one case file; other devices number otherwise.
package struct RecordIndex: Hashable, Comparable, Sendable {
  package let rawValue: Int32
  init(_ rawValue: Int32) { self.rawValue = rawValue }

  package static func < (left: RecordIndex, right: RecordIndex) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What taking in lines has changed.
package struct FoldChanges: Sendable {
  /// Things that show otherwise now, and those they are entries of; in no order.
  package let touched: [RecordIndex]
  package let made: [RecordIndex]
  /// Lines not seen before.
  package let newLines: Int
  /// Orders to redact that came with them: the log files hold the values still.
  package let redactionOrders: [RedactionOrder]
  /// What they took out of values that were known before: what is being written elsewhere may hold it.
  package let goneTexts: Set<String>
}

/// Everything the lines of all logs say, folded.
///
/// A function of the set of lines: taking them in another order, in pieces or twice gives the same.
/// A value; copies share their tables until one of them takes in a line.
package struct CaseFile: Sendable {
  private var box: Box

  // Unchecked: the state is only written where the box is known to be referenced once. By its
  // address, since an object's property is copied with all its references at each read.
  private final class Box: @unchecked Sendable {
    let address: UnsafeMutablePointer<FoldState>
    init(_ state: FoldState) {
      address = .allocate(capacity: 1)
      address.initialize(to: state)
    }

    deinit {
      address.deinitialize(count: 1)
      address.deallocate()
    }
  }

  package init() { box = Box(FoldState()) }

  init(_ state: FoldState) { box = Box(state) }

  var state: FoldState { _read { yield box.address.pointee } }

  /// Makes room for what is going to be folded, so that the tables are not copied while they grow.
  ///
  /// - Parameter bytes: how long the lines are.
  package mutating func makeRoom(forLines bytes: Int) {
    if !isKnownUniquelyReferenced(&box) { box = Box(box.address.pointee) }
    box.address.pointee.makeRoom(forLines: bytes)
  }

  /// Takes in lines, of any log and in any order; those known already change nothing.
  ///
  /// Costs the lines, not the case file, as long as they come last in the order.
  /// - Parameter isOfWholeActs: whether each act of theirs is known to stand whole in its log, so that
  ///   none need wait for its end.
  @discardableResult
  package mutating func fold(_ lines: [LogLine], isOfWholeActs: Bool = false) -> FoldChanges {
    if !isKnownUniquelyReferenced(&box) { box = Box(box.address.pointee) }
    for line in lines { box.address.pointee.take(line, isOfWholeAct: isOfWholeActs) }
    return box.address.pointee.takeJournal()
  }
}

extension FoldState {
  /// Brings the sorted lists up to date, and tells what happened since the last time.
  mutating func takeJournal() -> FoldChanges {
    let done = journal
    journal = FoldJournal()
    // Taken out while they are sorted: read and written at once they would be copied.
    var list: [Int32] = []
    swap(&list, &acts)
    merge(done.newActs, into: &list) { isBefore($0, $1) }
    swap(&list, &acts)
    for (kind, made) in Dictionary(grouping: done.made, by: { records[Int($0)].kind }) {
      swap(&list, &recordsOfKind[Int(kind)])
      merge(made, into: &list) { isMadeBefore($0, $1) }
      swap(&list, &recordsOfKind[Int(kind)])
    }
    return FoldChanges(
      touched: done.touched.map(RecordIndex.init), made: done.made.map(RecordIndex.init),
      newLines: done.newLines, redactionOrders: done.orders, goneTexts: done.goneTexts)
  }

  private func isMadeBefore(_ one: Int32, _ other: Int32) -> Bool {
    let left = records[Int(one)]
    let right = records[Int(other)]
    if left.line == right.line { return left.index < right.index }
    return isBefore(left.line, right.line)
  }

  private func merge(
    _ new: [Int32], into list: inout [Int32], _ isBefore: (Int32, Int32) -> Bool
  ) {
    guard !new.isEmpty else { return }
    let added = new.sorted(by: isBefore)
    guard let last = list.last, isBefore(added[0], last) else {
      list.append(contentsOf: added)
      return
    }
    var all: [Int32] = []
    all.reserveCapacity(list.count + added.count)
    var next = 0
    for place in list {
      while next < added.count, isBefore(added[next], place) {
        all.append(added[next])
        next += 1
      }
      all.append(place)
    }
    all.append(contentsOf: added[next...])
    list = all
  }
}
