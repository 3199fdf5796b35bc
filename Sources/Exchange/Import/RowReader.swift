import CaseModel

/// Makes a finding-to-be of what a row says, field by field, and refuses a row that says nothing.
///
/// Knows no tables and no JSON: both hand it texts by meaning.
struct RowReader {
  let today: Day
  /// The workspace's own words for codes.
  let own: OwnCodes
  private(set) var tally = ImportTally()
  private var linesByIdentifier: [SayableIdentifier: Int] = [:]
  private var row = ImportRow(line: 0)
  private var refusal: RefusalReason?
  private var walkDate: String?
  private var degrees: (latitude: Double?, longitude: Double?) = (nil, nil)
  private var tagged: [String] = []
  private var remarks: [String] = []
  private var longParties: [(field: FindingField, remark: String, text: String)] = []

  init(today: Day, own: OwnCodes) {
    self.today = today
    self.own = own
  }

  /// A text with what it is, and what its column is called.
  struct Told {
    let meaning: ColumnMeaning
    let name: String
    let text: String
  }

  mutating func countDamage(in text: String) { tally.countDamage(in: text) }

  mutating func begin(line: Int) {
    row = ImportRow(line: line)
    refusal = nil
    walkDate = nil
    degrees = (nil, nil)
    tagged = []
    remarks = []
    longParties = []
  }

  /// The row read since ``begin(line:)``.
  mutating func finish(source: JSONValue, byHeader: JSONValue? = nil) -> Result {
    row.source = source
    row.sourceByHeader = byHeader == source ? nil : byHeader
    if let latitude = degrees.latitude, let longitude = degrees.longitude {
      row.values[.coordinate] = CoordinateReader.coordinate(
        latitude: latitude, longitude: longitude)
    }
    settleWalk()
    settleLongParties()
    row.entries += remarks.map { ImportedEntry(.comment, $0) }
    for tag in tagged where !row.tags.contains(tag) { row.entries.append(ImportedEntry(.tag, tag)) }
    if let refusal { return .refused(refusal) }
    guard hasText else { return .refused(.noText) }
    if let identifier = row.identifier {
      if let line = linesByIdentifier[identifier] {
        return .refused(.repeatedIdentifier(identifier.description, line: line))
      }
      linesByIdentifier[identifier] = row.line
    }
    return .made(row)
  }

  enum Result {
    case made(ImportRow)
    case refused(RefusalReason)
  }

  mutating func take(_ told: Told) {
    let text = TextRules.accepted(told.text, form: .text)
    if text.isEmpty { return }
    switch told.meaning {
    case .field(let field): take(text, for: field, name: told.name)
    case .own(let field): take(text, for: field, name: told.name)
    case .walkDate: if !CellText.isDash(text) { walkDate = text }
    case .registered(let time): takeRegistration(text, at: time, name: told.name)
    case .latitude: degrees.latitude = Double(text.map { $0 == "," ? "." : $0 }.asText)
    case .longitude: degrees.longitude = Double(text.map { $0 == "," ? "." : $0 }.asText)
    case .unmapped, .derived: break
    }
  }

  mutating func add(_ entry: ImportedEntry) { row.entries.append(entry) }

  mutating func set(_ field: FindingField, to value: JSONValue) { row.values[field] = value }

  private var hasText: Bool {
    let texts: [FindingField] = [.observation, .title, .publicText, .place, .publicPlace, .advice]
    return texts.contains { row.values[$0] != nil }
      || row.entries.contains { $0.kind == .action || $0.kind == .comment }
  }

  private mutating func take(_ text: String, for field: FindingField, name: String) {
    switch field.form {
    case .text: row.values[field] = .string(text)
    case .entries(let kind): takeEntries(text, kind: kind)
    case .party where !CellText.isDash(text): takeParty(text, for: field, name: name)
    case .reference(.walk) where !CellText.isDash(text):
      row.walk = WalkMention(name: TextRules.accepted(text, form: .line))
    case .fixed where field == .id: takeIdentifier(text)
    case .line where field == .title: takeTitle(text, name: name)
    case .line, .area: row.values[field] = .string(TextRules.accepted(text, form: .line))
    case .statePart where field == .reason: row.values[.reason] = ReasonText.value(text)
    case .code, .statePart, .day, .partialDay, .integer, .truth, .coordinate:
      if !CellText.isDash(text) { takeValue(text, for: field, name: name) }
    case .party, .reference, .fixed, .columns, .kept, .rank, .time, .codes, .choice, .options:
      break
    }
  }

  /// What the field's form does not take stands in a comment.
  private mutating func take(_ text: String, for field: OwnField, name: String) {
    switch field.kind {
    case .line, .text: break
    case .number, .day, .code, .truth: if CellText.isDash(text) { return }
    }
    do throws(ValueError) {
      row.own[field.name] = try ValueReader.value(text, form: field.form, today: today)
    } catch {
      remarks.append("\(name): \(text)")
      tally.metUnread(TextRules.accepted(text, form: .line), for: .own(field))
    }
  }

