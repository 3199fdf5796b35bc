import CaseModel
import TerminalModel
import Wording

/// The lines of one field: label, value, and below it what helps while it is being filled in.
struct FieldDrawing {
  let drawing: FormDrawing
  let field: FormField
  let place: Int

  private static let linesWhenLeft = 3

  private var isFocused: Bool { drawing.form.focus == place }
  private var isWide: Bool { drawing.layout.labelColumns > 0 }
  private var indent: Int { FormLayout.markColumns + drawing.layout.labelColumns }
  private var columns: Int { drawing.layout.valueColumns }
  private var role: Role { Role.plain.on(isFocused ? .chosen : .field) }

  var rows: [FormRow] {
    var values = valueRows
    let label =
      isWide
      ? labelRow(values.isEmpty ? FormRow(field: place) : values.removeFirst())
      : labelRow(FormRow(field: place))
    return [label] + values + aids + invalid
  }

  private func labelRow(_ row: FormRow) -> FormRow {
    var row = row
    let isNeeded = field.requirement != .optional
    let room = isWide ? drawing.layout.labelColumns - 1 : drawing.size.columns
    let text = TextLayout.cut(
      field.label, toColumns: max(0, room - (isNeeded ? 2 : 0)),
      ellipsis: drawing.isPlain ? "~" : "…")
    row.add(
      isNeeded ? text + " *" : text, at: FormLayout.markColumns, role: isFocused ? .key : .soft)
    return row
  }

  private var valueRows: [FormRow] {
    switch field.editor {
    case .line(let line), .day(let line): return [lineRow(line)]
    case .suggested(let editor):
      return [lineRow(editor.line, holdsCursor: editor.highlighted == nil)]
    case .choice(let choice): return [choiceRow(choice)]
    case .text(let area): return textRows(area)
    }
  }

  /// - Parameter isSoft: whether nobody has typed the text.
  private func valueRow(_ text: String, cursor: Int? = nil, isSoft: Bool = false) -> FormRow {
    var row = FormRow(field: place)
    // The bar tells where a field begins also where its ground does not.
    row.add(" ", at: indent - 1, role: role)
    row.add(
      drawing.isPlain ? "|" : isFocused ? "▌" : "│", at: indent - 1,
      role: (isFocused ? Role.accent : .line).on(isFocused ? .chosen : .field))
    row.add(
      text, at: indent, role: isSoft ? Role.soft.on(.field) : role, columns: columns)
    if let cursor { row.cursor = indent + cursor }
    return row
  }

  private func lineRow(_ line: LineEditor, holdsCursor: Bool = true) -> FormRow {
    if line.isEmpty, !isFocused {
      return valueRow(field.placeholder, isSoft: !field.placeholder.isEmpty)
    }
    guard isFocused else { return valueRow(line.text) }
    let layout = line.layout(columns: columns)
    return valueRow(layout.text, cursor: holdsCursor ? layout.cursorColumn : nil)
  }

  private func choiceRow(_ choice: ChoiceEditor) -> FormRow {
    guard choice.filter.isEmpty else {
      let layout = choice.filter.layout(columns: columns)
      let isAlone = isFocused && choice.highlighted == nil
      return valueRow(layout.text, cursor: isAlone ? layout.cursorColumn : nil)
    }
    let cursor = isFocused && (!choice.isLooking || choice.highlighted == nil) ? 0 : nil
    let none = isFocused ? drawing.words.forms.nothingChosen : ""
    return valueRow(choice.chosenWord ?? none, cursor: cursor)
  }

  private func textRows(_ area: TextArea) -> [FormRow] {
    guard isFocused else {
      var lines = TextLayout.wrapped(area.text, toColumns: columns)
      if lines.count > Self.linesWhenLeft {
        lines = Array(lines.prefix(Self.linesWhenLeft))
        lines[Self.linesWhenLeft - 1] += drawing.isPlain ? "~" : "…"
      }
      return lines.isEmpty ? [valueRow("")] : lines.map { valueRow($0) }
    }
    let layout = area.layout(columns: columns, rows: drawing.layout.textRows)
    let count = max(layout.lines.count, min(Self.linesWhenLeft, drawing.layout.textRows))
    return (0..<count).map { row in
      valueRow(
        row < layout.lines.count ? layout.lines[row] : "",
        cursor: row == layout.cursor.row ? layout.cursor.column : nil)
    }
  }

  /// What stands below the field while it is being filled in.
  private var aids: [FormRow] {
    guard isFocused else { return [] }
    var rows: [FormRow] = []
    switch field.editor {
    case .day(let line): rows += [aid(reading(of: line.text))]
    case .line(let line) where field.form == .partialDay && line.isEmpty:
      rows.append(aid(drawing.words.forms.partialDayExamples))
    case .choice(let choice): rows += options(of: choice)
    case .suggested(let editor): rows += proposals(of: editor)
    case .line, .text: break
    }
    if !field.help.isEmpty { rows += wrapped(field.help, role: .soft) }
    return rows + pointing
  }

