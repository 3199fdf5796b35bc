import CaseModel
import ChangeLog

/// Finds which list, and which finding on it, a row that came back is.
struct ReturnedMatcher {
  /// All lists sent from here, earliest first.
  let sendings: [Sending]
  /// The list of rows that do not name one.
  let usual: Sending?
  private let caseFile: CaseFile
  private let byIdentifier: [SayableIdentifier: Sending]
  private let findings: [String: [SayableIdentifier: Sending.Row]]

  enum Match {
    case none
    case added(Sending)
    case finding(RecordIndex, Sending.Row, Sending)
  }

  init(
    _ returned: ReturnedList, list said: SayableIdentifier?, in caseFile: CaseFile
  ) throws(ReturnedProblem) {
    self.caseFile = caseFile
    sendings = caseFile.sendings
    if sendings.isEmpty { throw .nothingSent }
    byIdentifier = Dictionary(
      sendings.compactMap { sending in
        ReturnedList.identifier(sending.id).map { ($0, sending) }
      }, uniquingKeysWith: { first, _ in first })
    var findings: [String: [SayableIdentifier: Sending.Row]] = [:]
    for sending in sendings {
      findings[sending.record] = Dictionary(
        sending.rows.compactMap { row in
          Self.identifier(of: row, in: caseFile).map { ($0, row) }
        }, uniquingKeysWith: { first, _ in first })
    }
    self.findings = findings
    usual = try Self.usual(returned, said, byIdentifier, sendings, findings, caseFile)
  }

  /// The list named by the person, by its head, by most of its rows; where none is named, the one
  /// that most of its rows stand on.
  private static func usual(
    _ returned: ReturnedList, _ said: SayableIdentifier?,
    _ known: [SayableIdentifier: Sending], _ sendings: [Sending],
    _ findings: [String: [SayableIdentifier: Sending.Row]], _ caseFile: CaseFile
  ) throws(ReturnedProblem) -> Sending? {
    if let said {
      guard let sending = known[said] else { throw .foreign(said.description) }
      return sending
    }
    let named = returned.headLists.compactMap(ReturnedList.identifier)
    if let sending = named.compactMap({ known[$0] }).first { return sending }
    let counted = Dictionary(
      returned.rows.compactMap { ReturnedList.identifier($0.list) }.map { ($0, 1) },
      uniquingKeysWith: +)
    let most = counted.filter { known[$0.key] != nil }.max { $0.value < $1.value }
    if let most { return known[most.key] }
    if let foreign = (named + counted.keys).first { throw .foreign(foreign.description) }
    let fitting = sendings.enumerated().map { place, sending in
      let rows = findings[sending.record] ?? [:]
      let count = returned.rows.count { row in
        ReturnedList.identifier(row.id).map { rows[$0] != nil } ?? hasUnique(row, in: sending)
      }
      return (count: count, place: place)
    }
    if let sending = sent(to: returned, sendings, caseFile) { return sending }
    // Of two that fit alike, the later one was answered.
    // A table of which most rows stand on no list is no list of ours that somebody wrote on.
    guard let best = fitting.max(by: { ($0.count, $0.place) < ($1.count, $1.place) }),
      best.count > 0, best.count * 2 >= returned.rows.count
    else { throw .unrecognised }
    return sendings[best.place]
  }

  /// A mail that names no code answers the last list of whom it came from; where only one party was
  /// ever sent any, that one's.
  private static func sent(
    to returned: ReturnedList, _ sendings: [Sending], _ caseFile: CaseFile
  ) -> Sending? {
    let hasCodes = returned.rows.contains { ReturnedList.identifier($0.id) != nil }
    guard returned.isMail, !hasCodes else { return nil }
    let names = caseFile.partyNames
    if let sender = returned.sender {
      let party = caseFile.parties.first {
        $0.values.text(PartyField.email)?.lowercased() == sender
      }
      if let party, let last = sendings.last(where: { names.areSame($0.party, party.name) }) {
        return last
      }
    }
    guard let last = sendings.last else { return nil }
    return sendings.allSatisfy { names.areSame($0.party, last.party) } ? last : nil
  }

