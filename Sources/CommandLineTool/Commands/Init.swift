import CaseModel
import CaseStorage
import ChangeLog
import Wording

extension CommandRun {
  /// `init DIR [--name …]`.
  mutating func initialize() throws(CommandFailure) {
    guard arguments.words.count == 1, let given = arguments.words.first else {
      throw .usage(tool.initNeeds)
    }
    let folder = environment.absolute(given)
    let name = arguments.value(.name) ?? FilePath.name(of: folder)
    var fields: [FieldValue] = []
    for (field, text) in [
      (WorkspaceField.name, name), (.municipality, arguments.value(.municipality) ?? ""),
      (.policeDistrict, arguments.value(.policeDistrict) ?? ""),
    ] {
      let accepted = TextRules.accepted(text, form: field.form)
      if !accepted.isEmpty {
        fields.append(FieldValue(field.rawValue, .typed(.string(accepted))))
      }
    }
    let settings = try settings(for: folder)
    let actor = try actor()
    do throws(StorageError) {
      let workspace = try Workspace.create(
        settings, values: fields, actor: actor, at: now, fileSystem: environment.fileSystem,
        random: random)
      tell(workspace.notices, damageCounts: false)
    } catch {
      throw failure(error)
    }
    if wantsJSON { print(json: .object(["folder": .string(folder)])) }
    say(tool.made(folder))
  }
}
