import CaseModel
import ChangeLog

/// The folded texts of findings that were searched through, so that each further letter reads no
/// finding again. Kept up by each change.
package struct SearchKeys: Sendable {
  private struct Read: Hashable, Sendable {
    let text: SearchedText
    let isOpen: Bool
  }

  private var read: [RecordIndex: Read] = [:]
  private var walks: Walks?
  /// How many findings, in the order of their makes, were gone through before anybody searched.
  package private(set) var ahead = 0

  package init() {}

  /// How well a finding fits what was asked for, an open one a little better; nil where a word stands
  /// nowhere in it.
  package mutating func fit(
    _ saying: Saying, _ record: RecordIndex, in caseFile: CaseFile
  ) -> SearchFit? {
    let kept = read[record] ?? read(record, in: caseFile)
    if read[record] == nil { read[record] = kept }
    return kept.text.fit(saying).map { $0.ranked(isOpen: kept.isOpen) }
  }

  /// Reads some findings more before anybody searches, so that the first letter finds them read.
  package mutating func readAhead(_ records: [RecordIndex], most count: Int, in caseFile: CaseFile)
  {
    for record in records.dropFirst(ahead).prefix(count) where read[record] == nil {
      read[record] = read(record, in: caseFile)
    }
    ahead = min(records.count, ahead + count)
  }

  /// Some words of the text that is meant, as they were written: `… ved lygten på stien …`.
  package mutating func excerpt(
    of saying: Saying, in part: SearchedPart, of record: RecordIndex, in caseFile: CaseFile
  ) -> String {
    parts(of: record, in: caseFile).lazy
      .compactMap { $0.part == part ? saying.excerpt(of: $0.text) : nil }.first ?? ""
  }

  private mutating func read(_ record: RecordIndex, in caseFile: CaseFile) -> Read {
    Read(
      text: SearchedText(parts(of: record, in: caseFile)),
      isOpen: FindingReader(record, in: caseFile).isOpen)
  }

  private mutating func parts(
    of record: RecordIndex, in caseFile: CaseFile
  ) -> [(part: SearchedPart, text: String)] {
    let walks = walks ?? Walks(caseFile)
    self.walks = walks
    let finding = FindingReader(record, in: caseFile)
    let walk = finding.text(.walk)
    var parts = finding.searchedParts(walkName: walk.flatMap { walks.names[$0] })
    parts += (walk.flatMap { walks.participants[$0] } ?? []).map { (.participant, $0) }
    parts += caseFile.formerTexts(of: record).map { (.formerValue, $0) }
    return parts
  }

  /// Whether what is kept is what the findings say.
  func areAsRead(in caseFile: CaseFile) -> Bool {
    var anew = SearchKeys()
    return read.allSatisfy { record, kept in anew.read(record, in: caseFile) == kept }
  }

  mutating func forget(_ record: RecordIndex) { read[record] = nil }

  mutating func forgetAll() { self = SearchKeys() }

  /// What walks are called and who took part in them, by identifier.
  private struct Walks: Sendable {
    var names: [String: String] = [:]
    var participants: [String: [String]] = [:]

    init(_ caseFile: CaseFile) {
      for walk in caseFile.walks {
        names[walk.id] = walk.name
        guard let record = RecordName(walk.record).flatMap({ caseFile.record(named: $0) }) else {
          continue
        }
        participants[walk.id] = caseFile.entries(of: record, kind: .participant).compactMap {
          caseFile.shown($0, ParticipantField.name.rawValue)?.string
        }
      }
    }
  }
}

extension CaseFile {
  /// What a finding's texts said before they were changed, each once.
  fileprivate func formerTexts(of record: RecordIndex) -> [String] {
    var texts: [String] = []
    for field: FindingField in [.title, .place, .observation] {
      let former = formerValues(record, field.rawValue)
      guard former.count > 1 else { continue }
      let shown = shown(record, field.rawValue)?.string
      for text in former.compactMap(\.value.string) where text != shown && !texts.contains(text) {
        texts.append(text)
      }
    }
    return texts
  }
}
