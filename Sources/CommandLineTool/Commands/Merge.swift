import CaseModel
import CaseStorage
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let merge = Subcommand(
    "merge", danish: "saml",
    calledAlso: ["synkronisér", "flet", "sync", "usb"],
    in: .computers, .writes,
    words: Phrase("MAPPE…", "DIR…"),
    title: Phrase(
      "henter det, andre computere har skrevet", "fetches what other machines have written"),
    examples: Phrase(
      """
      lygte saml /media/usb/tryghed --prøv
      lygte saml /media/usb/tryghed
      lygte saml "E:\\tryghed" ~/Nextcloud/tryghed
      lygte saml ~/andre-vandringer --join
      """,
      """
      lygte merge /media/usb/safety --dry-run
      lygte merge /media/usb/safety
      lygte merge "E:\\safety" ~/Nextcloud/safety
      lygte merge ~/other-walks --join
      """),
    explanation: Phrase(
      """
      Henter det, andre computere har skrevet. Først vises, hvad der er nyt, ændret,
      ens, har to værdier eller er skadet, fund for fund; så samles der. Intet
      forsvinder, og samme mappe to gange gør ingen forskel. Den anden mappe ændres
      ikke. Bagefter skal begge computere vise de samme fire tegn.

      En mappe, der er begyndt for sig selv, lægges sammen med jeres med --join:
      vandringer samme dag i samme område, områder og parter med samme navn vises som
      én, og fund, der ligner hinanden, vises side om side. Alt ses først, og det kan
      skilles igen.
      """,
      """
      Fetches what other machines have written. It first shows what is new, changed,
      the same, has two values or is damaged, finding by finding; then it merges.
      Nothing goes away, and the same folder twice makes no difference. The other
      folder is not changed. Afterwards both machines must show the same four
      characters.

      A folder that was begun by itself is joined with --join: walks of one day and
      area, areas and parties of one name show as one, and findings that are alike
      are shown side by side. All of it is seen first, and can be parted again.
      """),
    rows: [
      .option(
        .join, "læg en mappe til, der er begyndt for sig selv",
        "join a folder that was begun by itself"),
      .option(.dryRun, "se efter, og gem intet", "look, and save nothing"),
      .option(.yes, "saml uden at spørge", "merge without asking"),
      .option(.json, "svar til programmer", "an answer for programs"),
    ],
    onScreen: ["merge"]
  ) { run throws(CommandFailure) in try run.merge() }
}

extension CommandRun {
  /// `merge DIR… [--dry-run] [--join]`: first the look, in words, then the merge.
  mutating func merge() throws(CommandFailure) {
    guard !arguments.words.isEmpty else { throw .usage(words.merging.mergeNeeds) }
    var folders: [String] = []
    for word in arguments.words {
      let folder = try reachedFolder(word)
      if !folders.contains(folder) { folders.append(folder) }
    }
    let session = try open()
    var plans: [MergePlan] = []
    do throws(StorageError) {
      for folder in folders {
        plans.append(
          try session.workspace.planMerge(
            of: folder, joining: arguments.has(.join), after: plans.last))
      }
    } catch {
      throw failure(error)
    }
    if !wantsJSON { for plan in plans { tell(plan) } }
    let isTrial = arguments.has(.dryRun)
    let merges = !isTrial && mayMerge(plans)
    if merges { try merge(plans, in: session) }
    if plans.contains(where: { $0.damaged > 0 || $0.isUnread }) { needsLook() }
    let check = session.caseFile.check
    if wantsJSON {
      printDocument([
        "merged": .bool(merges), "check": .string(check.characters),
        "state": .string(check.digest.description), "folders": .array(plans.map(json)),
      ])
    } else if merges {
      say(words.merging.bothMustShow(check.characters))
      if let folder = plans.first?.folder { say(words.merging.otherSideToo(folder)) }
    } else {
      say(isTrial ? words.merging.onlyLooked : words.merging.notMerged)
    }
    if merges { finishWriting(session) } else { finishReading(session) }
  }

  /// A merge is not undone, so whoever sits at the terminal is asked after the look.
  private mutating func mayMerge(_ plans: [MergePlan]) -> Bool {
    let joins = plans.contains { $0.join != nil }
    if arguments.has(.yes) || wantsJSON || (!joins && plans.allSatisfy { $0.newLines == 0 }) {
      return true
    }
    let seen = String(decoding: report.output, as: UTF8.self)
    let question = joins ? words.joining.joinNow : words.merging.mergeNow
    guard let answer = environment.ask(seen + question) else { return true }
    // It stands on the screen already.
    report.output = []
    return Vocabulary.isYes(answer)
  }

