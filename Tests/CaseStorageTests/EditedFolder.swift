import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

/// A workspace whose documents are edited by hand: the walk K7Q-4MJ with the finding 2M8-XQ4, and a
/// finding without a walk, 9FA-2T9.
struct EditedFolder {
  static let walk = "walks/k7q-4mj.json"
  static let loose = "walks/loose.json"

  let disk = FaultyFileSystem()
  let laptop: Laptop
  let workspace: Workspace

  init() throws {
    laptop = Laptop(disk)
    workspace = try laptop.create()
    var draft = ActDraft()
    let walk = draft.make(
      .walk, [FieldValue("id", .bare("K7Q-4MJ")), FieldValue("name", .typed("Vester Allé"))])
    let finding = draft.make(
      .finding,
      [
        FieldValue("id", .bare("2M8-XQ4")), FieldValue("walk", .record(walk)),
        FieldValue("observation", .typed("Lygten ved tunnelen er slukket")),
        FieldValue("due", .bare("2026-12-01")), FieldValue("category", .bare("lighting")),
      ])
    _ = draft.make(
      .comment, [FieldValue("of", .record(finding)), FieldValue("text", .typed("Ringet op"))])
    _ = draft.make(
      .finding,
      [FieldValue("id", .bare("9FA-2T9")), FieldValue("observation", .typed("路灯 uden lys"))])
    _ = draft.make(.party, [FieldValue("name", .typed("Vej og Park"))])
    try workspace.append(draft, actor: "mbj", at: .walkDay)
    workspace.writeDocuments()
  }

  func text(_ file: String) -> String {
    String(decoding: disk.bytes(at: "/workspace/" + file) ?? [], as: UTF8.self)
  }

  func put(_ text: String, at file: String) { disk.put(Array(text.utf8), at: "/workspace/" + file) }

  /// Writes something else into a document, as an editor would.
  func edit(_ file: String, _ old: String, to new: String) {
    let text = text(file)
    #expect(text.contains(old), "\(file) does not hold \(old)")
    put(text.replacing(old, with: new), at: file)
  }

  /// What was edited, as a program started now would see it.
  func found() throws -> [HandEdit] { try read().map(\.edit) }

  func read() throws -> [(document: EditedDocument, edit: HandEdit)] {
    let workspace = try laptop.open()
    return try workspace.editedDocuments().map {
      ($0, HandEditReader.read($0, in: workspace.caseFile, today: Moment.walkDay.day))
    }
  }

  /// Takes every edited document in, in a session of its own.
  @discardableResult
  func takeAll() throws -> Workspace {
    let workspace = try laptop.open()
    for document in try workspace.editedDocuments() {
      try Self.take(document, in: workspace)
    }
    return workspace
  }

  @discardableResult
  static func take(_ document: EditedDocument, in workspace: Workspace) throws -> DecidedEdit {
    let edit = HandEditReader.read(document, in: workspace.caseFile, today: Moment.walkDay.day)
    var random = SeededRandom(seed: 5)
    let identifiers = IdentifierIndex(workspace.caseFile)
    let draft = edit.draft(in: workspace.caseFile) { identifiers.fresh(from: &random) }
    return try workspace.take(
      draft, from: document.file, document.digest, actor: "aase", at: .walkDay)
  }
}

extension Workspace {
  func record(_ id: String) throws -> RecordIndex {
    try #require(
      caseFile.records(of: .finding).first { caseFile.shown($0, "id")?.string == id })
  }

  func value(_ field: FindingField, of id: String) throws -> JSONValue? {
    caseFile.values(of: try record(id))[field]
  }
}

extension HandEdit.Deed {
  /// `2M8-XQ4 due 2026-12-01 > 2026-12-24`.
  var brief: String {
    func text(_ value: JSONValue) -> String {
      value.isNull
        ? "-"
        : value.string
          ?? String(decoding: JSONWriter.bytes(of: value, as: .canonical), as: UTF8.self)
    }
    let what = kind == .finding ? field : "\(kind.rawValue).\(field)"
    return "\(place) \(what) \(text(before)) > \(text(after))"
      + (meanwhile.map { " (now \(text($0)))" } ?? "")
  }
}
