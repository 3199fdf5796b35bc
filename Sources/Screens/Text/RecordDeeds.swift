import CaseModel
import ChangeLog
import Language
import Wording

/// What an act does to one record that people keep in the register: enough to say what its undo, and
/// its redo, bring about.
package enum RecordDeed: Hashable, Sendable {
  case making, removal
  /// It had been removed, and stands again.
  case bringingBack
  /// The fields that change, by their names on disk, in the order people read them.
  case change([String])
}

extension CaseFile {
  /// The record an act is about, where it is about one that people keep and about nothing else.
  package func recordDeed(
    makes: [RecordIndex], changes: [(record: RecordIndex, field: String, value: JSONValue?)]
  ) -> (record: RecordIndex, deed: RecordDeed)? {
    let records = Set(makes + changes.map(\.record))
    guard let record = records.first, records.count == 1,
      let schema = RecordSchema.of(kind(of: record)),
      schema.kind != .finding, schema.isEdited || schema.kind == .workspace
    else { return nil }
    if !makes.isEmpty { return (record, .making) }
    if let change = changes.first(where: { $0.field == RecordSchema.removed }) {
      let isRemoved = change.value ?? shown(record, RecordSchema.removed) == true
      return (record, isRemoved ? .removal : .bringingBack)
    }
    let known = schema.fields.map(\.name)
    let fields = Set(changes.map(\.field)).sorted { one, other in
      let (left, right) = (known.firstIndex(of: one), known.firstIndex(of: other))
      return (left ?? .max, one) < (right ?? .max, other)
    }
    return (record, .change(fields))
  }
}

extension Words {
  /// `aktøren Natteravnene`; of the workspace, which has no name besides, `mappen`.
  package func theRecord(_ record: RecordIndex, in caseFile: CaseFile) -> String {
    let kind = caseFile.kind(of: record)
    let the = kind.names.the.in(language)
    if kind == .workspace { return the }
    return "\(the) \(calledInRegister(record, in: caseFile))"
  }

  /// What a record of the register goes by; what gives a word for a code by what that is called.
  private func calledInRegister(_ record: RecordIndex, in caseFile: CaseFile) -> String {
    let schema = RecordSchema.of(caseFile.kind(of: record))
    if let list = schema?.codes, let field = schema?.codeField,
      let code = caseFile.shown(record, field.name)?.string
    {
      return codes.word(code, in: list)
    }
    return called(record, in: caseFile)
  }

  /// `fjernelsen af aktøren Natteravnene`, `aktøren Vej: e-mail`.
  package func told(
    _ deed: RecordDeed, of record: RecordIndex, in caseFile: CaseFile
  ) -> String {
    let name = theRecord(record, in: caseFile)
    switch deed {
    case .making: return board.makingOf(name)
    case .removal: return history.removalOf(name)
    case .bringingBack: return history.returnOf(name)
    case .change(let names):
      let labels = names.prefix(3).map {
        fields.label($0, of: caseFile.kind(of: record)).lowercased()
      }
      let more = names.count > 3 ? ", …" : ""
      return "\(name): \(labels.joined(separator: ", "))\(more)"
    }
  }

  /// What is said once an act is taken back, or done again; nil where naming the act says it.
  package func outcome(
    _ deed: RecordDeed, of record: RecordIndex, isRedo: Bool, in caseFile: CaseFile
  ) -> String? {
    let name = theRecord(record, in: caseFile)
    switch (deed, isRedo) {
    case (.making, false): return history.isGone(name)
    case (.making, true): return history.isBack(name)
    case (.removal, false), (.bringingBack, true): return history.isBack(name)
    case (.removal, true), (.bringingBack, false): return history.isRemovedAgain(name)
    case (.change, _): return nil
    }
  }
}
