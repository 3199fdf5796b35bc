import AppCore
import CaseModel
import Language
import Testing
import Wording

@Test("every code has a word", arguments: Language.allCases)
func codesHaveWords(language: Language) {
  let codes = Words.in(language).codes
  expectWhole(codes.kind, FindingKind.allCases, "kind")
  expectWhole(codes.category, FindingCategory.allCases, "category")
  expectWhole(codes.state, FindingState.allCases, "state")
  expectWhole(codes.priority, Priority.allCases, "priority")
  expectWhole(codes.size, FindingSize.allCases, "size")
  expectWhole(codes.timeOfDay, TimeOfDay.allCases, "timeOfDay")
  expectWhole(codes.sensitivity, Sensitivity.allCases, "sensitivity")
  expectWhole(codes.partyKind, PartyKind.allCases, "partyKind")
  expectWhole(codes.occasion, WalkOccasion.allCases, "occasion")
  expectWhole(codes.walkState, WalkState.allCases, "walkState")
  expectWhole(codes.followUpStep, FollowUpStep.allCases, "followUpStep")
  expectWhole(codes.reason, ReasonCode.allCases, "reason")
  expectWhole(codes.step, LifecycleStep.Name.allCases, "step")
  #expect(Set(codes.column.keys) == Set(BoardColumn.standard.map(\.code)))
}

@Test("every field has a label", arguments: Language.allCases)
func fieldsHaveLabels(language: Language) {
  let fields = Words.in(language).fields
  expectWhole(fields.finding, FindingField.allCases, "finding")
  expectWhole(fields.entry, EntryField.allCases, "entry")
  expectWhole(fields.sending, SendingField.allCases, "sending")
  expectWhole(fields.walk, WalkField.allCases, "walk")
  expectWhole(fields.area, AreaField.allCases, "area")
  expectWhole(fields.party, PartyField.allCases, "party")
  expectWhole(fields.workspace, WorkspaceField.allCases, "workspace")
}

@Test("every kind of record has words of its own in both languages")
func kindsHaveWords() {
  for schema in RecordSchema.all {
    let words = schema.words
    for phrase in [words.one, words.several, words.the, words.new] {
      #expect(!phrase.danish.isEmpty && !phrase.english.isEmpty, "\(schema.kind)")
      #expect(phrase.danish != phrase.english, "\(schema.kind)")
    }
    let others = RecordSchema.all.filter { $0.kind != schema.kind }
    for language in Language.allCases {
      let own = words.one.in(language)
      #expect(!others.contains { $0.words.one.in(language) == own }, "\(own)")
    }
    #expect(RecordSchema.named(words.one.danish)?.kind == schema.kind)
    #expect(RecordSchema.named(words.several.english)?.kind == schema.kind)
  }
}

@Test("every field of every kind has a label", arguments: Language.allCases)
func everyFieldHasItsLabel(language: Language) {
  let words = Words.in(language)
  for schema in RecordSchema.all {
    for field in schema.fields {
      #expect(!words.label(field).isEmpty, "\(field)")
      #expect(words.label(field) != field.name, "\(field)")
    }
  }
}

@Test("the two languages share no sentence by mistake")
func languagesDiffer() {
  let danish = Words.in(.danish)
  let english = Words.in(.english)
  for (identifier, text) in danish.commands.texts {
    #expect(text.help != english.commands[identifier].help, "\(identifier)")
  }
  for (obstacle, sentence) in danish.board.obstacles {
    #expect(sentence != english.board.obstacles[obstacle], "\(obstacle)")
  }
}

/// A table holds a word for each case and nothing else.
private func expectWhole<Word: RawRepresentable<String>>(
  _ words: [String: String], _ cases: [Word], _ table: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let names = Set(cases.map(\.rawValue))
  #expect(names.subtracting(words.keys) == [], "\(table)", sourceLocation: sourceLocation)
  #expect(Set(words.keys).subtracting(names) == [], "\(table)", sourceLocation: sourceLocation)
  #expect(!words.values.contains(""), "\(table)", sourceLocation: sourceLocation)
}
