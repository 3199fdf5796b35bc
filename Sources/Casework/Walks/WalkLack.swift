import CaseModel
import ChangeLog

/// What a walk lacks before it can go on (DOMAIN A1 and B3), in the order a person needs it.
package enum WalkLack: String, Hashable, Sendable {
  case area, day, meetingPlace, leader, noteTaker
  /// No stop is written, or all of one sort: what is quiet is not seen from where many pass.
  case stops, onlyHubs, onlyQuiet
  case residents, police
  /// Asked, and not answered.
  case expert
  /// Who sees to it that something is done, and when it is followed up. Without them notes are
  /// gathered for nobody.
  case followUpResponsible, followUpMeeting

  /// The field that a person fills in; nil for what stands in stops and participants.
  package var field: WalkField? {
    switch self {
    case .area: .area
    case .day: .date
    case .meetingPlace: .meetingPlace
    case .leader: .leader
    case .noteTaker: .noteTaker
    case .expert: .expert
    case .followUpResponsible: .followUpResponsible
    case .followUpMeeting: .followUpMeeting
    case .stops, .onlyHubs, .onlyQuiet, .residents, .police: nil
    }
  }

  /// Whether it holds back that the notes are gathered.
  package var holdsBackGathering: Bool {
    self == .followUpResponsible || self == .followUpMeeting
  }
}

extension CaseFile {
  /// What a walk lacks; nothing for one that is over.
  package func lacks(of record: RecordIndex) -> [WalkLack] {
    let walk = Walk(record: name(of: record).description, values: values(of: record))
    switch walk.state {
    case .followedUp, .ended, .cancelled: return []
    case .walked, .gathered, .reported: return followUpLacks(of: walk)
    case .idea, .planned, .invited: break
    }
    func isMissing(_ field: WalkField) -> Bool { walk.values.text(field) == nil }
    var lacks: [WalkLack] = []
    if isMissing(.area) { lacks.append(.area) }
    if isMissing(.date) { lacks.append(.day) }
    if isMissing(.meetingPlace) { lacks.append(.meetingPlace) }
    if isMissing(.leader) { lacks.append(.leader) }
    if isMissing(.noteTaker) { lacks.append(.noteTaker) }
    lacks += routeLacks(of: record) + partnerLacks(of: record, walk)
    return lacks + followUpLacks(of: walk)
  }

  private func routeLacks(of record: RecordIndex) -> [WalkLack] {
    let kinds = route(of: record).map { values(of: $0).code(StopField.kind, StopKind.self) }
    if kinds.isEmpty { return [.stops] }
    if kinds.count > 1, kinds.allSatisfy({ $0 == .hub }) { return [.onlyHubs] }
    return kinds.count > 1 && kinds.allSatisfy { $0 == .quiet } ? [.onlyQuiet] : []
  }

  private func partnerLacks(of record: RecordIndex, _ walk: Walk) -> [WalkLack] {
    let roles = entries(of: record, kind: .participant).map { participant in
      let values = values(of: participant)
      return (
        role: values.code(ParticipantField.role, ParticipantRole.self),
        attendance: values.code(ParticipantField.attendance, Attendance.self)
      )
    }
    var lacks: [WalkLack] = []
    if !roles.contains(where: { $0.role == .resident || $0.role == .association }) {
      lacks.append(.residents)
    }
    if !roles.contains(where: { $0.role == .police && $0.attendance != nil }) {
      lacks.append(.police)
    }
    if walk.values.code(WalkField.expert, ExpertBooking.self) == .asked { lacks.append(.expert) }
    return lacks
  }

  private func followUpLacks(of walk: Walk) -> [WalkLack] {
    var lacks: [WalkLack] = []
    if walk.values.text(WalkField.followUpResponsible) == nil { lacks.append(.followUpResponsible) }
    if walk.values.day(WalkField.followUpMeeting) == nil { lacks.append(.followUpMeeting) }
    return lacks
  }
}
