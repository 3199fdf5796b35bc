import AppCore
import Language
import ScreenTestSupport
import Testing
import Wording

@Test("every screen looks in Danish as it was last looked at", arguments: EveryScreen.names)
func danishScreens(name: String) throws {
  expectSnapshot("screen-\(name)", try EveryScreen.session(name, .danish).frame)
}

@Test(
  "what was added for deciding looks in English and without lines as it was last looked at",
  arguments: [
    "completion", "completion-taken", "wrong-filter", "views-none", "view-name", "views", "bulk",
    "left-over", "review", "review-age", "meeting", "meeting-empty", "showing", "i-am",
    "start", "attention", "attention-counts", "figures", "promises", "handover",
    "handover-below", "reassign", "triage", "triage-action", "triage-later", "triage-duplicate",
    "triage-decline", "triage-day", "parties", "chase", "send-ways", "party-word", "send-back",
    "returned",
    "merge-prompt", "merge-look", "merge-join", "devices",
  ])
func decidingScreens(name: String) throws {
  expectSnapshot("screen-\(name)-en", try EveryScreen.session(name, .english).frame)
  expectSnapshot(
    "screen-\(name)-plain", try EveryScreen.session(name, .danish, isPlain: true).frame)
}

@Test(
  "deciding on new findings uses the room of wide screens", arguments: [(120, 40), (200, 60)],
  Language.allCases)
func wideTriage(size: (Int, Int), language: Language) throws {
  let session = try EveryScreen.session(
    "triage", language, columns: size.0, rows: size.1, isPlain: language == .english)
  expectSnapshot("triage-\(size.0)x\(size.1)-\(language.rawValue)", session.frame)
}

@Test(
  "board and finding look as they were last looked at, at four sizes, in both languages",
  arguments: [(40, 10), (80, 24), (120, 40), (200, 60)], Language.allCases)
func boardAndFinding(size: (Int, Int), language: Language) throws {
  for name in ["board", "finding"] {
    for isPlain in [false, true] {
      let session = try EveryScreen.session(
        name, language, columns: size.0, rows: size.1, isPlain: isPlain)
      expectSnapshot(
        "\(name)-\(size.0)x\(size.1)-\(language.rawValue)\(isPlain ? "-plain" : "")",
        session.frame)
    }
  }
}
