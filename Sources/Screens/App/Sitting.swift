import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel

/// Who sits at the screen, and what they chose of it: what stays whatever case and day is shown.
package struct Sitting: Sendable {
  package var language: Language
  package var window = Window()
  /// The last time the clock was told; nothing here reads one.
  package var now: Moment
  /// Drawn from for new identifiers.
  package var random: SeededRandom
  package var theme = ThemeChoice()
  package var who = Who()
  package var messages = Messages()
  package var workspace = OpenWorkspace()
  /// What the areas remember, whatever case is shown.
  package var areas = AreaStates()
  package internal(set) var keyboard: Keyboard

  init(language: Language, now: Moment, random: SeededRandom, commands: CommandTable) {
    keyboard = Keyboard(commands: commands)
    self.language = language
    self.now = now
    self.random = random
  }
}

/// What is drawn on, and what the person chose of it.
package struct Window: Sendable {
  package var size = Size(columns: 80, rows: 24)
  /// Whether only signs of ASCII are drawn.
  package var isPlain = false
  package var takesMouse = true
  /// Whether the screen is written to be read aloud: one thing a line, no drawings.
  package var readsAloud = false
  /// Whether the person wants no finding beside the board.
  package var hidesBeside = false

  package init() {}
}

extension Sitting {
  package var size: Size {
    get { window.size }
    _modify { yield &window.size }
  }
  package var isPlain: Bool {
    get { window.isPlain || window.readsAloud }
    _modify { yield &window.isPlain }
  }
  package var takesMouse: Bool {
    get { window.takesMouse }
    _modify { yield &window.takesMouse }
  }
  package var readsAloud: Bool {
    get { window.readsAloud }
    _modify { yield &window.readsAloud }
  }
  package var hidesBeside: Bool {
    get { window.hidesBeside }
    _modify { yield &window.hidesBeside }
  }
}

/// What the keys do, and which of them waits.
package struct Keyboard: Sendable {
  /// What can be done, and which keys lead to it.
  package private(set) var commands: CommandTable
  /// Whether some keys are the person’s own.
  package private(set) var isOwn = false
  /// A first key that waits for a second one; nil while none does.
  package internal(set) var waiting: WaitingKey?
  /// What the command line can do, to be found in the palette.
  package internal(set) var shellCommands: [ShellCommand] = []

  init(commands: CommandTable) { self.commands = commands }

  mutating func use(_ keys: OwnKeys) {
    commands = commands.changed(by: keys)
    isOwn = true
  }
}

extension Sitting {
  package var commands: CommandTable { keyboard.commands }
  package var waiting: WaitingKey? { keyboard.waiting }

  /// Takes up a person’s own keys.
  package mutating func use(_ keys: OwnKeys) { keyboard.use(keys) }

  /// Lets what the command line can do be found in the palette.
  package mutating func offer(_ shellCommands: [ShellCommand]) {
    keyboard.shellCommands = shellCommands
  }
}

/// The colours of the screen, and those there are.
package struct ThemeChoice: Sendable {
  package var code = "standard"
  package var all: [String] = []
  /// What the themes are called, by their code and then the language's.
  package var names: [String: [String: String]] = [:]
}

/// What the program has told whoever sits here.
package struct Messages: Sendable {
  /// What stands on the message line.
  package var notice: Notice?
  /// The latest last.
  package internal(set) var all: [Notice] = []
}

/// Something to tell the person at the keyboard, kept in the list of messages.
package struct Notice: Hashable, Sendable {
  package enum Weight: Hashable, Sendable { case done, refused, warning }
  package let text: String
  package let weight: Weight
  package let at: Moment
  /// Whether one undo takes back what it tells.
  package internal(set) var isUndoable = false

  package init(_ text: String, _ weight: Weight, at: Moment) {
    self.text = text
    self.weight = weight
    self.at = at
  }
}

/// The folder that is open, as far as the screens know of it.
package struct OpenWorkspace: Sendable {
  /// Nil before one is open.
  package var folder: Folder?
  package var isReadOnly = false
  /// What was typed into forms and put aside, by form.
  package var drafts: [String: JSONValue] = [:]
  package var lastSaved: Moment?
  /// When somebody last sat here; nil where that is not known.
  package var lastVisit: Visit?
  /// Whether what others have written since was opened.
  package var hasReadSince = false

  /// The open workspace's place on disk, as the header tells it.
  package struct Folder: Hashable, Sendable {
    package let path: String
    /// This device's name in the workspace.
    package var device: String
    /// Whether it lies on this machine alone.
    package let isOnlyHere: Bool

    package init(path: String, device: String, isOnlyHere: Bool) {
      self.path = path
      self.device = device
      self.isOnlyHere = isOnlyHere
    }
  }
}
