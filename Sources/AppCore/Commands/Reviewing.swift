import CaseModel
import ChangeLog
import TerminalModel

extension CommandCatalogue {
  /// The review, the meeting list, showing, and who sits at the keyboard.
  static let reviewing: [Command] = [
    Command("review", in: [.board], keys: "o", obstacle: needsWorkspace) { $0.openReview() },
    Command("review-group", in: [.review], keys: "Tab", hint: 3) { $0.regroupReview() },
    Command("review-finish", in: [.review], keys: "v", hint: 4, obstacle: needsWorkspace) {
      $0.finishReview()
    },
    Command("add-fact", in: [.review], keys: "a Insert", obstacle: canWrite) { $0.addFact() },
    Command("meeting-toggle", in: Scope.findings, keys: ".", obstacle: canChange) {
      $0.toggleMeeting()
    },
    Command("meeting", in: [.board, .review], keys: ",", obstacle: needsWorkspace) {
      $0.open(.meeting)
    },
    Command("meeting-up", in: [.meeting], keys: "K Shift-Up", hint: 3, obstacle: canChange) {
      $0.moveOnMeeting(by: -1)
    },
    Command("meeting-down", in: [.meeting], keys: "J Shift-Down", hint: 3, obstacle: canChange) {
      $0.moveOnMeeting(by: 1)
    },
    Command("meeting-print", in: [.meeting], keys: "p", hint: 4, obstacle: needsWorkspace) {
      [.print($0.shown.caseFile.meetingList)]
    },
    Command("showing", in: [.board], keys: "X", obstacle: needsWorkspace) { $0.open(.showing) },
    Command("i-am", in: [.board, .review, .meeting, .finding], keys: "I") {
      $0.askWhoIs()
    },
    Command(
      "allow-writing", in: [.board, .review, .meeting, .finding], keys: "W",
      obstacle: needsWorkspace
    ) { $0.switchWriting() },
  ]
}
