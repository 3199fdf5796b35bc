import CaseModel
import ChangeLog

extension AppState {
  /// Lets out what was held back.
  mutating func letOut(_ letOut: LetOut) -> [Effect] {
    switch letOut {
    case .print(let job): askWhere(.page(job))
    case .list(let party): openWays(to: party)
    }
  }
}
