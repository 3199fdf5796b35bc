import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// Joins the selected picture to the finding that was saved last before it, or takes it off.
  mutating func toggleJoined() {
    guard let owner = top(PhotoJoinList.self)?.owner, let item = chosenItem,
      let placing = placings(for: owner).first(where: { $0.item == item })
    else { return }
    if placing.owner != nil {
      photos.decided[item] = .some(nil)
    } else if shown.caseFile.kind(of: owner) == .walk {
      photos.decided[item] = findingBefore(placing, on: owner)
    } else {
      photos.decided[item] = owner
    }
    remakeLists()
  }

  private func findingBefore(_ placing: PhotoPlacing, on walk: RecordIndex) -> RecordIndex? {
    let photos = WalkPhotos(of: walk, in: shown.caseFile)
    guard let taken = placing.taken else { return photos.findings.first }
    let before = photos.targets.lastIndex { $0.saved.seconds <= taken.seconds }
    return before.map { photos.findings[$0] } ?? photos.findings.first
  }

  /// Gives the selected picture to the finding before or after the one it has.
  mutating func movePhoto(by step: Int) {
    guard let owner = top(PhotoJoinList.self)?.owner, let item = chosenItem,
      shown.caseFile.kind(of: owner) == .walk,
      let placing = placings(for: owner).first(where: { $0.item == item })
    else { return }
    let findings = WalkPhotos(of: owner, in: shown.caseFile).findings
    if findings.isEmpty { return }
    let place = placing.owner.flatMap(findings.firstIndex(of:))
    let next = place.map { $0 + step } ?? (step > 0 ? 0 : findings.count - 1)
    photos.decided[item] = findings[min(max(next, 0), findings.count - 1)]
    remakeLists()
  }

  /// Takes the whole proposal: copies the files, then makes photos of findings, and pictures of the
  /// walk of what no finding gets; one act.
  mutating func takePhotos() -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let owner = top(PhotoJoinList.self)?.owner else { return [] }
    let isWalk = shown.caseFile.kind(of: owner) == .walk
    let placings = placings(for: owner)
    let pictures = Dictionary(
      photos.pictures.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    var writer = PhotoWriter(shown.caseFile)
    writer.shifts = photos.shifts
    if photos.saysNobody { writer.given[.people] = [.string(PhotoPeople.none.rawValue)] }
    if !isWalk, photos.showsAfter {
      writer.given[.stage] = .string(PhotoStage.after.rawValue)
      writer.given[.pairOf] = shown.caseFile.photoToPair(on: owner).map { .string($0.description) }
    }
    var draft = ActDraft()
    var sources: [PhotoSource] = []
    var (joined, waiting) = (0, 0)
    for placing in placings {
      let id = shown.indexes.identifiers.fresh(from: &sitting.random)
      switch placing.item {
      case .new(let file):
        guard let picture = pictures[file], let to = placing.owner ?? (isWalk ? owner : nil) else {
          continue
        }
        writer.make(picture, of: to, id: id, in: &draft)
        sources.append(PhotoSource(path: picture.path, file: file))
        if placing.owner == nil { waiting += 1 } else { joined += 1 }
      case .standing(let record):
        guard let to = placing.owner else {
          if photos.saysNobody { writer.say([.none], of: [record], in: &draft) }
          continue
        }
        writer.give(record, to: to, id: id, in: &draft)
        joined += 1
      }
    }
    if draft.isEmpty {
      say(words.photos.nothingTaken, .refused)
      return []
    }
    var after = AfterCommit(
      words.photos.taken(joined + waiting, joined: joined, waiting: waiting))
    after.asks = .never
    after.actsOnMarks = false
    after.settlesPhotos = true
    // A file that is not copied holds back the act that would name it.
    return (sources.isEmpty ? [] : [.copyPhotos(sources)]) + commit(draft, then: after)
  }

  mutating func removePhoto() -> [Effect] {
    guard let record = chosenPhoto else { return refuse(.noPhoto) }
    var draft = ActDraft()
    EditWriter.remove(record, in: shown.caseFile, draft: &draft)
    return commit(
      draft, then: AfterCommit(words.recordRemoved(.photo, shown.caseFile.photo(at: record).shows)))
  }
}
