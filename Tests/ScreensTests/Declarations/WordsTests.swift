import CaseModel
import Language
import Screens
import Testing
import Wording

// That each code, field and kind has its words is for the compiler; here is what it cannot see.

@Test("no two codes of a list are called the same", arguments: Language.allCases)
func codesHaveWordsOfTheirOwn(language: Language) {
  let codes = Words.in(language).codes
  for list in CodeList.allCases {
    let words = list.codes.map { codes.word($0, in: list) }
    #expect(Set(words).count == words.count, "\(words)")
    #expect(!words.contains(""), "\(words)")
  }
}

@Test("a code of a newer version is shown as it stands", arguments: Language.allCases)
func newerCodesStandAsTheyAre(language: Language) {
  let words = Words.in(language)
  for list in CodeList.allCases {
    #expect(words.codes.word("of-tomorrow", in: list) == "of-tomorrow")
  }
  #expect(words.codes.reason(code: "of-tomorrow") == "of-tomorrow")
  #expect(words.codes.column(code: "our-own") == "our-own")
  #expect(words.fields["ofTomorrow"] == "ofTomorrow")
  #expect(words.fields.label("ofTomorrow", of: .walk) == "ofTomorrow")
  #expect(
    words.kinds[RecordKind(rawValue: "of-tomorrow")]
      == words.say("post fra en nyere udgave", "record of a newer version"))
  #expect(
    words.kinds.title(RecordKind(rawValue: "of-tomorrow"))
      == words.say("Post fra en nyere udgave", "Record of a newer version"))
}

@Test("every kind of record has words of its own in both languages")
func kindsHaveWords() {
  for schema in RecordSchema.all {
    let words = schema.words
    for phrase in [words.one, words.several, words.the, words.new] {
      #expect(!phrase.danish.isEmpty && !phrase.english.isEmpty, "\(schema.kind)")
    }
    // A person is a person in both.
    for phrase in [words.several, words.the, words.new] {
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
      #expect(!words.fields[field].isEmpty, "\(field)")
      #expect(words.fields[field] != field.name, "\(field)")
    }
  }
}

@Test("the two languages share no sentence by mistake")
func languagesDiffer() {
  for obstacle in Obstacle.allCases {
    #expect(obstacle.sentence.danish != obstacle.sentence.english, "\(obstacle)")
  }
}
