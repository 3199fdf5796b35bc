import CaseModel
import Casework
import TerminalModel
import Wording

extension FormMaker {
  /// The form of a step that is held back: it asks only what is missing.
  ///
  /// Values come under the fields' names; a reason as `reason` with `code` and `text`, an answer
  /// as `answer` with `text`, `to` and `channel`, and what the person wrote to go on without under
  /// `pass`.
  /// - Parameters:
  ///   - steps: what the move takes, at least one; the last one names the form.
  ///   - missing: what ``Gate/missing(for:in:)`` says of the findings together.
  ///   - proposals: as a person would type them, such as the usual follow-up.
  ///   - column: the title of the column the findings stay in when one leaves the form.
  package func gate(
    for steps: [LifecycleStep], missing: [FindingField], findings: [Finding],
    proposals: [FindingField: String] = [:], column: String
  ) -> Form {
    let goal = steps.last
    let passable = missing.filter { $0 != .reason && $0 != .duplicateOf }
    let unless: FormField.Requirement = .requiredUnless(["pass"])
    var fields = missing.flatMap { field in
      gateFields(
        field, steps: steps, findings: findings, proposal: proposals[field],
        requirement: passable.contains(field) ? unless : .required)
    }
    if goal?.to == .done, findings.contains(where: \.lacksAfterPhoto) {
      fields.append(question(.noAfterPhoto, original: .null))
    }
    let asked = fields.count { $0.requirement != .optional }
    if !passable.isEmpty {
      fields.append(
        entryField(
          .pass, form: .line, editor: .line(LineEditor()), isAside: true))
    }
    let stepWord = goal.map { words.codes.step($0.name) } ?? ""
    let name = findings.count == 1 ? findings.first.map(spoken) : nil
    return Form(
      .gate(findings.map(\.name), goal: goal?.to ?? .new),
      title: name.map { words.forms.gateTitle(stepWord, $0) } ?? stepWord,
      introduction: [words.forms.gateIntroduction(goal?.name, findings.count, asked)],
      cancelHint: words.forms.staysIn(column, findings.count), fields: fields)
  }

  private func gateFields(
    _ field: FindingField, steps: [LifecycleStep], findings: [Finding], proposal: String?,
    requirement: FormField.Requirement
  ) -> [FormField] {
    switch field {
    case .reason: return reasonFields(Gate.reasons(for: steps))
    case .answers: return answerFields
    case .due:
      let (text, help) = proposedDue(findings)
      return [
        question(
          .due, original: .null, proposal: proposal ?? text, help: help, requirement: requirement)
      ]
    case .doneOn, .confirmedOn:
      return [
        question(
          field, original: .null, proposal: proposal ?? FieldText.day(today, words: words),
          requirement: requirement)
      ]
    case .responsible, .followUp:
      let party = ruled(field, findings)
      return [
        question(
          field, original: .null, proposal: proposal ?? party,
          help: party == nil ? nil : words.forms.proposedByRule, requirement: requirement)
      ]
    default:
      return [
        question(field, original: .null, proposal: proposal, requirement: requirement)
      ]
    }
  }

  private func reasonFields(_ list: ReasonList?) -> [FormField] {
    let codes = (list.map(ReasonCode.codes(of:)) ?? ReasonCode.allCases).map(\.rawValue)
    return [
      entryField(
        .reasonCode, form: .line,
        editor: codeEditor(codes, chosen: nil) { words.codes.reason(code: $0) },
        requirement: .required),
      entryField(
        .reasonText, form: .line, editor: .line(LineEditor()),
        // Residents are owed more than a code when something is declined (DOMAIN B2).
        requirement: list == .declined ? .required : .optional),
    ]
  }

  private var answerFields: [FormField] {
    [
      entryField(
        .answerText, form: .text, editor: .text(TextArea()),
        requirement: .requiredUnless(["nobodyToTell", "pass"])),
      entryField(
        .answerTo, form: .line, editor: partyEditor()),
      entryField(
        .answerChannel, form: .line, editor: .line(LineEditor())),
      question(.nobodyToTell, original: .null),
    ]
  }

  /// The deadline of the findings' priority, and how it was reckoned. Without a priority, or when
  /// they differ, they count as medium.
  private func proposedDue(_ findings: [Finding]) -> (text: String, help: String) {
    let priorities = Set(findings.map(\.priority))
    let known = priorities.count == 1 ? priorities.first ?? nil : nil
    let priority = known ?? .medium
    let word = words.codes.priority(priority)
    let parties = Set(findings.map(\.responsible))
    let party = parties.count == 1 ? (parties.first ?? nil) ?? ruled(.responsible, findings) : nil
    let days = rules.days(of: priority, with: party)
    return (
      FieldText.day(rules.deadline(of: priority, from: today, with: party), words: words),
      known == nil
        ? words.forms.proposedDueWithoutPriority(word, days) : words.forms.proposedDue(word, days)
    )
  }
}
