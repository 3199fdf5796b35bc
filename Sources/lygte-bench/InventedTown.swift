import CaseModel
import ChangeLog

/// Findings of an invented town, the same for the same seed, written by four laptops: about one
/// in two has gone on from new, one in four has an action or a comment.
struct InventedTown {
  static let devices = ["birk", "eg", "elm", "ask"]

  private let what = [
    "Lampen er slukket", "Hækken er så høj, at man ikke kan se over", "Lågen lukker ikke",
    "Stien er mørk", "Døren til opgangen står åben", "Hul i hegnet", "Bænken er væltet",
    "Affald flyder ved containerne", "Skiltet vender forkert", "Buskene skjuler indgangen",
    "Ruden er knust", "Der er graffiti på muren", "Fri adgang til baghaverne", "Kantstenen er løs",
  ]
  private let near = [
    "ved legepladsen", "bag garagerne", "over for nr. 17", "ved busstoppestedet", "mod åen",
    "ved Ærøgade", "under broen", "mellem nr. 3 og nr. 5", "ved skolen", "på hjørnet af Østervang",
  ]
  private let areas = [
    "Vester Allé", "Mosevænget", "Lærkestien", "Østervang", "Åparken", "Søndertoften",
  ]
  private let parties = ["Vej & Park", "Lysforsyningen", "Grf. Vester Allé", "Driftsgården"]
  private let actors = ["MKJ", "AAS", "Jørgen Ågård", "PØL"]
  private let states: [FindingState] = [
    .assessing, .assigned, .assigned, .inProgress, .waiting, .done, .confirmed, .closed, .closed,
  ]

  private var random: SeededRandom
  private var logs: [Log]
  private let workspace: String
  private let start = Moment(seconds: 1_672_564_800, offsetMinutes: 60)
  private var acts = 0
  private(set) var lines = 0

  /// One device's log while it is written.
  private struct Log {
    let device: String
    let actor: String
    var last: LogLine?
    var seen: [String: LineName] = [:]
    var bytes: [UInt8] = []
  }

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    workspace = LineName(high: random.next(), low: random.next()).description
    logs = zip(Self.devices, actors).map { Log(device: $0, actor: $1) }
  }

  /// The bytes written since the last call, per device.
  mutating func takeBytes() -> [String: [UInt8]] {
    var taken: [String: [UInt8]] = [:]
    for at in logs.indices {
      taken[logs[at].device] = logs[at].bytes
      logs[at].bytes = []
    }
    return taken
  }

  /// The workspace's own record and its registers.
  mutating func found() throws(LineDamage) {
    var draft = ActDraft([
      .make(.workspace, [FieldValue("name", .typed("Målestokken"))])
    ])
    for area in areas {
      _ = EditWriter.make(.area, [AreaField.name: .string(area)], in: &draft)
    }
    for party in parties {
      _ = EditWriter.make(.party, [PartyField.name: .string(party)], in: &draft)
    }
    _ = try write(draft, by: 0)
  }

  /// One finding and what became of it.
  mutating func addFinding() throws(LineDamage) {
    let at = Int.random(in: 0..<logs.count, using: &random)
    let day = start.day.adding(days: acts / 144)
    let observation = "\(pick(what)) \(pick(near)), og det har den gjort, siden vi gik her sidst."
    var values: [FindingField: JSONValue] = [
      .area: .string(pick(areas)), .place: .string("\(pick(areas)) \(draw(120) + 1)"),
      .observation: .string(observation),
      .category: .string(pick(FindingCategory.allCases).rawValue),
      .kind: .string(draw(12) == 0 ? "positive" : "problem"), .timeOfDay: "evening",
    ]
    if draw(3) > 0 { values[.priority] = .string(pick(Priority.allCases).rawValue) }
    var draft = ActDraft()
    let id = SayableIdentifier(randomBits: UInt32(truncatingIfNeeded: random.next()))
    let made = EditWriter.makeFinding(id: id, values, in: &draft)
    if draw(4) == 0 { note("Klip og ryd op", .action, on: made, in: &draft) }
    let line = try write(draft, by: at)
    guard draw(2) == 0 else { return }
    try goOn(.existing(RecordName(line: line, index: 0)), from: day, by: at)
  }

  private mutating func goOn(
    _ record: RecordReference, from day: Day, by at: Int
  ) throws(LineDamage) {
    var draft = ActDraft()
    draft.set(
      record,
      [
        FieldValue("state", .object(["state": .bare(.string(pick(states).rawValue))])),
        FieldValue("responsible", .typed(.string(pick(parties)))),
        FieldValue("followUp", .typed("Kommunen")),
        FieldValue("due", .bare(.string(day.adding(days: 30 + draw(60)).description))),
      ])
    if draw(4) == 0 {
      note("Ringet til dem; de kommer på fredag.", .comment, on: record, in: &draft)
    }
    _ = try write(draft, by: at)
  }

  private func note(
    _ text: JSONValue, _ kind: RecordKind, on record: RecordReference, in draft: inout ActDraft
  ) {
    _ = EditWriter.entry(kind, of: record, [.text: text], in: &draft)
  }

  /// - Returns: the line's name.
  private mutating func write(_ draft: ActDraft, by at: Int) throws(LineDamage) -> LineName {
    acts += 1
    // Now and then a laptop hears from the others.
    var heads: [SeenHead] = []
    if acts % 50 == 0 {
      for other in logs where other.device != logs[at].device {
        guard let last = other.last, logs[at].seen[other.device] != last.name else { continue }
        logs[at].seen[other.device] = last.name
        heads.append(SeenHead(device: other.device, name: last.name, lamport: last.lamport))
      }
    }
    let moment = Moment(seconds: start.seconds + acts * 600, offsetMinutes: 60)
    let last = logs[at].last
    guard let time = WallTime(moment.description) else { return LineHash.none.name }
    let stamp = LineStamp(
      device: logs[at].device, sequence: (last?.sequence ?? 0) + 1,
      previous: last?.hash ?? .none, previousLamport: last?.lamport ?? 0, heads: heads,
      wallTime: time, actor: logs[at].actor, workspace: last == nil ? workspace : nil)
    let composed = try LineComposer.compose(draft, stamp: stamp, random: &random)
    for line in composed { logs[at].bytes += line.bytes }
    lines += composed.count
    logs[at].last = composed.last?.line
    return composed.first?.line.name ?? LineHash.none.name
  }

  private mutating func draw(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func pick<Element>(_ list: [Element]) -> Element { list[draw(list.count)] }
}
