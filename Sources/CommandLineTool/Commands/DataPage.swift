import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

extension Subcommand {
  static let data = Subcommand(
    "data", danish: "persondata",
    calledAlso: ["databeskyttelse", "dpo", "gdpr", "fortegnelse", "privacy"],
    in: .files, .reads,
    title: Phrase(
      "en side til databeskyttelsesrådgiveren", "a page for the data protection officer"),
    examples: Phrase(
      """
      lygte persondata
      lygte persondata -o persondata.html
      """,
      """
      lygte data
      lygte data -o data.html
      """),
    explanation: Phrase(
      """
      Skriver, hvad mappen har om hvem, hvorfor, hvor det ligger, hvem der kan læse
      det, hvad der er givet videre, hvem der har skrevet, og hvornår det går væk. Tallene
      kommer fra mappen selv.
      """,
      """
      Writes what the folder holds about whom, why, where it lies, who can read it,
      what was passed on, who has written, and when it goes. The figures come from
      the folder itself.
      """),
    rows: [
      .option(
        .output, "HTML, når navnet ender på .html, ellers Markdown; - er standardudgang",
        "HTML when the name ends in .html, else Markdown; - is standard output")
    ]
  ) { run throws(CommandFailure) in try run.dataPage() }
}

extension CommandRun {
  /// `data [-o FILE]`.
  mutating func dataPage() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let inventory = DataInventory(caseFile)
    if wantsJSON {
      printDocument(json(inventory, RetentionRule.all(in: caseFile)))
    } else {
      let written = words.data
      try deliver(page(inventory, in: session)) { written.written($0) }
    }
    finishReading(session)
  }

  private func page(_ inventory: DataInventory, in session: CaseSession) -> PrintedPage {
    let caseFile = session.caseFile
    let said = words.data
    let facts = caseFile.facts
    var page = PrintedPage(
      title: said.title(facts.name), head: said.head(words.day(today)), language: words.language)
    func add(
      _ heading: String, _ sentences: [String], _ header: [String] = [], _ rows: [[String]] = []
    ) {
      var section = PrintedPage.Section(heading)
      section.sentences = sentences
      section.header = header
      section.rows = rows
      page.sections.append(section)
    }
    add(
      said.controllers,
      said.controllers(
        facts.values.text(WorkspaceField.municipality),
        facts.values.text(WorkspaceField.policeDistrict)))
    add(said.purpose, said.purposes)
    add(
      said.held,
      inventory.counts.map { said.records(words.kinds.several($0.kind), $0.count) },
      said.heldColumns,
      inventory.fields.map {
        [words.kinds[$0.kind], words.fields[$0.field], String($0.count)]
      })
    add(
      said.location,
      said.places(session.workspace.settings.folder, environment.stateFolder ?? ""))
    add(
      said.leaves, inventory.recipients.isEmpty ? [said.nothingLeft] : [said.disclosure],
      said.leavesColumns,
      inventory.recipients.map {
        [$0.party, String($0.lists), $0.last.map { words.day($0) } ?? ""]
      })
    add(
      said.authors, [], said.authorsColumns,
      inventory.authors.map { [$0.name.isEmpty ? said.noName : $0.name, String($0.lines)] })
    add(
      said.devices, [], said.devicesColumns,
      caseFile.deviceSummaries(own: session.workspace.device, now: Int64(now.seconds)).map {
        [$0.device, words.day($0.last.wallTime.moment.day), String($0.lines)]
      })
    add(
      said.until,
      said.until(
        inventory.first.map { words.day($0.wallTime.moment.day) } ?? "", inventory.redactions,
        rules: RetentionRule.all(in: caseFile).map { rule in
          words.retention.rule(
            words.codes.retention(rule.subject), rule.days, by: rule.decidedBy,
            on: rule.decidedOn.map { words.day($0) } ?? "", rule.ground)
        },
        due: RetentionDue.all(in: caseFile, on: today).map(\.items.count).reduce(0, +)))
    return page
  }

  private func json(_ inventory: DataInventory, _ rules: [RetentionRule]) -> JSONValue {
    [
      "records": .object(
        Dictionary(
          inventory.counts.map { ($0.kind.rawValue, .integer(Int64($0.count))) },
          uniquingKeysWith: { first, _ in first })),
      "typed": .array(
        inventory.fields.map {
          [
            "kind": .string($0.kind.rawValue), "field": .string($0.field.name),
            "count": .integer(Int64($0.count)),
          ]
        }),
      "recipients": .array(
        inventory.recipients.map {
          [
            "party": .string($0.party), "lists": .integer(Int64($0.lists)),
            "last": $0.last.map { .string($0.description) } ?? .null,
          ]
        }),
      "authors": .array(
        inventory.authors.map {
          ["name": .string($0.name), "lines": .integer(Int64($0.lines))]
        }),
      "since": inventory.first.map { .string($0.wallTime.text) } ?? .null,
      "redactions": .integer(Int64(inventory.redactions)),
      "retention": .array(
        rules.map { rule in
          [
            "what": .string(rule.subject.rawValue), "days": .integer(Int64(rule.days)),
            "decidedBy": .string(rule.decidedBy),
            "decidedOn": rule.decidedOn.map { .string($0.description) } ?? .null,
          ]
        }),
    ]
  }
}
