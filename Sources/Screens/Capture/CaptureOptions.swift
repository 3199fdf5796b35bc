import CaseModel
import Casework
import ChangeLog
import Wording

/// One of what the following lines can begin with.
struct CaptureOption: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    case stop(RecordIndex)
    case text(String)
  }
  let value: Value
  let word: String
}

extension AppState {
  /// What a list offers, at most nine, each by its digit.
  func captureOptions(_ choice: CaptureChoice, of layer: CaptureLayer) -> [CaptureOption] {
    let options: [CaptureOption] =
      switch choice {
      case .stop:
        shown.caseFile.route(of: layer.walk).map { stop in
          CaptureOption(value: .stop(stop), word: shown.caseFile.place(ofStop: stop))
        }
      case .category:
        FindingCategory.main.map {
          CaptureOption(
            value: .text($0.rawValue), word: words.codes.word($0.rawValue, in: .category))
        }
      case .party:
        (shown.indexes.namedParties?.named.values.map { $0 } ?? [])
          .sorted { ($0.count, $1.party) > ($1.count, $0.party) }
          .map { CaptureOption(value: .text($0.party), word: $0.party) }
      case .pointedOutBy:
        PointedOutBy.allCases.map {
          CaptureOption(
            value: .text(words.codes.pointedOutBy($0)), word: words.codes.pointedOutBy($0))
        }
      }
    return Array(options.prefix(9))
  }

  /// Sets what the following lines begin with, and closes the list.
  mutating func take(_ value: CaptureOption.Value?, for choice: CaptureChoice) {
    changeArea(CaptureLayer.self) { layer in
      layer.choosing = nil
      switch (choice, value) {
      case (.stop, .stop(let stop)?): layer.stop = stop
      case (.stop, _): layer.stop = nil
      case (.category, .text(let code)?): layer.category = code
      case (.category, _): layer.category = nil
      case (.party, .text(let party)?): layer.responsible = party
      case (.party, _): layer.responsible = nil
      case (.pointedOutBy, .text(let who)?): layer.pointedOutBy = who
      case (.pointedOutBy, _): layer.pointedOutBy = nil
      }
    }
  }

  /// Opens the first list, or the one after the one that is open.
  mutating func chooseInCapture() -> [Effect] {
    guard let layer = area(CaptureLayer.self) else { return [] }
    need(\.namedParties)
    var next = layer.choosing.map(\.next) ?? CaptureChoice.allCases.first
    // A list of nothing is passed over.
    while let choice = next, captureOptions(choice, of: layer).isEmpty { next = choice.next }
    let choice = next
    changeArea(CaptureLayer.self) { $0.choosing = choice }
    return []
  }
}
