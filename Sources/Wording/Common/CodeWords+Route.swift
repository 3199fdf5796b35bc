import CaseModel
import Language

extension CodeWords {
  package func stopKind(_ kind: StopKind) -> String {
    switch kind {
    case .hub: say("knudepunkt", "hub")
    case .quiet: say("øde sted", "quiet place")
    }
  }

  package func pointedOutBy(_ who: PointedOutBy) -> String {
    switch who {
    case .residents: say("beboerne", "residents")
    case .police: say("politiet", "police")
    case .both: say("begge", "both")
    }
  }

  package func participantRole(_ role: ParticipantRole) -> String {
    switch role {
    case .leader: say("vandringsleder", "leader")
    case .noteTaker: say("referent", "note taker")
    case .municipality: say("kommune", "municipality")
    case .police: say("politi", "police")
    case .resident: say("beboer", "resident")
    case .association: say("forening", "association")
    case .expert: say("ekspert", "expert")
    case .tradesperson: say("fagperson", "tradesperson")
    case .business: say("erhvervsdrivende", "business")
    case .councillor: say("politiker", "councillor")
    case .other: say("andet", "other")
    }
  }

  package func attendance(_ attendance: Attendance) -> String {
    switch attendance {
    case .signedUp: say("tilmeldt", "signed up")
    case .came: say("kom", "came")
    case .declined: say("afbud", "declined")
    case .absent: say("udeblev", "absent")
    }
  }

  package func expertBooking(_ booking: ExpertBooking) -> String {
    switch booking {
    case .asked: say("spurgt", "asked")
    case .booked: say("aftalt", "booked")
    case .declined: say("kan ikke", "declined")
    case .notWanted: say("ikke nødvendig", "not wanted")
    }
  }
}
