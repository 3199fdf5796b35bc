import CaseModel
import CaseStorage
import Casework
import ChangeLog
import CommandLineTool
import CursesTerminal
import Glibc
import Language
import OtherPrograms
import Screens
import StorageFacts
import TerminalModel
import Wording

/// The board while it runs: reads keys, lets the update think, does what it asks, draws.
///
/// One thread does it all; a save is done in line, so what the screen shows is on the disk.
final class BoardLoop {
  let request: BoardRequest
  let world: World
  let terminal: CursesTerminal
  var state: AppState
  var workspace: WorkspaceFolder?
  private var screen = RetainedScreen()
  var themes: ThemeShelf
  var theme: Theme
  /// The theme the screen wears: that one, or in the list of themes the one walked over.
  private var shownTheme = ""
  private let themeProblems: [ThemeProblem]
  /// The draft that was last written, so that one typed on is kept before the program is killed.
  var keptDrafts: [String: JSONValue] = [:]
  /// The folder that was looked at, and what merging it would bring.
  var mergePlan: MergePlan?
  /// Pictures of the files of phones that were read and wait for a yes.
  var comingPhotos: [PhonePhoto] = []
  /// The edited files the person is looking at, as they were read.
  var editedDigests: [String: LineHash] = [:]
  var status: Int32 = 0
  private var isRunning = true
  /// Whether the case file holds more than the documents show.
  var isChanged = false
  /// Milliseconds without a key until something is got ready.
  private static let restBegins = 200
  /// Milliseconds until a key that waits for a second one shows where that leads.
  private static let choicesShowAfter = 300
  /// The second in which drafts and logs were seen to last.
  private var lastLook = 0
  /// What was typed is on the disk within so many milliseconds, for a program that is killed.
  private static let draftsKeptWithin = 400
  /// Since when something may have been typed that is not kept; nil: nothing.
  private var typedSince: Int?
  /// What reading the logs failed with last, which is told once.
  var lastProblem: StorageError?
  /// Photos that could not be copied, by their file, and why.
  var uncopiedPhotos: [String: String] = [:]
  /// When the files of photos are looked at next, and whether anything was wrong with them.
  var nextPhotoLook = 0
  var hasPhotoFaults = false
  /// Pictures in `photos` under camera names that were read already.
  var knownPictures: [String: String] = [:]
  /// Which photos' files were whole when they were looked at.
  var wholePhotos: [String: Bool] = [:]
  /// What the disk noticed and was said.
  var toldNotices: Set<StorageNotice> = []

  /// Shows the board until the person leaves it.
  /// - Returns: the exit status.
  static func run(_ request: BoardRequest, in world: World) -> Int32 {
    let words = Words.in(request.language)
    let options = TerminalOptions(
      terminalName: world.variables["TERM"],
      colors: request.usesColour ? .automatic : .never, usesMouse: request.usesMouse,
      // What reads a terminal aloud may take a window's title for text.
      setsTitle: !request.readsAloud)
    do throws(TerminalProblem) {
      let terminal = try CursesTerminal(options)
      let loop = BoardLoop(request, world, terminal)
      loop.begin()
      loop.run()
      terminal.close()
      return loop.status
    } catch {
      _ = World.write(Array((words.program.sentence(error) + "\n").utf8), to: STDERR_FILENO)
      return ExitStatus.unavailable.rawValue
    }
  }

