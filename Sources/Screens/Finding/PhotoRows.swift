import CaseModel
import TerminalModel
import Wording

extension FindingRows {
  /// The photos, before and after, each with what is wrong with it and what holds it back from
  /// residents.
  func addPhotos(to page: inout FindingPage) {
    let all = finding.photos
    if all.isEmpty { return }
    page.heading(words.finding.photosHeading)
    let before = all.filter { $0.stage != .after }
    let after = all.filter { $0.stage == .after }
    for photo in before { add(photo, after.isEmpty ? "" : words.photos.before, to: &page) }
    for photo in after { add(photo, words.photos.after, to: &page) }
    if finding.lacksAfterPhoto, [.done, .confirmed].contains(finding.state) {
      page.text(
        "▢ " + words.photos.noAfterYet, target: .field(.noAfterPhoto), meaning: .hint)
    }
  }

  private func add(_ photo: Photo, _ stage: String, to page: inout FindingPage) {
    let day = (photo.takenAt?.day).map { FieldText.day($0, words: words) } ?? ""
    let caption = [photo.shows, photo.values.text(PhotoField.text) ?? ""].first { !$0.isEmpty }
    let name = caption ?? photo.values.text(PhotoField.name) ?? words.finding.photos(1)
    let head = [stage, day].filter { !$0.isEmpty }.joined(separator: " ")
    page.text(
      "▣ " + [head, name].filter { !$0.isEmpty }.joined(separator: " · "),
      target: .entry(.photo, photo.name))
    if let fault = photo.file.flatMap({ photoFaults[$0] }) {
      page.text(
        "! " + words.photos.fault(fault), at: 2, target: .entry(.photo, photo.name),
        meaning: .missing, isSelectable: false)
    } else if let hold = photo.hold(for: .residents) {
      page.text(
        words.photos.hold(hold), at: 2, target: .entry(.photo, photo.name), meaning: .hint,
        isSelectable: false)
    }
  }
}
