import CaseModel
import TerminalModel
import Wording

extension FormMaker {
  /// One line that answers what the desk asks: `answer`.
  func triageAnswer(_ finding: Finding, stage: TriageStage, question: String) -> Form {
    let (form, editor): (FieldForm, FieldEditor) =
      switch stage {
      case .later, .site: (.day, .day(LineEditor("")))
      case .responsible, .followUp: (.party, partyEditor())
      default: (.line, .line(LineEditor("")))
      }
    return Form(
      .triage([finding.name], stage), title: words.forms.gateTitle(question, spoken(finding)),
      cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        entryField(
          "answer", form: form, editor: editor, label: question, requirement: .required)
      ])
  }
}
