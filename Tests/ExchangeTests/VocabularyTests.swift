import CaseModel
import Language
import Testing
import Wording

@Test(
  "every word the screen shows for a code or a field is taken back", arguments: Language.allCases)
func takesBackWhatTheScreenShows(language: Language) {
  let words = Words.in(language)
  for field in FindingField.allCases {
    #expect(Vocabulary.findingField(named: words.fields[field.rawValue]) == field)
  }
  let lists: [(CodeList, [String: String])] = [
    (.kind, words.codes.kind), (.category, words.codes.category), (.state, words.codes.state),
    (.priority, words.codes.priority), (.size, words.codes.size),
    (.timeOfDay, words.codes.timeOfDay), (.sensitivity, words.codes.sensitivity),
    (.partyKind, words.codes.partyKind), (.occasion, words.codes.occasion),
    (.walkState, words.codes.walkState), (.followUpStep, words.codes.followUpStep),
  ]
  for (list, table) in lists {
    for code in list.codes {
      #expect(Vocabulary.code(named: table[code] ?? "?", in: list) == code)
    }
  }
  for reason in ReasonCode.allCases {
    #expect(Vocabulary.reason(named: words.codes.reason[reason.rawValue] ?? "?") == reason)
  }
}
