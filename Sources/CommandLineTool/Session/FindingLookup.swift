import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// The finding a person names: by identifier, by a part of it that is unique, or by its number
  /// on a walk, `2, Vester Allé`.
  func finding(named text: String, in session: CaseSession) throws(CommandFailure) -> RecordIndex {
    let caseFile = session.caseFile
    if let thing = RecordName(text).flatMap({ caseFile.thing(named: $0) }),
      caseFile.kind(of: thing) == .finding
    {
      return thing
    }
    let numbered = self.numbered(text, in: session)
    var found: [RecordIndex] = []
    switch session.identifiers.match(text, in: caseFile) {
    case .one(let thing):
      guard caseFile.kind(of: thing) == .finding else {
        throw .usage(tool.noFinding(text))
      }
      found = [thing]
    case .several(let things): found = things
    case .misheard: throw .usage(tool.misheard(text))
    case .none: break
    }
    for thing in numbered where !found.contains(thing) { found.append(thing) }
    // What was taken out is only named by its whole identifier.
    if found.count > 1 {
      let live = found.filter { !isTakenOut($0, in: caseFile) }
      if live.count == 1 { found = live }
    }
    guard let thing = found.first else { throw .usage(tool.noFinding(text)) }
    if found.count > 1 {
      throw .usage(tool.severalFindings(text, lines(of: found, in: caseFile)))
    }
    return thing
  }

  func isTakenOut(_ thing: RecordIndex, in caseFile: CaseFile) -> Bool {
    caseFile.plainFinding(at: thing).state == .withdrawn
  }

  /// Identifier, walk and title; the first six hexadecimal digits of the change that made it tell
  /// apart findings that bear one identifier.
  private func lines(of things: [RecordIndex], in caseFile: CaseFile) -> [String] {
    let findings = things.map(caseFile.plainFinding)
    let ids = Dictionary(findings.map { ($0.id, 1) }, uniquingKeysWith: +)
    var walks: [String: String] = [:]
    for walk in caseFile.walks { walks[walk.id] = walkLine(walk) }
    return zip(things, findings).map { thing, finding in
      let mark = String(caseFile.name(of: thing).line.description.prefix(6))
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
    return session.caseFile.things(of: .finding).filter { thing in
      let finding = session.caseFile.plainFinding(at: thing)
      guard finding.number == number, !finding.isUndone else { return false }
      if key.isEmpty { return true }
      let walk = finding.walk.flatMap { names[$0] } ?? SearchKey.name(finding.area ?? "")
      return walk.contains(key)
    }
  }

  /// How a finding is called in sentences.
  func name(of thing: RecordIndex, in caseFile: CaseFile) -> String {
    let id = caseFile.shown(thing, FindingField.id.rawValue)?.string ?? ""
    return id.isEmpty ? String(caseFile.name(of: thing).line.description.prefix(6)) : id
  }
}
