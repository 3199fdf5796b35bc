import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// The commands of all areas, in the order that lists show them.
  package static let table = CommandTable(
    all: movingAbout + cards + findingFields + moving + editing + takingBack + joining + looking
      + past + register + walks + places + gathering + lookingAgain + walkChecklists + checklists
      + photos + reports + columns
      + reviewing + merging + handEditing + opening + attention
      + statistics
      + promises
      + start + triage + capture + ball + publicTexts + mentions + erasureKeys
      + general + forms,
    withoutKeys: records + erasure,
    scopes: ([.board, .finding, .list, .form, .triage, .capture]
      + ListScreens.all.map { $0.scope }).unique)
}

extension AppState {
  package init(language: Language, now: Moment, random: SeededRandom) {
    self.init(language: language, now: now, random: random, commands: CommandCatalogue.table)
  }
}

extension [Scope] {
  /// Each once, where it stands first.
  fileprivate var unique: [Scope] {
    var seen: Set<Scope> = []
    return filter { seen.insert($0).inserted }
  }
}
