import CaseModel
import Casework
import ChangeLog
import Exchange
import Screens
import Wording

extension CaseFile {
  /// The page for phones of a walk, as residents may read it, and how many stops stand on it by number
  /// alone.
  func phoneForm(
    of record: RecordIndex, words: Words, letterhead: Letterhead
  ) -> (form: PhoneForm, withheld: Int) {
    let walk = Walk(record: name(of: record).description, values: values(of: record))
    let discloser = discloser(for: Reader(.residents), of: [])
    func mayBeRead(_ text: String) -> Bool { discloser.points(in: text, isPlace: true).isEmpty }
    let name = [walk.name, walk.area ?? ""].first { !$0.isEmpty && mayBeRead($0) } ?? ""
    var form = PhoneForm(
      workspace: workspace ?? "", walk: walk.record, walkName: name, language: words.language)
    form.when = walkTime(of: walk, words)
    form.sender = [letterhead.sender, letterhead.municipality].filter { !$0.isEmpty }
      .joined(separator: ", ")
    form.fileName = name
    let said = PhoneFormWords(language: words.language)
    var withheld = 0
    form.stops = route(of: record).enumerated().map { index, stop in
      let place = place(ofStop: stop)
      let number = number(ofStop: stop) ?? Int64(index + 1)
      let isOpen = !place.isEmpty && mayBeRead(place)
      if !isOpen, !place.isEmpty { withheld += 1 }
      return PhoneForm.Stop(
        name: self.name(of: stop).description,
        label: isOpen ? "\(number) \(place)" : said.stop(number))
    }
    return (form, withheld)
  }

  /// `ons 9-12-2026 19:00 – 20:30`.
  func walkTime(of walk: Walk, _ words: Words) -> String {
    [
      walk.day.map { day in
        let (year, month, number) = day.civil
        return "\(words.dates.weekdays[day.weekday - 1]) \(words.dates.day(year, month, number))"
      } ?? walk.date?.description,
      walk.values.text(WalkField.startTime),
      walk.values.text(WalkField.endTime).map { "– \($0)" },
    ].compactMap { $0 }.joined(separator: " ")
  }
}

extension PhoneForm {
  /// The page's bytes.
  package func page() -> [UInt8] {
    html { bytes in
      let digits = Array(SHA256.digest(of: bytes).description.utf8)
      let hash = stride(from: 0, to: digits.count, by: 2).map { place in
        UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) ?? 0
      }
      return Base64.text(of: hash)
    }
  }
}

extension AppState {
  /// The page for phones of a walk.
  package func phoneForm(of record: RecordIndex) -> (form: PhoneForm, withheld: Int) {
    shown.caseFile.phoneForm(
      of: record, words: words, letterhead: editionContext(for: .residents).letterhead)
  }
}
