import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import LogTestSupport
import Testing

/// A record of any kind that people keep, in its document and edited there by hand.
@Suite struct SchemaDocumentTests {
  static let kinds = RecordSchema.all.filter(\.isEdited).map(\.kind)

  @Test("a record of any kind stands in its document with all its fields", arguments: kinds)
  func stands(kind: RecordKind) throws {
    let folder = try RecordFolder(kind)
    let record = try folder.record()
    for (field, values) in folder.values {
      #expect(record[field.name] == RecordFolder.shown(values.0.stored, field), "\(field)")
    }
    for (list, values) in folder.entries {
      let entries = try #require(record[list.listName ?? ""]?.array)
      for (field, value) in values {
        #expect(entries.first?[field.name] == RecordFolder.shown(value.0.stored, field))
      }
    }
    #expect(try folder.laptop.open().editedDocuments().isEmpty)
    #expect(try Workspace.verify("/workspace", fileSystem: folder.disk).isWhole)
  }

  @Test("each field of any kind is edited in its document and taken in", arguments: kinds)
  func edited(kind: RecordKind) throws {
    let schema = try #require(RecordSchema.of(kind))
    for (field, values) in try RecordFolder(kind).values
    where !(field == schema.identity && schema.isReferredToByName) {
      let folder = try RecordFolder(kind)
      try folder.change { $0[field.name] = RecordFolder.shown(values.1.stored, field) }
      let workspace = try folder.takeAll()
      let record = try #require(workspace.caseFile.standing(kind).first)
      #expect(workspace.caseFile.shown(record, field.name) == values.1.stored, "\(field)")
      #expect(try folder.laptop.open().editedDocuments().isEmpty, "\(field)")
      let step = try #require(workspace.caseFile.undoable(by: "laptop"))
      try workspace.append(ActDraft([.withdraw(step.acts)]), actor: "aase", at: .walkDay)
      #expect(workspace.caseFile.shown(record, field.name) == values.0.stored, "\(field)")
    }
  }

  @Test(
    "what belongs to a record is edited, added and taken away in its document", arguments: kinds)
  func entries(kind: RecordKind) throws {
    // A photo is known by its content, which a document does not hold: none is added there.
    for list in RecordSchema.entries(of: kind) where list.kind != .picture {
      let name = try #require(list.listName)
      let identity = try #require(list.identity)
      let values = try #require(SampleValue.two(for: identity))
      let folder = try RecordFolder(kind)
      try folder.change { record in
        var entry = record[name]?.array?.first?.object ?? [:]
        entry[identity.name] = values.1.stored
        record[name] = [.object(entry), .object([identity.name: "Ny"])]
      }
      let workspace = try folder.takeAll()
      let owner = try #require(workspace.caseFile.standing(kind).first)
      let texts = workspace.caseFile.entries(of: owner, kind: list.kind).map {
        workspace.caseFile.shown($0, identity.name)
      }
      #expect(texts == [values.1.stored, "Ny"])
      try folder.change { $0[name] = [] }
      #expect(try folder.takeAll().caseFile.entries(of: owner, kind: list.kind).isEmpty)
    }
  }

  // What goes by a code of a closed list takes no name of one's own.
  @Test(
    "a record that is written into a register's document is made",
    arguments: kinds.filter { $0 != .retention })
  func added(kind: RecordKind) throws {
    let schema = try #require(RecordSchema.of(kind))
    guard case .register(let list) = schema.home, let identity = schema.identity else { return }
    let folder = try RecordFolder(kind)
    try folder.changeDocument { document in
      document[list] = .array(
        (document[list]?.array ?? []) + [.object([identity.name: "Tilføjet i filen"])])
    }
    let workspace = try folder.takeAll()
    let names = workspace.caseFile.standing(kind).map { workspace.caseFile.called($0) }
    #expect(
      Set(names) == [folder.values.first { $0.0 == identity }?.1.0.typed, "Tilføjet i filen"])
    #expect(try folder.laptop.open().editedDocuments().isEmpty)
  }

  @Test("a record that is removed leaves its register, and comes back by undo", arguments: kinds)
  func removed(kind: RecordKind) throws {
    let schema = try #require(RecordSchema.of(kind))
    let folder = try RecordFolder(kind)
    let before = folder.bytes
    var draft = ActDraft()
    let record = try #require(folder.workspace.caseFile.standing(kind).first)
    EditWriter.remove(record, in: folder.workspace.caseFile, draft: &draft)
    try folder.workspace.append(draft, actor: "mbj", at: .walkDay)
    folder.workspace.writeDocuments()
    #expect(folder.workspace.caseFile.standing(kind).isEmpty)
    if case .register(let list) = schema.home {
      let left = folder.bytes.isEmpty ? nil : try folder.document()[list]
      #expect(left ?? [] == [])
    }
    let step = try #require(folder.workspace.caseFile.undoable(by: "laptop"))
    try folder.workspace.append(ActDraft([.withdraw(step.acts)]), actor: "mbj", at: .walkDay)
    folder.workspace.writeDocuments()
    #expect(folder.workspace.caseFile.standing(kind) == [record])
    let names = folder.values.map(\.0.name)
    let restored = try folder.record()
    let first = try RecordFolder.record(in: before, schema)
    for name in names { #expect(restored[name] == first[name], "\(name)") }
  }
}

