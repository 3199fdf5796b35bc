import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Prompt {
  /// The candidate the next Tab takes.
  package var nextChoice: Int {
    taken.map { ($0.choice + 1) % $0.completion.candidates.count } ?? 0
  }

  /// Looks up how the word at the cursor may go on.
  mutating func propose() {
    taken = nil
    completion = vocabulary.flatMap {
      QueryCompletion(of: editor.text, cursor: editor.cursor, $0)
    }
  }

  /// Puts the next candidate in place of what was typed of it, or the one before.
  /// - Returns: false where there is none.
  mutating func takeCandidate(forward: Bool) -> Bool {
    guard let completion = taken?.completion ?? completion else { return false }
    let count = completion.candidates.count
    let choice = forward ? nextChoice : ((taken?.choice ?? 0) + count - 1) % count
    let candidate = completion.candidates[choice]
    let span = taken?.span ?? completion.span
    let text = editor.text
    let head = String(text.prefix(span.lowerBound)) + candidate
    editor = LineEditor(head + text.dropFirst(span.upperBound), cursor: head.count)
    taken = Taken(
      completion: completion, choice: choice, span: span.lowerBound..<head.count)
    return true
  }
}

extension AppState {
  /// Findings whose names a completion knows besides the registers: enough for a usual walk's
  /// areas and parties, and no more than is read within a key press.
  private static let findingsRead = 400

  /// What a query may be written with here.
  func promptVocabulary() -> QueryVocabulary {
    var vocabulary = words.queryVocabulary
    var names = usedNames
    func add(_ name: String, to field: FindingField) {
      guard !name.isEmpty, name.count <= 60, names[field]?.contains(name) != true else { return }
      names[field, default: []].append(SafeText.simplified(name))
    }
    for area in shown.caseFile.areas { add(area.name, to: .area) }
    for party in shown.caseFile.parties {
      for field in [FindingField.responsible, .followUp, .owner] { add(party.name, to: field) }
    }
    for walk in shown.caseFile.walks { add(walk.name, to: .walk) }
    let alphabet = words.alphabet
    vocabulary.names = names.mapValues { $0.sorted(by: alphabet.precedes) }
    return vocabulary
  }

  /// Names that the shown findings use, in their order; of a large board those of the first.
  var usedNames: [FindingField: [String]] {
    var names: [FindingField: Set<String>] = [:]
    func add(_ name: String?, to field: FindingField) {
      guard let name, !name.isEmpty, name.count <= 60 else { return }
      names[field, default: []].insert(SafeText.simplified(name))
    }
    for record in shown.indexes.board.shown(most: Self.findingsRead) {
      let reader = FindingReader(record, in: shown.caseFile)
      for field in [FindingField.area, .place, .responsible, .followUp, .owner] {
        add(reader.text(field), to: field)
      }
      for tag in reader.entryTexts(.tag) { add(tag, to: .tags) }
    }
    let alphabet = words.alphabet
    return names.mapValues { $0.sorted(by: alphabet.precedes) }
  }
}
