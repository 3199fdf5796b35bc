import CaseModel

/// The questions of a walk as they stand on paper.
package struct PaperChecklist: Sendable {
  package struct Row: Sendable {
    package let number: String
    package let theme: String
    package let question: String
    package let form: ChecklistAnswerForm
    /// What was answered on the walk before; empty where nobody did.
    package let before: String

    package init(
      number: String, theme: String, question: String, form: ChecklistAnswerForm, before: String
    ) {
      self.number = number
      self.theme = theme
      self.question = question
      self.form = form
      self.before = before
    }
  }

  package let name: String
  package let rows: [Row]

  package init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }
}