/// A workspace with one record of a kind, every field of it filled in, and one of each kind that
/// belongs to it.
struct RecordFolder {
  let disk = FaultyFileSystem()
  let laptop: Laptop
  let workspace: Workspace
  let schema: RecordSchema
  let values: [(AnyField, (SampleValue, SampleValue))]
  let entries: [(RecordSchema, [(AnyField, (SampleValue, SampleValue))])]

  init(_ kind: RecordKind) throws {
    schema = try #require(RecordSchema.of(kind))
    laptop = Laptop(disk)
    workspace = try laptop.create()
    values = Self.values(of: schema)
    entries = RecordSchema.entries(of: kind).map { ($0, Self.values(of: $0)) }
    var draft = ActDraft()
    var given: [AnyField: JSONValue] = [:]
    for (field, value) in values { given[field] = value.0.stored }
    if let field = schema.identifier { given[field] = "K7Q-4MJ" }
    let record = EditWriter.make(schema, given, in: &draft)
    for (list, values) in entries {
      var given: [AnyField: JSONValue] = [:]
      for (field, value) in values { given[field] = value.0.stored }
      _ = EditWriter.make(list, given, of: record, in: &draft)
    }
    try workspace.append(draft, actor: "mbj", at: .walkDay)
    workspace.writeDocuments()
  }

  private static func values(
    of schema: RecordSchema
  ) -> [(AnyField, (SampleValue, SampleValue))] {
    schema.asked.compactMap { field in SampleValue.two(for: field).map { (field, $0) } }
  }

  /// As a document has it.
  static func shown(_ value: JSONValue, _ field: AnyField) -> JSONValue {
    field.form == .coordinate ? RecordJSON.degrees(value) : value
  }

  var path: String {
    if case .register(let name) = schema.home { return "/workspace/register/\(name).json" }
    return "/workspace/walks/k7q-4mj.json"
  }

  var bytes: [UInt8] { disk.bytes(at: path) ?? [] }

  func document() throws -> [String: JSONValue] {
    try #require(try JSONParser.value(from: bytes, mode: .lenientDocument).object)
  }

  func record() throws -> [String: JSONValue] { try Self.record(in: bytes, schema) }

  static func record(in bytes: [UInt8], _ schema: RecordSchema) throws -> [String: JSONValue] {
    let document = try JSONParser.value(from: bytes, mode: .lenientDocument)
    if case .register(let name) = schema.home {
      return try #require(document[name]?.array?.first?.object)
    }
    return try #require(document["walk"]?.object)
  }

  func changeDocument(_ change: (inout [String: JSONValue]) throws -> Void) throws {
    var document = try document()
    try change(&document)
    disk.put(JSONWriter.bytes(of: .object(document), as: .document), at: path)
  }

  /// Changes the record in its document, as a person would.
  func change(_ change: (inout [String: JSONValue]) -> Void) throws {
    let schema = schema
    try changeDocument { document in
      if case .register(let name) = schema.home {
        var list = document[name]?.array ?? []
        var record = try #require(list.first?.object)
        change(&record)
        list[0] = .object(record)
        document[name] = .array(list)
      } else {
        var record = try #require(document["walk"]?.object)
        change(&record)
        document["walk"] = .object(record)
      }
    }
  }

  @discardableResult
  func takeAll() throws -> Workspace {
    let workspace = try laptop.open()
    let documents = try workspace.editedDocuments()
    #expect(documents.count == 1)
    for document in documents { try EditedFolder.take(document, in: workspace) }
    return workspace
  }
}
