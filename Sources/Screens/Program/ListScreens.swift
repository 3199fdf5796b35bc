/// All lists there are; their places, keys and help follow from it.
package enum ListScreens {
  package static let all: [any ListScreen.Type] = [
    StartList.self, SinceVisitList.self, AttentionList.self, ReviewList.self, MeetingList.self,
    ConflictList.self, SettlingList.self, AlikeList.self, AlikePairList.self, HistoryList.self,
    FieldHistoryList.self, HandEditList.self, MergePreviewList.self, DeviceList.self, ViewList.self,
    StatisticsList.self, PartyList.self, PartyFindingList.self, ReturnedChanges.self,
    PromiseList.self, DeadlineList.self, DraftList.self,
    HandoverList.self, HelpList.self, MessageList.self, MoveList.self, ConfirmUndoList.self,
    ImportPreviewList.self, BulkList.self, LeftOverList.self, ShowingList.self, WelcomeList.self,
    ThemeList.self, WalkStateList.self, SendWayList.self, RecordList.self, RegisterList.self,
    JoinTargetList.self, ColumnList.self, AudienceList.self, HeldList.self, WiderList.self,
    PublicTextList.self, PublicTextReading.self,
    ConfirmErasureList.self, ElsewhereList.self, MentionsList.self, CaptureWalkList.self,
    WalkList.self, WalkCalendar.self,
    WalkPage.self, PhotoJoinList.self, ReportScreen.self, MendList.self, AdviceList.self,
    GatherList.self, RoomView.self, PlaceList.self, LookAgainList.self, ChecklistPage.self,
    ChecklistChoices.self,
  ]
}
