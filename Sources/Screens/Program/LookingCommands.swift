import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Searching, filtering, help and lists.
  static let looking: [Command] = [
    Command(
      "search", Phrase("Søg", "Search"),
      help: Phrase("find et ord på tavlen", "find a word on the board"),
      in: [.board], keys: "/ F3", hint: 8, obstacle: needsWorkspace
    ) {
      $0.openPrompt(.search)
    },
    Command(
      "search-next", Phrase("Næste træf", "Next match"),
      help: Phrase("gå til det næste, der passer", "go to the next match"),
      in: [.board], keys: "n", obstacle: searchObstacle
    ) {
      $0.searchAgain(forward: true)
    },
    Command(
      "search-previous", Phrase("Forrige træf", "Previous match"),
      help: Phrase("gå til det forrige, der passer", "go to the previous match"),
      in: [.board], keys: "N", obstacle: searchObstacle
    ) {
      $0.searchAgain(forward: false)
    },
    Command(
      "filter", Phrase("Filtrér", "Filter"),
      help: Phrase("vis kun de fund, der passer", "show only findings that match"),
      in: [.board], keys: "f F4", hint: 9, obstacle: needsWorkspace
    ) {
      $0.openPrompt(.filter)
    },
    Command(
      "views", Phrase("Gemte visninger", "Saved views"),
      help: Phrase(
        "åbn eller gem en søgning under et navn", "open a query by its name, or save one"),
      in: [.board], keys: "w", obstacle: needsWorkspace
    ) { $0.open(ViewList()) },
    Command(
      "mark-matching", Phrase("Markér det fundne", "Mark matches"),
      help: Phrase("markér de viste kort, der passer", "mark the shown cards that match"),
      in: [.board], keys: "F", obstacle: needsCard
    ) {
      $0.openPrompt(.mark)
    },
    Command(
      "remove-view", Phrase("Fjern", "Remove"),
      help: Phrase(
        "fjern den gemte visning; det kan fortrydes", "remove the saved view; it can be undone"),
      in: [.views], keys: "Delete x", hint: 3, obstacle: canWrite
    ) {
      $0.removeView()
    },
    Command(
      "palette", Phrase("Alle kommandoer", "All commands"),
      help: Phrase("find en kommando ved at skrive", "find a command by typing"),
      in: .all, keys: ": Ctrl-P"
    ) { $0.openPalette() },
    Command(
      "help", Phrase("Hjælp", "Help"),
      help: Phrase("vis tasterne her", "show the keys of this place"),
      in: .all, keys: "? F1", hint: 10
    ) { $0.openHelp() },
    Command(
      "capture-help", Phrase("hjælp", "help"),
      help: Phrase("vis tasterne her", "show the keys of this place"),
      in: [.capture], keys: "F1", hint: 5
    ) { $0.openHelp() },
    Command(
      "messages", Phrase("Beskeder", "Messages"),
      help: Phrase("vis de seneste beskeder", "show the latest messages"),
      in: [.board, .finding], keys: "M"
    ) { $0.openMessages() },
    Command(
      "print", Phrase("Udskriv", "Print"),
      help: Phrase(
        "skriv listen som en side, der kan udskrives", "write the list as a page to print"),
      in: [.board], keys: "p", obstacle: needsWorkspace
    ) {
      $0.openAudiences(
        .findings(
          $0.shown.marked.isEmpty ? $0.shown.indexes.board.shown : $0.shown.marked.sorted()))
    },
    Command(
      "import", Phrase("Hent en tabel", "Take in a table"),
      help: Phrase(
        "hent fund fra Word, Excel eller telefonerne",
        "take in findings from Word, Excel or phones"),
      in: [.board], keys: "i", obstacle: canWrite
    ) { $0.openImport() },
    Command(
      "theme", Phrase("Farver", "Themes"),
      help: Phrase("vælg skærmens farver", "choose the screen’s colours"),
      in: [.board], keys: "F9"
    ) { $0.openThemes() },
    Command(
      "language", Phrase("English", "Dansk"),
      help: Phrase("skift mellem dansk og engelsk", "switch between Danish and English"),
      in: [.board], keys: "F8"
    ) { state in
      state.sitting.language = state.sitting.language == .danish ? .english : .danish
      return []
    },
    Command(
      "beside", Phrase("Fund ved siden af", "Finding beside"),
      help: Phrase(
        "vis eller skjul det ved siden af tavlen",
        "show or hide the finding beside the board"),
      in: [.board], keys: "Z"
    ) { state in
      state.sitting.hidesBeside.toggle()
      let isShown = !state.sitting.hidesBeside
      state.keepInSight()
      state.say(
        isShown
          ? state.words.board.besideOn(BoardLayout.leastBeside) : state.words.board.besideOff,
        .done)
      return [.keepBeside(isShown)]
    },
    Command(
      "aloud", Phrase("Oplæsning", "Reading aloud"),
      help: Phrase(
        "én ting på hver linje, til en skærmlæser", "one thing a line, for a screen reader"),
      in: [.board, .start], keys: "F12"
    ) { $0.switchReadingAloud() },
    Command(
      "mouse", Phrase("Mus", "Mouse"),
      help: Phrase(
        "til eller fra; hold Shift for at markere tekst", "on or off; hold Shift to select text"),
      in: [.board, .finding], keys: "%"
    ) { state in
      state.sitting.takesMouse.toggle()
      state.say(
        state.sitting.takesMouse ? state.words.board.mouseOn : state.words.board.mouseOff, .done)
      return [.takeMouse(state.sitting.takesMouse)]
    },
  ]

  static let searchObstacle: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state) ?? (state.shown.search.isEmpty ? .noSearch : nil)
  }

  /// Leaving, and what belongs to the terminal.
  static let general: [Command] = [
    Command(
      "back", Phrase("Tilbage", "Back"),
      help: Phrase("gå tilbage; intet går tabt", "go back; nothing is lost"),
      in: .all, keys: "Escape Ctrl-C"
    ) { $0.goBack() },
    Command(
      "quit", Phrase("Afslut", "Quit"),
      help: Phrase("luk det øverste, eller forlad Lygte", "close what is on top, or leave Lygte"),
      in: .all, keys: "q F10", hint: 11
    ) { state in
      if case .area(let layer) = state.shown.layers.last { return layer.quit(in: &state) }
      if !state.shown.layers.isEmpty, state.sitting.workspace.folder != nil {
        return state.goBack()
      }
      if state.shown.past != nil { return state.leavePast() }
      return [.quit]
    },
    Command(
      "saved", Phrase("Er det gemt?", "Is it saved?"),
      help: Phrase("sig, hvornår der sidst blev gemt", "say when something was last saved"),
      in: .all, keys: "Ctrl-S"
    ) { state in
      state.say(state.savedSentence, .done)
      return []
    },
    Command(
      "suspend", Phrase("Sæt på pause", "Suspend"),
      help: Phrase(
        "gå til kommandolinjen; fg kommer tilbage", "go to the command line; fg comes back"),
      in: .all, keys: "Ctrl-Z"
    ) { _ in [.suspend] },
    Command(
      "redraw", Phrase("Tegn igen", "Redraw"),
      help: Phrase("tegn skærmen forfra", "draw the screen from scratch"),
      in: .all, keys: "Ctrl-L"
    ) { _ in [.redraw] },
    Command(
      "reload", Phrase("Læs igen", "Read again"),
      help: Phrase("læs mappen igen", "read the folder again"),
      in: [.board], keys: "R F5", obstacle: needsWorkspace
    ) { _ in [.reload] },
  ]
}

