import CaseModel
import Language

/// The groups of the form in which a whole finding is edited.
enum FormGroup {
  case place, text, judgement, people, done, more

  init(of field: FindingField) {
    self =
      switch field {
      case .number, .walk, .stop, .area, .place, .publicPlace, .coordinate: .place
      case .title, .observation, .publicText, .advice: .text
      case .kind, .category, .priority, .size, .timeOfDay, .observedOn: .judgement
      case .responsible, .followUp, .owner, .due: .people
      case .doneOn, .confirmedBy, .confirmedOn, .nobodyToTell: .done
      default: .more
      }
  }

  var heading: Phrase {
    switch self {
    case .place: Phrase("Hvor", "Where")
    case .text: Phrase("Hvad", "What")
    case .judgement: Phrase("Vurdering", "Assessment")
    case .people: Phrase("Hvem og hvornår", "Who and when")
    case .done: Phrase("Udført og bekræftet", "Done and confirmed")
    case .more: Phrase("Mere", "More")
    }
  }
}
