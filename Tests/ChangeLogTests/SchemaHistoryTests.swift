import CaseModel
import ChangeLog
import Language
import LogTestSupport
import Testing

/// The history, a merge and a verdict, for every kind of record.
@Suite struct SchemaHistoryTests {
  @Test("the history is asked for a kind that people keep by its word in either language")
  func filter() throws {
    for schema in RecordSchema.all where schema.isEdited || schema.kind == .finding {
      for word in [schema.words.one.danish, schema.words.one.english] {
        let filter = try HistoryFilter(
          reading: "kind:\"\(word)\"", in: CaseFile(),
          today: Moment(seconds: 1_795_000_000, offsetMinutes: 60).day)
        #expect(filter.kind == .record(schema.kind), "\(word)")
      }
    }
  }

  @Test("a merge tells of a new record of any kind that is told of, by what it is called")
  func merge() throws {
    for schema in RecordSchema.all where schema.isTold {
      let before = TestLaptop("a").caseFile
      var other = TestLaptop("b")
      var given: [AnyField: JSONValue] = [:]
      given[schema.identity ?? .route(.area)] = "Jørgen Ågård"
      var draft = ActDraft()
      _ = EditWriter.make(schema, given, in: &draft)
      try other.write(draft.edits)
      var after = before
      let changes = after.fold(other.lines)
      let look = MergePreview(
        before: before, after: after, theirs: other.caseFile, changes: changes)
      #expect(look.records.map(\.kind) == [schema.kind])
      #expect(look.records.map(\.text) == ["Jørgen Ågård"])
    }
  }

  @Test("a verdict on two values keeps what a person typed behind a digest, of every field")
  func verdict() {
    for schema in RecordSchema.all {
      for field in schema.fields where field.name != FindingField.state.rawValue {
        guard let (value, _) = SampleValue.two(for: field) else { continue }
        let written = EditWriter.standing(value.stored, field: field.name, of: schema.kind)
        #expect(
          written == (field.isSalted ? .typed(value.stored) : .bare(value.stored)), "\(field)")
      }
    }
    let unknown = RecordKind(rawValue: "hearing")
    #expect(EditWriter.standing("x", field: "room", of: unknown) == .typed("x"))
  }

  @Test("two laptops that add the same area have two, which are called alike")
  func sameArea() throws {
    var one = TestLaptop("a")
    var other = TestLaptop("b")
    for place in [0, 1] {
      var draft = ActDraft()
      _ = EditWriter.make(.area, [.area(.name): "Lærkehaven"], in: &draft)
      if place == 0 { try one.write(draft.edits) } else { try other.write(draft.edits) }
    }
    one.caseFile.fold(other.lines)
    #expect(one.caseFile.areas.map(\.name) == ["Lærkehaven", "Lærkehaven"])
  }

  @Test("a party joined to itself, or in a ring, shows once and ends nothing")
  func rings() throws {
    var laptop = TestLaptop("a")
    var draft = ActDraft()
    _ = EditWriter.make(.party, [.party(.name): "Vej"], in: &draft)
    _ = EditWriter.make(.party, [.party(.name): "Vej og Park"], in: &draft)
    _ = EditWriter.make(.party, [.party(.name): "Parken"], in: &draft)
    try laptop.write(draft.edits)
    let parties = laptop.caseFile.records(of: .party)
    for (place, other) in [(0, 0), (1, 2), (2, 1)] {
      var draft = ActDraft()
      JoiningWriter.setSame(
        parties[place], as: parties[other], in: laptop.caseFile, draft: &draft)
      try laptop.write(draft.edits)
    }
    #expect(laptop.caseFile.parties.count == 2)
    #expect(laptop.caseFile.partyNames.areSame("Vej og Park", "Parken"))
    #expect(!laptop.caseFile.partyNames.areSame("Vej", "Parken"))
    var removal = ActDraft()
    let root = laptop.caseFile.root(of: parties[1])
    EditWriter.remove(root, in: laptop.caseFile, draft: &removal)
    try laptop.write(removal.edits)
    // What it was shown as is gone: the other shows as itself again.
    #expect(laptop.caseFile.standing(.party).count == 2)
  }
}
