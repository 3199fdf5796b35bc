import CaseModel
import Language

extension CodeWords {
  package func photoPeople(_ people: PhotoPeople) -> String {
    switch people {
    case .none:
      say(
        "ingen genkendelige personer eller nummerplader",
        "no recognisable persons or number plates")
    case .recognisable: say("personer", "persons")
    case .children: say("børn", "children")
    case .plate: say("nummerplade", "number plate")
    case .privateHome: say("privat bolig", "private home")
    }
  }

  package func photoStage(_ stage: PhotoStage) -> String {
    switch stage {
    case .before: say("før", "before")
    case .after: say("efter", "after")
    }
  }

  package func photoUse(_ use: PhotoUse) -> String {
    switch use {
    case .internal: say("kun internt", "only internally")
    case .report: say("rapporten", "the report")
    case .web: say("rapporten og hjemmesiden", "the report and the website")
    }
  }
}
