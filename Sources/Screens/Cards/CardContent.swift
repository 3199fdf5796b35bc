import CaseModel
import Casework
import ChangeLog
import TerminalModel

/// What a card on the board shows of a finding.
package struct CardContent: Hashable, Sendable {
  package let record: RecordIndex
  package let id: String
  package let number: Int?
  package let place: String?
  /// Number or identifier, and the place.
  package let head: String
  package let title: String
  package let responsible: String?
  /// What the register calls them where there is little room.
  package let responsibleShort: String?
  package let priority: Priority?
  package let kind: FindingKind?
  package let state: FindingState
  package let isOpen: Bool
  /// Whether the column holds other states too, which come before this one.
  package let showsState: Bool
  /// Days over the deadline, 0 when it is not.
  package let daysOver: Int
  /// Days it has stood where it stands, where they begin to matter.
  package let daysHere: Int?
  package let due: Day?
  package let waitingUntil: Day?
  package let lacksAction: Bool
  /// Whether a field has two values.
  package let isInConflict: Bool
  /// Gate fields it should have where it stands.
  package let lacking: [FindingField]

  /// The title on one line or two.
  package func titleLines(columns: Int) -> [String] {
    let lines = TextLayout.wrapped(title, toColumns: columns)
    guard lines.count > 2 else { return lines.isEmpty ? [""] : lines }
    let rest = lines[1...].joined(separator: " ")
    return [lines[0], TextLayout.cut(rest, toColumns: columns)]
  }

  /// Who does it, by the short name where the whole one has no room.
  package func responsible(columns: Int) -> String? {
    guard let responsible, let short = responsibleShort,
      TextWidth.columns(of: responsible) > columns
    else { return responsible }
    return short
  }

  /// Whether the last line has something to say.
  package var hasStanding: Bool {
    showsState || daysOver > 0 || lacksAction || isInConflict || due != nil || waitingUntil != nil
      || !lacking.isEmpty || daysHere != nil
  }
}

/// A card as it lies on the board at a width; an object, since layouts hand it on many times a key.
package final class CardLayout: Hashable, Sendable {
  package let face: CardContent
  package let titleLines: [String]
  /// Columns of the text.
  package let columns: Int

  init(_ face: CardContent, columns: Int) {
    self.face = face
    self.columns = columns
    titleLines = face.titleLines(columns: columns)
  }

  package static func == (left: CardLayout, right: CardLayout) -> Bool {
    left === right || (left.columns == right.columns && left.face == right.face)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(face)
    hasher.combine(columns)
  }

  /// Heading and one line of the title.
  static let leastHeight = 2

  /// Rows the card takes, without the gap below.
  package var height: Int {
    1 + titleLines.count + (face.responsible == nil ? 0 : 1) + (face.hasStanding ? 1 : 0)
  }
}
