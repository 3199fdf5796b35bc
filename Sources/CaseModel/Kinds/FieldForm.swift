/// The form of a field's value: how it is stored, read from what a person types, and edited.
package enum FieldForm: Hashable, Sendable {
  /// The record's own identifier, or a stamp; never edited.
  case fixed
  /// One line of text.
  case line
  /// Text of many lines.
  case text
  /// A code of a closed list.
  case code(CodeList)
  /// Several codes of a closed list, as an array.
  case codes(CodeList)
  /// One of the codes that a workspace has given a field of its own.
  case choice([OwnCode])
  /// The codes of such a field as one text; each stands in a register of its own.
  case options
  /// A party's name as text; the register of parties gives the rest.
  case party
  /// An area's name as text.
  case area
  /// `2026-12-05`.
  case day
  /// `2022`, `2022-09` or `2022-09-14`.
  case partialDay
  /// `17:30`.
  case time
  /// A whole number.
  case integer
  /// `{"latitude":…,"longitude":…}` in whole 1e-7 degrees, WGS 84.
  case coordinate
  case truth
  /// Names another record.
  case reference(RecordKind)
  /// A member of the state register, which is written as one value.
  case statePart
  /// A list of entries, each a record of its own.
  case entries(RecordKind)
  /// A place in a column: lower comes first.
  case rank
  /// How the board's columns group the states, one value for all of them.
  case columns
  /// A value of a form the program keeps but does not edit.
  case kept
}

/// The closed lists a field may take its code from.
package enum CodeList: CaseIterable, Hashable, Sendable {
  case kind, category, state, priority, size, timeOfDay, sensitivity
  case partyKind, occasion, walkState, followUpStep, personRole
  case audience, ownForm
  case retention, requestKind, requestAnswer
  case stopKind, pointedOutBy, participantRole, attendance, expertBooking
  case revisitVerdict
  case photoPeople, photoStage, photoUse
  case reportState, adviceKind, textLanguage

  package var codes: [String] {
    switch self {
    case .kind: FindingKind.allCases.map(\.rawValue)
    case .category: FindingCategory.allCases.map(\.rawValue)
    case .state: FindingState.allCases.map(\.rawValue)
    case .priority: Priority.allCases.map(\.rawValue)
    case .size: FindingSize.allCases.map(\.rawValue)
    case .timeOfDay: TimeOfDay.allCases.map(\.rawValue)
    case .sensitivity: Sensitivity.allCases.map(\.rawValue)
    case .partyKind: PartyKind.allCases.map(\.rawValue)
    case .occasion: WalkOccasion.allCases.map(\.rawValue)
    case .walkState: WalkState.allCases.map(\.rawValue)
    case .followUpStep: FollowUpStep.allCases.map(\.rawValue)
    case .personRole: PersonRole.allCases.map(\.rawValue)
    case .audience: Audience.allCases.map(\.rawValue)
    case .ownForm: OwnForm.allCases.map(\.rawValue)
    case .retention: RetentionSubject.allCases.map(\.rawValue)
    case .requestKind: RequestKind.allCases.map(\.rawValue)
    case .requestAnswer: RequestAnswer.allCases.map(\.rawValue)
    case .stopKind: StopKind.allCases.map(\.rawValue)
    case .pointedOutBy: PointedOutBy.allCases.map(\.rawValue)
    case .participantRole: ParticipantRole.allCases.map(\.rawValue)
    case .attendance: Attendance.allCases.map(\.rawValue)
    case .expertBooking: ExpertBooking.allCases.map(\.rawValue)
    case .revisitVerdict: RevisitVerdict.allCases.map(\.rawValue)
    case .photoPeople: PhotoPeople.allCases.map(\.rawValue)
    case .photoStage: PhotoStage.allCases.map(\.rawValue)
    case .photoUse: PhotoUse.allCases.map(\.rawValue)
    case .reportState: ReportState.allCases.map(\.rawValue)
    case .adviceKind: AdviceKind.allCases.map(\.rawValue)
    case .textLanguage: TextLanguage.allCases.map(\.rawValue)
    }
  }
}

/// The fields of one kind of record. The raw value is the name on disk, lower camel case: never
/// rename or reuse one.
package protocol RecordField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var form: FieldForm { get }
  /// The field among those of all kinds.
  static func any(_ field: Self) -> AnyField
  /// The format of documents that had the field first. One that format 1 did not have stands in
  /// them only where it has a value.
  var since: Int64 { get }
  /// Whether documents and `--json` hold `null` for it where it has no value.
  var isShownUnset: Bool { get }
}

extension RecordField {
  package var since: Int64 { 1 }

  /// Whether a person types or imports the value, so that the log holds it behind a salted digest
  /// and it can be blanked (FORMAT: only codes, dates, identifiers and stamps stand bare).
  package var isSalted: Bool {
    switch form {
    case .line, .text, .party, .area, .coordinate, .columns, .kept, .choice, .options: true
    case .fixed, .code, .codes, .day, .partialDay, .time, .integer, .truth, .reference, .statePart,
      .entries, .rank:
      false
    }
  }

  /// The name in options and queries: lower kebab case.
  package var option: String {
    var option = ""
    for scalar in rawValue.unicodeScalars {
      if (65...90).contains(scalar.value), let lower = Unicode.Scalar(scalar.value + 32) {
        option.unicodeScalars.append("-")
        option.unicodeScalars.append(lower)
      } else {
        option.unicodeScalars.append(scalar)
      }
    }
    return option
  }
}