  /// What is said below the field while it is being filled in, but for its list and its help.
  var told: [String] {
    var told: [FormRow] = []
    switch field.editor {
    case .day(let line) where !line.isEmpty: told.append(aid(reading(of: line.text)))
    case .line(let line) where field.form == .partialDay && line.isEmpty:
      told.append(aid(drawing.words.forms.partialDayExamples))
    default: break
    }
    return (told + pointing + invalid).map { $0.parts.map(\.text).joined(separator: " ") }
  }

  /// What points at somebody in a text while it is written: a calm line, and never a stop.
  private var pointing: [FormRow] {
    guard field.isLookedThrough else { return [] }
    let text = field.editor.content
    var sentences: [String] = []
    let marks = IdentifyingScanner(persons: drawing.form.names)
      .marks(in: text, isPlace: field.tellsPlace)
    if !marks.isEmpty {
      let found = marks.prefix(6).map { text.scalars(in: $0.range) }
      sentences.append(drawing.words.publicTexts.pointing(found))
    }
    if Signalement.isDescribed(in: text) {
      sentences.append(drawing.words.publicTexts.describesSomebody)
    }
    return sentences.flatMap { wrapped($0, role: .dispute) }
  }

  private func reading(of text: String) -> String {
    if text.allSatisfy(\.isWhitespace) { return drawing.words.forms.dayExamples }
    let manner = field.field.map(DayManner.usual) ?? .ahead
    guard let day = DayReader.day(text, today: drawing.today, manner: manner) else {
      return drawing.words.forms.dayUnreadable
    }
    return FieldText.dayReading(day, today: drawing.today, words: drawing.words)
  }

  private func options(of choice: ChoiceEditor) -> [FormRow] {
    let matches = choice.matches
    guard !matches.isEmpty else { return [aid(drawing.words.forms.noMatch)] }
    let seen = window(of: matches.count, around: choice.highlighted, drawing.layout.choiceRows)
    let rows = seen.map { index in
      let number = choice.filter.isEmpty && index < 9 ? "\(index + 1)" : " "
      return optionRow(
        "\(number) \(matches[index].word)", at: index, isHighlighted: index == choice.highlighted,
        holdsCursor: choice.isLooking)
    }
    return rows + more(matches.count - seen.count, isLong: matches.count > 10)
  }

  private func proposals(of editor: SuggestionEditor) -> [FormRow] {
    // Of a few lines two besides the one chosen are worth more than what stands around the field.
    let most = min(SuggestionEditor.seenAtOnce, max(3, drawing.layout.choiceRows))
    let seen = window(of: editor.matches.count, around: editor.highlighted, most)
    let rows = seen.map { index in
      let match = editor.matches[index]
      let text = match.note.isEmpty ? match.text : "\(match.text)  \(match.note)"
      let isTaken = editor.highlighted == nil && index == editor.taken
      return optionRow(
        text, at: index, isHighlighted: index == editor.highlighted, isTaken: isTaken)
    }
    let isLong = editor.matches.count > SuggestionEditor.seenAtOnce
    return rows + more(editor.matches.count - seen.count, isLong: isLong)
  }

  /// The part of a list that is seen: around what the arrows stand on.
  private func window(of all: Int, around place: Int?, _ most: Int) -> Range<Int> {
    let count = min(most, all)
    let first = min(max(0, (place ?? 0) - count / 2), all - count)
    return first..<first + count
  }

  /// How many of a list are not seen.
  private func more(_ count: Int, isLong: Bool) -> [FormRow] {
    count > 0 ? [aid(drawing.words.forms.more(count, isLong: isLong))] : []
  }

  /// - Parameter isTaken: whether Tab takes it, though nothing stands on it.
  private func optionRow(
    _ text: String, at option: Int, isHighlighted: Bool, isTaken: Bool = false,
    holdsCursor: Bool = true
  ) -> FormRow {
    var row = FormRow(field: place)
    row.option = option
    let mark = isHighlighted ? "> " : isTaken ? drawing.isPlain ? "* " : "▸ " : "  "
    let ground: Ground = isHighlighted ? .chosen : isTaken ? .card : .standard
    row.add(mark + text, at: indent, role: Role.plain.on(ground), columns: columns)
    if isHighlighted, holdsCursor { row.cursor = indent + 2 }
    return row
  }

  private func aid(_ text: String) -> FormRow {
    FormRow(text, at: indent, role: .soft, field: place)
  }

  private func wrapped(_ text: String, role: Role) -> [FormRow] {
    TextLayout.wrapped(text, toColumns: columns).map {
      FormRow($0, at: indent, role: role, field: place)
    }
  }

  private var invalid: [FormRow] {
    guard let invalid = field.invalid else { return [] }
    let sentence = invalid.sentence(label: field.label, words: drawing.words)
    // What is only asked is no alarm.
    if case .asked = invalid { return wrapped("? " + sentence, role: .plain) }
    return wrapped("! " + sentence, role: .warn)
  }
}
