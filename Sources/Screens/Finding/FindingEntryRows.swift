import CaseModel
import Casework
import Wording

extension FindingRows {
  /// Actions, answers, follow-ups, comments, tags, photos, links and the history, each under its
  /// heading; what there is none of is left out.
  package func entryRows(history: [String], columns: Int) -> [FindingRow] {
    var page = FindingPage(columns: columns, labels: [])
    let headings = words.finding
    addTrail(to: &page)
    add(.action, headings.actions, to: &page) { $0.facts(ofAction: $1) }
    add(.answer, headings.answers, to: &page) { $0.facts(ofAnswer: $1) }
    add(.followUp, headings.followUps, to: &page) { $0.facts(ofFollowUp: $1) }
    addRevisits(to: &page)
    add(.comment, headings.comments, to: &page) { $0.author(of: $1) }
    add(.tag, words.fields[FindingField.tags], to: &page) { _, _ in "" }
    addPhotos(to: &page)
    add(.link, headings.links, to: &page) { $0.text(ofLink: $1) }
    addLinkedFrom(to: &page)
    for finding in joined { add(finding, to: &page) }
    page.add(
      (page.rows.isEmpty || history.isEmpty ? [] : [.empty])
        + historyRows(history, columns: columns))
    return page.rows
  }

  /// - Parameter history: sentences, newest first.
  package func historyRows(_ history: [String], columns: Int) -> [FindingRow] {
    var page = FindingPage(columns: columns, labels: [])
    if history.isEmpty { return [] }
    page.heading(words.finding.history)
    for (place, sentence) in history.enumerated() {
      page.text(sentence, target: .history(place))
    }
    return page.rows
  }

  /// What a duplicate says, and every entry on it.
  private func add(_ duplicate: Finding, to page: inout FindingPage) {
    let target = FindingTarget.joined(duplicate.name)
    page.heading(words.alike.fromDuplicate(duplicate.id))
    page.text(
      [duplicate.title, duplicate.place ?? ""].filter { !$0.isEmpty }.joined(separator: " · "),
      target: target)
    if duplicate.observation != duplicate.title, !duplicate.observation.isEmpty {
      page.text(duplicate.observation, at: 2, target: target, isSelectable: false)
    }
    for entry in duplicate.entries where entry.kind != .tag {
      let text = entry.kind == .photo ? words.finding.photos(1) : ""
      let parts = [text, self.text(of: entry), author(of: entry)]
      page.text(
        parts.filter { !$0.isEmpty }.joined(separator: " · "), at: 2, target: target,
        meaning: .hint, isSelectable: false)
    }
  }

  private func add(
    _ kind: RecordKind, _ heading: String, to page: inout FindingPage,
    facts: (FindingRows, Entry) -> String
  ) {
    let entries = finding.entries(kind)
    guard !entries.isEmpty else { return }
    page.heading(heading)
    for entry in entries {
      let target = FindingTarget.entry(kind, entry.name)
      let facts = facts(self, entry)
      let text = text(of: entry)
      if text.isEmpty {
        page.text(facts, target: target)
      } else {
        let isDone = entry.doneOn != nil
        let box = kind == .action ? (isDone ? "✓ " : "▢ ") : ""
        page.text(box + text, target: target, meaning: isDone ? .hint : .value)
        if !facts.isEmpty {
          page.text(
            facts, at: 2, target: target, meaning: meaning(of: entry), isSelectable: false)
        }
      }
    }
  }

  /// An address as it stands; another finding with its title.
  private func text(ofLink entry: Entry) -> String {
    let url = entry.values.text(EntryField.url) ?? ""
    let other = LinkText.identifier(in: url).flatMap { linked[$0.description] }
    return other.map { name(of: $0) } ?? url
  }

  private func name(of other: Finding) -> String {
    [other.id, other.title, other.place ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The findings that link to this one, each leading there.
  private func addLinkedFrom(to page: inout FindingPage) {
    if !comings.isEmpty {
      page.heading(words.finding.comings)
      for other in comings { page.text(name(of: other), target: .linked(other.name)) }
    }
    if linkedFrom.isEmpty { return }
    page.heading(words.finding.linkedFrom)
    for other in linkedFrom { page.text(name(of: other), target: .linked(other.name)) }
  }

  private func text(of entry: Entry) -> String {
    entry.values[EntryField.text].map { FieldText.shown($0, form: .text, words: words) } ?? ""
  }

  private func meaning(of entry: Entry) -> FindingMeaning {
    guard entry.kind == .action else { return .hint }
    if entry.doneOn != nil { return .positive }
    if let due = entry.due, due < today, finding.isOpen { return .overdue }
    return .hint
  }

  /// Who, by when, and whether it is done.
  private func facts(ofAction entry: Entry) -> String {
    var facts = [entry.party].compactMap { $0 }
    if let done = entry.doneOn {
      facts.append(words.finding.done(FieldText.day(done, words: words)))
    } else {
      if let due = entry.due {
        facts.append(words.finding.dueBy(FieldText.day(due, words: words)))
        if due < today, finding.isOpen {
          facts.append(words.dates.overdue(today.days(since: due)))
        }
      }
      if entry.kind == .action { facts.append(words.finding.notDone) }
    }
    if entry.kind != .action, let day = entry.values.day(EntryField.on) {
      facts.append(FieldText.day(day, words: words))
    }
    return facts.joined(separator: " · ")
  }

  /// To whom, how and when it was told.
  private func facts(ofAnswer entry: Entry) -> String {
    let told = entry.values.day(EntryField.on).map { FieldText.day($0, words: words) }
    let facts = [
      entry.values.text(EntryField.to).map { words.finding.answeredTo($0) },
      entry.values.text(EntryField.channel), told,
    ].compactMap { $0 }
    return (facts + [author(of: entry)]).joined(separator: " · ")
  }

  /// What it looked like each time it was walked past again.
  private func addRevisits(to page: inout FindingPage) {
    let revisits = finding.entries(.revisit)
    if revisits.isEmpty { return }
    page.heading(words.fields[FindingField.revisits])
    for entry in revisits {
      let verdict = entry.values.code(EntryField.verdict, RevisitVerdict.self)
      let facts = [
        verdict.map { KindWords.title(words.codes.revisitVerdict($0)) } ?? "", text(of: entry),
        entry.day.map { FieldText.day($0, words: words) } ?? "", author(of: entry),
      ]
      page.text(
        facts.filter { !$0.isEmpty }.joined(separator: " · "),
        target: .entry(.revisit, entry.name))
    }
  }

  private func author(of entry: Entry) -> String {
    words.finding.by(
      entry.by ?? words.finding.unknownPerson, FieldText.moment(entry.at, words: words))
  }

}