  private init(_ request: BoardRequest, _ world: World, _ terminal: CursesTerminal) {
    self.request = request
    self.world = world
    self.terminal = terminal
    themes = ThemeShelf(world)
    let chosen = themes.theme(request.theme ?? "standard")
    theme = chosen.theme
    themeProblems = chosen.problems
    state = AppState(
      language: request.language, now: world.now, random: SeededRandom(seed: world.seed))
    state.sitting.size = terminal.size
    state.sitting.isPlain = !request.usesUnicode || !terminal.drawsUnicode
    state.sitting.takesMouse = request.usesMouse
    state.sitting.readsAloud = request.readsAloud
    state.sitting.theme.all = themes.names
    state.sitting.offer(SubcommandListing.palette)
    for code in themes.names { state.sitting.theme.names[code] = themes.theme(code).theme.names }
    state.sitting.theme.code = theme.code
    // Where people look for their files, not where programs hide theirs.
    state.sitting.beginning.proposedFolder =
      world.variables["HOME"].map { "\($0)/Lygte" } ?? request.defaultFolder ?? ""
  }

  private func begin() {
    state.sits(request.authorship)
    if let folder = request.folder { open(folder) } else { state.welcome() }
    if let walk = request.captures {
      for effect in state.beginCapture(of: walk) { perform(effect) }
    }
    if let kind = terminal.undescribedKind {
      send(.told(state.words.program.undescribedTerminal(kind), .warning))
    }
    useKeptSettings()
    useOwnKeys()
    if let trouble = request.trouble { send(.told(trouble, .warning)) }
    for problem in themeProblems {
      send(.told(state.words.program.sentence(problem), .warning))
    }
  }

  private func run() {
    draw()
    var isResting = false
    while isRunning {
      let wait = waitForKey(isResting)
      let draftsDue = typedSince.map { max(0, $0 + Self.draftsKeptWithin - world.milliseconds) }
      let events = terminal.nextEvents(timeout: min(wait, draftsDue ?? wait))
      if keepDraftsInTime(), events.isEmpty, draftsDue ?? wait < wait { continue }
      isResting = events.isEmpty
      if !isResting, typedSince == nil { typedSince = world.milliseconds }
      if isResting, wait < 1000 {
        let shows = state.sitting.waiting == .pressed || Self.wantsLookalikes(&state)
        send(.rested)
        if shows { draw() }
        continue
      }
      let second = world.seconds
      if second != state.sitting.now.seconds { send(.clock(world.now)) }
      if events.isEmpty {
        idle()
      } else if second != lastLook {
        // Someone who types without a pause must not be without drafts and colleagues' changes.
        lookAround()
      }
      lastLook = second
      var coming = events[...]
      while isRunning, let event = Self.next(of: &coming, in: &state) { take(event) }
      if isRunning { draw() }
    }
    keepDrafts()
    rememberVisit()
    writeDocuments()
  }

  /// - Returns: whether it was time to keep what was typed.
  private func keepDraftsInTime() -> Bool {
    guard let since = typedSince, world.milliseconds - since >= Self.draftsKeptWithin else {
      return false
    }
    typedSince = nil
    keepDrafts()
    return true
  }

  /// How long to wait for a key, in milliseconds.
  private func waitForKey(_ isResting: Bool) -> Int {
    if state.sitting.waiting == .pressed { return Self.choicesShowAfter }
    if Self.wantsLookalikes(&state) { return Self.restBegins }
    return Self.hasMoreToGetReady(&state) ? isResting ? 0 : Self.restBegins : 1000
  }

  func take(_ event: TerminalEvent) {
    switch event {
    case .hangUp: status = 128 + SIGHUP
    case .terminate: status = 128 + SIGTERM
    default: break
    }
    send(.terminal(event))
  }

