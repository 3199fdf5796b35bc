import Casework
import Language

extension PartyWord.Saying {
  /// What the party does by it: `tager opgaven`.
  package var word: Phrase {
    switch self {
    case .reply: Phrase("svarer", "answers")
    case .accepted: Phrase("tager opgaven", "takes it on")
    case .done: Phrase("er udført", "is done")
    }
  }
}
