import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// The findings a change is asked for: those named, or those `--query` matches, which are told
  /// first and need a yes.
  mutating func chosen(
    _ names: ArraySlice<String>, in session: CaseSession
  ) throws(CommandFailure) -> [RecordIndex] {
    guard let text = arguments.value(.query) else { return try findings(named: names, in: session) }
    guard names.isEmpty else { throw .usage(words.bulk.namesOrQuery) }
    let query = try query(of: [text])
    if query.terms.isEmpty { throw .usage(words.bulk.emptyQuery) }
    let records = records(matching: query, in: session)
    if records.isEmpty { throw .needsLook(words.bulk.noneMatch) }
    try confirm(records, in: session)
    return records
  }

  private static let mostTold = 20

  private mutating func confirm(
    _ records: [RecordIndex], in session: CaseSession
  ) throws(CommandFailure) {
    var lines = records.prefix(Self.mostTold).map { record in
      let finding = session.caseFile.plainFinding(at: record)
      return [finding.id, finding.place ?? "", finding.title].filter { !$0.isEmpty }
        .joined(separator: "  ")
    }
    if records.count > Self.mostTold {
      lines.append(words.bulk.andMore(records.count - Self.mostTold))
    }
    if arguments.has(.yes) {
      for line in lines { say(line) }
      return
    }
    let question = (lines + [words.bulk.ask(records.count)]).map(SafeOutput.line)
      .joined(separator: "\n")
    guard let answer = environment.ask(question) else {
      for line in lines { say(line) }
      throw .usage(words.bulk.needsYes(records.count))
    }
    guard Vocabulary.truth(named: answer) == true else { throw .needsLook(words.bulk.notChanged) }
  }
}
