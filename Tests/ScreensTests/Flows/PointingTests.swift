import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// A calm line below a text in which something points at somebody, in every form.
@Suite struct PointingTests {
  private static let text = "Ring til Leyla Aydin, 23 45 67 89"

  private func session() throws -> Session {
    var session = try Session([
      .finding("Lygte", .assigned, place: "Broen", responsible: "Vej & Park", due: "2026-12-20"),
      .finding("Hæk"),
    ])
    var draft = ActDraft()
    _ = draft.make(
      .person, [FieldValue("name", .typed("Leyla Aydin")), FieldValue("initials", .typed("LEA"))])
    _ = draft.make(.party, [FieldValue("name", .typed("Vej & Park"))])
    _ = draft.make(
      .walk,
      [FieldValue("id", .typed("7ZZ-000")), FieldValue("name", .typed("Aftenturen"))])
    _ = draft.make(
      .ownField,
      [FieldValue("name", .typed("own.et")), FieldValue("label", .typed("Et"))])
    try session.colleagueWrites(draft)
    return session
  }

  /// What opens each form, from the board.
  private static let forms: [(name: String, keys: String)] = [
    ("new finding", "a"), ("edit", "e"), ("comment", "c"), ("action", "t"), ("answer", "s"),
    ("party's word", "y"), ("sent back", "z"), ("public text", "C e"), ("new party", "g p a"),
    ("new walk", "g w a"), ("edit walk", "g w e"), ("gate", ">"), ("new person", "S 4 a"),
  ]

  @Test("every text of every form tells what in it points at somebody, known names among it")
  func everyForm() throws {
    var tried: Set<String> = []
    var seen = 0
    for (name, keys) in Self.forms {
      var session = try session()
      session.sits("MKJ", as: "leader")
      session.resize(columns: 100, rows: 60)
      try session.press(keys)
      guard case .form = session.state.shown.layers.last else { continue }
      tried.insert(name)
      // Round the form once, with the rest unfolded.
      for _ in 0..<60 {
        guard case .form(let layer) = session.state.shown.layers.last else { break }
        if layer.form.isOnMore {
          try session.press("Enter")
          continue
        }
        guard let field = layer.form.focusedField else { break }
        let isText: Bool =
          switch field.editor {
          case .text: true
          case .line: Self.isLookedThrough(field.key)
          case .suggested, .choice, .day: false
          }
        if isText {
          try session.press("Ctrl-U \"\(Self.text)\"")
          #expect(
            session.text.contains("Peger på nogen: Leyla Aydin, 23 45 67 89"),
            "\(name) \(field.key)")
          seen += 1
          try session.press("Ctrl-U")
        }
        if field.key == layer.form.fields.last?.key { break }
        try session.press("Tab")
      }
    }
    #expect(tried.count >= 10, "\(tried)")
    #expect(seen >= 20)
    print("forms: \(tried.count), texts \(seen)")
  }

  /// Decided by hand: lines that hold a name, a number or an address by what they are for.
  private static func isLookedThrough(_ key: String) -> Bool {
    ["title", "place", "publicPlace", "stop", "purpose", "weather", "light", "channel"]
      .contains(key) && key != "channel"
  }
}
