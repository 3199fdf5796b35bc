import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let start = Subcommand(
    "start", danish: "forside",
    calledAlso: ["oversigt", "home", "siden sidst"],
    in: .overview, .reads,
    mostWords: 0,
    title: Phrase(
      "viser, hvad der er sket, og hvad der venter", "shows what happened and what waits"),
    examples: Phrase(
      """
      lygte forside
      lygte forside --json
      """,
      """
      lygte start
      lygte start --json
      """),
    explanation: Phrase(
      """
      Viser, hvad der er sket, siden du sidst var ved tavlen på denne computer, hvad
      der skal være klar inden 14 dage, hvad der er hos os og hos andre, og hvad der
      skal afklares.
      """,
      """
      Shows what has happened since you were last at the board on this machine, what
      must be ready within 14 days, what is with us and with others, and what must be
      settled.
      """),
    onScreen: ["start"]
  ) { run throws(CommandFailure) in try run.start() }
}

extension CommandRun {
  /// `start`: what somebody should know who has been away.
  mutating func start() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let remembered = try remembered(of: session)
    let summary = StartSummary(
      caseFile, index: AttentionIndex(caseFile, limits: caseFile.attentionLimits),
      visit: remembered.visit, device: session.workspace.device, today: today,
      drafts: remembered.drafts)
    if wantsJSON {
      printDocument(summary.json)
    } else {
      for line in summary.lines(words) {
        let text = line.sentence
        print(line.isHeading || text.isEmpty ? text : "  " + text)
      }
    }
    finishReading(session)
  }

  /// What this machine keeps of the workspace: when somebody was last at the board, and how much
  /// was written there and not saved.
  func remembered(
    of session: CaseSession
  ) throws(CommandFailure) -> (visit: Visit?, drafts: Int) {
    guard let folder = environment.stateFolder else { return (nil, 0) }
    let id = session.workspace.id
    let visit = try storedJSON(Visit.path(in: folder, workspace: id))
    let drafts = try storedJSON(FilePath.joined(FilePath.joined(folder, id), "drafts.json"))
    return (visit.flatMap { Visit(json: $0) }, drafts?.object?.waitingForms ?? 0)
  }

  /// A small file of our own; nil when there is none or it cannot be understood.
  private func storedJSON(_ path: String) throws(CommandFailure) -> JSONValue? {
    let bytes: [UInt8]?
    do throws(FileProblem) {
      bytes = try environment.fileSystem.contents(of: path)
    } catch {
      throw failure(.unreadable(error))
    }
    do throws(JSONDamage) {
      return try bytes.map { bytes throws(JSONDamage) in
        try JSONParser.value(from: bytes, mode: .lenientDocument)
      }
    } catch {
      return nil
    }
  }
}

extension StartSummary {
  /// What `lygte start --json` prints.
  var json: JSONValue {
    func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }
    return .object([
      "day": .string(today.description),
      "lastVisit": lastVisit.map { .string($0.description) } ?? .null,
      "changes": number(acts), "people": number(people),
      "due": .array(
        due.map { due in
          .object([
            "kind": .string(due.kind.rawValue), "on": .string(due.on.description),
            "name": .string(due.name), "ready": number(due.ready), "all": number(due.all),
          ])
        }),
      "toAssess": number(toAssess), "oldestToAssess": oldestToAssess.map(number) ?? .null,
      "owesAnswer": number(owesAnswer), "toCheck": number(toCheck),
      "toResume": number(toResume),
      "overdue": .array(
        overdue.map { count in
          .object([
            "party": count.party.map { .string($0) } ?? .null, "count": number(count.count),
          ])
        }),
      "silent": number(silent), "twoValues": number(twoValues), "attention": number(attention),
      "drafts": number(drafts),
    ])
  }
}
