import Wording

extension CommandRun {
  mutating func perform(_ command: CommandName) throws(CommandFailure) {
    let writes = command.writesWithWords && !arguments.words.isEmpty
    if arguments.has(.asOf), command.isOfTodayOnly || writes {
      throw .usage(words.history.asOfOnlyReads(command.rawValue))
    }
    if arguments.has(.readOnly), command.alwaysWrites, !arguments.has(.dryRun) {
      throw .usage(words.review.readOnlyAsked)
    }
    if let most = command.mostWords, arguments.words.count > most {
      throw .usage(tool.needlessWord(arguments.words[most]))
    }
    switch command {
    case .`init`: try initialize()
    case .add: try add()
    case .list: try list()
    case .show: try show()
    case .set: try set()
    case .move: try move()
    case .comment: try comment()
    case .undo: try undo()
    case .redo: try redo()
    case .log: try log()
    case .conflicts: try conflicts()
    case .resolve: try resolve()
    case .rules: try rules()
    case .triage: try triage()
    case .alike: try alike()
    case .same: try same()
    case .part: try part()
    case .chase: try chase()
    case .returned: try returned()
    case .reply: try reply()
    case .sendBack: try sendBack()
    case .views: try views()
    case .meeting: try meeting()
    case .review: try review()
    case .report: try walkReport()
    case .start: try start()
    case .attention: try attention()
    case .handover: try handover()
    case .reassign: try reassign()
    case .walk: try walk()
    case .stats: try stats()
    case .promises: try promises()
    case .`import`: try importFile()
    case .export: try export()
    case .verify: try verify()
    case .rebuild: try rebuild()
    case .merge: try merge()
    case .devices: try devices()
    case .copy: try copy()
    case .backup: try backup()
    case .restore: try restore()
    case .seal: try seal()
    case .edits: try edits()
    case .version:
      report.output += (wantsJSON ? ProgramVersion.json : ProgramVersion.text).utf8
    case .demo, .help: break
    }
  }
}
