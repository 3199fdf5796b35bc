import CaseModel
import ChangeLog

/// Who wrote in the example, and on which laptop.
package enum SampleActor: String, CaseIterable, Sendable {
  case mkj = "MKJ"
  case aas = "AAS"

  package var device: String {
    switch self {
    case .mkj: "eksempel-a"
    case .aas: "eksempel-b"
    }
  }
}

/// A value of the example, told from today so that it never ages.
package indirect enum SampleValue: Hashable, Sendable {
  case value(JSONValue)
  /// Days from today; a deadline never falls on a weekend.
  case day(Int)
  /// Days from today, as it is.
  case exactDay(Int)
  /// Another record of the example, by its key.
  case record(String)
  case state(SampleState)
}

/// The state register of a finding.
package struct SampleState: Hashable, Sendable {
  var state: FindingState
  var reason: ReasonCode?
  var reasonText: String?
  /// How often it was reopened; 0 is not written.
  var reopened = 0
  /// Days from today.
  var waitingUntil: Int?
  /// The key of the finding it repeats.
  var duplicateOf: String?
}

/// A field of a record with its value; whether it is salted follows from the field.
package struct SampleField: Hashable, Sendable {
  let name: String
  let isSalted: Bool
  let value: SampleValue

  init<Field: RecordField>(_ field: Field, _ value: SampleValue) {
    name = field.rawValue
    isSalted = field.isSalted
    self.value = value
  }
}

package enum SampleEdit: Hashable, Sendable {
  /// The key is how other edits of the example name the record.
  case make(RecordKind, key: String, [SampleField])
  case set(key: String, [SampleField])
}

/// One act of the example: who did what, how many days before today and at what time.
package struct SampleAct: Hashable, Sendable {
  package let daysAgo: Int
  /// Minutes after midnight.
  package let minute: Int
  package let actor: SampleActor
  /// Whether the laptop had not heard from the other one since its act before.
  package let isAlone: Bool
  package let edits: [SampleEdit]

  init(
    daysAgo: Int, minute: Int, actor: SampleActor, isAlone: Bool = false, _ edits: [SampleEdit]
  ) {
    self.daysAgo = daysAgo
    self.minute = minute
    self.actor = actor
    self.isAlone = isAlone
    self.edits = edits
  }
}
