import TerminalModel
import TestSupport
import Testing

/// Expects a frame to be as it was recorded; `LYGTE_RECORD=1` records it anew.
func expectSnapshot(
  _ name: String, _ frame: Frame, beside testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let difference = Snapshots.difference(name, frame, beside: testFile)
  #expect(difference == nil, sourceLocation: sourceLocation)
}
