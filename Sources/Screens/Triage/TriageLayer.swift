import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

/// Deciding on new findings, one at a time, oldest first.
package struct TriageLayer: AreaLayer {
  package static let scope = Scope.triage
  /// The finding that lies on the desk; nil when none is left.
  package var desk: TriageFinding?
  /// How many were decided on in this sitting.
  package var decided = 0

  package init() {}

  package var actsOn: [RecordIndex] { desk.map { [$0.record] } ?? [] }

  package func title(in state: AppState) -> String {
    let (waiting, putOff) = state.triageCounts
    return "\(state.words.triage.title) · \(state.words.triage.left(waiting, putOff))"
  }

  package func draw(_ state: AppState, in painter: inout Painter) {
    TriageDrawing.draw(self, state, in: &painter)
  }

  package func step(by step: Int, in state: inout AppState) { state.stepOnDesk(by: step) }
  package func choose(in state: inout AppState) -> [Effect] { state.chooseOnDesk() }
  package func take(digit: Int, in state: inout AppState) -> [Effect] {
    state.chooseOnDesk(digit: digit)
  }
  package func select(row: Int, in state: inout AppState) -> Bool { state.selectOnDesk(row) }
  package func goBack(in state: inout AppState) -> [Effect] { state.leaveDesk() }
  package func quit(in state: inout AppState) -> [Effect] { state.quitDesk() }

  package func draft(in caseFile: CaseFile) -> (key: String, value: JSONValue?)? {
    desk.map { (TriageFinding.draftKey($0.record, in: caseFile), $0.draft) }
  }
}

/// A finding on the desk, and how far its verdict has come.
package struct TriageFinding: Equatable, Sendable {
  package let record: RecordIndex
  /// What stood when it was laid here: what a verdict replaces.
  let seen: SeenChanges
  /// Where it stood then.
  let state: FindingState
  package var alike: [TriageAlike]
  /// Others of its area, those of its place first.
  package var nearby: [RecordIndex] = []
  package var proposals: TriageProposals
  package var stage = TriageStage.verdict
  /// What was answered so far, in order.
  package var answered: [TriageAnswer] = []
  /// The row that keys act on.
  package var selection = 0

  func answer(to stage: TriageStage) -> TriageAnswer? { answered.first { $0.stage == stage } }
  func text(of stage: TriageStage) -> String? { answer(to: stage)?.text }
}

/// What is asked on the desk. The raw value is kept in drafts.
package enum TriageStage: String, Sendable, CaseIterable {
  case verdict
  // What taking a finding asks, in this order.
  case category, action, responsible, followUp, priority
  // What other verdicts ask.
  case duplicate, later, site

  static let ofTaking: [TriageStage] = [.category, .action, .responsible, .followUp, .priority]

  /// What the desk asks.
  package var question: Phrase {
    switch self {
    case .verdict: Phrase("Hvad skal der ske med fundet?", "What is to become of it?")
    case .category: Phrase("Hvilken slags er det?", "What kind of thing is it?")
    case .action: Phrase("Hvad skal der gøres?", "What is to be done?")
    case .responsible: Phrase("Hvem gør det?", "Who does it?")
    case .followUp: Phrase("Hvem holder øje?", "Who keeps an eye on it?")
    case .priority: Phrase("Hvor meget haster det?", "How pressing is it?")
    case .duplicate: Phrase("Hvilket fund er det samme?", "Which finding is the same?")
    case .later: Phrase("Hvornår skal det vurderes?", "When is it to be decided on?")
    case .site: Phrase("Hvornår er nogen ude at se det?", "When will somebody have been there?")
    }
  }
}

package struct TriageAnswer: Equatable, Sendable {
  package let stage: TriageStage
  /// Nil where nothing is known yet.
  package let text: String?
}

/// What can be said of a finding, each with a key of its own. The raw value names the command.
package enum TriageVerdict: String, Sendable, CaseIterable {
  case take = "triage-take"
  case keep = "triage-keep"
  case duplicate = "triage-duplicate"
  case decline = "triage-decline"
  case later = "triage-later"
  case site = "triage-site"
  case takeOut = "triage-take-out"

  /// What the row says that chooses it.
  package var line: Phrase {
    switch self {
    case .take:
      Phrase(
        "Tag op: tiltag, ansvarlig, opfølgning, frist",
        "Take up: action, responsible, follow-up, deadline")
    case .keep: Phrase("Bevar: det skal blive, som det er", "Keep: it should stay as it is")
    case .duplicate:
      Phrase(
        "Dublet: noter, fotos og tiltag vises på det andet",
        "Duplicate: comments, photos, actions show on the other")
    case .decline:
      Phrase(
        "Afvis: med en årsag, som beboerne kan læse", "Decline: with a reason residents may read")
    case .later: Phrase("Senere: kom tilbage en anden dag", "Later: come back another day")
    case .site: Phrase("Skal ses på stedet", "Must be seen on site")
    case .takeOut: Phrase("Fjern (oprettet ved en fejl)", "Take out (made by mistake)")
    }
  }
}

/// A row of the desk: what can be chosen.
package struct TriageRow: Equatable, Sendable {
  package enum Choice: Equatable, Sendable {
    case verdict(TriageVerdict)
    case answer(String?)
    case duplicate(RecordIndex)
    case until(Day)
    /// Write it oneself.
    case write
  }

  /// The key that chooses it, as people type it.
  package let key: String
  package let text: String
  package let choice: Choice
}

extension TriageFinding {
  /// What was answered, to be kept until it is saved; nil when nothing was.
  var draft: JSONValue? {
    if answered.isEmpty { return nil }
    return [
      "stage": .string(stage.rawValue),
      "answered": .array(
        answered.map { answer in
          [
            "stage": .string(answer.stage.rawValue),
            "text": answer.text.map { .string($0) } ?? .null,
          ]
        }),
    ]
  }

  /// Goes on where a draft stopped.
  /// - Returns: whether it held anything.
  mutating func restore(_ draft: JSONValue) -> Bool {
    let answers = (draft["answered"]?.array ?? []).compactMap { answer in
      answer["stage"]?.string.flatMap { TriageStage(rawValue: $0) }
        .map { TriageAnswer(stage: $0, text: answer["text"]?.string) }
    }
    guard !answers.isEmpty, let stage = draft["stage"]?.string.flatMap(TriageStage.init) else {
      return false
    }
    answered = answers
    self.stage = stage
    return true
  }

  /// What its draft is kept under.
  static func draftKey(_ record: RecordIndex, in caseFile: CaseFile) -> String {
    "triage \(caseFile.name(of: record))"
  }
}

extension Scope {
  package static let triage = Scope("triage", Phrase("ved vurderingen", "when assessing"))
}