extension AppState {
  /// Writes the screen to be read aloud, or draws it again.
  mutating func switchReadingAloud() -> [Effect] {
    sitting.readsAloud.toggle()
    remakeLists()
    keepInSight()
    let key = commands["aloud"].map { keys(of: $0) } ?? ""
    say(sitting.readsAloud ? words.aloud.isOn(key) : words.aloud.isOff, .done)
    return [.readAloud(sitting.readsAloud)]
  }

  mutating func goBack() -> [Effect] {
    if case .area(let layer) = shown.layers.last { return layer.goBack(in: &self) }
    if !shown.layers.isEmpty { return closeTop() }
    if !shown.marked.isEmpty {
      shown.marked = []
      shown.place.rangeStart = nil
    } else if !shown.filter.isEmpty {
      apply(.all)
    } else if shown.past != nil {
      return leavePast()
    }
    return []
  }

  var savedSentence: String {
    guard let lastSaved = sitting.workspace.lastSaved else { return words.board.allSavedBefore }
    let time = lastSaved.time
    return words.board.allSaved(words.dates.time(time.hour, time.minute))
  }

  mutating func openPalette() -> [Effect] {
    var layer = PaletteLayer()
    layer.matches = paletteMatches("")
    shown.layers.append(.palette(layer))
    return []
  }
}