  /// Lets the update think, and does what it asks.
  func send(_ event: AppEvent) {
    for effect in update(&state, event) { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .commit(let draft, let after): commit(draft, then: after)
    case .editOutside(let field, let text): editOutside(field, text)
    case .keepDraft: keepDrafts()
    case .rememberPerson(let person): remember(person)
    case .openExample: openExample()
    case .create(let folder): create(folder)
    case .open(let path): open(world.absolute(path))
    case .readTable(let path): readTable(path)
    case .readPastedTable(let text): readTable(Array(text.utf8), name: "")
    case .previewMerge(let path): previewMerge(path)
    case .merge(let path): merge(path)
    case .lookAtDevices: lookAtDevices()
    case .lookAtHandEdits: lookAtHandEdits()
    case .takeHandEdit(let file, let draft, let after): takeHandEdit(file, draft, then: after)
    case .putHandEditBack(let file): putHandEditBack(file)
    case .seal: seal()
    case .copyFolder(let path): copyFolder(path)
    case .backUp(let path): backUp(path)
    case .lookAtPhotos(let path, let owner): lookAtPhotos(path, of: owner)
    case .copyPhotos(let sources): copyPhotos(sources)
    case .showPicture(let picture): showPicture(picture)
    case .print(let page, let path): write(page, to: path)
    case .renderReport(let walk, let audience, let readers): render(walk, audience, to: readers)
    case .rewriteReport(let walk, let audience, let written): rewrite(walk, audience, written)
    case .deliver(let delivery): deliver(delivery)
    case .takeMouse(let isOn):
      terminal.setMouse(isOn)
      keep(.bool(isOn), as: .mouse)
    case .readAloud(let isOn): keep(.bool(isOn), as: .aloud)
    case .readPast(let point): readPast(point)
    case .useTheme(let code): use(theme: code)
    case .keepBeside(let isShown): keep(.bool(isShown), as: .beside)
    case .reload: reload()
    case .redraw: terminal.redrawAll()
    case .suspend:
      keepDrafts()
      terminal.suspend(message: state.words.board.howToComeBack)
    case .quit: isRunning = false
    }
  }

  func draw() {
    let wanted = Self.shownTheme(&state)
    if wanted != shownTheme { wear(wanted) }
    let area = Self.draw(&state, on: &screen)
    terminal.draw(screen.frame, area: area, wholeRows: Self.readsAloud(&state))
  }

  // These borrow the state: handed on as it is, an object's property is copied first.

  private static func shownTheme(_ state: inout AppState) -> String { state.shownTheme }

  private static func next(
    of events: inout ArraySlice<TerminalEvent>, in state: inout AppState
  ) -> TerminalEvent? {
    state.next(of: &events)
  }

  private static func readsAloud(_ state: inout AppState) -> Bool { state.sitting.readsAloud }

  private static func wantsLookalikes(_ state: inout AppState) -> Bool { state.wantsLookalikes }

  private static func hasMoreToGetReady(_ state: inout AppState) -> Bool {
    state.hasMoreToGetReady
  }

  private static func draw(
    _ state: inout AppState, on screen: inout RetainedScreen
  ) -> Rectangle {
    screen.draw(state)
  }

  /// Nobody has pressed a key for a second: look what others wrote, and write what can wait.
  private func idle() {
    lookAround()
    if isChanged { writeDocuments() }
  }

  private func lookAround() {
    lookAtPhotoFaults()
    if let changes = readTails() {
      isChanged = true
      send(.arrived(changes))
    }
    keepDrafts()
  }

  /// What the disk has to say, in the person's language.
  func sentence(_ fact: some StorageFact) -> String { state.words.storage.sentence(fact) }

  /// By whom what is saved now is.
  var author: Author { state.sitting.who.authorship.unasked }

  private func wear(_ code: String) {
    shownTheme = code
    let seen = code == theme.code ? theme : themes.theme(code).theme
    let colours = terminal.colourCount
    let worn = themes.fitting(seen, colours: colours)
    let samples = ThemeSamples.codes.map {
      themes.fitting(themes.theme($0).theme, colours: colours)
    }
    terminal.setLooks { ThemeSamples.look($0, of: samples) ?? worn.look($0) }
  }

  private func use(theme code: String) {
    let chosen = themes.theme(code)
    theme = chosen.theme
    keep(theme: code)
    shownTheme = ""
    for problem in chosen.problems {
      send(.told(state.words.program.sentence(problem), .warning))
    }
  }
}