  private mutating func takeValue(_ text: String, for field: FindingField, name: String) {
    // The handbook's table has one column for both: the number, or the identifier without one.
    if field == .number, Self.isSpelledAsIdentifier(text) {
      takeIdentifier(text)
      return
    }
    if field == .duplicateOf {
      row.values[field] = .string(TextRules.accepted(text, form: .line))
      return
    }
    do {
      row.values[field] = try ValueReader.value(text, for: field, today: today, own: own)
    } catch {
      let word = TextRules.accepted(text, form: .line)
      switch field {
      case .category:
        row.values[.category] = .string(FindingCategory.other.rawValue)
        tagged.append(word)
        tally.metUnknown(word, for: field)
      case .kind:
        tagged.append(word)
        tally.metUnknown(word, for: field)
      case .priority, .size, .timeOfDay, .sensitivity, .state:
        remarks.append("\(name): \(text)")
        tally.metUnknown(word, for: field)
      default:
        remarks.append("\(name): \(text)")
        tally.metUnread(word, for: .known(field))
      }
    }
  }

  private mutating func takeEntries(_ text: String, kind: RecordKind) {
    if CellText.isDash(text) { return }
    let texts = kind == .tag ? EntryList.tags(text) : EntryList.texts(text)
    row.entries += texts.map { ImportedEntry(kind, $0) }
  }

  private mutating func takeParty(_ text: String, for field: FindingField, name: String) {
    guard CellText.isPartyName(text) else {
      longParties.append((field, "\(name): \(text)", text))
      return
    }
    row.values[field] = .string(text)
    tally.metParty(text)
  }

  /// A row of ours names parties, however long their names are.
  private mutating func settleLongParties() {
    for party in longParties {
      if row.identifier != nil {
        row.values[party.field] = .string(TextRules.accepted(party.text, form: .party))
      } else {
        tally.longParties += 1
        remarks.append(party.remark)
      }
    }
  }

  private mutating func takeTitle(_ text: String, name: String) {
    let title = TextRules.accepted(text, form: .line)
    if title.count <= TextRules.titleLength {
      row.values[.title] = .string(title)
    } else {
      remarks.append("\(name): \(text)")
    }
  }

  /// An identifier of ours is kept to find the finding again. One that is written like ours but
  /// fails its check would make a second finding of a known one, so it is refused.
  private mutating func takeIdentifier(_ text: String) {
    if CellText.isDash(text) { return }
    do {
      let identifier = try SayableIdentifier(reading: text)
      // A number of six digits is more likely another register's.
      if text.contains(where: \.isLetter) || text.contains("-") {
        row.identifier = identifier
      } else {
        tally.foreignIdentifiers += 1
      }
    } catch {
      if error == .checkFails, Self.isSpelledAsIdentifier(text) {
        refusal = .impossibleIdentifier(text)
      } else {
        tally.foreignIdentifiers += 1
      }
    }
  }

  private static func isSpelledAsIdentifier(_ text: String) -> Bool {
    let letters = Array(text.utf8)
    return letters.count == 7 && letters[3] == UInt8(ascii: "-")
  }

  /// The handbook's column for what was seen by day: a word for a time of day or a tick says when,
  /// any other text is a note.
  private mutating func takeRegistration(_ text: String, at time: TimeOfDay, name: String) {
    if CellText.isDash(text) || Vocabulary.truth(named: text) == false { return }
    let code = Vocabulary.code(named: text, in: .timeOfDay)
    row.values[.timeOfDay] = .string(code ?? time.rawValue)
    if code == nil, Vocabulary.truth(named: text) == nil { remarks.append("\(name): \(text)") }
  }

  private mutating func settleWalk() {
    if row.walk == nil, let text = walkDate {
      take(text, for: .observedOn, name: "")
    } else if let text = walkDate {
      row.walk?.date = DayReader.partialDay(text, today: today)
      if row.walk?.date == nil { remarks.append(text) }
    }
    row.walk?.area = row.values[.area]?.string
  }
}

extension [Character] {
  fileprivate var asText: String { String(self) }
}

/// The reason of a state as one text: its code's word, what was written, or both with `: ` between.
enum ReasonText {
  static func value(_ text: String) -> JSONValue {
    if let colon = text.firstRange(of: ": ") {
      let rest = TextRules.accepted(String(text[colon.upperBound...]), form: .text)
      if colon.lowerBound == text.startIndex { return .object(["text": .string(rest)]) }
      if let code = Vocabulary.reason(named: String(text[..<colon.lowerBound])) {
        return .object(["code": .string(code.rawValue), "text": .string(rest)])
      }
      return .object(["text": .string(text)])
    }
    if let code = Vocabulary.reason(named: text) {
      return .object(["code": .string(code.rawValue)])
    }
    return .object(["text": .string(text)])
  }

  /// - Parameter word: what a code is called.
  static func text(_ reason: Reason, word: (String) -> String) -> String {
    switch (reason.code, reason.text) {
    case (let code?, let text?): return "\(word(code)): \(text)"
    case (let code?, nil): return word(code)
    case (nil, let text?):
      let isPlain = value(text) == .object(["text": .string(text)])
      return isPlain ? text : ": \(text)"
    case (nil, nil): return ""
    }
  }
}
