import CaseModel
import TerminalModel

extension Form {
  /// The values of the fields that were changed, by key; `.null` where a value was taken away.
  ///
  /// A field nobody touched is never given back, so saving never writes over what another has
  /// changed meanwhile. Dotted keys come as one object.
  /// - Parameter own: the workspace's own words for codes.
  /// - Returns: nil when a field cannot be read or is missing: each such field has its slip then,
  ///   and the first of them the focus.
  package mutating func values(today: Day, own: OwnCodes = .none) -> [String: JSONValue]? {
    settle()
    var read: [String: JSONValue] = [:]
    let isHeld = isOfHeldWalk(today: today, own)
    for place in fields.indices {
      fields[place].invalid = nil
      if fields[place].editor.isBlank, isNeeded(fields[place]) {
        fields[place].invalid = .required
        continue
      }
      do throws(FormError) {
        let value = try fields[place].value(today: today, own, isHeld: isHeld)
        if fields[place].isChanged, value != fields[place].original {
          read[fields[place].key] = value
        }
      } catch {
        fields[place].invalid = error
      }
    }
    if let wrong = fields.firstIndex(where: { $0.invalid != nil }) {
      focus = wrong
      unfoldForFocus()
      return nil
    }
    return joined(read, today: today)
  }

  /// Whether a field must be filled in and is not, or cannot be read.
  func lacks(_ place: Int, today: Day, _ own: OwnCodes) -> Bool {
    let field = fields[place]
    if field.editor.isBlank { return isNeeded(field) }
    do throws(FormError) {
      _ = try field.value(today: today, own)
      return false
    } catch {
      return true
    }
  }

  /// Whether it is of a walk that has been walked, by what stands in the form.
  private func isOfHeldWalk(today: Day, _ own: OwnCodes) -> Bool {
    guard let field = fields.first(where: { $0.field == .walk(.state) }) else { return false }
    do throws(FormError) {
      let state = try field.value(today: today, own).string
      return state.flatMap(WalkState.init(rawValue:))?.isHeld ?? false
    } catch {
      return false
    }
  }

  private func isNeeded(_ field: FormField) -> Bool {
    switch field.requirement {
    case .optional: false
    case .required: true
    case .requiredUnless(let keys):
      !fields.contains { keys.contains($0.key) && $0.settlesAnother }
    }
  }

  /// Makes one object of `reason.code` and `reason.text`, whole when one part has changed.
  private func joined(
    _ read: [String: JSONValue], today: Day
  ) -> [String: JSONValue] {
    var values = read.filter { Self.whole(of: $0.key) == nil }
    let wholes = Set(read.keys.compactMap(Self.whole(of:)))
    for whole in wholes {
      var members: [String: JSONValue] = [:]
      for field in fields where Self.whole(of: field.key) == whole {
        let value = read[field.key] ?? field.original
        if !value.isNull { members[String(field.key.dropFirst(whole.count + 1))] = value }
      }
      values[whole] = members.isEmpty ? .null : .object(members)
    }
    return values
  }

  private static func whole(of key: String) -> String? {
    // The name of a field of the workspace's own has a dot and is whole.
    if OwnFieldName(rawValue: key) != nil { return nil }
    return key.firstIndex(of: ".").map { String(key[..<$0]) }
  }
}

extension FormField {
  /// Whether it stands in for a field that is required unless this one is filled in.
  fileprivate var settlesAnother: Bool {
    form == .truth ? editor.content == "true" : !editor.isBlank
  }

  /// The stored value of what stands in the field; the original one where nothing was changed.
  ///
  /// - Parameter isHeld: whether the form is of a walk that has been walked.
  fileprivate func value(
    today: Day, _ own: OwnCodes, isHeld: Bool = false
  ) throws(FormError) -> JSONValue {
    guard isChanged else { return original }
    switch editor {
    case .choice(let choice): return try value(of: choice, today: today, own)
    case .suggested(let editor) where editor.isList && !isOfCodes:
      let parts = editor.text.split(separator: ",")
        .map { TextRules.accepted(String($0), form: .line) }.filter { !$0.isEmpty }
      return parts.isEmpty ? .null : .array(parts.map(JSONValue.string))
    case .line, .day, .text, .suggested:
      return try read(editor.content, today: today, own, isHeld: isHeld)
    }
  }

  private func value(
    of choice: ChoiceEditor, today: Day, _ own: OwnCodes
  ) throws(FormError) -> JSONValue {
    if let guess = choice.guess { throw .guessed(choice.filter.text, guess.word) }
    guard choice.filter.isEmpty else {
      switch form {
      case .code, .choice, .truth: return try read(choice.filter.text, today: today, own)
      default: throw .notAChoice(choice.filter.text)
      }
    }
    guard let code = choice.chosen else { return .null }
    return form == .truth ? .bool(code == "true") : .string(code)
  }

  private var isOfCodes: Bool { if case .codes = form { true } else { false } }

  private func read(
    _ text: String, today: Day, _ own: OwnCodes, isHeld: Bool = false
  ) throws(FormError) -> JSONValue {
    do throws(ValueError) {
      if case .own? = field { return try ValueReader.value(text, form: form, today: today) }
      if let field {
        return try ValueReader.value(text, for: field, today: today, own: own, isHeld: isHeld)
      }
      return try ValueReader.value(text, form: form, today: today, own: own)
    } catch {
      throw .value(error)
    }
  }
}
