import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// The finding a person names: by identifier, by a part of it that is unique, or by its number
  /// on a walk, `2, Vester Allé`.
  func finding(named text: String, in session: CaseSession) throws(CommandFailure) -> RecordIndex {
    let caseFile = session.caseFile
    if let record = RecordName(text).flatMap({ caseFile.record(named: $0) }),
      caseFile.kind(of: record) == .finding
    {
      return record
    }
    let numbered = self.numbered(text, in: session)
    var found: [RecordIndex] = []
    switch session.identifiers.match(text, in: caseFile) {
    case .one(let record):
      guard caseFile.kind(of: record) == .finding else {
        throw .usage(tool.noFinding(text))
      }
      found = [record]
    case .several(let records): found = records
    case .misheard: throw .usage(tool.misheard(text))
    case .none: break
    }
    for record in numbered where !found.contains(record) { found.append(record) }
    // What was taken out is only named by its whole identifier.
    if found.count > 1 {
      let live = found.filter { !isTakenOut($0, in: caseFile) }
      if live.count == 1 { found = live }
    }
    guard let record = found.first else { throw .usage(tool.noFinding(text)) }
    if found.count > 1 {
      throw .usage(tool.severalFindings(text, lines(of: found, in: caseFile)))
    }
    return record
  }

  func isTakenOut(_ record: RecordIndex, in caseFile: CaseFile) -> Bool {
    caseFile.plainFinding(at: record).state == .withdrawn
  }

  /// Identifier, walk and title; the first six hexadecimal digits of the change that made it tell
  /// apart findings that bear one identifier.
  private func lines(of records: [RecordIndex], in caseFile: CaseFile) -> [String] {
    let findings = records.map(caseFile.plainFinding)
    let ids = Dictionary(findings.map { ($0.id, 1) }, uniquingKeysWith: +)
    var walks: [String: String] = [:]
    for walk in caseFile.walks { walks[walk.id] = walkLine(walk) }
    return zip(records, findings).map { record, finding in
      let mark = String(caseFile.name(of: record).line.description.prefix(6))
      let walk = finding.walk.flatMap { walks[$0] } ?? finding.area ?? ""
      let isDoubled = ids[finding.id, default: 1] > 1
      return [finding.id, isDoubled ? mark : "", walk, finding.title]
        .filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  /// `2, Vester Allé`, `2 Vester Allé`, or a number that stands only once.
  private func numbered(_ text: String, in session: CaseSession) -> [RecordIndex] {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), digits.count <= 6 else { return [] }
    let rest = text.dropFirst(digits.count).drop { $0 == "," || $0 == "." || $0 == " " }
    if rest.isEmpty == false, rest.startIndex == text.index(text.startIndex, offsetBy: digits.count)
    {
      return []
    }
    let key = SearchKey.name(String(rest))
    var names: [String: String] = [:]
    for walk in session.caseFile.walks {
      names[walk.id] = SearchKey.name(walk.name) + "\n" + SearchKey.name(walk.area ?? "")
    }
    return session.caseFile.records(of: .finding).filter { record in
      let finding = session.caseFile.plainFinding(at: record)
      guard finding.number == number, !finding.isUndone else { return false }
      if key.isEmpty { return true }
      let walk = finding.walk.flatMap { names[$0] } ?? SearchKey.name(finding.area ?? "")
      return walk.contains(key)
    }
  }

  /// How a finding is called in sentences.
  func name(of record: RecordIndex, in caseFile: CaseFile) -> String {
    let id = caseFile.shown(record, FindingField.id.rawValue)?.string ?? ""
    return id.isEmpty ? String(caseFile.name(of: record).line.description.prefix(6)) : id
  }
}
