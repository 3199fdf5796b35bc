import CaseModel
import CaseStorage
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let `init` = Subcommand(
    "init", danish: "opret",
    calledAlso: ["ny mappe", "new workspace", "create"],
    in: .files, .writes,
    words: Phrase("MAPPE", "DIR"),
    title: Phrase("opretter en mappe til fund", "makes a folder for findings"),
    examples: Phrase(
      """
      lygte opret tryghed --navn "Tryghed i Åhavn" --kommune "Åhavn Kommune"
      """,
      """
      lygte init safety --name "Safe Åhavn" --municipality "Åhavn"
      """),
    explanation: Phrase(
      """
      Opretter en mappe til fund. Filer, der ligger i den, røres ikke.
      """,
      """
      Makes a folder for findings. Files that lie in it are left alone.
      """),
    rows: [
      .option(.name, "ellers mappens navn", "else the folder’s name"),
      .option(.municipality, "kommunens navn", "the municipality’s name"),
      .option(.policeDistrict, "politikredsens navn", "the police district’s name"),
    ]
  ) { run throws(CommandFailure) in try run.initialize() }
}

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
    let author = try author()
    do throws(StorageError) {
      let workspace = try Workspace.create(
        settings, values: fields, actor: author, at: now, fileSystem: environment.fileSystem,
        random: random)
      tell(workspace.notices, damageCounts: false)
    } catch {
      throw failure(error)
    }
    if wantsJSON { print(json: .object(["folder": .string(folder)])) }
    say(tool.made(folder))
  }
}
