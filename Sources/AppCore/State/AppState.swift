import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

/// Everything the program knows while it runs: a plain value, changed by ``update(_:_:)`` alone.
package struct AppState: Sendable {
  package var language: Language
  package var size = Size(columns: 80, rows: 24)
  /// The last time the clock was told; nothing here reads one.
  package var now: Moment
  /// Drawn from for new identifiers.
  package var random: SeededRandom

  /// The open workspace, or nil before one is.
  package var folder: Folder?
  package var caseFile = CaseFile()
  /// The workspace's own facts, which every screen names.
  package internal(set) var facts = WorkspaceFacts(id: "", values: Values())
  package var identifiers = IdentifierIndex()
  package var board = BoardIndex()
  var cards = CardCache()
  /// How the board was laid out last.
  var laidBoard: LaidBoard?
  var searchKeys = SearchKeys()
  /// By what findings are alike; nil until a screen asks.
  var likeness: LikenessIndex<ThingIndex>?
  /// What needs attention and what is promised; nil until first asked for.
  var attention: AttentionIndex?
  var promises: PromiseIndex?
  /// What the figures are made of, once they were asked for; mended by each change.
  var figureSubjects: [ThingIndex: FigureSubject]?
  /// As counted last.
  var figures: Figures?
  /// When somebody last sat here; nil where that is not known.
  package var lastVisit: Visit?
  /// Read when triage is first opened.
  var triageLore: TriageLore?
  /// The pairs that were found when the list of look-alikes was opened.
  var alikePairs: [AlikePair] = []
  package var place = BoardPlace()
  package var marked: Set<ThingIndex> = []

  /// What lies over the board, the top one last; empty on the board itself.
  package var layers: [Layer] = []
  package var prompt: Prompt?
  package var filter = Query.all
  package var search = Search()

  package var notice: Notice?
  package var messages: [Notice] = []
  /// What to say when the act on its way is saved.
  package var afterCommit: AfterCommit?
  package var lastSaved: Moment?
  package var drafts: [String: JSONValue] = [:]
  package var merging = MergingState()
  /// Files that were edited by hand, as they were looked at.
  var handEdits: [HandEdit] = []

  package var isReadOnly = false
  /// Whether the person looks only, until they say that they want to write.
  package var looksOnly = false
  package var reviewGrouping = ReviewGrouping.area
  /// Places where much is found; nil until the review is first opened.
  var hotspots: Hotspots?
  /// The past that is shown instead of what stands now, or nil.
  package internal(set) var past: PastView?
  /// What stood when the past was opened, with what has come since; one, in a list since a value
  /// cannot hold its own kind. Empty while the present is shown.
  var present: [AppState] = []
  /// What of the history is shown, and how far back.
  var history = HistoryView()
  package var isPlain = false
  package var takesMouse = true
  package var themes: [String] = []
  /// What the themes are called, by their code and then the language's.
  package var themeNames: [String: [String: String]] = [:]
  package var theme = "standard"
  /// What the command line can do, to be found in the palette.
  package var shellCommands: [ShellCommand] = []
  package var person = Person()
  /// Who writes, where the environment says so; then nobody else does.
  package internal(set) var userOfEnvironment: String?
  /// Whether the one who sits here said so while the program ran, on another's machine.
  package internal(set) var isBorrowed = false
  /// The card the mouse holds, and where it took it.
  var grabbed: Grab?
  /// Which findings are with whom; nil until it is first asked for.
  package var parties: PartyIndex?
  /// A list that is on its way out.
  var pendingSending: PendingSending?
  /// A list that came back.
  var returnedList: ReturnedList?
  /// What the party changed on it, as it was compared when something last changed here.
  var returnedComparison: ReturnedComparison?
  /// Changes on it that were put aside.
  var offersAside: Set<String> = []
  /// A table that was read and waits for a yes.
  var pendingImport: ImportReading?
  /// What would change many findings and waits for a yes.
  var pendingBulk: PendingBulk?
  /// Why marked findings did not go along with the last act.
  var leftReasons: [ThingIndex: String] = [:]
  /// What was chosen before initials were asked for.
  var afterFirstStart: Welcome?
  /// Where a new workspace is proposed to lie.
  package var proposedFolder = ""
  /// Whether the new folder is to be filled from a table.
  package var beginsWithTable = false

  package init(language: Language, now: Moment, random: SeededRandom) {
    self.language = language
    self.now = now
    self.random = random
  }

  /// The day things are reckoned from: while the past is shown, that day.
  package var today: Day { past?.point.day ?? now.day }
  package var words: Words { Words.in(language) }

  struct Grab: Hashable, Sendable {
    let thing: ThingIndex
    let position: Position
  }

  /// Who sits at the keyboard.
  package struct Person: Hashable, Sendable {
    package var initials = ""
    package var role = ""
    package init() {}
  }

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

/// What follows once an act is saved.
package struct AfterCommit: Hashable, Sendable {
  package var notice: String
  /// The finding the selection follows.
  package var follow: FollowedFinding?
  /// The form that is done with, by its draft's key.
  package var closesForm: String?
  /// Whether it says all that is to be said of the finding on the desk of triage.
  package var settlesDesk = false
  /// Whether a table that was read is done with.
  package var closesImport = false
  /// Whether to say that it can be undone; not of an undo itself.
  package var offersUndo = true
  /// Whether it is done to the marked cards, where there are any.
  package var actsOnMarks = true
  /// Whether it tells only that a person has looked, which also one may who looks only.
  package var isOfLooking = false

  package init(
    _ notice: String, follow: FollowedFinding? = nil, closesForm: String? = nil
  ) {
    self.notice = notice
    self.follow = follow
    self.closesForm = closesForm
  }
}

package enum FollowedFinding: Hashable, Sendable {
  case existing(ThingIndex)
  /// The finding that was made under that identifier.
  case made(SayableIdentifier)
  /// The first finding the act makes.
  case firstMade
}

/// The last word searched for.
package struct Search: Hashable, Sendable {
  package var text = ""
  /// Folded.
  package var key = ""
  /// Where the selection goes back to when the search is given up.
  package var origin: BoardPlace?
  /// Where it was found, as the board stands; nil after any change.
  var matches: SearchMatches?
  package init() {}
}
