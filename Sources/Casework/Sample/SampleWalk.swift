import CaseModel
import ChangeLog

/// A walk of the example.
struct SampleWalk: Hashable, Sendable {
  let key: String
  let name: String
  let area: String
  let daysAgo: Int
  /// Minutes after midnight.
  let startMinute: Int
  let minutes: Int
  let timeOfDay: TimeOfDay
  let noteTaker: SampleActor
  let state: WalkState
  let facts: [WalkField: SampleValue]

  static let all = [larkEvening, mossDay, mossNight, larkMorning]

  static let mossDay = SampleWalk(
    key: "mosevaenget-dag", name: "Mosevænget, formiddag", area: "Mosevænget", daysAgo: 62,
    startMinute: 10 * 60, minutes: 110, timeOfDay: .day, noteTaker: .mkj, state: .followedUp,
    facts: [
      .occasion: .value("offered"), .weather: .value("Tørt og overskyet, 9 grader"),
      .light: .value("Dagslys"), .participants: .value(11),
      .leader: .value("Projektlederen"), .meetingPlace: .value("Beboerhuset, Mosevænget 2"),
      .purpose: .value(
        "Første vandring i afdelingen: legepladsen, stien til stationen og affaldsøerne."),
      .route: .value("Beboerhuset – legepladsen – affaldsøerne – stien til stationen – p-kælderen"),
      .followUpResponsible: .value("Boligforeningen Mosevænget"),
      .followUpMeeting: .exactDay(-28), .reportDue: .exactDay(-48),
    ])

  static let larkEvening = SampleWalk(
    key: "laerkehaven-aften", name: "Lærkehaven, aften", area: "Lærkehaven", daysAgo: 21,
    startMinute: 19 * 60, minutes: 120, timeOfDay: .evening, noteTaker: .aas, state: .reported,
    facts: [
      .occasion: .value("request"), .weather: .value("Let regn, 6 grader"),
      .light: .value("Mørkt"), .participants: .value(14),
      .leader: .value("Projektlederen"), .meetingPlace: .value("Fælleshuset, Lærkehaven 40"),
      .purpose: .value(
        "Beboerne har bedt om at få set på belysning og stier efter mørkets frembrud."),
      .route: .value(
        "Fælleshuset – garagerne – stien bag garagerne – Lærkestien – busstoppestedet"),
      .followUpResponsible: .value("Bestyrelsen i Lærkehaven"),
      .followUpMeeting: .exactDay(18), .reportDue: .exactDay(-7),
    ])

  static let mossNight = SampleWalk(
    key: "mosevaenget-nat", name: "Mosevænget, nat", area: "Mosevænget", daysAgo: 9,
    startMinute: 23 * 60, minutes: 50, timeOfDay: .night, noteTaker: .mkj, state: .gathered,
    facts: [
      .occasion: .value("hotspot"), .weather: .value("Klart, 2 grader"),
      .light: .value("Mørkt"), .participants: .value(6),
      .leader: .value("Lokalpolitiet i Åhavn"), .meetingPlace: .value("P-kælderen, opgang C"),
      .purpose: .value("Uro og hærværk om natten ved p-kælderen og butikstorvet."),
      .followUpResponsible: .value("Projektlederen"),
      .followUpMeeting: .exactDay(30), .reportDue: .exactDay(5),
      .previousWalk: .record("mosevaenget-dag"),
    ])

  static let larkMorning = SampleWalk(
    key: "laerkehaven-morgen", name: "Lærkehaven, skolevejen", area: "Lærkehaven", daysAgo: 2,
    startMinute: 7 * 60 + 15, minutes: 60, timeOfDay: .morning, noteTaker: .aas, state: .walked,
    facts: [
      .occasion: .value("follow-up"), .weather: .value("Tåge, 4 grader"),
      .light: .value("Tusmørke"), .participants: .value(9),
      .leader: .value("Bestyrelsen i Lærkehaven"), .meetingPlace: .value("Lærkeskolens port"),
      .purpose: .value("Skolevejen mellem kl. 7.15 og 8.15, mens børnene cykler og går."),
      .reportDue: .exactDay(12),
    ])

  /// The walk as it was planned, before what was found on it.
  var planning: SampleAct {
    var fields = [
      SampleField(WalkField.name, .value(.string(name))),
      SampleField(WalkField.area, .value(.string(area))),
      SampleField(WalkField.date, .exactDay(-daysAgo)),
      SampleField(WalkField.startTime, .value(.string(Self.clock(startMinute)))),
      SampleField(WalkField.endTime, .value(.string(Self.clock(startMinute + minutes)))),
      SampleField(WalkField.timeOfDay, .value(.string(timeOfDay.rawValue))),
      SampleField(WalkField.noteTaker, .value(.string(noteTaker.rawValue))),
      SampleField(WalkField.state, .value("planned")),
    ]
    for field in WalkField.allCases {
      if let value = facts[field] { fields.append(SampleField(field, value)) }
    }
    return SampleAct(
      daysAgo: daysAgo + 14, minute: 13 * 60 + 5, actor: .mkj, [.make(.walk, key: key, fields)])
  }

  /// How far it has come since.
  var outcome: SampleAct {
    SampleAct(
      daysAgo: max(1, daysAgo - 1), minute: 8 * 60 + 40, actor: noteTaker,
      [.set(key: key, [SampleField(WalkField.state, .value(.string(state.rawValue)))])])
  }

  private static func clock(_ minute: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(minute / 60 % 24)):\(two(minute % 60))"
  }
}
