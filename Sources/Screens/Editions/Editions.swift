import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

/// For whom a page is to be printed.
struct AudienceList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  let content: PrintJob.Content
}

struct AudienceChoice: RowChoice {
  let job: PrintJob

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.shown.layers.removeLast()
    return state.print(job)
  }
}

/// What points at somebody in what is about to leave.
struct HeldList: ListScreen {
  static let listsRecords = true
  let letOut: LetOut
  let count: Int
  let audience: Audience
}

/// Asks why it may leave as it is.
struct LetOutChoice: RowChoice {
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(state) { return state.refuse(obstacle) }
    return state.openPrompt(.letOut)
  }
}

extension AppState {
  /// Asks for whom a page is; for us, unless another line is chosen.
  mutating func openAudiences(_ content: PrintJob.Content) -> [Effect] {
    let rows = Audience.allCases.enumerated().map { place, audience in
      ListLayer.Row(
        ListLayer.numbered(words.codes.audience(audience), at: place),
        detail: words.exports.audience(audience),
        choice: AudienceChoice(job: PrintJob(content, for: audience)))
    }
    return lay(
      AudienceList(content: content), title: words.exports.edition.forWhom, rows: rows)
  }

  /// Prints a page, unless something in it points at somebody.
  mutating func print(_ job: PrintJob) -> [Effect] {
    askWider(.edition(job), for: job.audience) ?? printAnyway(job)
  }

  /// The same whatever the role of whoever sits here writes for.
  mutating func printAnyway(_ job: PrintJob) -> [Effect] {
    let held = edition(of: job).held
    if held.isEmpty { return askWhere(.page(job)) }
    return open(held, .print(job), for: job.audience)
  }

  /// Asks to which file a page is written; one beside where the program was started is proposed.
  mutating func askWhere(_ page: PageToWrite) -> [Effect] {
    let stem =
      switch page {
      case .page(let job) where job.content == .handover: words.promises.fileName
      case .walkPaper: words.walks.fileName
      case .report: words.report.fileName
      case .phoneForm: words.walks.phoneFileName
      default: "lygte"
      }
    return openPrompt(.printTo(page), text: "\(stem)-\(today).html")
  }

  /// - Parameter text: the file as it was typed; nothing typed writes nothing.
  mutating func write(_ page: PageToWrite, to text: String) -> [Effect] {
    let path = TextRules.accepted(text, form: .line)
    if path.isEmpty {
      let problem = words.exports.edition.fileMissing
      shown.prompt?.problem = problem
      return []
    }
    shown.prompt = nil
    return [.print(page, to: path)]
  }

  /// The findings of a page as its readers may read them.
  package func edition(of job: PrintJob) -> AudienceEdition {
    let records: [RecordIndex] =
      switch job.content {
      case .findings(let records): records
      case .handover: Handover.open(in: shown.caseFile)
      }
    return AudienceEdition(
      records.lazy.map { shown.caseFile.finding(at: $0) },
      by: shown.caseFile.discloser(for: Reader(job.audience), of: records))
  }

  /// Shows what holds an edition back, each place leading to its finding.
  mutating func open(_ held: [HeldBack], _ letOut: LetOut, for audience: Audience) -> [Effect] {
    let said = words.exports.edition
    var rows = held.map { place in
      let record = RecordName(place.finding).flatMap { shown.caseFile.record(named: $0) }
      return ListLayer.Row(
        said.held(place.id, words.fields[place.field], place.text), record: record,
        choice: record.map { OpenFinding($0) })
    }
    rows.append(.init(""))
    rows.append(.init(said.letOutAnyway, choice: LetOutChoice()))
    return lay(
      HeldList(letOut: letOut, count: held.count, audience: audience),
      title: said.heldHeading(held.count), rows: rows)
  }

  /// Notes why it may leave; once that is saved, it does.
  mutating func letOut(because text: String) -> [Effect] {
    let reason = TextRules.accepted(text, form: .line)
    guard let held = top(HeldList.self) else {
      shown.prompt = nil
      return []
    }
    if reason.isEmpty {
      let problem = words.exports.edition.reasonMissing
      shown.prompt?.problem = problem
      return []
    }
    shown.prompt = nil
    shown.layers.removeLast()
    let way =
      switch held.letOut {
      case .print: "print"
      case .list(let party): "chase \(party)"
      }
    var draft = ActDraft()
    EditWriter.release(
      way, for: held.audience, on: today, because: reason, count: held.count, draft: &draft)
    var after = AfterCommit(words.exports.edition.letOut(held.count))
    after.letsOut = held.letOut
    after.actsOnMarks = false
    return commit(draft, then: after)
  }
}
