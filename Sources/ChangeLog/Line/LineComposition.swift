import CaseModel

/// The lines of one act, made one after the other, so that a very large act never stands in memory
/// as edits and as lines at once.
package struct LineComposition<Random: RandomNumberGenerator> {
  private var edits: [Edit]
  private let length: Int
  private var stamp: LineStamp
  private var spelling: EditEncoder<Random>
  /// Only measures: knows no names, so that where a line ends is told by the edits alone.
  private var measure: EditEncoder<Random>
  /// The act's first line; nil until it is made.
  private var first: LineName?
  private var position = 0
  private var isFinished = false

  /// - Parameters:
  ///   - length: how many bytes of edits a line may hold; one edit always stands whole.
  ///   - random: where salts come from.
  package init(
    _ draft: consuming ActDraft, stamp: LineStamp, length: Int = LineComposer.greatestEdits,
    random: Random
  ) {
    edits = draft.edits
    self.stamp = stamp
    self.length = length
    spelling = EditEncoder(random: random)
    measure = spelling
  }

  /// As it stands after the salts that were drawn.
  package var random: Random { spelling.random }

  /// The next line; nil after the last. An act without edits is one line too.
  package mutating func next() throws(LineDamage) -> ComposedLine? {
    if isFinished { return nil }
    let group = position..<endOfGroup()
    spelling.begin(group)
    var members = spelling.stampMembers(stamp)
    members["edits"] = .array(group.map { spelling.edit(edits[$0]) })
    let isLast = group.upperBound == edits.count
    if let first {
      members["act"] = .string(first.description)
      if isLast { members["end"] = true }
    }
    if !isLast { members["more"] = true }
    let line = try LineComposer.closed(members)
    spelling.finish(group, line.line.name)
    if first == nil { first = line.line.name }
    stamp = stamp.following(line.line)
    position = group.upperBound
    isFinished = isLast
    return line
  }

  /// Forgets the edits whose lines are made.
  package mutating func letGo() { if isFinished { edits = [] } }

  private mutating func endOfGroup() -> Int {
    // One line for what cannot be too long, without spelling everything twice.
    if edits.count <= 20, length == LineComposer.greatestEdits { return edits.count }
    var size = 0
    for index in position..<edits.count {
      size += measure.length(of: edits[index])
      if index > position, size > length { return index }
    }
    return edits.count
  }
}
