import CaseModel
import Wording

/// A report for programs.
struct ReportJSON {
  let text: ReportText

  init(_ text: ReportText) { self.text = text }

  private var content: ReportContent { text.content }

  var value: JSONValue {
    .object([
      "walk": .string(content.walk.id), "name": .string(content.walk.name),
      "audience": .string(content.audience.rawValue),
      "day": .string(text.frame.day.description),
      "approved": .bool(!text.isDraft),
      "positives": rows(content.positives), "findings": rows(content.findings),
      "sayings": rows(content.sayings),
      "sayingsLeftOut": .integer(Int64(content.sayingsLeftOut)),
      "tasks": .array(
        content.tasks.map { task in
          .object([
            "number": .string(task.number), "place": .string(task.place),
            "text": .string(task.text), "party": task.party.map { .string($0) } ?? .null,
            "due": task.due.map { .string($0.description) } ?? .null,
            "done": .bool(task.isDone), "proposed": .bool(task.isProposed),
          ])
        }),
      "advice": .array(content.advice.map { .string($0) }),
      "toMend": .array(content.toMend.map { .string($0.key) }),
      "leftOut": .integer(Int64(content.edition.leftOut)),
      "lackingText": .integer(Int64(content.edition.lackingText)),
      "withheld": .integer(Int64(content.edition.withheld)),
    ])
  }

  private func rows(_ findings: [Finding]) -> JSONValue {
    .array(
      findings.map { finding in
        let text = finding.observation.isEmpty ? finding.title : finding.observation
        return .object([
          "id": .string(finding.id),
          "number": finding.number.map { .integer(Int64($0)) } ?? .null,
          "place": .string(finding.place ?? ""), "text": .string(text),
          "actions": .array(finding.openActions.compactMap(\.text).map { .string($0) }),
          "responsible": finding.responsible.map { .string($0) } ?? .null,
          "due": finding.due.map { .string($0.description) } ?? .null,
          "state": .string(finding.state.rawValue),
        ])
      })
  }
}
