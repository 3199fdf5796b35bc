import CaseModel
import CaseStorage
import ChangeLog
import Language
import Screens
import Wording

/// What a folder holds that can be typed, read without a trace: nothing is written, locked or
/// waited for, and a folder that cannot be read holds nothing.
struct WorkspaceNames {
  struct Named: Hashable {
    let name: String
    var what = ""
  }

  /// More findings than one chooses among.
  private static let most = 500

  private let session: CaseSession?
  private let language: Language
  /// The colours there are for the screen.
  let themes: [String]

  /// - Parameter arguments: the line that is completed, for the folder it names.
  init(_ arguments: ParsedArguments, _ run: CommandRun) {
    var environment = run.environment
    environment.fileSystem = ReadOnlyFileSystem(environment.fileSystem)
    var arguments = arguments
    if let folder = arguments.value(.workspace), folder.hasPrefix("~/"),
      let home = environment.variable("HOME")
    {
      arguments.options[.workspace] = [home + folder.dropFirst()]
    }
    arguments.options[.asOf] = nil
    arguments.options[.readOnly] = [""]
    language = run.words.language
    themes = KeptSettings.themes(in: environment)
    var quiet = CommandRun(arguments, environment, run.words, now: run.now)
    do throws(CommandFailure) {
      session = try quiet.open()
    } catch {
      session = nil
    }
  }

  /// Findings that are still somebody's, or all that were not taken out.
  func findings(all: Bool) -> [Named] {
    guard let session else { return [] }
    let caseFile = session.caseFile
    return caseFile.records(of: .finding).lazy.reversed().compactMap { record -> Named? in
      if caseFile.isWithdrawn(record) { return nil }
      let finding = caseFile.plainFinding(at: record)
      guard all || finding.state.isOpen, !finding.isUndone, !finding.id.isEmpty else { return nil }
      let place = finding.place ?? finding.area ?? ""
      let what = [place, finding.title].filter { !$0.isEmpty }.joined(separator: ": ")
      return Named(name: finding.id, what: String(what.prefix(60)))
    }
    .prefix(Self.most).map { $0 }
  }

  /// The folder's own fields, and its words for codes.
  var own: OwnFields { session?.caseFile.ownFields ?? .none }

  var views: [Named] {
    (session?.caseFile.views ?? []).map { Named(name: $0.name, what: $0.query) }
  }

  /// Records of a kind by what people call them.
  func records(_ kind: RecordKind) -> [Named] {
    guard let session, let schema = RecordSchema.of(kind) else { return [] }
    if let list = schema.codes {
      let own = own
      let codes = Words.in(language, own: own).codes
      return own.codes.codes(of: list).map { Named(name: codes.word($0, in: list), what: $0) }
    }
    return session.caseFile.standing(kind).compactMap { record in
      func text(_ field: AnyField?) -> String? {
        field.flatMap { session.caseFile.shown(record, $0.name)?.string }
      }
      let identifier = text(schema.identifier)
      if let name = text(schema.identity), !name.isEmpty {
        return Named(name: name, what: identifier ?? "")
      }
      return identifier.map { Named(name: $0) }
    }
  }

  /// Those of the register, and those findings name besides.
  var parties: [Named] {
    adding([.responsible, .followUp, .owner], to: records(.party))
  }

  var areas: [Named] { adding([.area], to: records(.area)) }

  var columns: [BoardColumn] { session?.caseFile.facts.columns ?? [] }

  /// What findings have been labelled with.
  var tags: [Named] {
    findingTexts { Set($0.entryTexts(.tag)) }.sorted().map { Named(name: $0) }
  }

  private func adding(_ fields: [FindingField], to register: [Named]) -> [Named] {
    let said = findingTexts { reader in Set(fields.compactMap { reader.text($0) }) }
    let known = Set(register.map { SearchKey.name($0.name) })
    return register
      + said.filter { !$0.isEmpty && !known.contains(SearchKey.name($0)) }.sorted()
      .map { Named(name: $0) }
  }

  private func findingTexts(_ texts: (FindingReader) -> Set<String>) -> Set<String> {
    guard let caseFile = session?.caseFile else { return [] }
    var all: Set<String> = []
    for record in caseFile.records(of: .finding) where !caseFile.isWithdrawn(record) {
      all.formUnion(texts(FindingReader(record, in: caseFile)))
    }
    return all
  }
}
