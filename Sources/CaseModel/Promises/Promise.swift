/// Something that was promised to somebody, by a day where one was named.
package struct Promise: Hashable, Sendable {
  package enum Kind: String, Code {
    /// A finding's deadline.
    case deadline
    case action
    case followUp = "follow-up"
    /// A day the responsible party has named.
    case partyDay = "party-day"
    /// To look at it again when a day has come.
    case resume
    /// An answer that residents wait for.
    case answer
    case report, meeting
    /// Findings picked for the next meeting.
    case meetingList = "meeting-list"
    /// A list that was sent to a party and is not answered whole.
    case sentList = "sent-list"

    /// Whether others have promised it, or it was agreed with them by name; all else is a deadline
    /// of our own.
    package var isAgreement: Bool { self == .partyDay || self == .action }
  }

  /// What is told of a list.
  package struct List: Hashable, Sendable {
    package let findings: Int
    /// Of those the ones nothing was heard of since; nil for a list that asks nobody.
    package let unanswered: Int?
    package let edition: Int?
    package let sentOn: Day?

    package init(
      findings: Int, unanswered: Int? = nil, edition: Int? = nil, sentOn: Day? = nil
    ) {
      self.findings = findings
      self.unanswered = unanswered
      self.edition = edition
      self.sentOn = sentOn
    }
  }

  package let kind: Kind
  /// Nil where no day was named.
  package let on: Day?
  /// Who is to keep it; nil where nobody is named.
  package let by: String?
  /// What was said.
  package let words: String
  /// The finding's or the walk's identifier, and what people call it.
  package let id: String
  package let subject: String
  /// The finding's or the walk's name in the log.
  package let record: String
  /// What the promise is of, where it is a list.
  package let list: List?

  package init(
    _ kind: Kind, on day: Day?, by party: String?, words: String, id: String, subject: String,
    record: String, list: List? = nil
  ) {
    self.kind = kind
    on = day
    by = party
    self.words = words
    self.id = id
    self.subject = subject
    self.record = record
    self.list = list
  }

  /// Whether its day has come and gone.
  package func isPassed(on today: Day) -> Bool { on.map { $0 < today } ?? false }

  /// Earliest first; those without a day last.
  package static func precedes(_ left: Promise, _ right: Promise) -> Bool {
    let (one, other) = (left.on?.number ?? .max, right.on?.number ?? .max)
    if one != other { return one < other }
    if left.subject != right.subject { return left.subject < right.subject }
    return (left.record, left.kind.rawValue, left.words)
      < (right.record, right.kind.rawValue, right.words)
  }
}

extension Finding {
  /// What is promised of it and not kept yet.
  package var promises: [Promise] {
    func promise(_ kind: Promise.Kind, _ day: Day?, _ party: String?, _ words: String) -> Promise {
      Promise(
        kind, on: day, by: party, words: words, id: id, subject: spokenName, record: name)
    }
    var promises: [Promise] = []
    if isOpen {
      if let due, state.canBeOverdue {
        promises.append(promise(.deadline, due, responsible, title))
      }
      if let waitingUntil {
        promises.append(promise(.resume, waitingUntil, followUp, reason?.text ?? title))
      }
      for action in openActions where action.due != nil || action.party != nil {
        promises.append(
          promise(.action, action.due, action.party ?? responsible, action.text ?? title))
      }
      let named = entries(.followUp).last { !$0.isOfEarlierRound && $0.promisedFor != nil }
      if let named, state == .assigned || state == .inProgress {
        promises.append(
          promise(.partyDay, named.promisedFor, named.party ?? responsible, named.text ?? title))
      }
      for entry in entries(.followUp) where entry.doneOn == nil && entry.due != nil {
        promises.append(promise(.followUp, entry.due, entry.party ?? followUp, entry.text ?? title))
      }
    }
    let owes = [.confirmed, .declined, .duplicate].contains(state)
    if owes, !isAnswered { promises.append(promise(.answer, nil, followUp, title)) }
    return promises
  }

  /// `8 Lærkestien ved broen`, or the identifier with the place.
  package var spokenName: String {
    [number.map(String.init) ?? id, place ?? area ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension Walk {
  /// The report that is owed and the meeting to come.
  package func promises(_ limits: AttentionLimits, on today: Day) -> [Promise] {
    var promises: [Promise] = []
    let isLongAgo =
      values[WalkField.state] == nil && (day.map { today.days(since: $0) > 365 } ?? true)
    if let due = reportDue(limits), !isLongAgo {
      promises.append(
        Promise(
          .report, on: due, by: values.text(WalkField.followUpResponsible), words: "", id: id,
          subject: name, record: record))
    }
    if let meeting = followUpMeeting {
      promises.append(
        Promise(
          .meeting, on: meeting, by: values.text(WalkField.followUpResponsible), words: "", id: id,
          subject: name, record: record))
    }
    return promises
  }
}
