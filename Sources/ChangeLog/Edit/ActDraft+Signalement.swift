import CaseModel

extension ActDraft {
  /// Whether a text that a person typed describes somebody who was seen, which belongs elsewhere
  /// (section 115 of the Administration of Justice Act, DOMAIN B6).
  package var describesSomebody: Bool {
    edits.contains { edit in
      switch edit {
      case .make(_, let values), .set(_, let values):
        values.contains { value in
          if case .typed(.string(let text)) = value.value {
            Signalement.isDescribed(in: text)
          } else {
            false
          }
        }
      case .withdraw, .redact: false
      }
    }
  }
}
