import CaseModel
import Casework
import ChangeLog
import CommandLineTool
import Language
import LogTestSupport
import Screens
import TerminalModel
import Wording

/// The whole program without terminal, disk and clock: keys go in, the screen can be read, and
/// what the program asks of the world is answered as the world would.
///
/// It is Monday 23 November 2026, 9.30 in Denmark. What the session begins with was written by a
/// colleague, so that there is nothing to undo at first.
package struct Session {
  /// This laptop's name in the workspace.
  package static let device = "tavle"
  package static let start = Moment(seconds: 1_795_422_600, offsetMinutes: 60)
  package static let today = start.day

  package internal(set) var state: AppState
  /// Everything asked of the world but saving, oldest first.
  package private(set) var asked: [Effect] = []
  /// The acts saved, oldest first.
  package private(set) var acts: [ActDraft] = []
  /// Why the next act cannot be saved; nil again once that has been said.
  package var nextSaveFails: String?
  /// Whether acts are not answered until ``saveHeld()`` asks for it.
  package var holdsActs = false
  private var held: [(ActDraft, AfterCommit)] = []

  package var own = LineWriter(device: Session.device, actor: "MKJ", seed: 7)
  package var colleague = LineWriter(device: "kollega", actor: "Jørgen Ågård", seed: 8)

  /// A session before any workspace is open, at the four ways to begin.
  package init(
    beginningIn language: Language, columns: Int = 80, rows: Int = 24, isPlain: Bool = false
  ) {
    state = AppState(language: language, now: Self.start, random: SeededRandom(seed: 1))
    state.sitting.size = Size(columns: columns, rows: rows)
    state.sitting.isPlain = isPlain
    state.sitting.beginning.proposedFolder = "~/tryghed"
    state.sitting.theme.all = ["dark", "mono", "standard"]
    state.sitting.offer(SubcommandListing.palette)
    state.welcome()
  }

  /// A session with the board open over these findings.
  package init(
    _ findings: [FindingFixture], language: Language = .danish, columns: Int = 80, rows: Int = 24,
    isPlain: Bool = false, isReadOnly: Bool = false
  ) throws {
    self.init(beginningIn: language, columns: columns, rows: rows, isPlain: isPlain)
    var caseFile = CaseFile()
    var random = SeededRandom(seed: 3)
    for (place, finding) in findings.enumerated() {
      let draft = finding.draft(id: SayableIdentifier(randomBits: UInt32(random.next() >> 32)))
      let moment = Self.start.adding(minutes: place - 5000)
      try colleague.write(draft, at: moment, in: &caseFile)
    }
    open(caseFile, isReadOnly: isReadOnly)
  }

  /// A session with the example open.
  package init(
    exampleIn language: Language, columns: Int = 80, rows: Int = 24, isPlain: Bool = false
  ) throws {
    self.init(beginningIn: language, columns: columns, rows: rows, isPlain: isPlain)
    open(try Self.example.get())
  }

  /// The example as it is today, read once for all sessions.
  private static let example = Result {
    let logs = try SampleWorkspace.logs(today: today, offsetMinutes: 60, seed: 20)
    var caseFile = CaseFile()
    caseFile.fold(logs.keys.sorted().flatMap { logs[$0] ?? [] }.map(\.line))
    return caseFile
  }

  package mutating func open(
    _ caseFile: CaseFile, drafts: [String: JSONValue] = [:], isReadOnly: Bool = false
  ) {
    let folder = OpenWorkspace.Folder(path: "~/tryghed", device: Self.device, isOnlyHere: false)
    send(
      .opened(
        OpenedFolder(
          folder: folder, caseFile: caseFile, drafts: drafts, isReadOnly: isReadOnly)))
  }

  /// Lets something happen, and answers what the program asks then.
  package mutating func send(_ event: AppEvent) {
    for effect in update(&state, event) {
      switch effect {
      case .commit(let draft, let after):
        if holdsActs { held.append((draft, after)) } else { save(draft, then: after) }
      case .takeHandEdit(_, let draft, let after):
        asked.append(effect)
        save(draft, then: after)
      default: asked.append(effect)
      }
    }
  }

  /// Saves the oldest act that was held.
  package mutating func saveHeld() {
    guard !held.isEmpty else { return }
    let (draft, after) = held.removeFirst()
    save(draft, then: after)
  }

  private mutating func save(_ draft: ActDraft, then after: AfterCommit) {
    if let reason = nextSaveFails {
      nextSaveFails = nil
      return send(.commitFailed(reason))
    }
    do {
      let changes = try own.write(
        draft, as: state.sitting.who.writer, at: state.sitting.now, in: &state.livingCaseFile)
      acts.append(draft)
      send(.committed(changes, device: Self.device, then: after))
    } catch {
      send(.commitFailed("\(error)"))
    }
  }

  /// Presses keys by their names; text in quotes is typed: `a "Lygte slukket" Ctrl-S`.
  /// - Throws: ``UnreadableKeys`` for a name that is none.
  package mutating func press(_ names: String) throws {
    guard let keys = KeyStroke.list(names) else { throw UnreadableKeys(names: names) }
    for key in keys { press(key) }
  }

  package mutating func press(_ key: KeyStroke) { send(.terminal(.key(key))) }

  package struct UnreadableKeys: Error { package let names: String }

  /// Takes up a person's own keys.
  package mutating func useKeys(_ keys: OwnKeys) { state.sitting.use(keys) }

  /// The screen as it is drawn now.
  package var frame: Frame { draw(state) }
  /// The screen's lines without trailing blanks.
  package var screen: [String] { frame.lines() }
  package var text: String { frame.text }
  /// What the program says on its message line, or nil.
  package var says: String? { state.sitting.messages.notice?.text }
}

extension Moment {
  package func adding(minutes: Int) -> Moment {
    Moment(seconds: seconds + minutes * 60, offsetMinutes: offsetMinutes)
  }
}
