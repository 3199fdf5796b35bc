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
        for value in conflict.values {
          let text = shown.text(value.value, of: conflict.field)
          print(
            "  - \(text.isEmpty ? tool.nothing : text) (\(value.by ?? "?"), \(shown.moment(value.at)))"
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
    let key = SearchKey.name(wanted)
    let chosen = standing.filter { value in
      let texts = [
        shown.text(value.value, of: register.rawValue), value.value.string ?? "",
        value.value["state"]?.string ?? "", value.value.integer.map(String.init) ?? "",
        value.value["state"]?.string.map { shown.code($0, .state) } ?? "",
      ]
      return texts.contains { !$0.isEmpty && SearchKey.name($0) == key }
        || (value.value.isNull && (wanted.isEmpty || key == SearchKey.name(tool.nothing)))
    }
    guard chosen.count == 1, let value = chosen.first else {
      throw .usage(
        tool.notStanding(wanted, standing.map { shown.text($0.value, of: register.rawValue) }))
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
}

extension FindingField {
  fileprivate var isStatePart: Bool { form == .statePart }
}
