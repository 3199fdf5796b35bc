import CaseModel

/// One field of a form: what it is called, how it is typed and what it held before.
package struct FormField: Equatable, Sendable {
  /// When a field must be filled in.
  package enum Requirement: Equatable, Sendable {
    case optional
    case required
    /// Required until one of these fields holds something, or yes where it is a truth.
    case requiredUnless([String])
  }

  /// A field's name on disk, or a name of the form's own. `reason.code` and `reason.text` are
  /// given back as the members of one object `reason`.
  package let key: String
  /// The field it fills; nil for one of the form's own.
  package let field: AnyField?
  package let form: FieldForm
  package let label: String
  /// One line below the field while it is being filled in; empty for none.
  package let help: String
  /// What holds while nothing is typed; stands in the empty field, quietly. Empty for nothing.
  package let placeholder: String
  /// Stands above the field, where a group of fields begins.
  package internal(set) var heading: String?
  package let requirement: Requirement
  /// Whether Enter passes it by.
  package let isAside: Bool
  /// When it is asked for; nil for always.
  var condition: FormCondition?
  package internal(set) var editor: FieldEditor
  package internal(set) var invalid: FormError?
  /// The text of which was asked whether it is to stand.
  private(set) var askedAbout: String?
  /// The stored value the form was opened with.
  let original: JSONValue
  /// What the editor shows for ``original``.
  let originalContent: String
  /// What stood in the field when the form was opened, with what was proposed.
  let openingContent: String

  /// - Parameters:
  ///   - editor: holds the text of `original`.
  ///   - proposal: stands in the field from the beginning and is given back unless it is taken
  ///     away.
  package init(
    key: String, field: AnyField? = nil, form: FieldForm, label: String, editor: FieldEditor,
    original: JSONValue = .null, proposal: String? = nil, help: String = "",
    placeholder: String = "", heading: String? = nil, requirement: Requirement = .optional,
    isAside: Bool = false
  ) {
    self.key = key
    self.field = field ?? FindingField(rawValue: key)?.any
    self.form = form
    self.label = label
    self.help = help
    self.placeholder = placeholder
    self.heading = heading
    self.requirement = requirement
    self.isAside = isAside
    self.original = original
    originalContent = editor.content
    var editor = editor
    if let proposal { editor.replace(with: proposal) }
    openingContent = editor.content
    self.editor = editor
  }

  /// Whether it holds something else than the stored value.
  package var isChanged: Bool { editor.content != originalContent }

  /// Whether a person has typed something since the form was opened.
  package var isTyped: Bool { editor.content != openingContent }

  /// Puts a party first among those offered in an empty field, where Tab takes it.
  ///
  /// - Parameter reason: stands behind its name.
  mutating func propose(_ party: String?, because reason: String) {
    guard let party, case .suggested(let suggesting) = editor, editor.isBlank else { return }
    editor = .suggested(
      SuggestionEditor(
        candidates: suggesting.candidates, isList: suggesting.isList,
        proposed: Suggestion(party, note: reason)))
  }

  /// Whether nothing was asked about what stands in it.
  package var isToBeAskedAbout: Bool { askedAbout != editor.content }

  /// Asks whether what stands in it is to stand; once.
  ///
  /// - Parameter meant: what Tab takes instead.
  mutating func ask(_ sentence: String, offering meant: String?) {
    askedAbout = editor.content
    if let meant, case .suggested(var suggesting) = editor {
      suggesting.offer(meant)
      editor = .suggested(suggesting)
    }
    invalid = .asked(sentence)
  }

  package var takesManyLines: Bool {
    if case .text = editor { true } else { false }
  }
}
