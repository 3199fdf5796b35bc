import CaseModel
import Casework
import Language
import Screens
import Wording

extension CommandRun {
  /// `NAME=VALUE…`; nothing behind `=` drops a limit and brings back a standard name.
  func columnParts(_ assignments: ArraySlice<String>) throws(CommandFailure) -> [ColumnPart] {
    guard !assignments.isEmpty else { throw .usage(words.columns.needs) }
    var parts: [ColumnPart] = []
    var typed: [(key: ColumnPartName, label: String, text: String)] = []
    for word in assignments {
      guard let sign = word.firstIndex(of: "=") else { throw .usage(words.columns.needs) }
      let name = String(word[..<sign])
      let text = TextRules.accepted(String(word[word.index(after: sign)...]), form: .line)
      guard let part = ColumnPartName(typed: name) else {
        throw .usage(words.columns.unknownPart(name))
      }
      typed.append((part, name, text))
      switch part {
      case .name: parts.append(.title(text.isEmpty ? nil : text))
      case .states: parts.append(.states(try states(text)))
      case .limit: parts.append(.limit(text.isEmpty ? nil : try number(text)))
      case .place: parts.append(.place(try number(text)))
      case .folded:
        guard case .bool(let isFolded)? = try? ValueReader.value(text, form: .truth, today: today)
        else { throw .usage(words.columns.notATruth(text)) }
        parts.append(.folded(isFolded))
      }
    }
    try refuseTwice(typed)
    return parts
  }

  /// The column a person names: by its name, its code or its standard name in either language.
  func column(called text: String, of columns: [BoardColumn]) -> BoardColumn? {
    let key = SearchKey.name(text)
    return columns.first { SearchKey.name(words.columns.name(of: $0)) == key }
      ?? columns.first { $0.code == text }
      ?? columns.first { column in
        Language.allCases.contains {
          SearchKey.name(Words.in($0).codes.column(code: column.code)) == key
        }
      }
  }

  private func states(_ text: String) throws(CommandFailure) -> [FindingState] {
    var states: [FindingState] = []
    for word in text.split(separator: ",") where !word.allSatisfy({ $0 == " " }) {
      guard let code = Vocabulary.code(named: String(word), in: .state),
        let state = FindingState(rawValue: code)
      else { throw .usage(words.columns.unknownState(String(word))) }
      states.append(state)
    }
    return states
  }

  private func number(_ text: String) throws(CommandFailure) -> Int {
    guard let number = Int(text) else { throw .usage(words.columns.notANumber(text)) }
    return number
  }
}
