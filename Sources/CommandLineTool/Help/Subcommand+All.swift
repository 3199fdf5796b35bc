import CaseModel
import Wording

extension Subcommand {
  /// Every subcommand, in the order in which they are told.
  package static let all: [Subcommand] =
    [
      .add, .list, .show, .set, .move, .triage, .comment, .conflicts, .resolve, .undo, .redo, .log,
      .chase, .returned, .reply, .sendBack,
      .alike, .same, .part,
      .mentions, .redact, .data, .journal,
      .start, .attention, .review, .agenda, .promises, .stats, .views, .walk, .capture, .photo,
      .look,
      .reassign,
      .`init`, .demo, .`import`, .form, .export, .report, .handover, .rules, .columns, .verify,
      .rebuild,
      .seal,
      .edits,
      .merge, .devices, .copy, .backup, .restore,
      .version, .help, .settings, .install, .man, .completions,
    ] + records

  /// The subcommand that is typed so, in either language, without regard to case or accents.
  package static func called(_ word: String) -> Subcommand? { bySpelling[SearchKey.fold(word)] }

  /// What may have been meant by a word that is no subcommand.
  static func nearest(to word: String) -> String? {
    let key = SearchKey.fold(word)
    let called = all.first { $0.calledAlso.contains { SearchKey.fold($0) == key } }
    return called?.name ?? SpellingSuggestion.of(word, all.flatMap(\.spellings))
  }

  private static let bySpelling: [String: Subcommand] = Dictionary(
    all.flatMap { command in command.spellings.map { (SearchKey.fold($0), command) } },
    uniquingKeysWith: { first, _ in first })
}
