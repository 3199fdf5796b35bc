import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  mutating func merged(_ result: MergeResult) -> [Effect] {
    let alike = sitting.merging.reading?.alike ?? []
    let joins = sitting.merging.reading?.join != nil
    sitting.merging.reading = nil
    sitting.merging.paths[.merge] = nil
    close(MergePreviewList.self)
    let effects = arrived(result.changes) + openAlike(alike)
    say(
      (joins ? words.joining.done + " " : "")
        + words.merging.merged(result.changes.newLines, result.folder) + " "
        + words.merging.bothMustShow(result.check), .done)
    return effects
  }
}
