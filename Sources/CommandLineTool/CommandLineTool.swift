import CaseModel
import CaseStorage
import Language
import Wording

/// The command line: from arguments and the world around them to output, talk and exit status.
package enum CommandLineTool {
  /// - Parameter arguments: without the program's own name.
  package static func run(
    arguments: [String], environment: CommandEnvironment
  ) -> CommandOutcome {
    // Asked for by scripts in loops: nothing else is touched.
    switch arguments {
    case ["version"], ["--version"]: return printed(ProgramVersion.text)
    case ["version", "--json"]: return printed(ProgramVersion.json)
    default: break
    }
    let words: Words
    do throws(CommandFailure) {
      words = Words.in(try language(of: arguments, environment))
    } catch {
      return failed(error, Words.in(languageOfEnvironment(environment)), nil)
    }
    let (parsed, invalid) = ArgumentParser.parse(arguments)
    if let invalid { return failed(.usage(invalid.lines(words)), words, parsed.command) }
    do throws(CommandFailure) {
      return try run(parsed, environment, words)
    } catch {
      return failed(error, words, parsed.command)
    }
  }

  private static func run(
    _ parsed: ParsedArguments, _ environment: CommandEnvironment, _ words: Words
  ) throws(CommandFailure) -> CommandOutcome {
    if parsed.has(.help) {
      let help = HelpLayout(language: words.language)
      return printed((parsed.command.map(help.text(of:)) ?? help.overview) + "\n")
    }
    // Help is told whatever the clock says.
    let now =
      parsed.command?.name == Subcommand.help.name
      ? environment.clock : try now(environment, words)
    var run = CommandRun(parsed, environment, words, now: now)
    guard let command = parsed.command else { return try board(run, folder: nil) }
    do throws(CommandFailure) {
      try run.perform(command)
    } catch {
      throw error.after(unread: run.unreadLogs)
    }
    if let walk = run.walkToCapture { return try board(run, folder: nil, captures: walk) }
    if let folder = run.folderToOpen { return try board(run, folder: folder) }
    return .finished(run.report)
  }

  /// No subcommand: the board, or the first start where there is no workspace.
  private static func board(
    _ run: CommandRun, folder: String?, captures: String? = nil
  ) throws(CommandFailure) -> CommandOutcome {
    let finder = WorkspaceFinder(environment: run.environment)
    var found = folder
    if found == nil {
      do throws(FileProblem) {
        switch try finder.place(named: run.arguments.value(.workspace)) {
        case .named(let folder), .found(let folder): found = folder
        case .none: break
        }
      } catch {
        throw run.failure(.unreadable(error))
      }
    }
    let (kept, trouble) = keptSettings(run)
    return .openBoard(
      BoardRequest(
        folder: found, defaultFolder: finder.defaultFolder,
        stateFolder: run.environment.stateFolder, language: run.words.language,
        usesColour: !run.arguments.has(.noColor) && run.environment.variable("NO_COLOR") == nil
          && kept.usesColour != false,
        usesUnicode: !run.arguments.has(.noUnicode) && kept.usesUnicode != false,
        usesMouse: kept.usesMouse != false,
        readsAloud: readsAloud(run.environment) ?? kept.readsAloud ?? false,
        isReadOnly: run.arguments.has(.readOnly), authorship: try run.authorship(),
        theme: run.arguments.value(.theme).map {
          KeptSettings.theme(named: $0, in: run.environment) ?? $0
        } ?? kept.theme,
        captures: captures, talk: run.report.errors, trouble: trouble))
  }

  /// What `ACCESSIBLE` says, as other programs read it: yes but for `0`, `false` and `no`; nil where it
  /// is not set or empty. A screen reader cannot be found out, so it is asked for.
  private static func readsAloud(_ environment: CommandEnvironment) -> Bool? {
    guard let said = environment.variable("ACCESSIBLE")?.lowercased(), !said.isEmpty else {
      return nil
    }
    return !["0", "false", "no"].contains(said)
  }

  /// What the person has kept for the screen. What cannot be read stops nothing: it is told on the
  /// board.
  private static func keptSettings(_ run: CommandRun) -> (kept: KeptSettings, trouble: String?) {
    do throws(KeptProblem) {
      return (try KeptSettings.read(in: run.environment), nil)
    } catch {
      switch error {
      case .disk(let problem):
        return (KeptSettings(), run.sentence(StorageError.unreadable(problem)))
      case .damaged(let path): return (KeptSettings(), run.tool.settingsDamaged(path))
      }
    }
  }

  private static func now(
    _ environment: CommandEnvironment, _ words: Words
  ) throws(CommandFailure) -> Moment {
    guard let text = environment.variable("LYGTE_NOW") else { return environment.clock }
    guard let moment = Moment(rfc3339: text) else { throw .usage(words.tool.unreadableClock(text)) }
    return moment
  }

  private static func printed(_ text: String) -> CommandOutcome {
    .finished(CommandReport(output: Array(text.utf8)))
  }

  private static func failed(
    _ failure: CommandFailure, _ words: Words, _ command: Subcommand?
  ) -> CommandOutcome {
    var report = CommandReport()
    report.status = failure.status
    let lines = failure.lines.map(SafeOutput.line)
    report.errors = "lygte: " + lines.joined(separator: "\n") + "\n"
    if failure.status == .wrongUsage, let command {
      report.errors += words.tool.seeHelp(command.name(in: words.language)) + "\n"
    }
    return .finished(report)
  }
}
