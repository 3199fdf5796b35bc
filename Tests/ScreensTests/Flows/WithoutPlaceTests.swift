import CaseModel
import Casework
import ChangeLog
import LogTestSupport
import ScreenTestSupport
import Screens
import Testing

/// Entries of what cannot have them, and entries of each other, while the board is open.
@Suite struct WithoutPlaceTests {
  @Test(
    "an entry of what cannot have it stands nowhere on the board", arguments: StrayEntries.kinds)
  func standsNowhere(_ kind: RecordKind) throws {
    var session = try Self.session()
    let columns = Self.columns(session)
    try Self.strays(kind, in: &session)
    #expect(Self.columns(session) == columns)
    #expect(session.state.shown.indexes.board.everything.allSatisfy(session.isFinding))
    #expect(session.state.shown.caseFile.meetingList.allSatisfy(session.isFinding))
  }

  @Test("nothing but findings is written to beside such an entry", arguments: StrayEntries.kinds)
  func writesFindingsOnly(_ kind: RecordKind) throws {
    var session = try Self.session()
    try Self.strays(kind, in: &session)
    for _ in 0..<6 { try session.press("Ctrl-A + Esc l") }
    #expect(!session.acts.isEmpty)
    for case .set(.existing(let name), _) in session.acts.flatMap(\.edits) {
      let record = session.state.shown.caseFile.record(named: name)
      #expect(record.map(session.isFinding) == true)
    }
  }

  @Test("every screen opens beside such an entry", arguments: StrayEntries.kinds)
  func opensScreens(_ kind: RecordKind) throws {
    var session = try Self.session()
    try Self.strays(kind, in: &session)
    for keys in ["T", "A", "P", "o", "0", "#", "=", "B", "V", "O", ",", "w", "F7", "Enter", "D"] {
      try session.press(keys)
      #expect(!session.text.isEmpty)
      try session.press("Esc Esc Esc")
    }
  }

  private static func session() throws -> Session {
    var session = try Session([
      .finding("A"), .finding("B", .assigned, responsible: "Vej"), .finding("C", .waiting),
    ])
    let finding = try #require(session.record("A"))
    let owners = StrayEntries.owners(beside: session.state.shown.caseFile.name(of: finding))
    try session.colleagueWrites(owners)
    return session
  }

  private static func strays(_ kind: RecordKind, in session: inout Session) throws {
    let caseFile = session.state.shown.caseFile
    let owners = caseFile.records().filter { !session.isFinding($0) }.map { caseFile.name(of: $0) }
    #expect(owners.count == 12)
    try session.colleagueWrites(StrayEntries.draft(kind, of: owners))
  }

  private static func columns(_ session: Session) -> [[String]] {
    session.state.shown.indexes.board.columns.indices.map { session.column($0) }
  }
}

extension Session {
  fileprivate func isFinding(_ record: RecordIndex) -> Bool {
    state.shown.caseFile.kind(of: record) == .finding
  }
}
