import CaseModel
import Casework
import ChangeLog
import Exchange
import Screens
import Wording

extension CaseFile {
  /// The sheets for a walk, drawn from what is known of it.
  func walkPaper(of record: RecordIndex, words: Words, letterhead: Letterhead) -> WalkPaper {
    let walk = Walk(record: name(of: record).description, values: values(of: record))
    var paper = WalkPaper(walk, language: words.language)
    paper.letterhead = letterhead.line(words)
    paper.when = walkTime(of: walk, words)
    if let meeting = walk.values.day(WalkField.followUpMeeting) {
      let (year, month, number) = meeting.civil
      paper.meeting = words.dates.day(year, month, number)
    }
    paper.stops = route(of: record).map { stop in
      let values = values(of: stop)
      let facts = [
        values.code(StopField.kind, StopKind.self)
          .map { words.codes.word($0.rawValue, in: .stopKind) },
        values.code(StopField.pointedOutBy, PointedOutBy.self)
          .map { words.codes.word($0.rawValue, in: .pointedOutBy) },
      ].compactMap { $0 }
      return WalkPaper.Stop(
        number: number(ofStop: stop), place: place(ofStop: stop),
        facts: facts.joined(separator: ", "))
    }
    paper.participants = entries(of: record, kind: .participant).map { participant in
      let values = values(of: participant)
      let role = values.code(ParticipantField.role, ParticipantRole.self) ?? .other
      let count = values[ParticipantField.count]?.integer ?? 1
      let who = [values.text(ParticipantField.name), count > 1 ? "\(count)" : nil]
      return (
        role: words.codes.word(role.rawValue, in: .participantRole),
        who: who.compactMap { $0 }.joined(separator: ", ")
      )
    }
    paper.checklist = paperChecklist(of: record, words)
    if !walksBefore(record).isEmpty {
      let index = WalkIndex(self)
      paper.toSeeAgain = RevisitList(on: record, in: self, index).points.map { point in
        [whereabouts(of: point.finding), plainFinding(at: point.finding).title]
          .filter { !$0.isEmpty }.joined(separator: ": ")
      }
    }
    return paper
  }
}

extension CaseFile {
  private func paperChecklist(of walk: RecordIndex, _ words: Words) -> PaperChecklist? {
    let sheet = ChecklistSheet(of: walk, in: self)
    if sheet.record == nil { return nil }
    let rows = sheet.checklist.items.enumerated().map { place, item in
      let before = sheet.formerChecks(of: item).map { check in
        [words.checklists.answer(check.answer), check.note].filter { !$0.isEmpty }
          .joined(separator: ", ")
      }
      return PaperChecklist.Row(
        number: "\(place + 1)", theme: item.theme, question: item.asked, form: item.form,
        before: before.joined(separator: " / "))
    }
    return PaperChecklist(name: sheet.checklist.name, rows: rows)
  }
}

extension AppState {
  /// The sheets for a walk, to print.
  package func walkPaper(of record: RecordIndex) -> WalkPaper {
    shown.caseFile.walkPaper(
      of: record, words: words, letterhead: editionContext(for: .internal).letterhead)
  }
}
