import CaseModel

/// What became of a finding since it was last reviewed.
package enum ReviewChange: String, Sendable { case new, changed }

extension CaseFile {
  /// Where in the order of all lines a person finished reviewing last; nil when never.
  package func lastReview(by initials: String) -> LineOrigin? {
    let key = SearchKey.name(initials)
    return records(of: .review).last { review in
      !isWithdrawn(review)
        && shown(review, ReviewField.by.rawValue)?.string.map(SearchKey.name) == key
    }.flatMap { created($0) }
  }

  /// What became of a finding since a person's last review; nil where nothing did, or they have
  /// not reviewed yet.
  package func change(of record: RecordIndex, since review: LineOrigin?) -> ReviewChange? {
    guard let review else { return nil }
    if let made = created(record), made.lamport > review.lamport { return .new }
    return isChanged(record, after: review) ? .changed : nil
  }

  /// Whether the finding, or what belongs to it, was changed after that line by anybody.
  package func isChanged(_ record: RecordIndex, after review: LineOrigin) -> Bool {
    let latest =
      ([record] + entries(of: record).filter { kind(of: $0) != .meetingList }).compactMap {
        updated($0)?.lamport
      }.max() ?? 0
    return latest > review.lamport
  }
}

extension EditWriter {
  /// Notes that a person has gone through what is open.
  package static func finishReview(by initials: String, draft: inout ActDraft) {
    _ = make(.review, [ReviewField.by: .string(initials)], in: &draft)
  }
}
