extension CommandRun {
  mutating func perform(_ command: CommandName) throws(CommandFailure) {
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
    case .`import`: try importFile()
    case .export: try export()
    case .verify: try verify()
    case .rebuild: try rebuild()
    case .version:
      report.output += (wantsJSON ? ProgramVersion.json : ProgramVersion.text).utf8
    case .demo, .help: break
    }
  }
}
