import Language

/// Every sentence of the program in one language, split by area.
///
/// Each area is a struct without default values, so the compiler asks for every phrase of a new
/// language; words for codes are looked up, and a test finds one that is missing. A class, since
/// there is one of each language and copying its hundreds of phrases at each use costs more than
/// drawing a card.
package final class Words: Sendable {
  package let language: Language
  package let rules: RuleWords
  package let triage: TriageWords
  package let codes: CodeWords
  package let fields: FieldWords
  package let dates: DateWords
  package let numbers: NumberWords
  package let board: BoardWords
  package let commands: CommandWords
  package let program: ProgramWords
  package let forms: FormWords
  package let finding: FindingWords
  package let imports: ImportWords
  package let tool: ToolWords
  package let exports: ExportWords
  package let storage: StorageWords
  package let alike: AlikeWords
  package let chase: ChaseWords
  package let ball: BallWords
  package let returned: ReturnedWords
  package let query: QueryWords
  package let views: ViewWords
  package let bulk: BulkWords
  package let review: ReviewWords
  package let merging: MergingWords
  package let history: HistoryWords
  package let attention: AttentionWords
  package let figures: FigureWords
  package let promises: PromiseWords
  package let start: StartWords
  package let settle: SettleWords
  package let handEdits: HandEditWords
  package let joining: JoinWords

  private init(
    language: Language, rules: RuleWords, triage: TriageWords, codes: CodeWords, fields: FieldWords,
    dates: DateWords,
    numbers: NumberWords, board: BoardWords, commands: CommandWords, program: ProgramWords,
    forms: FormWords, finding: FindingWords, imports: ImportWords, tool: ToolWords,
    exports: ExportWords, storage: StorageWords,
    alike: AlikeWords,
    chase: ChaseWords,
    ball: BallWords,
    returned: ReturnedWords,
    query: QueryWords,
    views: ViewWords,
    bulk: BulkWords,
    review: ReviewWords,
    merging: MergingWords,
    history: HistoryWords,
    attention: AttentionWords,
    figures: FigureWords,
    start: StartWords,
    promises: PromiseWords,
    settle: SettleWords,
    handEdits: HandEditWords,
    joining: JoinWords
  ) {
    self.language = language
    self.rules = rules
    self.triage = triage
    self.codes = codes
    self.fields = fields
    self.dates = dates
    self.numbers = numbers
    self.board = board
    self.commands = commands
    self.program = program
    self.forms = forms
    self.finding = finding
    self.imports = imports
    self.tool = tool
    self.exports = exports
    self.storage = storage
    self.alike = alike
    self.chase = chase
    self.ball = ball
    self.returned = returned
    self.query = query
    self.views = views
    self.bulk = bulk
    self.review = review
    self.merging = merging
    self.history = history
    self.attention = attention
    self.figures = figures
    self.promises = promises
    self.start = start
    self.settle = settle
    self.handEdits = handEdits
    self.joining = joining
  }

  package static func `in`(_ language: Language) -> Words {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  private static let danish = Words(
    language: .danish,
    rules: .danish,
    triage: .danish,
    codes: .danish,
    fields: .danish,
    dates: .danish,
    numbers: .danish,
    board: .danish,
    commands: .danish,
    program: .danish,
    forms: .danish,
    finding: .danish,
    imports: .danish,
    tool: .danish,
    exports: .danish,
    storage: .danish,
    alike: .danish,
    chase: .danish,
    ball: .danish,
    returned: .danish,
    query: .danish,
    views: .danish,
    bulk: .danish,
    review: .danish,
    merging: .danish,
    history: .danish,
    attention: .danish,
    figures: .danish,
    start: .danish,
    promises: .danish,
    settle: .danish,
    handEdits: .danish,
    joining: .danish)

  private static let english = Words(
    language: .english,
    rules: .english,
    triage: .english,
    codes: .english,
    fields: .english,
    dates: .english,
    numbers: .english,
    board: .english,
    commands: .english,
    program: .english,
    forms: .english,
    finding: .english,
    imports: .english,
    tool: .english,
    exports: .english,
    storage: .english,
    alike: .english,
    chase: .english,
    ball: .english,
    returned: .english,
    query: .english,
    views: .english,
    bulk: .english,
    review: .english,
    merging: .english,
    history: .english,
    attention: .english,
    figures: .english,
    start: .english,
    promises: .english,
    settle: .english,
    handEdits: .english,
    joining: .english)
}
