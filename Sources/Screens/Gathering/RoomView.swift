import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let room = Scope(
    "room", Phrase("i rummet efter turen", "in the room after the walk"), isOfFindings: true)
}

/// One point at a time for everybody in the room right after the walk: public words only, to agree on
/// wording and responsible, and to give dots (DOMAIN A1, 2 and 10).
struct RoomView: ListScreen {
  static let scope = Scope.room
  static let isRead = true
  static let listsRecords = true
  let walk: RecordIndex
  /// The point that lies before everybody's eyes.
  let current: RecordIndex?

  var actsOn: [RecordIndex]? { current.map { [$0] } ?? [] }
  func content(in state: AppState) -> ListContent? { state.roomContent(of: self) }
}

/// In which order the points are shown.
struct RoomState: AreaState {
  /// Whether those with the most dots come first.
  var isByDots = false
}

extension AreaStates {
  var room: RoomState {
    get { self[RoomState.self] }
    _modify { yield &self[RoomState.self] }
  }
}

extension AppState {
  mutating func openRoom(of walk: RecordIndex) -> [Effect] {
    need(\.walks)
    shown.areas.room = RoomState()
    return open(RoomView(walk: walk, current: roomPoints(of: walk).first?.finding))
  }

  /// Turns to a point.
  private mutating func show(_ finding: RecordIndex?, in room: RoomView) -> [Effect] {
    shown.layers.removeLast()
    return open(RoomView(walk: room.walk, current: finding))
  }

  /// What is shown to all: nothing that is for council and police only.
  private func roomPoints(of walk: RecordIndex) -> [GatherSheet.Point] {
    let points = (gatherSheet(of: walk)?.points ?? []).filter { point in
      shown.caseFile.plainFinding(at: point.finding)
        .values.code(FindingField.sensitivity, Sensitivity.self) != .partners
    }
    guard shown.areas.room.isByDots else { return points }
    return points.enumerated().sorted {
      $0.element.dots == $1.element.dots
        ? $0.offset < $1.offset : $0.element.dots > $1.element.dots
    }.map(\.element)
  }

  /// The point that lies open: the one that was turned to, else the first.
  private func roomPoint(of room: RoomView) -> (place: Int, all: [GatherSheet.Point])? {
    let points = roomPoints(of: room.walk)
    guard !points.isEmpty else { return nil }
    let place = points.firstIndex { $0.finding == room.current } ?? 0
    return (place, points)
  }

  func roomContent(of room: RoomView) -> ListContent {
    let said = words.gathering
    let title = said.roomTitle(recordName(room.walk))
    guard let (place, all) = roomPoint(of: room) else {
      return (title, [.init(said.none, tone: .quiet)])
    }
    let point = all[place]
    let finding = shown.caseFile.plainFinding(at: point.finding)
    let (text, where_, isWritten) = publicWords(of: point.finding)
    let columns = max(10, sitting.size.columns - 8)
    var rows = [
      ListLayer.Row(""), ListLayer.Row(said.pointOf(place + 1, all.count), tone: .quiet),
    ]
    if !where_.isEmpty { rows += [ListLayer.Row(""), ListLayer.Row(where_, tone: .strong)] }
    rows.append(ListLayer.Row(""))
    rows += TextLayout.wrapped(SafeText.simplified(text), toColumns: columns)
      .map { ListLayer.Row($0) }
    if !isWritten { rows.append(ListLayer.Row(said.proposedWording, tone: .quiet)) }
    rows.append(ListLayer.Row(""))
    if finding.kind != .positive {
      let party = shown.caseFile.discloser(for: Reader(.residents), of: [])
        .disclosed(finding)?.finding.responsible
      rows.append(
        ListLayer.Row(
          said.responsible(party), tone: party == nil ? .warning : .plain))
    }
    let dots = point.dots == 0 ? said.noDots : String(repeating: "● ", count: min(point.dots, 30))
    rows.append(ListLayer.Row("\(dots) \(point.dots == 0 ? "" : "\(point.dots)")", tone: .figure))
    return (title, rows)
  }

  /// What everybody may read of a finding: its public text, else what is left of its words without
  /// what points at somebody.
  private func publicWords(
    of record: RecordIndex
  ) -> (text: String, place: String, isWritten: Bool) {
    let finding = shown.caseFile.plainFinding(at: record)
    let place = finding.values.text(FindingField.publicPlace) ?? ""
    if let text = finding.values.text(FindingField.publicText), !text.isEmpty {
      return (text, place, true)
    }
    let scanner = IdentifyingScanner(persons: shown.caseFile.knownNames(places: []))
    guard let proposal = PublicTextProposal(record, in: shown.caseFile, by: scanner) else {
      return ("", place, false)
    }
    // What describes somebody is read by whoever decides on it, not by the room.
    if proposal.describesSomebody { return ("", place, false) }
    return (
      proposal.withoutDoubt(proposal.publicText.text),
      proposal.withoutDoubt(proposal.publicPlace?.text ?? place), false
    )
  }

  mutating func turnInRoom(by step: Int) -> [Effect] {
    guard let room = top(RoomView.self), let (place, all) = roomPoint(of: room) else { return [] }
    guard all.indices.contains(place + step) else {
      say(step > 0 ? words.gathering.lastPoint : words.gathering.firstPoint, .refused)
      return []
    }
    return show(all[place + step].finding, in: room)
  }

  mutating func orderRoomByDots() -> [Effect] {
    guard let room = top(RoomView.self) else { return [] }
    shown.areas.room.isByDots.toggle()
    let effects = show(roomPoints(of: room.walk).first?.finding, in: room)
    say(words.gathering.order(byDots: shown.areas.room.isByDots), .done)
    return effects
  }

  /// Gives a point one dot more, or takes one back.
  mutating func giveDots(_ step: Int) -> [Effect] {
    guard let room = top(RoomView.self), let (place, all) = roomPoint(of: room) else { return [] }
    let point = all[place]
    let dots = max(0, point.dots + step)
    if dots == point.dots { return [] }
    var draft = ActDraft()
    draft.set(
      .existing(shown.caseFile.name(of: point.finding)),
      EditWriter.values(
        [FindingField.dots: dots == 0 ? .null : .integer(Int64(dots))], of: point.finding,
        in: shown.caseFile))
    var after = AfterCommit(words.gathering.dots(dots))
    after.asks = .never
    after.actsOnMarks = false
    return commit(draft, then: after)
  }

  /// The words everybody has agreed on.
  mutating func editWordingInRoom() -> [Effect] {
    guard let record = top(RoomView.self)?.current else { return [] }
    openForm(formMaker().editField(.publicText, of: [shown.caseFile.finding(at: record)]))
    return []
  }
}
