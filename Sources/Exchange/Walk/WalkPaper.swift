import CaseModel
import Language
import Wording

/// What is printed before a walk: the run sheet, a note sheet for each note taker, the poster for the
/// stairwell and slips for those who want an answer (DOMAIN A1, 13, 15 and 38). Black on white, for A4.
package struct WalkPaper: Sendable {
  package struct Stop: Sendable {
    package let number: Int64?
    package let place: String
    /// What it is to the walk, and who pointed it out.
    package let facts: String

    package init(number: Int64?, place: String, facts: String) {
      self.number = number
      self.place = place
      self.facts = facts
    }
  }

  package var walk: Walk
  package var stops: [Stop] = []
  /// By role, with how many or who.
  package var participants: [(role: String, who: String)] = []
  /// What of the walk before is to be seen again, in the order of the route.
  package var toSeeAgain: [String] = []
  /// The questions it asks, with what was answered last time; nil where none is chosen.
  package var checklist: PaperChecklist?
  /// `ons 9-12-2026 kl. 19.00-20.30`.
  package var when = ""
  /// The day of the follow-up meeting, as people read it.
  package var meeting = ""
  package var letterhead = ""
  package let language: Language

  package init(_ walk: Walk, language: Language) {
    self.walk = walk
    self.language = language
  }

  private var words: PaperWords { PaperWords(language: language) }
  private func text(_ field: WalkField) -> String { walk.values.text(field) ?? "" }
  private func escaped(_ text: String) -> String { HTMLExport.escaped(text) }

  package func html() -> [UInt8] {
    let body =
      runSheet + noteSheet("A") + noteSheet("B") + poster + slips
    let page = HTMLExport.page(
      title: escaped(words.title(walk.name)), language: language, body: body,
      foot: words.title(walk.name))
    return HarmlessText.document(Array(page.utf8))
  }

  // The run sheet

  private var runSheet: String {
    let facts: [(String, String)] = [
      (words.when, when), (words.meetingPlace, text(.meetingPlace)),
      (words.purpose, text(.purpose)),
      (words.leader, text(.leader)), (words.noteTaker, text(.noteTaker)),
      (words.equipment, text(.equipment)),
      (words.followUp, text(.followUpResponsible)), (words.meeting, meeting),
    ]
    var body = letterhead.isEmpty ? "" : "<p>\(escaped(letterhead))</p>\n"
    body += "<h1>\(escaped(words.runSheet(walk.name)))</h1>\n"
    body += table(
      words.whenAndWho, [], facts.map { [$0.0, $0.1.isEmpty ? words.blank : $0.1] })
    let route = stops.map { [number($0), $0.place, $0.facts] }
    body += table(
      words.route, [words.number, words.place, words.kind],
      route.isEmpty ? [["1", "", ""], ["2", "", ""], ["3", "", ""]] : route)
    body += table(
      words.participants, [words.role, words.who],
      participants.isEmpty ? [["", ""], ["", ""]] : participants.map { [$0.role, $0.who] })
    if !toSeeAgain.isEmpty {
      body += table(
        words.seeAgain, [words.what, words.seen], toSeeAgain.map { [$0, words.ticks] })
    }
    if let checklist {
      body += table(
        words.checklist(checklist.name),
        [words.number, words.question, words.answer, words.before],
        checklist.rows.map { [$0.number, $0.question, ticks($0.form), $0.before] })
    }
    return body
  }

  private func ticks(_ form: ChecklistAnswerForm) -> String {
    switch form {
    case .yesNo: words.yesNo
    case .scale: "□ 0  □ 1  □ 2  □ 3"
    case .text: words.blank
    }
  }

  /// What is ticked at the foot of a note sheet: the walk's questions by what each is about.
  private var foot: String {
    guard let checklist, !checklist.rows.isEmpty else { return words.rating }
    return checklist.rows.map { row in
      let name = row.theme.isEmpty ? row.question : row.theme
      return row.form == .yesNo ? "\(name) □ +  □ −" : "\(name) __"
    }.joined(separator: "   ")
  }

  private func number(_ stop: Stop) -> String { stop.number.map { "\($0)" } ?? "" }

  // The note sheet

  /// Twelve rows for each note taker, numbered so that no number is on both sheets.
  private func noteSheet(_ letter: String) -> String {
    let header = [
      words.number, words.sign, words.place, words.what, words.tally, words.photo, words.party,
    ]
    let rows = (1...12).map { ["\(letter)\($0)", "+   −", "", "", "", "", ""] }
    return "<section style=\"break-before: page\">\n<h1>"
      + escaped(words.noteSheet(walk.name, letter)) + "</h1>\n<p>"
      + escaped([when, words.noteTakerLine].filter { !$0.isEmpty }.joined(separator: " · "))
      + "</p>\n"
      + table(words.notes, header, rows, height: "2.1em", widths: [5, 6, 18, 35, 12, 8, 16]) + "<p>"
      + escaped(foot) + "</p>\n</section>\n"
  }

  // The poster and the slips

  private var poster: String {
    """
    <section style="break-before: page; text-align: center; font-size: 150%">
    <h1>\(escaped(words.poster))</h1>
    <p><strong>\(escaped(text(.area).isEmpty ? walk.name : text(.area)))</strong></p>
    <p>\(escaped(when.isEmpty ? words.blank : when))</p>
    <p>\(escaped(words.meetAt)) \(escaped(text(.meetingPlace).isEmpty ? words.blank : text(.meetingPlace)))</p>
    <p>\(escaped(words.posterText))</p>
    <p>\(escaped(letterhead))</p>
    </section>

    """
  }

  private var slips: String {
    let slip = """
      <div style="border: 1px dashed #333; padding: 1em; margin-bottom: .8em; break-inside: avoid">
      <p><strong>\(escaped(words.slip))</strong> \(escaped(walk.name))</p>
      <p>\(escaped(words.slipName)) ______________________________
      \(escaped(words.slipContact)) ______________________________</p>
      <p>\(escaped(words.slipAbout)) ____________________________________________________________</p>
      <p>\(escaped(words.slipPrivacy))</p>
      </div>

      """
    return "<section style=\"break-before: page\">\n<h1>\(escaped(words.slips))</h1>\n"
      + String(repeating: slip, count: 3) + "</section>\n"
  }

  private func table(
    _ caption: String, _ header: [String], _ rows: [[String]], height: String = "",
    widths: [Int] = []
  ) -> String {
    var table = "<table>\n<caption>\(escaped(caption))</caption>\n"
    for width in widths { table += "<col style=\"width: \(width)%\">\n" }
    if !header.isEmpty {
      table +=
        "<thead>\n<tr>" + header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        + "</tr>\n</thead>\n"
    }
    let style = height.isEmpty ? "" : " style=\"height: \(height)\""
    table += "<tbody>\n"
    for row in rows {
      table +=
        "<tr\(style)><th scope=\"row\" dir=\"auto\">\(escaped(row.first ?? ""))</th>"
        + row.dropFirst().map { "<td dir=\"auto\">\(escaped($0))</td>" }.joined() + "</tr>\n"
    }
    return table + "</tbody>\n</table>\n"
  }
}
