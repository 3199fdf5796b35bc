import CaseModel
import CaseStorage
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let devices = Subcommand(
    "devices", danish: "computere",
    aliases: ["maskiner"],
    calledAlso: ["enheder", "kontrolkode", "machines", "laptops"],
    in: .computers, .ofTodayOnly,
    mostWords: 0,
    title: Phrase("viser, hvilke computere der har skrevet", "shows which machines have written"),
    examples: Phrase(
      """
      lygte computere
      lygte computere --json
      """,
      """
      lygte devices
      lygte devices --json
      """),
    explanation: Phrase(
      """
      Viser, hvilke computere der har skrevet her: sidste ændring, hvornår der sidst
      er samlet, hvad de har set herfra, kladder, der kun ligger her, og ure, der går
      forkert. Nederst de fire tegn, som andre computere også skal vise.
      """,
      """
      Shows which machines have written here: their last change, when they were last
      merged, what they have seen from here, drafts that lie only here, and clocks
      that are wrong. Last, the four characters that other machines must show too.
      """),
    onScreen: ["devices"]
  ) { run throws(CommandFailure) in try run.devices() }
}

extension CommandRun {
  /// `devices`: who has written here, and how far they are known to know the rest.
  mutating func devices() throws(CommandFailure) {
    let session = try open()
    let workspace = session.workspace
    let drafts = try draftCount(of: workspace)
    let summaries = session.caseFile.deviceSummaries(
      own: workspace.device, now: Int64(now.seconds))
    let check = session.caseFile.check
    if wantsJSON {
      printDocument([
        "check": .string(check.characters), "state": .string(check.digest.description),
        "device": .string(workspace.device), "drafts": .integer(Int64(drafts)),
        "devices": .array(summaries.map { json($0, workspace) }),
      ])
    } else {
      let shown = FieldText(words: words)
      let text = DeviceText(words: words) { shown.moment($0) }
      for summary in summaries {
        let isOwn = summary.device == workspace.device
        let merge = workspace.lastMerge(of: summary.device)
        print(text.head(of: summary, isOwn: isOwn))
        let lines = text.details(
          of: summary, isOwn: isOwn, drafts: isOwn ? drafts : 0, mergedAt: merge?.at,
          mergedFrom: merge?.folder)
        for line in lines { print("  " + line) }
      }
      if summaries.count < 2 { print(words.merging.alone) }
      print(words.merging.check(check.characters))
    }
    finishReading(session)
  }

  private func json(_ summary: DeviceSummary, _ workspace: Workspace) -> JSONValue {
    let merge = workspace.lastMerge(of: summary.device)
    return [
      "device": .string(summary.device),
      "thisDevice": .bool(summary.device == workspace.device),
      "changes": .integer(Int64(summary.lines)),
      "lastAt": .string(summary.last.wallTime.text),
      "lastBy": summary.last.actor.map { .string($0) } ?? .null,
      "people": .array(summary.people.map { .string($0) }),
      "mergedAt": merge.map { .string($0.at) } ?? .null,
      "mergedFrom": merge.map { .string($0.folder) } ?? .null,
      "unseen": .integer(Int64(summary.unseenOfOwn)),
      "seenAt": summary.hasSeenOwnAt.map { .string($0.text) } ?? .null,
      "branches": .integer(Int64(summary.branches)),
      "secondsAhead": .integer(summary.secondsAhead),
      "secondsBehind": .integer(summary.secondsBehind),
      "backwardSteps": .integer(Int64(summary.backwardSteps)),
      "version": summary.version.map { .string($0) } ?? .null,
      "claimed": .array(summary.claims.names.map { .string($0) }),
    ]
  }

  /// Drafts lie in the state folder, so they are on this machine alone.
  private func draftCount(of workspace: Workspace) throws(CommandFailure) -> Int {
    guard let state = environment.stateFolder else { return 0 }
    let path = FilePath.joined(FilePath.joined(state, workspace.id), "drafts.json")
    do throws(FileProblem) {
      guard let bytes = try environment.fileSystem.contents(of: path) else { return 0 }
      do throws(JSONDamage) {
        return try JSONParser.value(from: bytes, mode: .lenientDocument).object?.count ?? 0
      } catch {
        return 0
      }
    } catch {
      throw failure(.unreadable(error))
    }
  }
}
