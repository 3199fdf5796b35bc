import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let photos = Scope("photos", Phrase("ved fotos", "at photos"))
}

/// The pictures of a folder beside the findings of a walk, both by time; Enter takes the whole
/// proposal. Of one finding: the pictures it is to get.
struct PhotoJoinList: ListScreen {
  static let scope = Scope.photos
  static let listsRecords = true
  let owner: RecordIndex

  func content(in state: AppState) -> ListContent? { state.photoJoinContent(of: owner) }
}

/// What a row of it stands for; Enter is the same on all of them.
enum PhotoChoice: RowChoice {
  case take, nobody, stage
  /// The clock of a camera; nil where there is one camera.
  case clock(PhotoCamera?)
  case finding(RecordIndex)
  case picture(PhotoItem)
  case leftOut(Int)

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .nobody: state.toggleNobody()
    case .clock(let camera): state.askClockShift(of: camera)
    case .stage: state.toggleAfter()
    case .take, .finding, .picture, .leftOut: state.takePhotos()
    }
  }
}

extension AppState {
  func photoJoinContent(of owner: RecordIndex) -> ListContent {
    let said = words.photos
    let placings = placings(for: owner)
    let isWalk = shown.caseFile.kind(of: owner) == .walk
    let name = isWalk ? shown.caseFile.called(owner) ?? "" : self.name(of: owner)
    if placings.isEmpty, photos.leftOut.isEmpty {
      return (said.joinTitle(name), [.init(said.nonePointedOut, tone: .quiet)])
    }
    var rows: [ListLayer.Row] = []
    let joined = placings.count { $0.owner != nil }
    var take = ListLayer.Row(
      said.takeAll(joined, placings.count - joined, isWalk: isWalk), trailing: "Enter",
      choice: PhotoChoice.take)
    take.tone = .strong
    take.edgeTone = .key
    rows.append(take)
    rows.append(question(said.nobody, isSaid: photos.saysNobody, key: "n", PhotoChoice.nobody))
    if isWalk {
      rows += clockRows()
    } else {
      rows.append(question(said.showsAfter, isSaid: photos.showsAfter, key: "b", .stage))
    }
    rows += photos.pictures.compactMap { picture in
      said.remark(picture.head).map {
        ListLayer.Row(
          said.remarked(SafeText.simplified(picture.name), $0), tone: .warning,
          choice: PhotoChoice.picture(.new(picture.file)))
      }
    }
    rows.append(ListLayer.Row(""))
    rows += isWalk ? timeline(placings, of: owner) : placings.map { row(of: $0, isWalk: false) }
    if !photos.leftOut.isEmpty {
      rows += [
        ListLayer.Row(""), ListLayer.Row(said.leftOut(photos.leftOut.count), isHeading: true),
      ]
      rows += photos.leftOut.enumerated().map { place, sentence in
        ListLayer.Row(sentence, tone: .warning, choice: PhotoChoice.leftOut(place))
      }
    }
    return (said.joinTitle(name), rows)
  }

  /// What each camera's clock is shifted by, and what it seems to be wrong by; of one camera alone
  /// its name says nothing.
  private func clockRows() -> [ListLayer.Row] {
    if photos.pictures.isEmpty { return [] }
    let (said, cameras) = (words.photos, TakenPicture.byCamera(photos.pictures))
    if cameras.count < 2 {
      let shift = photos.shifts.all
      return [
        clockRow(
          said.clock(shift == 0 ? nil : ClockShift.text(shift)), of: nil, shift,
          guess: photos.guesses.values.first)
      ]
    }
    return cameras.map { camera, pictures in
      let shift = photos.shifts.minutes(of: camera)
      return clockRow(
        said.camera(SafeText.simplified(camera.name), pictures.count, ClockShift.text(shift)),
        of: camera, shift, guess: photos.guesses[camera])
    }
  }

  private func clockRow(
    _ text: String, of camera: PhotoCamera?, _ shift: Int, guess: Int?
  ) -> ListLayer.Row {
    var row = ListLayer.Row(text, trailing: "s", choice: PhotoChoice.clock(camera))
    row.edgeTone = .key
    if let guess, guess != shift {
      row.parts = [.init("  " + words.photos.clockGuess(ClockShift.text(guess)), .warning)]
    }
    return row
  }

  private func question(
    _ text: String, isSaid: Bool, key: String, _ choice: PhotoChoice
  ) -> ListLayer.Row {
    var row = ListLayer.Row((isSaid ? "✓ " : "▢ ") + text, trailing: key, choice: choice)
    row.edgeTone = .key
    if isSaid { row.tone = .good }
    return row
  }

  /// Findings in the order their lines were saved, each with its pictures below it; what no finding
  /// gets stands last.
  private func timeline(_ placings: [PhotoPlacing], of walk: RecordIndex) -> [ListLayer.Row] {
    let photos = WalkPhotos(of: walk, in: shown.caseFile)
    var rows: [ListLayer.Row] = []
    for (record, target) in zip(photos.findings, photos.targets) {
      let finding = shown.caseFile.plainFinding(at: record)
      var row = ListLayer.Row(
        finding.title, trailing: noted(finding), record: record,
        choice: PhotoChoice.finding(record))
      row.number = clockText(target.saved)
      row.name = [finding.number.map { "\($0)" }, finding.place].compactMap { $0 }
        .joined(separator: " ")
      rows.append(row)
      rows += placings.filter { $0.owner == record }.map { self.row(of: $0, isWalk: true) }
    }
    let others = placings.filter { placing in
      placing.owner.map { !photos.findings.contains($0) } ?? true
    }
    if !others.isEmpty {
      rows += [
        ListLayer.Row(""),
        ListLayer.Row(words.photos.withoutFinding(others.count), isHeading: true),
      ]
      rows += others.map { row(of: $0, isWalk: true) }
    }
    return rows
  }

  private func noted(_ finding: Finding) -> String {
    finding.values.text(FindingField.photoNumber).map { words.photos.noted($0) } ?? ""
  }

  private func row(of placing: PhotoPlacing, isWalk: Bool) -> ListLayer.Row {
    let said = words.photos
    let why: String =
      switch placing.reason {
      case .number: said.byNumber
      case .time: said.byTime
      case nil: placing.owner == nil ? (isWalk ? "" : said.left) : isWalk ? said.byHand : ""
      }
    let mark = placing.owner == nil ? "▢ " : "▣ "
    var row = ListLayer.Row(
      (isWalk ? "  " : "") + mark + SafeText.simplified(placing.name), trailing: why,
      tone: placing.owner == nil ? .quiet : .plain, choice: PhotoChoice.picture(placing.item))
    row.number = placing.taken.map(clockText) ?? "     "
    return row
  }

  /// `18.42`, as clocks are told.
  private func clockText(_ moment: Moment) -> String {
    let (hour, minute, _) = moment.time
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return two(hour) + words.photos.timeSign + two(minute)
  }
}
