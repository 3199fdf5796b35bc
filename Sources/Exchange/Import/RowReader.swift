import CaseModel

/// Makes a finding-to-be of what a row says, field by field, and refuses a row that says nothing.
///
/// Knows no tables and no JSON: both hand it texts by meaning.
struct RowReader {
  let today: Day
  /// The workspace's own words for codes.
  let own: OwnCodes
  /// What places in metres are measured in, where the file says so.
  var grid: MapGrid?
  var tally = ImportTally()
  private var linesByIdentifier: [SayableIdentifier: Int] = [:]
  var row = ImportRow(line: 0)
  private var refusal: RefusalReason?
  private var walkDate: Told?
  private var isNotStarted = false
  var latitude: Told?
  var longitude: Told?
  private var longTitle: (remark: String, text: String)?
  private var tagged: [String] = []
  var remarks: [String] = []
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
    /// How its column writes days.
    var days = DayOrder.dayFirst
  }

  mutating func countDamage(in text: String) { tally.countDamage(in: text) }

  mutating func begin(line: Int) {
    row = ImportRow(line: line)
    refusal = nil
    walkDate = nil
    isNotStarted = false
    latitude = nil
    longitude = nil
    longTitle = nil
    tagged = []
    remarks = []
    longParties = []
  }

  /// The row read since ``begin(line:)``.
  mutating func finish(source: JSONValue) -> Result {
    row.source = source
    return finish()
  }

  /// The same of a row of cells.
  ///
  /// - Parameter headers: what earlier versions kept the cells by; nil where that is no other.
  mutating func finish(source: SourceCells, headers: [String]?) -> Result {
    row.setSource(source, headers: headers)
    return finish()
  }

  private mutating func finish() -> Result {
    settleHalves()
    settleTitle()
    settleWalk()
    settleLongParties()
    row.entries += remarks.map { ImportedEntry(.comment, $0) }
    // Nobody has it yet.
    if isNotStarted, row.values[.responsible] == nil {
      row.values[.state] = .string(FindingState.new.rawValue)
    }
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
    case .field(let field): take(text, for: field, told)
    case .own(let field): take(text, for: field, told)
    case .walkDate: if !CellText.isDash(text) { walkDate = told }
    case .registered(let time): takeRegistration(text, at: time, name: told.name)
    case .latitude: if !CellText.isDash(text) { latitude = told }
    case .longitude: if !CellText.isDash(text) { longitude = told }
    case .unmapped, .derived: break
    }
  }

  /// The identifier of the walk the row names.
  mutating func nameWalk(_ identifier: String?) {
    row.walk?.known = identifier.flatMap { text in
      do { return try SayableIdentifier(reading: text) } catch { return nil }
    }
  }

  mutating func add(_ entry: ImportedEntry) { row.entries.append(entry) }

  mutating func set(_ field: FindingField, to value: JSONValue) { row.values[field] = value }

  private var hasText: Bool {
    let texts: [FindingField] = [.observation, .title, .publicText, .place, .publicPlace, .advice]
    return texts.contains { row.values[$0] != nil }
      || row.entries.contains { $0.kind == .action || $0.kind == .comment }
  }

  private mutating func take(_ text: String, for field: FindingField, _ told: Told) {
    let name = told.name
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
      if !CellText.isDash(text) { takeValue(text, for: field, told) }
    case .party, .reference, .fixed, .columns, .kept, .rank, .time, .codes, .choice, .options:
      break
    }
  }

  /// What the field's form does not take stands in a comment.
  private mutating func take(_ text: String, for field: OwnField, _ told: Told) {
    let name = told.name
    switch field.kind {
    case .line, .text: break
    case .number, .day, .code, .truth: if CellText.isDash(text) { return }
    }
    do throws(ValueError) {
      if field.kind == .day, told.days.isUnread(text) { throw .notADay(text) }
      row.own[field.name] = try ValueReader.value(
        text, form: field.form, today: today,
        manner: DayManner(isMonthFirst: told.days.isMonthFirst))
    } catch {
      remarks.append("\(name): \(text)")
      tally.metUnread(TextRules.accepted(text, form: .line), for: .own(field))
    }
  }

  private mutating func takeValue(_ text: String, for field: FindingField, _ told: Told) {
    let name = told.name
    // The handbook's table has one column for both: the number, or the identifier without one.
    if field == .number, Self.isSpelledAsIdentifier(text) {
      takeIdentifier(text)
      return
    }
    if field == .duplicateOf {
      row.values[field] = .string(TextRules.accepted(text, form: .line))
      return
    }
    if field == .coordinate, let place = CoordinateReader.place(text, grid: grid) {
      takePlace(place)
      return
    }
    do throws(ValueError) {
      let isOfDays = field.form == .day || field.form == .partialDay || field == .waitingUntil
      if isOfDays, told.days.isUnread(text) { throw .notADay(text) }
      row.values[field] = try ValueReader.value(
        text, for: field, today: today, own: own, isMonthFirst: told.days.isMonthFirst)
      if field == .state { isNotStarted = Self.notStarted.contains(SearchKey.name(text)) }
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
      longTitle = ("\(name): \(text)", text)
    }
  }

  /// A headline that is a whole text is the description where there is no other; a title is made of
  /// its beginning.
  private mutating func settleTitle() {
    guard let longTitle else { return }
    if row.values[.observation] == nil {
      row.values[.observation] = .string(longTitle.text)
    } else {
      remarks.append(longTitle.remark)
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

  /// Words of action plans for what is with somebody, and not begun.
  private static let notStarted: Set<String> = [
    "ikke startet", "ikke paabegyndt", "ikke begyndt", "ikke i gang", "not started",
  ]

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
    if row.walk == nil, let told = walkDate {
      take(
        told.text, for: .observedOn, Told(meaning: .walkDate, name: "", text: "", days: told.days))
    } else if let told = walkDate {
      let manner = DayManner(side: .behind, isMonthFirst: told.days.isMonthFirst)
      row.walk?.date =
        told.days.isUnread(told.text)
        ? nil : DayReader.partialDay(told.text, today: today, manner: manner)
      if row.walk?.date == nil { remarks.append(told.text) }
    }
    row.walk?.area = row.values[.area]?.string
  }
}
