import Language

extension Scope {
  package static let review = Scope(
    "review", Phrase("ved gennemgangen", "in the review"), isOfFindings: true)
  package static let meeting = Scope(
    "meeting", Phrase("på mødelisten", "on the meeting list"), isOfFindings: true)
}

/// What is open, in groups, the most pressing first.
struct ReviewList: ListScreen {
  static let scope = Scope.review
  static let listsRecords = true
  static let hasFoot = true
  func content(in state: AppState) -> ListContent? { state.reviewContent }
}

enum ReviewChoice: RowChoice {
  case regroup, finish, allowWriting

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .regroup: state.regroupReview()
    case .finish: state.finishReview()
    case .allowWriting: state.switchWriting()
    }
  }
}

/// The findings picked for the next meeting.
struct MeetingList: ListScreen {
  static let scope = Scope.meeting
  static let listsRecords = true
  static let hasFoot = true
  func content(in state: AppState) -> ListContent? { state.meetingContent }
}

enum MeetingChoice: RowChoice {
  case open

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.open(MeetingList())
  }
}

/// Public texts only, for a projector.
struct ShowingList: ListScreen {
  static let isRead = true
  func content(in state: AppState) -> ListContent? { state.showingContent }
}
