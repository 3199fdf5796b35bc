import CaseModel
import Language
import Testing
import Wording

@Test(
  "every word the screen shows for a code or a field is taken back", arguments: Language.allCases)
func takesBackWhatTheScreenShows(language: Language) {
  let words = Words.in(language)
  for field in FindingField.allCases {
    #expect(Vocabulary.findingField(named: words.fields[field]) == field)
  }
  for list in CodeList.allCases {
    for code in list.codes {
      #expect(Vocabulary.code(named: words.codes.word(code, in: list), in: list) == code)
    }
  }
  for reason in ReasonCode.allCases {
    #expect(Vocabulary.reason(named: words.codes.reason(reason)) == reason)
  }
}