  func match(_ row: ReturnedRow) -> (Match, [ReturnedNotice]) {
    var sending = usual
    if let list = ReturnedList.identifier(row.list) {
      guard let named = byIdentifier[list] else {
        return (.none, [.foreignList(line: row.line, list: row.list)])
      }
      sending = named
    }
    guard let sending else { return (.none, []) }
    guard row.id.isEmpty else { return byIdentifier(row, sending) }
    if let place = row.place { return byPlace(place, row, sending) }
    let fitting = Self.fitting(row, in: sending)
    if fitting.count > 1 { return (.none, [.ambiguous(line: row.line)]) }
    guard let sent = fitting.first, let record = record(sent) else {
      return (.added(sending), [])
    }
    let id = caseFile.values(of: record).text(FindingField.id) ?? ""
    return (.finding(record, sent, sending), [.knownByText(line: row.line, id: id)])
  }

  private func byPlace(
    _ place: Int, _ row: ReturnedRow, _ sending: Sending
  ) -> (Match, [ReturnedNotice]) {
    guard sending.rows.indices.contains(place - 1) else {
      // Beyond the list it can only be the finding's own number.
      let numbered = sending.rows.filter { $0.cells.number == place }
      guard numbered.count == 1, let record = record(numbered[0]) else {
        return (.none, [.noPlace(line: row.line, place: place)])
      }
      return (.finding(record, numbered[0], sending), [])
    }
    let sent = sending.rows[place - 1]
    guard let record = record(sent) else {
      return (.none, [.noPlace(line: row.line, place: place)])
    }
    let isOther = sending.rows.contains { $0.cells.number == place && $0.finding != sent.finding }
    let id = caseFile.values(of: record).text(FindingField.id) ?? ""
    return (
      .finding(record, sent, sending),
      isOther ? [.knownByPlace(line: row.line, place: place, id: id)] : []
    )
  }

  private func byIdentifier(_ row: ReturnedRow, _ sending: Sending) -> (Match, [ReturnedNotice]) {
    guard let id = ReturnedList.identifier(row.id) else {
      return (.none, [.unknown(line: row.line, id: row.id)])
    }
    if let sent = findings[sending.record]?[id], let record = record(sent) {
      return (.finding(record, sent, sending), [])
    }
    let isHere = caseFile.records(of: .finding).contains { record in
      caseFile.shown(record, FindingField.id.rawValue)?.string == id.description
    }
    return (
      .none,
      [
        isHere
          ? .notOnList(line: row.line, id: id.description)
          : .unknown(line: row.line, id: row.id)
      ]
    )
  }

  private func record(_ sent: Sending.Row) -> RecordIndex? {
    RecordName(sent.finding).flatMap { caseFile.record(named: $0) }
  }

  private static func identifier(
    of row: Sending.Row, in caseFile: CaseFile
  ) -> SayableIdentifier? {
    RecordName(row.finding).flatMap { caseFile.record(named: $0) }
      .flatMap { caseFile.shown($0, FindingField.id.rawValue)?.string }
      .flatMap(ReturnedList.identifier)
  }

  private static func hasUnique(_ row: ReturnedRow, in sending: Sending) -> Bool {
    fitting(row, in: sending).count == 1
  }

  /// The rows of the list it can be: those of its text, else those of its number and place. Where a
  /// number or a place is missing on one side it does not tell.
  private static func fitting(_ row: ReturnedRow, in sending: Sending) -> [Sending.Row] {
    let text = ImportMatcher.folded(row.text(.text))
    let place = ImportMatcher.folded(row.text(.place))
    let byText = sending.rows.filter {
      !text.isEmpty && ImportMatcher.folded($0.cells.text) == text
    }
    if byText.count < 2 {
      if !byText.isEmpty { return byText }
      guard let number = Int(ImportMatcher.folded(row.text(.number))) else { return [] }
      return sending.rows.filter { sent in
        let sentPlace = ImportMatcher.folded(sent.cells.place)
        return sent.cells.number == number
          && (place.isEmpty || sentPlace.isEmpty || place == sentPlace)
      }
    }
    return byText.filter { ImportMatcher.folded($0.cells.place) == place }
  }
}
