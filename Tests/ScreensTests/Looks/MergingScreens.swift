import CaseModel
import ChangeLog
import LogTestSupport
import ScreenTestSupport
import Screens
import Wording

extension EveryScreen {
  /// What a colleague's folder would bring: a new finding, and changes to two that are here.
  static func mergeReading(over caseFile: CaseFile) -> MergeReading {
    var after = caseFile
    var writer = LineWriter(device: "tablet", actor: "Aase", seed: 9)
    let records = caseFile.records(of: .finding).prefix(2).map { caseFile.name(of: $0) }
    var new = ActDraft()
    _ = new.make(
      .finding,
      [
        FieldValue("observation", .typed("Løs flise ved broen, og cyklister falder.")),
        FieldValue("id", .bare("8F3-X0J")),
      ])
    var changed = ActDraft()
    if let first = records.first {
      changed.set(.existing(first), [FieldValue("publicText", .typed("Lyset er på vej."))])
      _ = changed.make(
        .comment,
        [FieldValue("of", .record(.existing(first))), FieldValue("text", .typed("Ringet op"))])
    }
    var inConflict = ActDraft()
    if let second = records.last {
      inConflict.set(.existing(second), [FieldValue("place", .typed("Tunnelen"))])
    }
    var changes: [FoldChanges] = []
    for draft in [new, changed, inConflict] {
      do {
        changes.append(try writer.write(draft, at: Session.start, in: &after))
      } catch {
        return MergeReading(
          path: "", folder: "", look: MergePreview(), counts: MergingCounts(), remarks: ["\(error)"]
        )
      }
    }
    let look = MergePreview(
      before: caseFile, after: after, theirs: after, changes: FoldChanges.joined(changes))
    return MergeReading(
      path: "/media/usb", folder: "~/usb", look: look,
      counts: MergingCounts(look, photos: 3, damaged: 1, incomplete: 0),
      remarks: [
        "log/tablet.jsonl, linje 14 kan ikke læses: indholdet passer ikke til kontrolsummen. "
          + "Resten er læst. Saml med en computer, hvor filen er hel, eller hent den fra en "
          + "sikkerhedskopi."
      ])
  }

  static let joinWriter = LineWriter(device: "tablet", actor: "Aase", seed: 9)

  /// A finding like the first one here.
  static func joinDraft(over caseFile: CaseFile) -> ActDraft {
    let known = caseFile.records(of: .finding).first.map { caseFile.finding(at: $0) }
    var draft = ActDraft()
    _ = draft.make(
      .finding,
      [
        FieldValue("observation", .typed(.string(known?.title ?? ""))),
        FieldValue("place", .typed(.string(known?.place ?? ""))),
        FieldValue("id", .bare("8F3-X0J")),
      ])
    return draft
  }

  /// What a folder that a colleague began by herself would bring: a finding that is like one here,
  /// on a walk that is here too.
  static func joinReading(over caseFile: CaseFile) -> MergeReading {
    var after = caseFile
    var writer = joinWriter
    let new = joinDraft(over: caseFile)
    let changes: FoldChanges
    do {
      changes = try writer.write(new, at: Session.start, in: &after)
    } catch {
      return MergeReading(
        path: "", folder: "", look: MergePreview(), counts: MergingCounts(), remarks: ["\(error)"])
    }
    let look = MergePreview(before: caseFile, after: after, theirs: after, changes: changes)
    let coming = look.new.compactMap { after.record(named: $0.name) }
    return MergeReading(
      path: "/media/usb", folder: "~/usb", look: look,
      counts: MergingCounts(look, photos: 0, damaged: 0, incomplete: 0), remarks: [],
      join: JoinPreview(
        name: "Aases vandringer",
        same: [
          JoinPreview.Same(kind: .walk, theirs: "Ved broen", ours: "Lærkeparken, aften"),
          JoinPreview.Same(kind: .party, theirs: "Driftsgården", ours: "Driftsgården"),
        ], new: [.walk: 1, .area: 0, .party: 2, .finding: 1]),
      alike: AlikePair.coming(coming, in: after).map {
        AlikePreview($0, coming: Set(coming), in: after)
      })
  }

  /// What the world tells for the screens of other machines.
  static func show(_ name: String, in session: inout Session) {
    let caseFile = session.state.shown.caseFile
    switch name {
    case "merge-look": session.send(.mergePreviewed(mergeReading(over: caseFile)))
    case "merge-join": session.send(.mergePreviewed(joinReading(over: caseFile)))
    case "devices": session.send(.devicesSeen(devicesReading(over: caseFile)))
    case "hand-edits": session.send(.handEditsSeen(handEdits(over: caseFile)))
    case "damaged": session.send(.damageFound(lines: 2))
    default: break
    }
  }

  static func devicesReading(over caseFile: CaseFile) -> DevicesReading {
    let own = caseFile.devices.first ?? ""
    let devices = caseFile.deviceSummaries(own: own, now: Int64(Session.start.seconds))
    let merges = devices.last.map {
      [$0.device: DevicesReading.Merge(at: "2026-11-20T21:34:00+01:00", folder: "~/usb")]
    }
    return DevicesReading(own: own, devices: devices, merges: merges ?? [:], check: "7F3A")
  }
}
