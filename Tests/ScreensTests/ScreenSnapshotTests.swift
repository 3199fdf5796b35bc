import AppCore
import TestSupport
import Testing
import Wording

@Test("every screen looks in Danish as it was last looked at", arguments: EveryScreen.names)
func danishScreens(name: String) throws {
  expectSnapshot("screen-\(name)", try EveryScreen.session(name, .danish).frame)
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
