import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// Shows the ways to begin; nothing is made without asking.
  package mutating func welcome() {
    shown.layers = []
    _ = open(WelcomeList())
  }

  var welcomeContent: ListContent {
    let ways: [(text: String, way: Welcome)] = [
      (words.board.welcomeExample, .example), (words.board.welcomeTable, .table),
      (words.board.welcomeAfresh, .afresh), (words.board.welcomeOpen, .open),
      (words.aloud.welcome, .aloud),
    ]
    var lines = [ListLayer.Row(words.board.welcomeNoFolder), ListLayer.Row("")]
    lines += ways.enumerated().map { place, way in
      // What it is called, then what it means.
      let name = way.text.firstRange(of: "  ").map { way.text[..<$0.lowerBound] } ?? way.text[...]
      var row = ListLayer.Row("", choice: way.way)
      row.key = "\(place + 1)  "
      row.name = String(name)
      row.parts = [.init(String(way.text.dropFirst(name.count)))]
      return row
    }
    let themes = ThemeSamples.codes.filter(sitting.theme.all.contains)
    guard !themes.isEmpty else { return (words.board.welcomeTitle, lines) }
    if sitting.size.rows >= 16 { lines.append(ListLayer.Row("")) }
    lines.append(ListLayer.Row(words.board.welcomeLooks, isHeading: true))
    lines += themes.enumerated().map { place, code in
      var row = ListLayer.Row("", choice: WelcomeTheme(code: code))
      if code == sitting.theme.code { row.parts = [.init(" ●", .key)] }
      row.key = "\(ways.count + place + 1)  "
      row.name = sitting.theme.names[code]?[sitting.language.rawValue] ?? code
      row.sample = ThemeSamples.codes.firstIndex(of: code)
      return row
    }
    return (words.board.welcomeTitle, lines)
  }

  mutating func begin(_ way: Welcome) -> [Effect] {
    if way == .example { return [.openExample] }
    if way == .aloud { return perform("aloud") }
    if sitting.who.person.initials.isEmpty {
      openForm(formMaker().firstStart())
      sitting.beginning.afterFirstStart = way
      sitting.beginning.heldBack = []
      return []
    }
    return goOn(way)
  }

  mutating func goOn(_ way: Welcome) -> [Effect] {
    switch way {
    case .example: return [.openExample]
    case .table, .afresh:
      sitting.beginning.withTable = way == .table
      openForm(
        formMaker().newWorkspace(
          folder: sitting.beginning.proposedFolder, withTable: sitting.beginning.withTable))
    case .open:
      openForm(formMaker().openFolder())
    case .aloud: return perform("aloud")
    }
    return []
  }

  mutating func submitBeginning(_ values: [String: JSONValue], _ form: Form) -> [Effect] {
    func text(_ key: String) -> String { values[key]?.string ?? "" }
    switch form.purpose {
    case .firstStart: return begin(as: text("initials"), role: text("role"), form)
    case .newWorkspace:
      let folder = NewFolder(
        path: text("folder"), name: text("name"), municipality: text("municipality"),
        area: text("area"), walk: text("walkName"), walkDate: text("walkDate"))
      return [.create(folder)]
    case .openFolder: return [.open(path: text("folder"))]
    case .importFile: return [.readTable(path: text("file"))]
    default: return []
    }
  }

  /// Shows what taking in a table would do, and asks.
  mutating func importRead(_ reading: ImportReading) -> [Effect] {
    shown.areas.importing.pending = reading
    let effects = closeForm(FormPurpose.importFile.key)
    var rows = reading.lines.map { ListLayer.Row($0) }
    rows.append(ListLayer.Row(""))
    if reading.made > 0 {
      rows.append(
        ListLayer.Row(words.board.importConfirm(reading.made), choice: ImportChoice()))
    } else {
      rows.append(ListLayer.Row(words.board.importNothingNew))
    }
    return effects + lay(ImportPreviewList(), title: words.board.importTitle, rows: rows)
  }

  mutating func confirmImport() -> [Effect] {
    guard let reading = shown.areas.importing.pending else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    var after = AfterCommit(words.board.imported(reading.made), follow: .firstMade)
    // A save that fails leaves the table to be taken in again.
    after.closesImport = true
    return commit(reading.draft, then: after)
  }

  mutating func openImport(ofWalk: Bool = false) -> [Effect] {
    openForm(formMaker().importFile(ofWalk: ofWalk))
    return []
  }
}
