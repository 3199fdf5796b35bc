import CaseModel
import Casework
import ChangeLog
import TerminalModel

/// What happens to the program.
package enum AppEvent: Sendable {
  case terminal(TerminalEvent)
  /// The act asked for is on disk, and folded into the case file the state was lent for it.
  case committed(FoldChanges, device: String, then: AfterCommit?)
  /// Nothing was saved, and why, as a sentence.
  case commitFailed(String)
  /// Others wrote; their lines are folded.
  case arrived(FoldChanges)
  /// The logs were read anew from the beginning.
  case reopened(CaseFile)
  /// A workspace is open.
  case opened(OpenedFolder)
  /// What `$EDITOR` gave back for a field of the form on top; nil: unchanged.
  case editedOutside(field: String, text: String?)
  case clock(Moment)
  /// Nobody has pressed a key for a moment: what may be wanted next can be got ready.
  case rested
  /// Something the disk has to tell.
  case told(String, Notice.Weight)
  /// A table was read and may be taken in.
  case importRead(ImportReading)
  /// Another machine's folder was looked at.
  case mergePreviewed(MergeReading)
  /// It is merged; the lines are folded.
  case merged(MergeResult)
  case devicesSeen(DevicesReading)
  /// Which files were edited by hand, and what in them.
  case handEditsSeen([HandEdit])
  /// How many lines of the folder's logs cannot be read.
  case damageFound(lines: Int)
  /// The logs were read as they stood at a point in the past.
  case pastRead(PastReading)
  /// A list that came back from a party was read.
  case returnedRead(ReturnedList)
  /// A file that was exported came back: its rows.
  case exportedRead([ImportRow])
  /// Pictures were looked at that may be taken in.
  case photosRead(PhotoReading)
  /// What is wrong with files of photos, and how many lie there that were not taken in.
  case photoFaultsSeen([String: PhotoFault], strangers: Int)
  /// A list is out, and where.
  case delivered(String)
  /// A list could not be let out, and why.
  case notDelivered(String)
  /// The page of a report as it goes out, and to whom.
  case reportRendered(RecordIndex, Audience, page: String, to: String)
  /// A report was written to files of these names.
  case reportWritten(RecordIndex, Audience, WrittenReport)
}

package struct OpenedFolder: Sendable {
  package let folder: OpenWorkspace.Folder
  package let caseFile: CaseFile
  package let drafts: [String: JSONValue]
  package let isReadOnly: Bool
  /// When somebody last sat here with this folder open; nil for the first time.
  package let lastVisit: Visit?

  package init(
    folder: OpenWorkspace.Folder, caseFile: CaseFile, drafts: [String: JSONValue], isReadOnly: Bool,
    lastVisit: Visit? = nil
  ) {
    self.folder = folder
    self.caseFile = caseFile
    self.drafts = drafts
    self.isReadOnly = isReadOnly
    self.lastVisit = lastVisit
  }
}

/// What reading a table gave: lines to look over, and the act that takes it in.
package struct ImportReading: Sendable {
  package let lines: [String]
  package let draft: ActDraft
  package let made: Int

  package init(lines: [String], draft: ActDraft, made: Int) {
    self.lines = lines
    self.draft = draft
    self.made = made
  }
}

/// What the update asks the world to do. Data, so that a test compares it.
package enum Effect: Hashable, Sendable {
  /// Save in line; answered by `.committed` or `.commitFailed`.
  case commit(ActDraft, then: AfterCommit)
  /// Open `$EDITOR` on a field of the form on top.
  case editOutside(field: String, text: String)
  /// Keep what is typed; nil: it is done with.
  case keepDraft(key: String, JSONValue?)
  case rememberPerson(KnownPerson)
  case openExample
  case create(NewFolder)
  case open(path: String)
  case readTable(path: String)
  case readPastedTable(String)
  /// Answered by `.mergePreviewed`, or by what stands in the way.
  case previewMerge(path: String)
  /// Of the folder that was looked at; answered by `.merged`.
  case merge(path: String)
  /// Answered by `.devicesSeen`.
  case lookAtDevices
  /// Answered by `.handEditsSeen`.
  case lookAtHandEdits
  /// Save what was edited in a file, and write the file again; answered like `.commit`.
  case takeHandEdit(file: String, ActDraft, then: AfterCommit)
  case putHandEditBack(file: String)
  /// Hold all logs together with a line; told, and answered by `.devicesSeen`.
  case seal
  case copyFolder(path: String)
  case backUp(path: String)
  /// Write a page to print to that file, and open it where there is a desktop.
  case print(PageToWrite, to: String)
  /// Make the page of a report as it goes out; answered by `.reportRendered`.
  case renderReport(RecordIndex, Audience, to: String)
  /// Write an approved edition again to the files that hold its draft; answered by `.reportWritten`.
  case rewriteReport(RecordIndex, Audience, WrittenReport)
  /// Read the logs as they stood then; answered by `.pastRead`, or told why not.
  case readPast(PastPoint)
  /// Let a list out; answered by `.delivered` or `.notDelivered`.
  case deliver(ChaseDelivery)
  /// Look at pictures for a walk or a finding: at a path, or at what waits in the folder; answered by
  /// `.photosRead`, or told.
  case lookAtPhotos(path: String?, of: RecordIndex)
  /// Copy files into the folder; the act that names them comes next, and fails where one could not be
  /// copied.
  case copyPhotos([PhotoSource])
  /// Show a picture outside the screen until a key is pressed.
  case showPicture(PictureToShow)
  /// Take the mouse or leave it to the terminal, now and the next time.
  case takeMouse(Bool)
  /// Keep for the person whether the screen is written to be read aloud.
  case readAloud(Bool)
  case useTheme(String)
  /// Keep for the person whether the finding stands beside the board.
  case keepBeside(Bool)
  case reload
  case redraw
  case suspend
  case quit
}

package struct NewFolder: Hashable, Sendable {
  package var path: String
  package var name: String
  package var municipality: String
  package var area: String
  package var walk: String
  /// `2026-11-20` or a part of it; empty when unknown.
  package var walkDate: String

  package init(
    path: String, name: String, municipality: String, area: String, walk: String,
    walkDate: String
  ) {
    self.path = path
    self.name = name
    self.municipality = municipality
    self.area = area
    self.walk = walk
    self.walkDate = walkDate
  }
}
