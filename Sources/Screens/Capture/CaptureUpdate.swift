import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// Opens the typing line of a walk, with what was typed there and not saved.
  mutating func openCapture(of walk: RecordIndex) -> [Effect] {
    need(\.walks)
    need(\.likeness)
    var layer = CaptureLayer(walk: walk)
    let key = CaptureLayer.draftKey(walk, in: shown.caseFile)
    if let draft = sitting.workspace.drafts[key],
      // A program that was killed just after it had saved left both.
      capturedFindings(of: walk).last.map({ captureText(of: $0) }) != draft["text"]?.string
    {
      layer.restore(draft)
      say(words.board.draftBack, .done)
    }
    let captured = capturedFindings(of: walk)
    // One begins where the route begins, and goes on where one was.
    layer.stop =
      captured.isEmpty
      ? shown.caseFile.route(of: walk).first : captured.last.flatMap { stop(of: $0) }
    shown.layers.append(.area(layer))
    return []
  }

  /// Opens the typing line of the walk the program was started for; without a name that of the walk
  /// that is walked now, else a list to choose from.
  package mutating func beginCapture(of walk: String) -> [Effect] {
    if let record = RecordName(walk).flatMap({ shown.caseFile.record(named: $0) }) {
      return openCapture(of: record)
    }
    return openCapture()
  }

  /// The findings of a walk that stand, in the order they were written down, whoever did.
  func capturedFindings(of walk: RecordIndex) -> [RecordIndex] {
    guard let index = shown.indexes.walks else { return [] }
    return shown.caseFile.inOrderOfWriting(index.findings(of: walk))
  }

  /// A stop by its number and place.
  func stopName(_ stop: RecordIndex) -> String {
    words.capture.stop(
      shown.caseFile.number(ofStop: stop), shown.caseFile.place(ofStop: stop))
  }

  /// Whether something in a line points at somebody; it is settled when gathering.
  func identifies(_ text: String) -> Bool {
    IdentifyingScanner().marks(in: text, isPlace: false).contains { $0.kind.isTakenOut }
  }

  /// The stop a finding was seen at, where it is one of the route.
  func stop(of finding: RecordIndex) -> RecordIndex? {
    shown.caseFile.shown(finding, FindingField.stop.rawValue)
      .flatMap { shown.caseFile.reference($0) }
      .flatMap { shown.caseFile.kind(of: $0) == .stop ? $0 : nil }
  }

  /// The line as it would be typed again.
  func captureText(of finding: RecordIndex) -> String {
    let values = shown.caseFile.plainFinding(at: finding).values
    let kind = values.code(FindingField.kind, FindingKind.self) ?? .problem
    let line = CapturedLine(
      kind: kind, sheetNumber: values.text(FindingField.sheetNumber),
      text: values.text(FindingField.observation) ?? values.text(FindingField.title) ?? "")
    return line.typed
  }

  /// A key that belongs to the line; nil for one that is a command.
  mutating func typeInCapture(_ key: KeyStroke) -> [Effect]? {
    guard var layer = area(CaptureLayer.self) else { return nil }
    switch key {
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default: break
    }
    if let point = layer.revisiting {
      if let digit = key.typed?.wholeNumberValue { return sayOfPoint(digit, at: point) }
      if key.typed == nil { return nil }
      layer.revisiting = nil
    }
    if let choice = layer.choosing {
      if choice.isTyped {
        guard layer.typed.press(key) else { return nil }
        changeArea(CaptureLayer.self) { $0 = layer }
        return []
      }
      if let digit = key.typed?.wholeNumberValue {
        let options = captureOptions(choice, of: layer)
        guard digit == 0 || options.indices.contains(digit - 1) else { return [] }
        take(digit == 0 ? nil : options[digit - 1].value, for: choice)
        return []
      }
      if key.typed == nil { return nil }
      layer.choosing = nil
    }
    guard layer.line.press(key) else { return nil }
    changeArea(CaptureLayer.self) { $0 = layer }
    return []
  }

  /// Several lines at once are several findings; the last without an end stays in the line.
  mutating func pasteInCapture(_ text: String) -> [Effect]? {
    guard let layer = area(CaptureLayer.self) else { return nil }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    guard lines.count > 1, layer.mending == nil else {
      changeArea(CaptureLayer.self) { $0.line.insert(text) }
      return []
    }
    var whole = [layer.line.text + lines[0]] + lines.dropFirst().dropLast()
    let rest = lines[lines.count - 1]
    if !rest.isEmpty { whole.append(rest) }
    return saveCaptured(whole)
  }

  mutating func saveCapturedLine() -> [Effect] {
    guard let layer = area(CaptureLayer.self) else { return [] }
    if let choice = layer.choosing {
      if choice.isTyped {
        takeTyped(choice)
      } else {
        changeArea(CaptureLayer.self) { $0.choosing = nil }
      }
      return []
    }
    if layer.revisiting != nil {
      changeArea(CaptureLayer.self) { $0.revisiting = nil }
      return []
    }
    if let finding = layer.mending { return saveMended(finding, layer) }
    return saveCaptured([layer.line.text])
  }

  /// Saves lines as one act; the typing line is emptied once they are on the disk.
  private mutating func saveCaptured(_ lines: [String]) -> [Effect] {
    guard let layer = area(CaptureLayer.self) else { return [] }
    var draft = ActDraft()
    var writer = writer(of: layer)
    var made = 0
    var latest = ""
    var place = ""
    var isOfStops = false
    for line in lines {
      if let named = CapturedLine.stop(of: line) {
        place = named
        isOfStops = true
        let stop = self.stop(named: place, of: layer.walk, in: &draft)
        writer.stop = stop
        writer.comingPlace = place
        made += stop == nil ? 0 : 1
        latest = place
        continue
      }
      guard let captured = CapturedLine(line) else { continue }
      let id = freshIdentifier()
      _ = writer.make(captured, id: id, in: shown.caseFile, draft: &draft)
      made += 1
      latest = captured.text
    }
    switch writer.stop {
    case .existing(let name)?:
      let stop = shown.caseFile.record(named: name)
      changeArea(CaptureLayer.self) { $0.stop = stop }
    case .made?: changeArea(CaptureLayer.self) { $0.comingStop = place }
    case nil: changeArea(CaptureLayer.self) { $0.stop = nil }
    }
    if draft.isEmpty {
      if isOfStops { return settleCapturedLine() }
      say(words.capture.isEmpty, .refused)
      return []
    }
    return commit(
      draft,
      then: settling(
        made > 1 ? words.capture.savedLines(made) : words.capture.saved(latest)))
  }

  mutating func freshIdentifier() -> SayableIdentifier {
    var random = sitting.random
    defer { sitting.random = random }
    return shown.indexes.identifiers.fresh(from: &random)
  }

  func settling(_ sentence: String) -> AfterCommit {
    var after = AfterCommit(sentence)
    after.asks = .never
    after.actsOnMarks = false
    after.settlesLine = true
    return after
  }

  private func writer(of layer: CaptureLayer) -> CaptureWriter {
    var writer = CaptureWriter(walk: layer.walk)
    writer.stop = layer.stop.map { .existing(shown.caseFile.name(of: $0)) }
    writer.details = layer.details
    return writer
  }

  /// The stop of that name; a new one is made in the same act. Nil leaves all stops.
  private mutating func stop(
    named place: String, of walk: RecordIndex, in draft: inout ActDraft
  ) -> RecordReference? {
    if place.isEmpty { return nil }
    if let known = shown.caseFile.stop(called: place, of: walk) {
      return .existing(shown.caseFile.name(of: known))
    }
    // Those of the same paste are not in the case file yet.
    let coming = draft.edits.count { if case .make(.stop, _) = $0 { true } else { false } }
    let number =
      shown.caseFile.nextNumber(.stop(.number), of: walk, kind: .stop) + Int64(coming)
    let values: [AnyField: JSONValue] = [
      .stop(.id): .string(freshIdentifier().description),
      .stop(.place): .string(place),
      .stop(.number): .integer(number),
    ]
    return EditWriter.make(
      .stop, values, of: .existing(shown.caseFile.name(of: walk)), in: &draft)
  }

  private mutating func saveMended(_ finding: RecordIndex, _ layer: CaptureLayer) -> [Effect] {
    guard let captured = CapturedLine(layer.line.text) else {
      say(words.capture.isEmpty, .refused)
      return []
    }
    let draft = CaptureWriter.mend(
      finding, to: captured, details: layer.details, in: shown.caseFile)
    if draft.isEmpty { return settleCapturedLine() }
    return commit(draft, then: settling(words.capture.mended(captured.text)))
  }

  /// The line is on the disk: the next one begins.
  mutating func settleCapturedLine() -> [Effect] {
    guard let layer = area(CaptureLayer.self) else { return [] }
    changeArea(CaptureLayer.self) {
      $0.line = LineEditor("")
      $0.details = [:]
      $0.mending = nil
    }
    if let place = layer.comingStop {
      let stop = shown.caseFile.stop(at: place, of: layer.walk)
      changeArea(CaptureLayer.self) {
        $0.stop = stop
        $0.comingStop = nil
      }
    }
    return dropDraft(CaptureLayer.draftKey(layer.walk, in: shown.caseFile))
  }

  /// Takes up one's own line before, to be mended; once more the one before that.
  mutating func mendLineBefore() {
    guard let layer = area(CaptureLayer.self), layer.choosing == nil else { return }
    // What is being written is not thrown away for it.
    guard layer.mending != nil || layer.line.isEmpty else { return }
    let findings = capturedFindings(of: layer.walk).filter(isOwn)
    let place = layer.mending.flatMap { findings.firstIndex(of: $0) } ?? findings.count
    guard place > 0 else { return }
    let finding = findings[place - 1]
    let text = captureText(of: finding)
    changeArea(CaptureLayer.self) {
      $0.mending = finding
      $0.line = LineEditor(text)
      $0.details = [:]
    }
  }

  /// Whether it was written on this machine: what somebody else noted is not mended in passing.
  private func isOwn(_ finding: RecordIndex) -> Bool {
    shown.caseFile.created(finding)?.device == sitting.workspace.folder?.device
  }

  /// Back to the new line.
  mutating func leaveMending() {
    guard area(CaptureLayer.self)?.mending != nil else { return }
    changeArea(CaptureLayer.self) {
      $0.mending = nil
      $0.line = LineEditor("")
      $0.details = [:]
    }
  }

  /// A step back: out of the list, out of mending, out of capture; what was typed is kept.
  mutating func leaveCapture() -> [Effect] {
    guard let layer = area(CaptureLayer.self) else { return [] }
    if layer.choosing != nil {
      changeArea(CaptureLayer.self) { $0.choosing = nil }
      return []
    }
    if layer.revisiting != nil {
      changeArea(CaptureLayer.self) { $0.revisiting = nil }
      return []
    }
    if layer.mending != nil {
      leaveMending()
      return []
    }
    shown.layers.removeLast()
    guard let (key, draft) = layer.draft(in: shown.caseFile) else { return [] }
    guard let draft else { return dropDraft(key) }
    sitting.workspace.drafts[key] = draft
    say(words.board.draftKept, .done)
    return [.keepDraft(key: key, draft)]
  }
}
