import CaseModel
import Casework
import ChangeLog
import Wording

/// What a party changed on a list, as a person reads it.
package struct OfferText {
  let words: Words

  package init(words: Words) { self.words = words }

  /// `Frist: 05-12-2026 → 20-12-2026`, and what was changed here meanwhile.
  package func line(_ offer: ProposedChange) -> String {
    if case .newFinding(let row) = offer.content {
      let text = [row.text(.place), row.text(.text)].filter { !$0.isEmpty }
        .joined(separator: ": ")
      return "\(words.returned.newFinding): \(text)"
    }
    if case .note(let text) = offer.content { return words.returned.note(text) }
    let line = plainLine(offer)
    guard let now = offer.changedHere else { return line }
    return "\(line) (\(words.returned.changedHere(shown(now, offer.column))))"
  }

  /// What is changed, by its name here: the text on a list may be the finding's public one.
  private func label(of offer: ProposedChange) -> String {
    if offer.column == .text, case .field(let field, _) = offer.content {
      return words.fields[field]
    }
    return words.chase.label(offer.column)
  }

  /// The change alone.
  func plainLine(_ offer: ProposedChange) -> String {
    if let line = exportLine(offer) { return line }
    if case .newFinding = offer.content { return line(offer) }
    if case .note = offer.content { return line(offer) }
    let label = label(of: offer)
    return "\(label): \(shown(offer.before, offer.column)) → \(after(offer))"
  }

  /// What it would become.
  package func after(_ offer: ProposedChange) -> String {
    switch offer.content {
    case .field(_, let value): shown(value, offer.column)
    case .state(let state): words.codes.state(state)
    case .notOurs(let reason):
      reason.code.flatMap(ReasonCode.init).map(words.codes.reason) ?? words.returned.notOurs
    case .actions(let texts): texts.joined(separator: " · ")
    case .promise(let day): FieldText.day(day, words: words)
    case .reply(let text): text
    case .newFinding(let row): row.text(.text)
    case .note(let text): text
    case .cell(let field, let value): FieldText.shown(value, form: field.form, words: words)
    case .entries(_, let entries): entries.map(\.text).joined(separator: " · ")
    case .moved(let state, let details): movedText(state, details)
    case .detail(let field, let value): detail(field, value)
    }
  }

  /// A cell of a file that was exported; nil of what stood on a list.
  private func exportLine(_ offer: ProposedChange) -> String? {
    switch offer.content {
    case .cell(let field, _):
      let before = FieldText.shown(offer.before, form: field.form, words: words)
      return
        "\(words.fields[field]): \(before.nonEmpty(or: words.returned.empty)) → \(after(offer))"
    case .entries(let kind, _):
      let list = FindingField.entryLists.first { $0.form == .entries(kind) } ?? .comments
      return "\(words.fields[list]): + \(after(offer))"
    case .detail(let field, _):
      return
        "\(words.fields[field]): \(detail(field, offer.before).nonEmpty(or: words.returned.empty)) → "
        + after(offer)
    default: return nil
    }
  }

  /// A reason by its words, or a day of waiting.
  private func detail(_ field: FindingField, _ value: JSONValue) -> String {
    if field == .waitingUntil {
      return value.string.flatMap { Day(iso: $0) }.map { FieldText.day($0, words: words) } ?? ""
    }
    guard let reason = Reason(json: value) else { return "" }
    return [reason.code.map { words.codes.reason(code: $0) }, reason.text]
      .compactMap { $0 }.joined(separator: ": ")
  }

  private func movedText(_ state: FindingState, _ details: StateDetails) -> String {
    var told = [words.codes.state(state)]
    if let reason = details.reason {
      told.append(
        [reason.code.map { words.codes.reason(code: $0) }, reason.text]
          .compactMap { $0 }.joined(separator: ": "))
    }
    if let day = details.waitingUntil {
      told.append("\(words.fields[.waitingUntil]) \(FieldText.day(day, words: words))")
    }
    return told.joined(separator: " · ")
  }

  package static func json(_ offer: ProposedChange) -> JSONValue {
    switch offer.content {
    case .field(_, let value): value
    case .state(let state): .string(state.rawValue)
    case .notOurs(let reason): .string(reason.code ?? ReasonCode.other.rawValue)
    case .actions(let texts): .array(texts.map { .string($0) })
    case .promise(let day): .string(day.description)
    case .reply(let text): .string(text)
    case .newFinding(let row): .string(row.text(.text))
    case .note(let text): .string(text)
    case .cell(_, let value): value
    case .entries(_, let entries): .array(entries.map { .string($0.text) })
    case .moved(let state, _): .string(state.rawValue)
    case .detail(_, let value): value
    }
  }

  func shown(_ value: JSONValue, _ column: ChaseCells.Column) -> String {
    if let texts = value.array {
      return texts.compactMap(\.string).joined(separator: " · ").nonEmpty(or: words.returned.empty)
    }
    guard let text = value.string else { return words.returned.empty }
    switch column {
    case .state: return words.codes.word(text, in: .state)
    case .due, .promisedFor:
      return Day(iso: text).map { FieldText.day($0, words: words) } ?? text
    case .number, .place, .text, .actions, .reply: return text.nonEmpty(or: words.returned.empty)
    }
  }
}

extension String {
  fileprivate func nonEmpty(or other: String) -> String { isEmpty ? other : self }
}

extension ReturnedNotice {
  package func sentence(in words: Words) -> String {
    let returned = words.returned
    switch self {
    case .notOnList(let line, let id): return returned.notOnList(line, id)
    case .unknown(let line, let id): return returned.unknown(line, id)
    case .foreignList(let line, let list): return returned.foreignRow(line, list)
    case .knownByText(let line, let id): return returned.knownByText(line, id)
    case .knownByPlace(let line, let place, let id):
      return returned.knownByPlace(line, place, id)
    case .noPlace(let line, let place): return returned.noPlace(line, place)
    case .ofNoFinding(let line, let text): return returned.ofNoFinding(line, text)
    case .ambiguous(let line): return returned.ambiguous(line)
    case .unread(let line, let column, let text):
      return returned.unread(line, words.chase.label(column), text)
    case .noWay(let line, let state):
      return returned.noWay(line, words.codes.state(state))
    case .repeated(let line, let id): return returned.repeated(line, id)
    case .emptied(let count): return returned.emptied(count)
    case .missing(let count): return returned.missing(count)
    case .alreadyHere(let count): return returned.alreadyHere(count)
    case .older(let count): return returned.older(count)
    case .newRows(let count): return returned.newRows(count)
    }
  }

  /// Whether something of the list could not be understood.
  package var needsLook: Bool {
    switch self {
    case .notOnList, .unknown, .foreignList, .ofNoFinding, .ambiguous, .unread, .noWay, .repeated,
      .noPlace, .knownByPlace:
      true
    case .newRows: true
    case .knownByText, .emptied, .missing, .alreadyHere, .older: false
    }
  }
}

extension ReturnedProblem {
  package func sentence(in words: Words) -> String {
    switch self {
    case .nothingSent: words.returned.nothingSent
    case .foreign(let list): words.returned.foreign(list)
    case .unrecognised: words.returned.unrecognised
    }
  }
}
