import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

@Test(
  "every screen reads as it was last read, at three sizes, in both languages",
  arguments: EveryScreen.names)
func looks(name: String) throws {
  // What fills the widest windows in a way of its own is recorded there too.
  let usesWidth = ["board", "finding", "triage"].contains(name)
  try expectLooks("screen-\(name)", at: usesWidth ? Looks.withWide : Looks.sizes) {
    language, size in
    try EveryScreen.session(name, language, columns: size.columns, rows: size.rows).frame
  }
}
