import CaseModel
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let rules = Subcommand(
    "rules", danish: "regler",
    calledAlso: ["frister", "indstillinger", "fordeling", "settings", "routes"],
    in: .files, .writesWithWords,
    words: Phrase("[sæt NAVN=VÆRDI… | fordel …]", "[set NAME=VALUE… | route …]"),
    title: Phrase(
      "mappens egne regler: dage, og hvem der plejer",
      "the folder’s own rules: days, and who usually"),
    examples: Phrase(
      """
      lygte regler
      lygte regler sæt haster=5 vurdering=10 stille=
      lygte regler sæt ansvarlig="Projektlederen" opfølgning="MKJ"
      lygte regler fordel kategori=belysning ansvarlig="Lysforsyningen" opfølgning=MKJ
      lygte regler fordel kategori=hæk område=Lærkehaven ansvarlig="Foreningen"
      """,
      """
      lygte rules
      lygte rules set urgent=5 triage=10 silent=
      lygte rules set responsible="Project leader" follow-up="MKJ"
      lygte rules route category=lighting responsible="Lighting" follow-up=MKJ
      lygte rules route category=hedge area="Lærkehaven" responsible=Housing
      """),
    explanation: Phrase(
      """
      Viser og ændrer mappens egne regler: dage, og hvem der plejer at gøre hvad.
      Intet efter = giver standardtallet. Findes fordelingsreglen, ændres kun det, der
      nævnes; uden nogen går den væk. Den regel, der passer tættest, tæller.
      """,
      """
      Shows and changes the folder’s own rules: days, and who usually does what.
      Nothing after = brings back the number it began with; an assignment rule that
      names nobody goes away. The closest rule counts. lygte undo takes it back.
      """),
    rows: [
      .word(
        Phrase("haster høj middel lav", "urgent high medium low"),
        "frist, der foreslås for prioriteten", "the deadline proposed for a priority"),
      .word(
        Phrase("vurdering rapport svar simpel", "triage report answer simple"),
        "dage til at vurdere, skrive rapport, svare, ordne det simple",
        "days to decide, to report, to answer, to do what is simple"),
      .word(
        Phrase("stille møde-fra møde-til", "silent meeting-from meeting-to"),
        "dage uden nyt; fra og til for opfølgningsmødet",
        "days without news; from and to for the follow-up meeting"),
      .word(
        Phrase("gå-igen snart", "walk-again soon"), "dage til næste vandring; hvad snart er",
        "days to the next walk; what soon is"),
      .word(
        Phrase("anden-godkender", "another-approves"),
        "ja: ingen godkender alene en rapport, han selv har skrevet",
        "yes: nobody approves alone a report that he wrote himself"),
      .option(.json, "som et objekt", "as one object"),
    ]
  ) { run throws(CommandFailure) in try run.rules() }
}

extension CommandRun {
  /// `rules`, `rules set NAME=VALUE…`, `rules route …`.
  mutating func rules() throws(CommandFailure) {
    var words = arguments.words[...]
    switch words.popFirst().map({ VocabularyWord($0) }) {
    case nil: try showRules()
    case .set: try setRules(words)
    case .route: try setRoute(words)
    case .other(let word): throw .usage(self.words.rules.unknownRulesCommand(word))
    }
  }

  /// What a person may call the two ways to change rules.
  private enum VocabularyWord {
    case set, route
    case other(String)

    init(_ word: String) {
      switch word.lowercased() {
      case "set", "sæt": self = .set
      case "route", "fordel": self = .route
      default: self = .other(word)
      }
    }
  }

  private mutating func setRules(_ assignments: ArraySlice<String>) throws(CommandFailure) {
    guard !assignments.isEmpty else { throw .usage(words.rules.setNeeds) }
    var values: [WorkspaceField: JSONValue] = [:]
    var typed: [(key: WorkspaceField, label: String, text: String)] = []
    for word in assignments {
      let (name, text) = try parts(of: word, needs: words.rules.setNeeds)
      switch Vocabulary.findingField(named: name) {
      case .responsible:
        values[.defaultResponsible] = party(text)
        typed.append((.defaultResponsible, words.fields[WorkspaceField.defaultResponsible], text))
      case .followUp:
        values[.defaultFollowUp] = party(text)
        typed.append((.defaultFollowUp, words.fields[WorkspaceField.defaultFollowUp], text))
      default:
        if Vocabulary.isApprovalRule(name) {
          values[.approvedByAnother] = try truth(text)
          typed.append((.approvedByAnother, words.fields[WorkspaceField.approvedByAnother], text))
          continue
        }
        let (field, value) = try days(text, of: name)
        values[field] = value
        typed.append((field, words.fields[field], text))
      }
    }
    try refuseTwice(typed)
    let session = try open()
    for (field, value) in values where field.form == .party {
      values[field] = try party(in: value, of: field.form, session)
    }
    let rules = session.caseFile.facts.values
    values = values.filter { rules[$0.key] ?? .null != $0.value }
    var draft = ActDraft()
    EditWriter.rules(values, in: session.caseFile, draft: &draft)
    try saveRules(draft, in: session, saying: words.rules.changed)
  }

