import CaseModel
import ChangeLog
import Wording

extension AppState {
  /// What an act that only joins two workspaces, or holds two findings for different, has done;
  /// nil for any other.
  func joiningSentence(_ entry: HistoryEntry) -> String? {
    for record in entry.makes {
      switch shown.caseFile.kind(of: record) {
      case .join: return words.joining.done
      case .apart:
        let ends = [JoiningField.one, .other].compactMap { field in
          entry.changes.first { $0.record == record && $0.field == field.rawValue }?.value
        }
        .compactMap { shown.caseFile.reference($0) }
        // Parted again, a finding's own change tells more.
        guard ends.count == 2, entry.changes.allSatisfy({ $0.record == record }) else { continue }
        return words.settle.keptApart(name(of: ends[0]), name(of: ends[1]))
      default: continue
      }
    }
    return nil
  }
}
