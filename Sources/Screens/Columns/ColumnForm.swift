import CaseModel
import Casework
import TerminalModel
import Wording

/// The form's own names of what it asks for.
private enum ColumnKey {
  static let title = "columnTitle"
  static let states = "columnStates"
  static let limit = "columnLimit"
  static let folded = "columnFolded"
}

extension FormMaker {
  /// Name, states, limit and folding of a column.
  ///
  /// - Parameters:
  ///   - column: nil for a new one.
  ///   - columns: all there are: whose states can be taken.
  package func column(_ column: BoardColumn?, of columns: [BoardColumn]) -> Form {
    let said = words.columns
    let name = column.map { said.name(of: $0) } ?? ""
    let states = column?.states.map { words.codes.state($0) } ?? []
    let candidates = columns.flatMap { other in
      other.states.map { Suggestion(words.codes.state($0), note: said.name(of: other)) }
    }
    let standard = column.flatMap { StandardColumn(rawValue: $0.code) }
      .map { words.codes.column($0) }
    let limit = column?.limit
    let fields = [
      FormField(
        key: ColumnKey.title, form: .line, label: said.nameLabel,
        editor: .line(LineEditor(name)), original: name.isEmpty ? .null : .string(name),
        help: said.nameHelp(standard), requirement: standard == nil ? .required : .optional),
      FormField(
        key: ColumnKey.states, form: .line, label: said.statesLabel,
        editor: .suggested(
          SuggestionEditor(
            states.joined(separator: ", "), candidates: candidates, isList: true)),
        original: .array(states.map { .string($0) }), help: said.statesHelp,
        requirement: .required),
      FormField(
        key: ColumnKey.limit, form: .integer, label: said.limitLabel,
        editor: .line(LineEditor(limit.map { String($0) } ?? "")),
        original: limit.map { .integer(Int64($0)) } ?? .null, help: said.limitHelp),
      FormField(
        key: ColumnKey.folded, form: .truth, label: said.foldedLabel,
        editor: truthEditor(.bool(column?.isFolded ?? false)),
        original: .bool(column?.isFolded ?? false), help: said.foldedHelp),
    ]
    return Form(
      .column(column?.code), title: column == nil ? said.newColumn : said.edit(name),
      cancelHint: words.forms.cancelKeepsDraft, fields: fields)
  }
}

extension AppState {
  mutating func openNewColumn() -> [Effect] {
    openForm(formMaker().column(nil, of: columnGrouping.columns))
    return []
  }

  mutating func openColumn(_ code: String) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    let columns = columnGrouping.columns
    guard let column = columns.first(where: { $0.code == code }) else { return refuse(.noRecord) }
    openForm(formMaker().column(column, of: columns))
    return []
  }

  /// Changes the column in the grouping that stands now, whatever came while the form lay open.
  mutating func submitColumn(
    _ values: [String: JSONValue], code: String?, _ filled: Form
  ) -> [Effect] {
    var parts: [ColumnPart] = []
    if let title = values[ColumnKey.title] { parts.append(.title(title.string)) }
    if let texts = values[ColumnKey.states]?.array {
      var states: [FindingState] = []
      for text in texts.compactMap(\.string) {
        guard let state = Vocabulary.code(named: text, in: .state).flatMap(FindingState.init)
        else { return refuse(filled, ColumnKey.states, words.columns.unknownState(text)) }
        states.append(state)
      }
      parts.append(.states(states))
    }
    if let limit = values[ColumnKey.limit] { parts.append(.limit(limit.integer.map { Int($0) })) }
    if let folded = values[ColumnKey.folded] { parts.append(.folded(folded.bool ?? false)) }
    var grouping = columnGrouping
    let called = { [words] (column: BoardColumn) in words.columns.name(of: column) }
    do throws(ColumnRefusal) {
      let made = code == nil ? try grouping.make(parts, naming: called) : nil
      if let code { try grouping.change(code, parts, naming: called) }
      let column = grouping.columns.first { $0.code == code ?? made }
      let name = column.map(called) ?? ""
      return commit(
        grouping, saying: code == nil ? words.columns.made(name) : words.columns.changed(name),
        closing: filled.purpose.key)
    } catch {
      return refuse(filled, error.formKey, words.sentence(error))
    }
  }
}

extension ColumnRefusal {
  /// The field of the form it is about.
  fileprivate var formKey: String {
    switch self {
    case .gone, .needsTitle, .titleTaken, .isOnlyOne: ColumnKey.title
    case .hides, .empties, .holdsNothing, .standsInNone: ColumnKey.states
    case .outOfRange: ColumnKey.limit
    }
  }
}
