import CaseModel
import ChangeLog
import Language
import TerminalModel

extension CommandCatalogue {
  /// The review, the meeting list, showing, and who sits at the keyboard.
  static let reviewing: [Command] = [
    Command(
      "review", Phrase("Gennemgang", "Review"),
      help: Phrase(
        "gå de åbne fund igennem, de pressende først",
        "go through what is open, the most pressing first"),
      in: [.board], keys: "o", go: "o", obstacle: needsWorkspace
    ) { $0.openReview() },
    Command(
      "review-group", Phrase("Del op", "Divide"),
      help: Phrase(
        "del efter område, ansvarlig, kategori eller alder", "by area, responsible, category or age"
      ),
      in: [.review], keys: "Tab", hint: 3
    ) { $0.regroupReview() },
    Command(
      "review-finish", Phrase("Færdig", "Done"),
      help: Phrase(
        "markér alt som set; det, der ændres siden, mærkes",
        "remember that all was seen; what changes since is marked"),
      in: [.review], keys: "v", hint: 4, obstacle: needsWorkspace
    ) {
      $0.finishReview()
    },
    Command(
      "add-fact", Phrase("Opfattelse", "Perception"),
      help: Phrase(
        "skriv, hvad folk tror, og hvad tallene siger",
        "write what people believe and what the figures say"),
      in: [.review], keys: "a Insert", obstacle: canWrite
    ) { $0.addFact() },
    Command(
      "meeting-toggle", Phrase("Mødeliste", "Meeting list"),
      help: Phrase(
        "sæt fundet på mødelisten, eller tag det af", "put the finding on the list, or take it off"),
      in: .findings, keys: ".", obstacle: canChange
    ) {
      $0.toggleMeeting()
    },
    Command(
      "meeting", Phrase("Vis mødelisten", "Meeting list"),
      help: Phrase(
        "de fund, der er valgt til næste møde", "show the findings picked for the next meeting"),
      in: [.board, .review], keys: ",", go: "m", obstacle: needsWorkspace
    ) {
      $0.open(MeetingList())
    },
    Command(
      "meeting-up", Phrase("Flyt op", "Move up"),
      help: Phrase("flyt fundet op på mødelisten", "move the finding up on the meeting list"),
      in: [.meeting], keys: "K Shift-Up", hint: 3, obstacle: canChange
    ) {
      $0.moveOnMeeting(by: -1)
    },
    Command(
      "meeting-down", Phrase("Flyt ned", "Move down"),
      help: Phrase("flyt fundet ned på mødelisten", "move the finding down on the meeting list"),
      in: [.meeting], keys: "J Shift-Down", hint: 3, obstacle: canChange
    ) {
      $0.moveOnMeeting(by: 1)
    },
    Command(
      "meeting-print", Phrase("Udskriv", "Print"),
      help: Phrase(
        "skriv mødelisten som en side, der kan udskrives",
        "write the meeting list as a page to print"),
      in: [.meeting], keys: "p", hint: 4, obstacle: needsWorkspace
    ) {
      $0.openAudiences(.findings($0.shown.caseFile.meetingList))
    },
    Command(
      "showing", Phrase("Fremvisning", "Showing"),
      help: Phrase(
        "vis kun offentlige tekster, til en projektor", "show public texts only, for a projector"),
      in: [.board], keys: "X", obstacle: needsWorkspace
    ) {
      $0.open(ShowingList())
    },
    Command(
      "i-am", Phrase("Jeg er", "I am"),
      help: Phrase(
        "skriv under egne initialer på en lånt computer",
        "write under your own initials on a borrowed machine"),
      in: [.board, .review, .meeting, .finding], keys: "I"
    ) {
      $0.askWhoIs()
    },
    Command(
      "allow-writing", Phrase("Skriv eller se", "Write or look"),
      help: Phrase(
        "skift mellem at skrive og kun at se", "switch between writing and looking only"),
      in: [.board, .review, .meeting, .finding], keys: "W",
      obstacle: needsWorkspace
    ) { $0.switchWriting() },
  ]
}
