import CaseModel
import Language
import Screens
import TerminalModel
import Testing
import Wording

/// Monday 23 November 2026.
let today = Day(number: 20_780)

let lists = FormLists(
  parties: ["Vej & Park", "Driftsgården", "Lysforsyning", "Jørgen Ågård", "路灯公司"],
  areas: ["Vester Allé 17", "Sønderparken"], places: ["Stien bag garagerne"],
  tags: ["lys", "sti", "hæk"],
  walks: [
    ChoiceEditor.Option(code: "K7Q4MJ", word: "Vester Allé, 19-11-2026"),
    ChoiceEditor.Option(code: "0000Z9", word: "Sønderparken, forår 2025"),
  ],
  findings: [Suggestion("K7Q-4MJ", note: "Sti uden lys bag garagerne")])

func maker(_ language: Language = .danish) -> FormMaker {
  FormMaker(words: .in(language), lists: lists, today: today)
}

func draw(
  _ form: Form, columns: Int = 80, rows: Int = 24, language: Language = .danish,
  isPlain: Bool = false
) -> Frame {
  let size = Size(columns: columns, rows: rows)
  var painter = Painter(size, isPlain: isPlain)
  FormDrawing.draw(
    form, words: .in(language), today: today, in: Rectangle(size), on: &painter)
  return painter.frame
}

extension Form {
  /// Presses keys by their names, and gives what the last one did.
  @discardableResult
  mutating func press(_ keys: String) throws -> FormOutcome {
    var outcome = FormOutcome.passed
    for stroke in try #require(KeyStroke.list(keys)) { outcome = press(stroke) }
    return outcome
  }
}

/// A finding in the words of the trade, with a field of each kind.
func darkPath() -> Finding {
  Finding(
    name: "a1",
    values: Values([
      ("id", "K7Q-4MJ"), ("number", 2), ("walk", "K7Q4MJ"), ("stop", "3"),
      ("area", "Vester Allé 17"), ("place", "Stien bag garagerne"),
      ("coordinate", ["latitude": 557_761_000, "longitude": 123_683_000]),
      (
        "observation",
        "Sti uden lys bag garagerne.\nTre lamper er slukket, og hækken dækker resten."
      ),
      ("publicText", "Stien bliver lyst op."), ("kind", "problem"), ("category", "lighting"),
      ("priority", "high"), ("timeOfDay", "evening"), ("observedOn", "2026-11-19"),
      ("state", "assigned"), ("responsible", "Vej & Park"), ("due", "2026-11-20"),
      ("heightCm", 240), ("sensitivity", "public"),
    ]),
    createdAt: "2026-11-19T21:34:00+01:00", createdBy: "MKJ",
    updatedAt: "2026-11-20T09:05:00+01:00", updatedBy: "AAS",
    stateSince: "2026-11-20T09:05:00+01:00")
}

func steps(from start: FindingState, to goal: FindingState) throws -> [LifecycleStep] {
  try #require(Lifecycle.path(from: start, to: goal))
}
