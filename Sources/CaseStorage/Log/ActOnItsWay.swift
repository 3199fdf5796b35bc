import CaseModel
import ChangeLog

/// An act whose lines are made while they are written.
struct ActOnItsWay {
  /// Nearly every act is gathered whole, and written at once.
  static let greatestPiece = 4 * 1024 * 1024

  private var composition: LineComposition<ErasedRandom>
  /// Lines that wait to be written.
  private(set) var gathered: [UInt8] = []
  private(set) var first: LogLine?
  private(set) var last: LogLine?
  /// Whether all its lines are made.
  private(set) var isWhole = false

  init(_ draft: consuming ActDraft, _ stamp: LineStamp, _ random: ErasedRandom) {
    composition = LineComposition(draft, stamp: stamp, random: random)
  }

  var random: ErasedRandom { composition.random }

  /// Makes lines until there are enough of them to be written, or no more.
  mutating func gather() throws(StorageError) {
    gathered.removeAll(keepingCapacity: true)
    while gathered.count < Self.greatestPiece {
      guard let made = try next() else {
        isWhole = true
        return
      }
      // What no reader would take is not written.
      if made.bytes.count > LogReader.longestLine {
        throw .unwritableAct("\(made.bytes.count / 1_048_576) MB")
      }
      gathered += made.bytes
      if first == nil { first = made.line }
      last = made.line
    }
  }

  /// Forgets the edits, which a case file holds from now on.
  mutating func letGo() { composition.letGo() }

  private mutating func next() throws(StorageError) -> ComposedLine? {
    do throws(LineDamage) {
      return try composition.next()
    } catch {
      throw .unwritableAct("\(error.cause)")
    }
  }
}
