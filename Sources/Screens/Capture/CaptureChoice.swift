import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// What can be said of a line by a number from a short list, or by a word or number typed there.
enum CaptureChoice: CaseIterable, Sendable {
  case stop, category, party, pointedOutBy, more
  /// Those that the last list leads to.
  case photo, count, height, mast

  /// The list after this one; nil after the last.
  var next: CaptureChoice? {
    let all = Self.cycle
    return all.firstIndex(of: self).flatMap { all.dropFirst($0 + 1).first }
  }

  /// What Tab goes through.
  static let cycle: [CaptureChoice] = [.stop, .category, .party, .pointedOutBy, .more]

  static let typed: [CaptureChoice] = [.photo, .count, .height, .mast]

  /// Whether it is typed and not chosen.
  var isTyped: Bool { Self.typed.contains(self) }

  /// What of a finding it says; none for the stop, which is the walk's.
  var fields: [FindingField] {
    switch self {
    case .stop: []
    case .category: [.category]
    case .party: [.responsible]
    case .pointedOutBy: [.pointedOutBy]
    case .more: [.measureFailed, .onlyIfPossible]
    case .photo: [.photoNumber]
    case .count: [.pointedOutCount]
    case .height: [.heightCm]
    case .mast: [.mastNumber]
    }
  }
}

/// One of what a line can say besides its words.
struct CaptureOption: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    case stop(RecordIndex)
    case text(String)
    /// Something that holds or does not.
    case mark(FindingField)
    /// Something that is typed.
    case typed(CaptureChoice)
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
      case .more:
        CaptureChoice.typed.map {
          CaptureOption(value: .typed($0), word: words.fields[$0.fields[0]])
        }
          + CaptureChoice.more.fields.map {
            CaptureOption(value: .mark($0), word: words.fields[$0])
          }
      case .photo, .count, .height, .mast: []
      }
    return Array(options.prefix(9))
  }

  /// Says it of the line, and closes the list; nil takes it back.
  mutating func take(_ value: CaptureOption.Value?, for choice: CaptureChoice) {
    changeArea(CaptureLayer.self) { layer in
      layer.choosing = nil
      switch value {
      case .stop(let stop): layer.stop = stop
      case .text(let text):
        for field in choice.fields { layer.details[field] = .string(text) }
      case .mark(let field):
        layer.details[field] = layer.details[field] == nil ? .bool(true) : nil
      case .typed(let choice):
        layer.choosing = choice
        layer.typed = LineEditor(choice.fields.first.flatMap { Self.text(layer.details[$0]) } ?? "")
      case nil:
        if choice == .stop { layer.stop = nil }
        for field in choice.fields { layer.details[field] = nil }
      }
    }
  }

  private static func text(_ value: JSONValue?) -> String? {
    value?.string ?? value?.integer.map { "\($0)" }
  }

  /// Takes what was typed for a choice; what is no such value stays to be mended.
  mutating func takeTyped(_ choice: CaptureChoice) {
    guard let layer = area(CaptureLayer.self), let field = choice.fields.first else { return }
    let text = layer.typed.text
    var value: JSONValue?
    if !TextRules.accepted(text, form: .line).isEmpty {
      do throws(ValueError) {
        value = try ValueReader.value(text, for: field, today: today)
      } catch {
        say(words.capture.notThat(words.fields[field]), .refused)
        return
      }
    }
    changeArea(CaptureLayer.self) {
      $0.details[field] = value
      $0.choosing = nil
    }
  }

  /// Opens the first list, or the one after the one that is open.
  mutating func chooseInCapture() -> [Effect] {
    guard let layer = area(CaptureLayer.self) else { return [] }
    need(\.namedParties)
    var next = layer.choosing.map(\.next) ?? CaptureChoice.cycle.first
    // A list of nothing is passed over.
    while let choice = next, captureOptions(choice, of: layer).isEmpty { next = choice.next }
    let choice = next
    changeArea(CaptureLayer.self) {
      $0.choosing = choice
      $0.revisiting = nil
    }
    return []
  }
}
