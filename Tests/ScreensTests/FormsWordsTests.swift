import CaseModel
import Language
import Testing
import Wording

@Test("every step that asks for something says so in its own words", arguments: Language.allCases)
func gatesHaveTheirWords(language: Language) {
  let words = Words.in(language).forms
  let unknown = words.gateIntroduction(nil, 1, 1)
  for step in LifecycleStep.Name.allCases {
    #expect(words.gateIntroduction(step, 1, 1) != unknown, "\(step)")
  }
  #expect(
    Words.in(.danish).forms.gateIntroduction(.assign, 1, 3)
      == "Fundet kan tildeles, når tre ting er på plads:")
  #expect(
    Words.in(.english).forms.gateIntroduction(.assign, 2, 1)
      == "The 2 findings can be assigned once one thing is in place:")
}

@Test("what a finding may lack is said without names from the files") func lackingHasItsWords() {
  for field in FindingField.allCases where field.rawValue.contains(where: \.isUppercase) {
    for language in Language.allCases {
      #expect(!Words.in(language).finding.lacks(field).contains(field.rawValue))
    }
  }
  #expect(Words.in(.danish).finding.lacks(.actions) == "mangler tiltag")
  #expect(Words.in(.english).finding.lacks(.due) == "no deadline")
}
