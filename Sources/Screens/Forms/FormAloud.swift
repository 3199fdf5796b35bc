import CaseModel
import Language
import TerminalModel
import Wording

extension Form {
  /// The form as it is read aloud: a field a line, what helps with the focused one below it. While
  /// letters are typed nothing but their line changes.
  func aloud(words: Words, today: Day, columns: Int) -> AloudPage {
    FormAloud(form: self, words: words, today: today, columns: columns).page
  }
}

private struct FormAloud {
  let form: Form
  let words: Words
  let today: Day
  let columns: Int

  private var language: Language { words.language }

  var page: AloudPage {
    var page = AloudPage()
    page.lines = form.introduction.map { AloudLine(AloudText.plain($0, language)) }
    for place in form.shownFields {
      let field = form.fields[place]
      if let heading = field.heading {
        page.lines.append(AloudLine(AloudText.plain(heading, language)))
      }
      let isFocused = place == form.focus
      let first = page.lines.count
      page.lines += isFocused ? editedLines(field, place) : [line(of: field, place)]
      guard isFocused else { continue }
      page.selected = first
      let aids = aids(of: field, place)
      if let chosen = aids.firstIndex(where: { $0.cursor != nil }) {
        page.selected = page.lines.count + chosen
      }
      page.lines += aids
      page.said = said(of: field, place)
    }
    if let folded = form.foldedFrom {
      let filled = form.fields[folded...]
      let text = AloudText.plain(
        words.forms.more(filled.count, filled: filled.count { !$0.editor.isBlank }), language)
      if form.isOnMore {
        page.selected = page.lines.count
        page.said = text
      }
      page.lines.append(AloudLine(text, press: FormPress.field(folded)))
    }
    if !form.alike.isEmpty {
      page.lines += ([words.forms.looksLike] + form.alike).map {
        AloudLine(AloudText.plain($0, language))
      }
    }
    return page
  }

  private func label(of field: FormField) -> String { AloudText.plain(field.label, language) }

  /// A question needs no colon behind it.
  private func head(of field: FormField) -> String {
    let label = label(of: field)
    return label.hasSuffix("?") || label.hasSuffix(":") ? "\(label) " : "\(label): "
  }

  private func value(of field: FormField) -> String {
    switch field.editor {
    case .choice(let choice) where choice.filter.isEmpty:
      choice.chosenWord ?? words.forms.nothingChosen
    default: field.editor.content.isEmpty ? field.placeholder : field.editor.content
    }
  }

  /// A field one is not in: its label and what stands in it.
  private func line(of field: FormField, _ place: Int) -> AloudLine {
    let value = AloudText.plain(
      value(of: field).split(whereSeparator: \.isNewline).joined(separator: " "), language)
    return AloudLine(head(of: field) + value, press: FormPress.field(place))
  }

  /// The field one is in: the letters as they are typed, with the cursor among them.
  private func editedLines(_ field: FormField, _ place: Int) -> [AloudLine] {
    let press = FormPress.field(place)
    let head = head(of: field)
    let taken = TextWidth.columns(of: head)
    // Of a long label the value stands below.
    let isBelow = taken > columns / 2
    func lines(_ line: LineEditor, holdsCursor: Bool) -> [AloudLine] {
      let layout = line.layout(columns: max(1, columns - (isBelow ? 0 : taken)))
      if isBelow {
        return [
          AloudLine(head, press: press),
          AloudLine(
            layout.text, cursor: holdsCursor ? layout.cursorColumn : nil, press: press),
        ]
      }
      return [
        AloudLine(
          head + layout.text, cursor: holdsCursor ? taken + layout.cursorColumn : nil,
          press: press)
      ]
    }
    switch field.editor {
    case .line(let line), .day(let line): return lines(line, holdsCursor: true)
    case .suggested(let editor):
      return lines(editor.line, holdsCursor: editor.highlighted == nil)
    case .choice(let choice) where !choice.filter.isEmpty:
      return lines(choice.filter, holdsCursor: true)
    case .choice(let choice):
      let word = AloudText.plain(choice.chosenWord ?? words.forms.nothingChosen, language)
      return [AloudLine(head + word, cursor: choice.isOpen ? nil : taken, press: press)]
    case .text(let area):
      let layout = area.layout(columns: max(1, columns), rows: form.layout(form.size).textRows)
      return [AloudLine(head, press: press)]
        + layout.lines.enumerated().map { row, text in
          AloudLine(
            text, cursor: row == layout.cursor.row ? layout.cursor.column : nil, press: press)
        }
    }
  }

  /// An opened list, the day that was understood, what points at somebody, what is wrong.
  private func aids(of field: FormField, _ place: Int) -> [AloudLine] {
    var lines: [AloudLine] = []
    func add(_ text: String, option: Int, isChosen: Bool) {
      lines.append(
        AloudLine(
          AloudText.plain(text, language), cursor: isChosen ? 0 : nil,
          press: FormPress.option(option, field: place)))
    }
    switch field.editor {
    case .choice(let choice) where choice.isOpen && choice.filter.isEmpty:
      for (index, option) in choice.matches.enumerated() {
        let number = index < 9 ? "\(index + 1) " : ""
        add(number + option.word, option: index, isChosen: index == choice.highlighted)
      }
    case .suggested(let editor) where editor.highlighted != nil:
      for (index, match) in editor.matches.enumerated() {
        add(match.told, option: index, isChosen: index == editor.highlighted)
      }
    default: break
    }
    let drawing = FormDrawing(form, words: words, today: today, columns: 5000)
    let told = FieldDrawing(drawing: drawing, field: field, place: place).told
    return lines + told.map { AloudLine(AloudText.plain($0, language)) }
  }

  /// Where one is and what stands there, as it stood when one came; in an opened list, what it stands
  /// on.
  private func said(of field: FormField, _ place: Int) -> String {
    let aloud = words.aloud
    switch field.editor {
    case .choice(let choice) where choice.isLooking:
      guard let index = choice.highlighted, choice.guess == nil else {
        return AloudText.plain(
          choice.guess?.word ?? words.forms.noMatch, language)
      }
      return AloudText.joined(
        [choice.matches[index].word, aloud.place(index + 1, choice.matches.count)], language)
    case .suggested(let editor):
      if let index = editor.highlighted, editor.matches.indices.contains(index) {
        return AloudText.joined(
          [editor.matches[index].told, aloud.place(index + 1, editor.matches.count)], language)
      }
      if let taken = editor.taken, !editor.line.isEmpty {
        return AloudText.plain(aloud.tabWrites(editor.matches[taken].told), language)
      }
    default: break
    }
    let isNeeded = field.requirement != .optional
    let list: Int? =
      switch field.editor {
      case .choice(let choice): choice.options.count
      case .suggested(let editor) where editor.line.isEmpty: editor.matches.count
      default: nil
      }
    let value =
      if case .choice = field.editor { value(of: field) } else { form.arrived }
    return AloudText.joined(
      [
        field.invalid.map { $0.sentence(label: field.label, words: words) },
        head(of: field) + (value.isEmpty ? aloud.empty : value), isNeeded ? aloud.needed : nil,
        list.flatMap { $0 > 0 ? aloud.list($0) : nil }, field.help,
        aloud.field(place + 1, form.shownFields.count),
      ], language)
  }
}

extension Suggestion {
  /// With what tells it from others.
  fileprivate var told: String { note.isEmpty ? text : "\(text), \(note)" }
}
