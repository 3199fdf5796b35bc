import Casework
import Language

/// What the person who sits at the board does on walks. The raw value is kept with the person.
package enum PersonRole: String, CaseIterable, Sendable {
  case leader, field, police, reader

  package var word: Phrase {
    switch self {
    case .leader: Phrase("projektleder", "project leader")
    case .field: Phrase("på vandringen", "on the walk")
    case .police: Phrase("politi", "police")
    case .reader: Phrase("læser", "reader")
    }
  }
}
