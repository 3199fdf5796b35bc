import CaseStorage
import Wording

extension CommandRun {
  /// Runs a subcommand, after what holds for all of them: what cannot be shown as it was, what may
  /// not write, and words it has no use for.
  mutating func perform(_ command: Subcommand) throws(CommandFailure) {
    if arguments.has(.asOf), !command.effect.reads(words: arguments.words) {
      throw .usage(words.history.asOfOnlyReads(command.name))
    }
    if arguments.has(.readOnly), command.effect == .writes, !arguments.has(.dryRun) {
      throw .usage(words.review.readOnlyAsked)
    }
    if let most = command.mostWords, arguments.words.count > most {
      throw .usage(tool.needlessWord(arguments.words[most]))
    }
    try command.run(&self)
    // Whatever the command was about: what is missing in the folder is said by each.
    if let opened { tell(opened.notices, damageCounts: false) }
  }
}

extension FolderEffect {
  /// Whether it can be shown as it was.
  fileprivate func reads(words: [String]) -> Bool {
    switch self {
    case .reads: true
    case .writesWithWords: words.isEmpty
    case .asItsVerb: words.first.map { RecordVerb(named: $0)?.reads ?? false } ?? true
    case .ofTodayOnly, .writes: false
    }
  }
}
