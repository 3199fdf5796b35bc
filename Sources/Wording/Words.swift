import CaseModel
import Language

/// Every sentence of the program in one language, split by area.
///
/// Each area says both languages of a phrase beside each other. It holds its language and the
/// fields a workspace has given itself, so making one costs nothing, also for every card of a frame.
package struct Words: Speaking {
  package let language: Language
  /// What the workspace calls its own fields and their codes, and codes of the program's.
  package var own = OwnFields.none

  package static func `in`(_ language: Language, own: OwnFields = .none) -> Words {
    Words(language: language, own: own)
  }

  package var rules: RuleWords { RuleWords(language: language) }
  package var triage: TriageWords { TriageWords(language: language) }
  package var codes: CodeWords { CodeWords(language: language, own: own.codes) }
  package var fields: FieldWords { FieldWords(language: language, own: own) }
  package var kinds: KindWords { KindWords(language: language) }
  package var dates: DateWords { language == .danish ? .danish : .english }
  package var numbers: NumberWords { language == .danish ? .danish : .english }
  package var board: BoardWords { BoardWords(language: language) }
  package var program: ProgramWords { ProgramWords(language: language) }
  package var forms: FormWords { FormWords(language: language) }
  package var finding: FindingWords { FindingWords(language: language) }
  package var imports: ImportWords { ImportWords(language: language) }
  package var tool: ToolWords { ToolWords(language: language) }
  package var exports: ExportWords { ExportWords(language: language, own: own.codes) }
  package var storage: StorageWords { StorageWords(language: language) }
  package var alike: AlikeWords { AlikeWords(language: language) }
  package var chase: ChaseWords { ChaseWords(language: language) }
  package var ball: BallWords { BallWords(language: language) }
  package var returned: ReturnedWords { ReturnedWords(language: language) }
  package var query: QueryWords { QueryWords(language: language) }
  package var register: RegisterWords { RegisterWords(language: language) }
  package var columns: ColumnWords { ColumnWords(language: language) }
  package var views: ViewWords { ViewWords(language: language) }
  package var bulk: BulkWords { BulkWords(language: language) }
  package var review: ReviewWords { ReviewWords(language: language) }
  package var merging: MergingWords { MergingWords(language: language) }
  package var history: HistoryWords { HistoryWords(language: language) }
  package var attention: AttentionWords { AttentionWords(language: language) }
  package var statistics: StatisticsWords { StatisticsWords(language: language) }
  package var promises: PromiseWords { PromiseWords(language: language) }
  package var start: StartWords { StartWords(language: language) }
  package var settle: SettleWords { SettleWords(language: language) }
  package var handEdits: HandEditWords { HandEditWords(language: language) }
  package var publicTexts: PublicTextWords { PublicTextWords(language: language) }
  package var photos: PhotoWords { PhotoWords(language: language) }
  package var walks: WalkWords { WalkWords(language: language) }
  package var gathering: GatheringWords { GatheringWords(language: language) }
  package var checklists: ChecklistWords { ChecklistWords(language: language) }
  package var phone: PhoneWords { PhoneWords(language: language) }
  package var capture: CaptureWords { CaptureWords(language: language) }
  package var aloud: AloudWords { AloudWords(language: language) }
  package var persons: PersonWords { PersonWords(language: language) }
  package var data: DataWords { DataWords(language: language) }
  package var journal: JournalWords { JournalWords(language: language) }
  package var erasure: ErasureWords { ErasureWords(language: language) }
  package var retention: RetentionWords { RetentionWords(language: language) }
  package var joining: JoinWords { JoinWords(language: language) }
  package var report: ReportScreenWords { ReportScreenWords(language: language) }
}
