import CaseModel
import Testing

/// What holds for every kind of record, whatever is added.
@Suite struct SchemaTests {
  @Test("a kind, its list and the names of its fields stand once")
  func once() {
    #expect(Set(RecordSchema.all.map(\.kind)).count == RecordSchema.all.count)
    let lists = RecordSchema.all.map {
      "\($0.owner?.rawValue ?? "") \($0.listName ?? "\($0.kind)")"
    }
    #expect(Set(lists).count == lists.count)
    for schema in RecordSchema.all {
      #expect(Set(schema.fields.map(\.name)).count == schema.fields.count, "\(schema.kind)")
      for list in RecordSchema.entries(of: schema.kind) where schema.kind != .finding {
        #expect(schema.field(named: list.listName ?? "") == nil, "\(list.kind)")
      }
    }
  }

  @Test("what names a record is one of its fields, and what people keep has a name")
  func identities() {
    for schema in RecordSchema.all {
      if let identity = schema.identity { #expect(schema.fields.contains(identity)) }
      // A rule is called by what it is about, which no other rule is.
      if schema.isEdited, schema.kind != .route {
        #expect(schema.identity.map(schema.asked.contains) == true)
      }
      if let owner = schema.owner {
        #expect(RecordSchema.of(owner) != nil)
        #expect(schema.fields.contains { $0.name == EntryField.of.rawValue }, "\(schema.kind)")
        #expect(schema.fields.contains { $0.name == RecordSchema.removed }, "\(schema.kind)")
      }
    }
  }

  @Test("a kind's name on disk is lower kebab case, a field's lower camel case")
  func names() {
    for schema in RecordSchema.all {
      #expect(schema.kind.rawValue.allSatisfy { $0.isLowercase || $0 == "-" }, "\(schema.kind)")
      for field in schema.fields {
        #expect(field.name.first?.isLowercase == true && !field.name.contains("-"), "\(field)")
      }
    }
  }

  @Test("what a workspace gives itself is always typed, whatever it is called")
  func ownFields() throws {
    let own = try #require(RecordSchema.of(.finding)?.field(named: "own.00112233aabb-0"))
    #expect(own.isSalted && own.name == "own.00112233aabb-0")
    #expect(RecordSchema.of(.finding)?.field(named: "own.") == nil)
    #expect(RecordSchema.of(.finding)?.field(named: "unknown") == nil)
  }

  @Test("a kind of a newer version has no schema, and a name all the same")
  func newer() {
    #expect(RecordSchema.of(RecordKind(rawValue: "hearing")) == nil)
    #expect(RecordSchema.named("hearing") == nil)
  }
}
