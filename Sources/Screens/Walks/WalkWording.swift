import CaseModel
import Casework
import Wording

extension Words {
  /// What a walk lacks, in a word or two.
  package func lackWord(_ lack: WalkLack) -> String {
    switch lack {
    case .area: walks.lackArea
    case .day: walks.lackDay
    case .meetingPlace: walks.lackMeetingPlace
    case .leader: walks.lackLeader
    case .noteTaker: walks.lackNoteTaker
    case .stops: walks.lackStops
    case .onlyHubs: walks.lackQuiet
    case .onlyQuiet: walks.lackHub
    case .residents: walks.lackResidents
    case .police: walks.lackPolice
    case .expert: walks.lackExpert
    case .followUpResponsible: walks.lackFollowUp
    case .followUpMeeting: walks.lackMeeting
    }
  }

  /// What no walk of an area has seen.
  package func gapWord(_ gap: WalkCoverage.Gap) -> String {
    switch gap {
    case .weekend: walks.gapWeekend
    case .dark: walks.gapDark
    case .time(let time): walks.gap(codes.word(time.rawValue, in: .timeOfDay))
    }
  }
}
