import CaseModel
import Casework
import ChangeLog
import CommandLineTool
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

/// What somebody disputes is limited until that is lifted: no key changes it, and no key sends it.
@Suite("A limited finding on the board") struct LimitedKeysTests {
  private static let canary = "kanariefugl"

  private func session(isLimited: Bool, _ beginning: String) throws -> (Session, RecordIndex) {
    var finding = FindingFixture.finding(
      Self.canary, .assigned, place: Self.canary, responsible: "Vej", followUp: "MKJ",
      due: "2026-12-05", category: .lighting, observation: Self.canary, actions: [Self.canary],
      comments: [Self.canary])
    if beginning.hasPrefix("t") { finding.state = .new }
    finding.values[.publicText] = .string(Self.canary)
    if isLimited { finding.values[.limited] = "indsigelse" }
    var session = try Session([finding], columns: 120, rows: 40)
    session.sits("MKJ", as: "leader")
    let record = try #require(session.state.shown.caseFile.records(of: .finding).first)
    try session.press(beginning)
    return (session, record)
  }

  /// What is said of it, but for the meeting it is picked for.
  private func told(_ record: RecordIndex, _ session: Session) -> [String] {
    let caseFile = session.state.livingCaseFile
    func said(_ record: RecordIndex) -> String {
      caseFile.fields(of: record).sorted()
        .map { "\($0) \(caseFile.shown(record, $0) ?? .null)" }.joined(separator: ", ")
    }
    let entries = caseFile.allEntries(of: record).filter { caseFile.kind(of: $0) != .meetingList }
    return [said(record)] + entries.map(said).sorted()
  }

  /// Every command of the place is asked for by its key, and what it asks is answered as people do.
  private func changing(
    isLimited: Bool, _ scope: Scope, _ beginning: String
  ) throws -> (changed: [String], sent: [String]) {
    var changed: [String] = []
    var sent: [String] = []
    for command in CommandCatalogue.table.commands(in: scope) {
      guard let key = command.keys.first else { continue }
      for answer in [
        "", "1", "2 Enter", "Enter", "\"nu\" Enter", "\"nu\" Ctrl-S", "y", "j Enter", "1 1 2",
        "1 1 1 2",
      ] {
        var (session, record) = try session(isLimited: isLimited, beginning)
        let before = told(record, session)
        session.press(key)
        if !answer.isEmpty { try session.press(answer) }
        if told(record, session) != before {
          changed.append("\(command.identifier.rawValue) \(answer)")
        }
        for effect in session.asked {
          switch effect {
          case .deliver(let delivery):
            let rows = "\(delivery.list)"
            if rows.contains(Self.canary) {
              sent.append("\(command.identifier.rawValue) \(answer)")
            }
          case .print(.page(let job), _):
            let text = String(
              decoding: session.state.page(of: session.state.edition(of: job), for: job),
              as: UTF8.self)
            if text.contains(Self.canary) {
              sent.append("\(command.identifier.rawValue) \(answer)")
            }
          default: break
          }
        }
      }
    }
    return (changed, sent)
  }

  @Test(
    "no key changes it or sends it, and the same keys do with another",
    arguments: [
      (Scope.board, "Home", 4), (.finding, "Enter", 4), (.triage, "t", 2), (.board, "Space", 4),
    ])
  func keys(scope: Scope, beginning: String, least: Int) throws {
    let limited = try changing(isLimited: true, scope, beginning)
    #expect(limited.changed == [], "\(beginning)")
    #expect(limited.sent == [], "\(beginning)")
    // Otherwise nothing was tried.
    let free = try changing(isLimited: false, scope, beginning)
    #expect(Set(free.changed.map { $0.split(separator: " ")[0] }).count >= least, "\(free.changed)")
  }

  @Test("its text is not among the public texts, in no showing and on no list that is sent")
  func screens() throws {
    for keys in ["C", "X"] {
      var (session, _) = try session(isLimited: true, "Home")
      try session.press(keys)
      #expect(!session.text.contains(Self.canary), "\(keys): \(session.text)")
      var (other, _) = try self.session(isLimited: false, "Home")
      try other.press(keys)
      if keys == "X" { #expect(other.text.contains(Self.canary), "\(keys): \(other.text)") }
    }
  }
}
