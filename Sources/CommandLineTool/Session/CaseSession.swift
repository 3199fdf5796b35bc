import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Wording

/// An opened workspace with what commands ask of it.
final class CaseSession {
  let workspace: Workspace
  /// Made when an identifier is first looked up or drawn; of the workspace as it was opened.
  private(set) lazy var identifiers = IdentifierIndex(workspace.caseFile)

  init(_ workspace: Workspace) { self.workspace = workspace }

  var caseFile: CaseFile { workspace.caseFile }

  /// Findings that count: neither undone nor taken out.
  var findings: [(record: RecordIndex, finding: Finding)] {
    caseFile.records(of: .finding).compactMap { record in
      if caseFile.isWithdrawn(record) { return nil }
      return (record, caseFile.finding(at: record))
    }
  }
}

extension CommandRun {
  func settings(for folder: String) throws(CommandFailure) -> StorageSettings {
    guard let stateFolder = environment.stateFolder else {
      throw .unavailable(tool.noHome)
    }
    var claims: LineClaims = []
    if environment.variable("LYGTE_NOW") != nil { claims.insert(.clock) }
    var settings = StorageSettings(
      folder: folder, stateFolder: stateFolder, device: environment.variable("LYGTE_DEVICE"),
      machineIdentity: environment.machineIdentity, claims: claims)
    settings.program = ProgramVersion.number
    settings.isReadOnly = arguments.has(.readOnly)
    return settings
  }

  /// The workspace's folder, by the rules of ``WorkspaceFinder``.
  func workspaceFolder() throws(CommandFailure) -> String {
    let place: WorkspaceFinder.Place
    do throws(FileProblem) {
      place = try WorkspaceFinder(environment: environment)
        .place(named: arguments.value(.workspace))
    } catch {
      throw failure(.unreadable(error))
    }
    switch place {
    case .named(let folder), .found(let folder): return folder
    case .none: throw .unavailable(tool.noWorkspace)
    }
  }

  /// The folder as it is, or with `--as-of` as it was.
  mutating func open() throws(CommandFailure) -> CaseSession {
    let settings = try settings(for: try workspaceFolder())
    let point = try pastPoint()
    do throws(StorageError) {
      let workspace = try Workspace.open(
        settings, fileSystem: environment.fileSystem, random: random)
      opened = workspace
      unreadLogs = (workspace.unreadLogs + workspace.lostLines).map { notice in sentence(notice) }
      if let point { try goBack(workspace, to: point) }
      words.own = workspace.caseFile.ownFields
      return CaseSession(workspace)
    } catch {
      throw failure(error)
    }
  }

  /// Saves the act and leaves the new state in the session's case file.
  mutating func save(_ draft: consuming ActDraft, in session: CaseSession) throws(CommandFailure) {
    if arguments.has(.readOnly) { throw .usage(words.review.readOnlyAsked) }
    if let finding = session.caseFile.limitedFinding(changedBy: draft) {
      throw .needsLook(words.erasure.isLimited(name(of: finding, in: session.caseFile)))
    }
    let author = try author()
    sayMasked(in: draft)
    sayElsewhere(of: draft)
    let isLimited = session.caseFile.facts.columns.contains { $0.limit != nil }
    let before = isLimited ? ColumnTotals(BoardIndex(session.caseFile)) : nil
    do throws(StorageError) {
      try session.workspace.append(consume draft, actor: author, at: now)
    } catch {
      throw failure(error)
    }
    guard let before else { return }
    for passed in BoardIndex(session.caseFile).passedLimits(since: before) {
      say(words.columns.passed(passed.column, passed.count, passed.limit))
    }
  }

  /// Says what was noticed on opening and writing, and brings the documents up to the log, since
  /// the case file is folded anyway.
  mutating func finishReading(_ session: CaseSession) {
    session.workspace.writeDocuments()
    session.workspace.writeSnapshot()
    tell(session.workspace.notices, damageCounts: true)
    // What was printed is not all there is.
    if !session.workspace.unreadLogs.isEmpty { needsLook() }
  }

  /// The same after a change, which is saved whatever else was noticed.
  mutating func finishWriting(_ session: CaseSession) {
    session.workspace.writeDocuments()
    session.workspace.writeSnapshot()
    tell(session.workspace.notices, damageCounts: false)
  }

  /// Says what was noticed of the workspace; damage makes a reading command end with 1.
  mutating func tell(_ notices: [StorageNotice], damageCounts: Bool) {
    for notice in notices where toldNotices.insert(notice).inserted {
      say(sentence(notice))
      guard damageCounts else { continue }
      switch notice {
      case .damagedLine, .damagedLines, .shortened, .onlyInCopy: needsLook()
      default: break
      }
    }
  }
}
