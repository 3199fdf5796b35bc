/// The words of forms: titles, questions, hints and what is said about a field that cannot be
/// saved.
package struct FormWords: Sendable {
  package let newFinding: String
  /// The id and title of the finding.
  package let editFinding: @Sendable (String) -> String
  /// The label of the field and the id of the finding.
  package let editField: @Sendable (_ label: String, _ finding: String) -> String
  package let comment: String
  package let action: String
  package let answer: String
  /// How many findings there are, and of one the id and title.
  package let assign: @Sendable (_ findings: Int, _ finding: String) -> String
  package let setField: @Sendable (_ label: String, _ findings: Int) -> String
  package let firstStart: String
  package let firstStartIntroduction: String
  package let newWorkspace: String
  package let newWorkspaceIntroduction: String
  package let newWorkspaceForTable: String
  package let newWorkspaceForTableIntroduction: String
  package let openFolder: String
  package let importFile: String
  package let importFileIntroduction: String

  /// The name of the step, or the question, on top of the form that asks for it.
  package let gateTitle: @Sendable (_ step: String, _ finding: String) -> String
  /// `Fundet kan tildeles, når tre ting er på plads:`, by the code of the step.
  package let gateIntroduction:
    @Sendable (_ step: String, _ findings: Int, _ missing: Int) -> String
  /// The questions of a held-back step by field; a field without one has its label.
  package let questions: [String: String]
  /// What helps to answer them, by field.
  package let help: [String: String]
  /// `middel: 90 dage`.
  package let proposedDue: @Sendable (_ priority: String, _ days: Int) -> String
  package let proposedDueWithoutPriority: @Sendable (_ priority: String, _ days: Int) -> String
  /// `Esc lader fundet blive under Nye`.
  package let staysIn: @Sendable (_ column: String, _ findings: Int) -> String
  package let cancelKeepsDraft: String
  package let cancelLeaves: String

  /// Labels of fields that are in forms alone.
  package let labels: [String: String]
  package let roles: [String: String]
  /// Headings of the groups of an editing form.
  package let groups: [String: String]

  package let yes: String
  package let no: String
  package let nothingChosen: String
  package let required: String
  package let noMatch: String
  package let dayExamples: String
  package let dayUnreadable: String
  package let more: @Sendable (Int) -> String

  package let hintEnterGoesOn: String
  package let hintEnterSaves: String
  package let hintEnterReads: String
  package let hintEnterOpens: String
  package let hintEnterNewLine: String
  package let hintSave: String
  package let hintTab: String
  package let hintChoose: String
  package let hintComplete: String
  package let hintEditor: String

  package let slips: FormSlipWords
}

/// What keeps a field from being saved, as sentences.
package struct FormSlipWords: Sendable {
  package let required: @Sendable (_ label: String) -> String
  package let notAChoice: @Sendable (String) -> String
  package let notADay: @Sendable (String) -> String
  package let notAPartialDay: @Sendable (String) -> String
  package let notATime: @Sendable (String) -> String
  package let notANumber: @Sendable (String) -> String
  package let notATruth: @Sendable (String) -> String
  package let notACoordinate: @Sendable (String) -> String
  package let tooLong: @Sendable (Int) -> String
  package let outOfRange: @Sendable (_ least: String, _ most: String) -> String
  package let notEditable: String
}
