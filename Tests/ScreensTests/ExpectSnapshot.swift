import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

/// Expects a frame to be as it was recorded; `LYGTE_RECORD=1` records it anew.
func expectSnapshot(
  _ name: String, _ frame: Frame, beside testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let difference = Snapshots.difference(name, frame.snapshot { $0.name }, beside: testFile)
  #expect(difference == nil, sourceLocation: sourceLocation)
}

/// Expects a screen to read as it was recorded, in both languages and at three sizes, all in one
/// file: what it says, and for Danish on 80 columns also what each cell means.
///
/// What holds at every size, without Unicode and for colours is told by laws over all screens.
/// - Parameter frame: draws the screen.
func expectLooks(
  _ name: String, at sizes: [Size] = Looks.sizes,
  sourceLocation: SourceLocation = #_sourceLocation, of frame: (Language, Size) throws -> Frame
) rethrows {
  var parts: [String] = []
  for size in sizes {
    for language in Language.allCases {
      let drawn = try frame(language, size)
      let isWhole = language == .danish && size == Looks.common
      parts.append(
        "== \(language.rawValue) "
          + (isWhole
            ? drawn.snapshot { $0.name }
            : "\(size.columns)x\(size.rows)\n" + drawn.text + "\n"))
    }
  }
  let difference = Snapshots.difference(name, parts.joined(separator: "\n"), beside: #filePath)
  #expect(difference == nil, sourceLocation: sourceLocation)
}

/// The sizes screens are recorded at.
enum Looks {
  static let common = Size(columns: 80, rows: 24)
  static let sizes = [Size(columns: 40, rows: 10), common, Size(columns: 120, rows: 40)]
  static let withWide = sizes + [Size(columns: 200, rows: 60)]
}
