import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// What the walk goes past again; nothing for a first walk.
  func revisitPoints(of walk: RecordIndex) -> [RevisitList.Point] {
    shown.indexes.walks.map { RevisitList(on: walk, in: shown.caseFile, $0).points } ?? []
  }

  /// Up: the point before in the open list, else the line before.
  mutating func upInCapture() {
    guard let layer = area(CaptureLayer.self) else { return }
    guard let place = layer.revisiting else { return mendLineBefore() }
    changeArea(CaptureLayer.self) { $0.revisiting = place > 0 ? place - 1 : nil }
  }

  /// Down: the point after in the open list, back to the new line, or into the list of what is seen
  /// again.
  mutating func downInCapture() {
    guard let layer = area(CaptureLayer.self), layer.choosing == nil else { return }
    if layer.mending != nil { return leaveMending() }
    let points = revisitPoints(of: layer.walk)
    if let place = layer.revisiting {
      let next = min(place + 1, points.count - 1)
      return changeArea(CaptureLayer.self) { $0.revisiting = next }
    }
    guard layer.line.isEmpty, !points.isEmpty else { return }
    // Where one stands comes first, and what nobody has spoken of.
    let here = points.firstIndex { $0.stop == layer.stop && layer.stop != nil && $0.verdict == nil }
    let place = here ?? points.firstIndex { $0.verdict == nil } ?? 0
    changeArea(CaptureLayer.self) { $0.revisiting = place }
  }

  /// One key says what a point looks like now, and goes on to the next.
  mutating func sayOfPoint(_ digit: Int, at place: Int) -> [Effect] {
    let verdicts = RevisitVerdict.allCases
    guard let layer = area(CaptureLayer.self), verdicts.indices.contains(digit - 1) else {
      return []
    }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    let points = revisitPoints(of: layer.walk)
    guard points.indices.contains(place) else { return [] }
    let verdict = verdicts[digit - 1]
    let finding = points[place].finding
    let fresh = freshIdentifier()
    var draft = ActDraft()
    let outcome = RevisitWriter(on: layer.walk, today: today, by: sitting.who.writer).write(
      verdict, of: finding, fresh: { fresh }, in: shown.caseFile, draft: &draft)
    let next = points.indices.first { $0 > place && points[$0].verdict == nil }
    changeArea(CaptureLayer.self) { $0.revisiting = next ?? place }
    var after = AfterCommit(
      words.capture.seen(shown.caseFile.plainFinding(at: finding).title, verdict, outcome))
    after.asks = .never
    after.actsOnMarks = false
    return commit(draft, then: after)
  }

  /// Shows which known finding the line is like, while nobody types.
  mutating func showCaptureLookalike() {
    guard let layer = area(CaptureLayer.self), layer.alikeOf != layer.line.text else { return }
    let text = layer.line.text
    let alike = lookalike(of: text, layer)
    changeArea(CaptureLayer.self) {
      $0.alikeOf = text
      $0.alike = alike
    }
  }

  private func lookalike(of text: String, _ layer: CaptureLayer) -> String? {
    guard let captured = CapturedLine(text), captured.text.count >= 8,
      let index = shown.indexes.likeness
    else { return nil }
    var finding = Finding(name: "")
    finding.values[FindingField.observation] = .string(captured.text)
    finding.values[FindingField.kind] = .string(captured.kind.rawValue)
    finding.values[FindingField.area] = shown.caseFile.shown(layer.walk, WalkField.area.rawValue)
    if let stop = layer.stop {
      finding.values[FindingField.place] = .string(shown.caseFile.place(ofStop: stop))
    }
    let profile = LikenessProfile(finding, codes: index.codes)
    let match = index.nearest(to: nil, profile, limit: 1, least: 0.3) { other in
      other != layer.mending
    }.first
    return match.map { match in
      let other = shown.caseFile.plainFinding(at: match.key)
      return words.capture.alike(other.spokenName, other.title, words.codes.state(other.state))
    }
  }
}
