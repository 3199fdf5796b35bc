/// What people call fields and codes, in both languages and with their common misspellings.
package enum Vocabulary {
  /// The field a word names: its name on disk, its option, or a word of either language.
  package static func findingField(named word: String) -> FindingField? {
    fields[VocabularyKey(word)]
  }

  /// The field whose word is at most one letter away, for headers of tables that are misspelt or
  /// damaged; nil when there is none or several, and for words under five letters.
  package static func findingField(misspelled word: String) -> FindingField? {
    let key = VocabularyKey(word)
    let letters = Array(key.text.utf8)
    guard (5...40).contains(letters.count) else { return nil }
    var found: Set<FindingField> = []
    for (other, field) in fields where key.isOneLetter(from: other) { found.insert(field) }
    return found.count == 1 ? found.first : nil
  }

  /// The code a word names in a closed list: a word of the workspace's own, the code itself, or a
  /// word of either language.
  package static func code(
    named word: String, in list: CodeList, own: OwnCodes = .none
  ) -> String? {
    if let code = own.code(named: word, in: list) { return code }
    let key = VocabularyKey(word)
    if key.text.isEmpty { return nil }
    if let code = list.codes.first(where: { VocabularyKey($0) == key }) { return code }
    return words(of: list)[key]
  }

  /// The reason a word names: its code or a word of either language.
  package static func reason(named word: String) -> ReasonCode? {
    let key = VocabularyKey(word)
    return ReasonCode.allCases.first { VocabularyKey($0.rawValue) == key } ?? reasons[key]
  }

  /// Whether a text says yes or no; nil when it says neither.
  package static func truth(named word: String) -> Bool? {
    truths[VocabularyKey(word)]
  }

  /// Whether a person says yes to a question; a cross or a number, as in a table, says nothing.
  package static func isYes(_ answer: String) -> Bool { yes[VocabularyKey(answer)] ?? false }

  /// Whether two texts are one word but for case, accents, blanks and hyphens: `tager-opgaven`.
  package static func isOneWord(_ one: String, _ other: String) -> Bool {
    VocabularyKey(one) == VocabularyKey(other)
  }

  private static let yesWords = "ja|yes|j|y"
  private static let yes = VocabularyKey.table([(true, yesWords)])
  private static let truths = VocabularyKey.table([
    (true, yesWords + "|sand|true|sandt|1|x"), (false, "nej|no|n|falsk|false|falskt|0"),
  ])

  private static let fields: [VocabularyKey: FindingField] = {
    VocabularyKey.table(
      FindingField.allCases.map { ($0, $0.rawValue) } + FieldVocabulary.words)
  }()

  private static func words(of list: CodeList) -> [VocabularyKey: String] {
    switch list {
    case .kind: CodeVocabulary.kind
    case .category: CodeVocabulary.category
    case .state: CodeVocabulary.state
    case .priority: CodeVocabulary.priority
    case .size: CodeVocabulary.size
    case .timeOfDay: CodeVocabulary.timeOfDay
    case .sensitivity: CodeVocabulary.sensitivity
    case .partyKind: CodeVocabulary.partyKind
    case .occasion: CodeVocabulary.occasion
    case .walkState: CodeVocabulary.walkState
    case .followUpStep: CodeVocabulary.followUpStep
    case .revisitVerdict: CodeVocabulary.revisitVerdict
    case .personRole: CodeVocabulary.personRole
    case .audience: CodeVocabulary.audience
    case .ownForm: CodeVocabulary.ownForm
    case .retention: CodeVocabulary.retention
    case .requestKind: CodeVocabulary.requestKind
    case .requestAnswer: CodeVocabulary.requestAnswer
    case .stopKind: CodeVocabulary.stopKind
    case .pointedOutBy: CodeVocabulary.pointedOutBy
    case .participantRole: CodeVocabulary.participantRole
    case .attendance: CodeVocabulary.attendance
    case .expertBooking: CodeVocabulary.expertBooking
    case .photoPeople: CodeVocabulary.photoPeople
    case .photoStage: CodeVocabulary.photoStage
    case .photoUse: CodeVocabulary.photoUse
    case .reportState: CodeVocabulary.reportState
    case .adviceKind: CodeVocabulary.adviceKind
    case .textLanguage: CodeVocabulary.textLanguage
    }
  }

  private static let reasons = CodeVocabulary.reason

  /// What people call a category, as it is searched for; none for a workspace's own.
  static func searchWords(ofCategory code: String) -> [String] { categoryWords[code] ?? [] }

  private static let categoryWords = Dictionary(
    grouping: CodeVocabulary.category.filter { $0.key.text.utf8.count > 2 }, by: \.value
  ).mapValues { words in words.map(\.key.text).sorted() }
}