  private mutating func merge(
    _ plans: [MergePlan], in session: CaseSession
  ) throws(CommandFailure) {
    let author = try plans.contains { $0.join != nil } ? author() : nil
    for plan in plans {
      do throws(StorageError) {
        if plan.join != nil, let author {
          try session.workspace.join(plan, actor: author, at: now)
        } else {
          try session.workspace.merge(plan, from: plan.folder, at: now)
        }
      } catch {
        throw failure(error)
      }
      if wantsJSON { continue }
      say(words.merging.merged(plan.newLines, plan.folder))
      if let join = plan.join {
        say(words.joining.done)
        if !join.pairs.isEmpty { say(words.joining.partAgain) }
      }
    }
  }

  private mutating func tell(_ plan: MergePlan) {
    let merging = words.merging
    let shown = FieldText(words: words)
    let text = MergePreviewText(words: words, own: plan.look.own) { shown.text($0, of: $1) }
    print("\(plan.folder): \(merging.counts(counts(plan)))")
    if plan.newLines == 0, plan.photos.isEmpty { print("  " + merging.nothingNew) }
    for (heading, rows) in [
      (merging.newFindings, plan.look.new), (merging.changedFindings, plan.look.changed),
    ] where !rows.isEmpty {
      print(heading)
      for row in rows {
        print("  " + text.name(of: row))
        if row.isNew { continue }
        for line in text.details(of: row) { print("    " + line) }
      }
    }
    let new = text.newRecords(of: plan.look, besides: plan.joinPreview)
    if !new.isEmpty { print(merging.alsoNew) }
    for record in new { print("  " + text.name(of: record)) }
    let changed = text.changedRecords(of: plan.look)
    if !changed.isEmpty { print(merging.alsoChanged) }
    for record in changed {
      print("  " + text.name(of: record))
      for line in text.details(of: record) { print("    " + line) }
    }
    if !plan.notices.isEmpty {
      print(merging.needsLook)
      for notice in plan.notices { print("  " + sentence(notice)) }
    }
    if let look = plan.joinPreview { tell(look) }
    tell(plan.alike())
  }

  private func counts(_ plan: MergePlan) -> MergingCounts {
    MergingCounts(
      plan.look, photos: plan.photos.count, damaged: plan.damaged, incomplete: plan.incomplete)
  }

  private func json(_ plan: MergePlan) -> JSONValue {
    [
      "folder": .string(plan.folder), "changes": .integer(Int64(plan.newLines)),
      "new": .array(plan.look.new.map(json)), "changed": .array(plan.look.changed.map(json)),
      "records": .array(plan.look.records.map(json)),
      "same": .integer(Int64(plan.look.same)), "photos": .integer(Int64(plan.photos.count)),
      "join": plan.join.flatMap { join in plan.joinPreview.map { json($0, join) } } ?? .null,
      "alike": .array(plan.alike().map(json)),
      "damaged": .integer(Int64(plan.damaged)), "incomplete": .integer(Int64(plan.incomplete)),
      "logs": .array(
        plan.logs.map { log in
          [
            "device": .string(log.device), "file": .string(log.file),
            "changes": .integer(Int64(log.newLines)), "branch": .bool(log.isBranch),
          ]
        }),
      "notices": .array(
        plan.notices.map { notice in
          [
            "code": .string(notice.code), "parts": .array(notice.parts.map { .string($0) }),
            "text": .string(sentence(notice)),
          ]
        }),
    ]
  }

  private func json(_ record: MergePreview.Record) -> JSONValue {
    [
      "thing": .string(record.name.description), "kind": .string(record.kind.rawValue),
      "name": .string(record.text), "new": .bool(record.isNew),
      "removed": .bool(record.isRemoved), "fields": json(record.fields),
      "twoValues": .array(record.inConflict.map { .string($0) }),
      "removedAndChanged": .array(record.removedAndChanged.map { .string($0) }),
    ]
  }

  private func json(_ fields: [MergePreview.FieldChange]) -> JSONValue {
    .array(
      fields.map { change in
        [
          "field": .string(change.field), "before": change.before ?? .null,
          "after": change.after ?? .null,
        ]
      })
  }

  private func json(_ row: MergePreview.Row) -> JSONValue {
    [
      "thing": .string(row.name.description), "id": .string(row.id), "title": .string(row.title),
      "fields": json(row.fields),
      "entries": .array(
        row.entries.map { entry in
          [
            "kind": .string(entry.kind.rawValue), "text": .string(entry.text),
            "removed": .bool(entry.isRemoved),
          ]
        }),
      "twoValues": .array(row.inConflict.map { .string($0) }),
    ]
  }
}
