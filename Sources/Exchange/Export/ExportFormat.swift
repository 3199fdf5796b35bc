import CaseModel
import Language
import Wording

/// What an export needs to know besides the findings.
package struct ExportContext: Sendable {
  package var language: Language
  /// The fields that the workspace has given itself.
  package var own: OwnFields
  /// The day the list is of.
  package var today: Day
  /// The point in the past that is shown, as people read it; empty for now.
  package var pastDay: String
  package var audience: Audience
  /// What was kept from these readers, in sentences.
  package var kept: [String] = []
  /// The case of the municipality's journal that it belongs to; nil where nobody wrote one.
  package var caseNumber: String?
  /// The workspace's name; may be empty.
  package var workspace: String
  /// Walks by the identifier or the thing's name that findings refer to them by.
  package var walks: [String: Walk]
  /// When findings came how far, by their names in the log; columns for spreadsheets are made of them.
  package var days: [String: FindingDays] = [:]
  package var letterhead = Letterhead.none
  /// After how many days a walk's report is due.
  package var limits = AttentionLimits()

  package init(
    language: Language, today: Day, audience: Audience = .internal, workspace: String = "",
    walks: [Walk] = [], pastDay: String = "", own: OwnFields = .none, caseNumber: String? = nil
  ) {
    self.language = language
    self.today = today
    self.audience = audience
    self.pastDay = pastDay
    self.caseNumber = caseNumber
    self.own = own
    self.workspace = workspace
    self.walks = Walk.byName(walks)
  }

  var words: Words { Words.in(language, own: own) }

  /// The line every list of an audience carries.
  package var audienceLine: String {
    words.exports.audience(audience)
  }

  /// The same on the head of a page; of a past day it says so first, so that nobody takes it for
  /// today.
  package var headLine: String {
    let number = caseNumber.map { [words.exports.caseLine($0)] } ?? []
    let line = ([audienceLine] + number + kept).joined(separator: " ")
    return pastDay.isEmpty ? line : "\(words.history.shownAsOf(pastDay)) \(line)"
  }
}

/// A form findings can leave the program in.
package struct ExportFormat: Sendable {
  /// What `--format` calls it.
  package let name: String
  /// What the option of the format's own name calls this variant: `--csv rfc4180`; nil for the
  /// usual one.
  package let option: String?
  package let fileExtension: String
  /// Whether the audience stands in the file; else the caller says it beside it.
  package let saysAudience: Bool
  /// Whether it is no text, and of no use on a terminal.
  package let isPacked: Bool
  private let write: @Sendable (_ findings: [Finding], _ context: ExportContext) -> [UInt8]

  private init(
    name: String, option: String?, fileExtension: String, saysAudience: Bool,
    isPacked: Bool = false,
    write: @escaping @Sendable (_ findings: [Finding], _ context: ExportContext) -> [UInt8]
  ) {
    self.name = name
    self.option = option
    self.fileExtension = fileExtension
    self.saysAudience = saysAudience
    self.isPacked = isPacked
    self.write = write
  }

  /// An edition in this form; for whom it is says the edition, whatever the context was made for.
  package func bytes(of edition: AudienceEdition, _ context: ExportContext) -> [UInt8] {
    var context = context
    context.audience = edition.reader.audience
    context.kept = context.words.exports.edition.kept(edition)
    let bytes = write(edition.findings.map(\.finding), context)
    // A packed file's texts are cleaned where they are written into it.
    if isPacked { return bytes }
    return ["json", "geojson"].contains(fileExtension)
      ? HarmlessText.json(bytes) : HarmlessText.document(bytes)
  }

  /// What an edition's calendar holds; nil for a form that is none.
  package func calendarContents(
    of edition: AudienceEdition, _ context: ExportContext
  ) -> CalendarContents? {
    guard fileExtension == "ics" else { return nil }
    var context = context
    context.audience = edition.reader.audience
    return CalendarExport.calendar(of: edition.findings.map(\.finding), context).contents
  }

  package static let all: [ExportFormat] = [
    ExportFormat(
      name: "csv", option: nil, fileExtension: "csv", saysAudience: false,
      write: { CSVExport.bytes(of: $0, $1, as: .danishExcel) }),
    ExportFormat(
      name: "csv", option: "rfc4180", fileExtension: "csv", saysAudience: false,
      write: { CSVExport.bytes(of: $0, $1, as: .rfc4180) }),
    ExportFormat(
      name: "xlsx", option: nil, fileExtension: "xlsx", saysAudience: true, isPacked: true,
      write: { WorkbookExport.bytes(of: $0, $1) }),
    ExportFormat(
      name: "json", option: nil, fileExtension: "json", saysAudience: false,
      write: { JSONExport.bytes(of: $0, $1) }),
    ExportFormat(
      name: "markdown", option: nil, fileExtension: "md", saysAudience: true,
      write: { MarkdownExport.bytes(of: $0, $1) }),
    ExportFormat(
      name: "html", option: nil, fileExtension: "html", saysAudience: true,
      write: { HTMLExport.bytes(of: $0, $1) }),
    ExportFormat(
      name: "fragment", option: nil, fileExtension: "html", saysAudience: true,
      write: { HTMLExport.fragment(of: $0, $1) }),
    ExportFormat(
      name: "ics", option: nil, fileExtension: "ics", saysAudience: true,
      write: { CalendarExport.bytes(of: $0, $1) }),
    ExportFormat(
      name: "geojson", option: nil, fileExtension: "geojson", saysAudience: true,
      write: { GeographyExport.bytes(of: $0, $1) }),
  ]

  /// The format of that name or file extension and that variant; nil when there is none.
  package static func named(_ name: String, option: String? = nil) -> ExportFormat? {
    let name = name.lowercased()
    let option = option?.lowercased()
    return all.first { ($0.name == name || $0.fileExtension == name) && $0.option == option }
  }
}

enum JSONExport {
  /// The array `list --json` prints, with the names and days of walks for whoever has none beside it.
  static func bytes(of findings: [Finding], _ context: ExportContext) -> [UInt8] {
    var writer = JSONWriter(.document)
    writer.write(.array(findings.map { RecordJSON.finding($0, walks: context.walks) }))
    writer.writeRaw([0x0A])
    return writer.bytes
  }
}
