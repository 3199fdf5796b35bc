import CaseModel
import Language
import TerminalModel
import Wording

extension FormMaker {
  /// One line that answers what the desk asks: `answer`.
  func triageAnswer(_ finding: Finding, stage: TriageStage, question: String) -> Form {
    let (form, editor, label): (FieldForm, FieldEditor, AskedField) =
      switch stage {
      case .later, .site: (.day, .day(LineEditor("")), .on)
      case .responsible, .followUp: (.party, partyEditor(), .party)
      default: (.line, .line(LineEditor("")), .answer)
      }
    return Form(
      .triage([finding.name], stage: stage.rawValue),
      title: words.forms.gateTitle(question, spoken(finding)),
      cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        entryField(
          .answer, form: form, editor: editor, label: words.say(label.label),
          requirement: .required)
      ])
  }
}
