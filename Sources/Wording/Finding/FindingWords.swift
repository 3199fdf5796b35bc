import CaseModel
import Language

/// The words of the screen of one finding.
package struct FindingWords: Speaking {
  package let language: Language

  /// A value that was blanked on somebody's order.
  package var removed: String { say("fjernet (personoplysning)", "removed (personal data)") }
  /// `mangler frist`.
  package func lacks(_ field: FindingField) -> String {
    switch field {
    case .actions: return say("mangler tiltag", "no action")
    case .responsible: return say("mangler ansvarlig", "nobody responsible")
    case .followUp: return say("mangler opfølgning", "no follow-up")
    case .due: return say("mangler frist", "no deadline")
    case .waitingUntil: return say("mangler dag at afvente til", "no day to wait until")
    case .answers: return say("mangler svar til beboerne", "no answer to residents")
    case .category: return say("mangler kategori", "no category")
    case .priority: return say("mangler prioritet", "no priority")
    case .id, .number, .walk, .stop, .area, .place, .publicPlace, .coordinate, .title, .observation,
      .publicText, .advice, .kind, .size, .timeOfDay, .observedOn, .state, .reason, .duplicateOf,
      .owner, .doneOn, .confirmedBy, .confirmedOn, .nobodyToTell, .pointedOutBy, .heightCm,
      .mastNumber, .sensitivity, .caseNumber, .journalisedOn, .limited, .source, .rank,
      .sheetNumber, .photoNumber, .noAfterPhoto,
      .returnOf, .pointedOutCount, .measureFailed, .onlyIfPossible, .dots, .revisits, .comments,
      .followUps, .tags, .photos, .links,
      .createdAt, .createdBy, .updatedAt, .updatedBy, .stateSince, .reopened:
      let label = FieldWords(language: language)[field].lowercased()
      return say("mangler \(label)", "no \(label)")
    }
  }
  /// How many standing values a field has, at least two.
  package func twoValues(_ count: Int) -> String {
    say(
      count == 2 ? "to værdier" : "\(count) værdier", count == 2 ? "two values" : "\(count) values")
  }
  package var valueTakenAway: String { say("taget væk", "taken away") }
  /// `MKJ 20-11-2026 21.34`.
  package func by(_ person: String, _ moment: String) -> String { "\(person) \(moment)" }
  package var unknownPerson: String { say("ukendt", "unknown") }
  package var shownValue: String { say("vises", "shown") }
  package func done(_ day: String) -> String { say("udført \(day)", "done \(day)") }
  package var notDone: String { say("ikke udført", "not done") }
  package func dueBy(_ day: String) -> String { say("frist \(day)", "due \(day)") }
  package func photos(_ count: Int) -> String {
    say(counted(count, "foto", "fotos"), counted(count, "photo", "photos"))
  }
  /// Over what was written in fields that were removed.
  package var further: String { say("Øvrige", "Further") }
  /// Behind a value of an own field whose form was changed since.
  package var unfit: String { say("passer ikke til feltets form", "does not fit the field’s form") }
  package var whoAndWhen: String { say("Hvem og hvornår", "Who and when") }
  package var whereAndWhat: String { say("Hvor og hvad", "Where and what") }
  /// The next step, and what it asks that is not there.
  package func next(_ state: String) -> String { say("Næste: \(state)", "Next: \(state)") }
  package func nextAsks(_ fields: String) -> String {
    say("kræver \(fields)", "asks for \(fields)")
  }
  package var photosHeading: String { say("Fotos", "Photos") }
  package var history: String { say("Historik", "History") }
  package var actions: String { say("Tiltag", "Actions") }
  package var answers: String { say("Svar til beboerne", "Answers to residents") }
  package var followUps: String { say("Opfølgninger", "Follow-ups") }
  package var comments: String { say("Noter", "Comments") }
  package var comings: String { say("Er kommet igen som", "Has come back as") }
  package var linkedFrom: String { say("Nævnt i henvisninger fra", "Linked to from") }
  package var links: String { say("Henvisninger", "Links") }
  /// The beginning of the table's row a finding came from.
  package func imported(_ text: String) -> String {
    say(
      text.isEmpty ? "importeret" : "importeret: \(text)",
      text.isEmpty ? "imported" : "imported: \(text)")
  }
  package func reopened(_ count: Int) -> String {
    say(counted(count, "gang", "gange"), count == 1 ? "once" : "\(count) times")
  }
  package func answeredTo(_ text: String) -> String { say("til \(text)", "to \(text)") }
}
