import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// `conflicts`: fields with more than one standing value.
  mutating func conflicts() throws(CommandFailure) {
    let session = try open()
    let shown = FieldText(words: words)
    var rows: [JSONValue] = []
    for (thing, finding) in session.findings where finding.state != .withdrawn {
      for conflict in finding.conflicts {
        let values = conflict.values.map { value -> JSONValue in
          .object([
            "value": value.value, "by": value.by.map { .string($0) } ?? .null,
            "device": .string(value.device), "at": .string(value.at),
          ])
        }
        rows.append([
          "id": .string(finding.id), "field": .string(conflict.field), "values": .array(values),
        ])
        if wantsJSON { continue }
        print("\(name(of: thing, in: session.caseFile)) \(words.fields[conflict.field])")
        for (place, value) in conflict.values.enumerated() {
          let text = shown.text(value.value, of: conflict.field)
          print(
            "  \(place + 1). \(text.isEmpty ? tool.nothing : text) "
              + "(\(value.by ?? "?"), \(shown.moment(value.at)))"
          )
        }
      }
    }
    if wantsJSON { printDocument(.array(rows)) } else if rows.isEmpty { say(tool.noConflicts) }
    finishReading(session)
  }

  /// `resolve ID FIELD --take VALUE`: a verdict is a change too, and can be undone.
  mutating func resolve() throws(CommandFailure) {
    guard arguments.words.count == 2, let wanted = arguments.value(.take) else {
      throw .usage(tool.resolveNeeds)
    }
    let session = try open()
    let caseFile = session.caseFile
    let thing = try finding(named: arguments.words[0], in: session)
    let word = arguments.words[1]
    guard let field = Vocabulary.findingField(named: word) else {
      throw .usage(tool.unknownField(word, nearestField(word)))
    }
    let register = field.isStatePart ? FindingField.state : field
    let standing = caseFile.standing(thing, register.rawValue)
    let id = name(of: thing, in: caseFile)
    guard caseFile.conflicts(of: thing).contains(register.rawValue) else {
      throw .needsLook(tool.noConflict(id, label(register)))
    }
    let shown = FieldText(words: words)
    guard let value = taken(wanted, for: field, of: standing) else {
      throw .usage(
        tool.notStanding(
          wanted,
          standing.enumerated().map { place, value in
            let text = shown.text(value.value, of: register.rawValue)
            return "\(place + 1). \(text.isEmpty ? tool.nothing : text)"
          }))
    }
    var draft = ActDraft()
    draft.set(
      .existing(caseFile.name(of: thing)),
      [
        FieldValue(
          register.rawValue, EditWriter.standing(value.value, field: register),
          replacing: caseFile.standingNames(thing, register.rawValue))
      ])
    try save(draft, in: session)
    say(tool.settled(id, label(register), shown.text(value.value, of: register.rawValue)))
    finishWriting(session)
  }

  /// The standing value a text means: as it is shown, as it is read for the field, or its number
  /// in the list.
  private func taken(
    _ wanted: String, for field: FindingField, of standing: [StandingValue]
  ) -> StandingValue? {
    let register = field.isStatePart ? FindingField.state : field
    let shown = FieldText(words: words)
    let key = SearchKey.name(wanted)
    let read: JSONValue?
    do throws(ValueSlip) {
      read = try ValueReader.value(wanted, for: field, today: today)
    } catch {
      read = nil
    }
    let chosen = standing.filter { standing in
      let value = standing.value
      let part = field.isStatePart ? value[field.rawValue] : value
      if let read, !read.isNull, read == part { return true }
      let texts = [
        shown.text(value, of: register.rawValue), part?.string ?? "",
        part?.integer.map(String.init) ?? "",
        value["state"]?.string.map { shown.code($0, .state) } ?? "",
        value["state"]?.string ?? "",
      ]
      return texts.contains { !$0.isEmpty && SearchKey.name($0) == key }
        || (value.isNull && (wanted.isEmpty || key == SearchKey.name(tool.nothing)))
    }
    if chosen.count == 1 { return chosen.first }
    guard chosen.isEmpty, let number = Int(wanted), standing.indices.contains(number - 1) else {
      return nil
    }
    return standing[number - 1]
  }
}

extension FindingField {
  fileprivate var isStatePart: Bool { form == .statePart }
}