  private mutating func setRoute(_ assignments: ArraySlice<String>) throws(CommandFailure) {
    var typed: [(key: FindingField, label: String, text: String)] = []
    for word in assignments {
      let (name, text) = try parts(of: word, needs: words.rules.routeNeeds)
      guard let field = Vocabulary.findingField(named: name) else {
        throw .usage(tool.unknownField(name, nearestField(name)))
      }
      guard [.category, .area, .responsible, .followUp].contains(field) else {
        throw .usage(words.rules.routeNeeds)
      }
      typed.append((field, words.fields[field], text))
    }
    try refuseTwice(typed)
    let texts = Dictionary(typed.map { ($0.key, $0.text) }, uniquingKeysWith: { $1 })
    let place = TextRules.accepted(texts[.area] ?? "", form: .area)
    guard texts[.category] != nil || !place.isEmpty,
      texts[.responsible] != nil || texts[.followUp] != nil
    else { throw .usage(words.rules.routeNeeds) }
    // The workspace's own categories and words are known once it is open.
    let session = try open()
    var category: String?
    if let text = texts[.category] {
      category = Vocabulary.code(named: text, in: .category, own: words.own.codes)
      if category == nil {
        throw .usage(sentence(.notACode(text, .category), field: .category))
      }
    }
    let area = place.isEmpty ? nil : try areaOfRule(place, in: session)
    let standing = session.caseFile.rules.routes.first {
      $0.isAboutSame(category: category, area: area)
    }
    // What is not named stays.
    var (responsible, followUp) = (standing?.responsible, standing?.followUp)
    if let text = texts[.responsible] {
      responsible = try party(in: party(text), of: .party, session).string
    }
    if let text = texts[.followUp] {
      followUp = try party(in: party(text), of: .party, session).string
    }
    var draft = ActDraft()
    EditWriter.route(
      category: category, area: area, responsible: responsible, followUp: followUp,
      in: session.caseFile, draft: &draft)
    let nobody = words.rules.nobody
    let saved =
      responsible == nil && followUp == nil
      ? words.rules.routeGone
      : standing == nil
        ? words.rules.routeSaved
        : words.rules.routeChanged(
          "\(label(.responsible)): \(responsible ?? nobody)",
          "\(label(.followUp)): \(followUp ?? nobody)")
    try saveRules(draft, in: session, saying: saved)
  }

  private mutating func saveRules(
    _ draft: ActDraft, in session: CaseSession, saying sentence: String
  ) throws(CommandFailure) {
    if draft.changesNothing {
      say(words.rules.nothingChanged)
    } else {
      try save(draft, in: session)
      say(sentence)
      say(tool.undoHint)
    }
    finishWriting(session)
  }

  private func parts(
    of word: String, needs sentence: String
  ) throws(CommandFailure) -> (name: String, text: String) {
    guard let sign = word.firstIndex(of: "=") else { throw .usage(sentence) }
    return (String(word[..<sign]), String(word[word.index(after: sign)...]))
  }

  private func party(_ text: String) -> JSONValue {
    let name = TextRules.accepted(text, form: .party)
    return name.isEmpty ? .null : .string(name)
  }

  /// Nothing, and no, take the rule away.
  private func truth(_ text: String) throws(CommandFailure) -> JSONValue {
    if TextRules.accepted(text, form: .line).isEmpty { return .null }
    guard let truth = Vocabulary.truth(named: text) else {
      throw .usage(words.rules.yesOrNo(words.fields[WorkspaceField.approvedByAnother]))
    }
    return truth ? .bool(true) : .null
  }

  private func days(
    _ text: String, of name: String
  ) throws(CommandFailure) -> (WorkspaceField, JSONValue) {
    guard let rule = Vocabulary.dayRule(named: name),
      let field = WorkspaceField(rawValue: rule.rawValue)
    else {
      throw .usage(
        words.rules.unknownRule(name, SpellingSuggestion.of(name, Vocabulary.dayRuleWords)))
    }
    let label = words.fields[field]
    let value: JSONValue
    do throws(ValueError) {
      value = try ValueReader.value(text, form: .integer, today: today)
    } catch {
      throw .usage(tool.notANumber(label, text))
    }
    if let number = value.integer, !DayRule.range.contains(number) {
      throw .usage(
        tool.outOfRange(label, "\(DayRule.range.lowerBound)", "\(DayRule.range.upperBound)"))
    }
    return (field, value)
  }
}

extension ActDraft {
  /// Whether no field would be set by it.
  fileprivate var changesNothing: Bool {
    edits.allSatisfy { edit in
      if case .set(_, let fields) = edit { fields.isEmpty } else { false }
    }
  }
}
