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
  /// Days it has stood where it stands; nil where that is not known.
  package let age: Int?
  /// The same, where they begin to matter.
  package let daysHere: Int?
  package let due: Day?
  package let waitingUntil: Day?
  package let lacksAction: Bool
  /// Whether a field has two values.
  package let isInConflict: Bool
  /// What is wrong with a photo's file; nil where nothing is.
  package let photoFault: PhotoFault?
  /// Gate fields it should have where it stands.
  package let lacking: [FindingField]

  /// The title on as many lines as it takes, at most so many; the end of the last is cut.
  package func titleLines(columns: Int, most: Int) -> [String] {
    let lines = TextLayout.wrapped(title, toColumns: columns)
    guard lines.count > most else { return lines.isEmpty ? [""] : lines }
    let rest = lines[(most - 1)...].joined(separator: " ")
    return lines.prefix(most - 1) + [TextLayout.cut(rest, toColumns: columns)]
  }

  /// Whether something is wrong with it that has a line of its own.
  package var hasTrouble: Bool {
    isInConflict || lacksAction || !lacking.isEmpty || photoFault != nil
  }
}

/// A card as it lies on the board at a width; an object, since layouts hand it on many times a key.
package final class CardLayout: Hashable, Sendable {
  package let face: CardContent
  package let titleLines: [String]
  /// Columns of the text.
  package let columns: Int
  /// How many lines the title may take.
  package let mostLines: Int

  init(_ face: CardContent, columns: Int, mostLines: Int) {
    self.face = face
    self.columns = columns
    self.mostLines = mostLines
    titleLines = face.titleLines(columns: columns, most: mostLines)
  }

  package static func == (left: CardLayout, right: CardLayout) -> Bool {
    left === right
      || (left.columns == right.columns && left.mostLines == right.mostLines
        && left.face == right.face)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(face)
    hasher.combine(columns)
  }

  /// Heading, one line of the title, and who has it until when.
  static let leastHeight = 3

  /// Rows the card takes, without the gap below.
  package var height: Int { 2 + titleLines.count + (face.hasTrouble ? 1 : 0) }
}
