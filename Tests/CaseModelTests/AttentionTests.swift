import CaseModel
import Testing

private let today = Day(number: 20_780)

private func facts(
  _ state: FindingState, _ change: (inout AttentionFacts) -> Void = { _ in }
) -> AttentionFacts {
  var facts = AttentionFacts(state: state, created: today.adding(days: -5))
  change(&facts)
  return facts
}

private func reasons(_ facts: AttentionFacts, on day: Day = today) -> [AttentionReason] {
  facts.causes(AttentionLimits()).filter { $0.holds(on: day) }.map(\.reason)
}

/// With everything that its state asks for.
private func whole(
  _ state: FindingState, _ change: (inout AttentionFacts) -> Void = { _ in }
) -> AttentionFacts {
  facts(state) {
    $0.responsible = "Vej & Park"
    $0.due = today.adding(days: 10)
    $0.hasAction = true
    change(&$0)
  }
}

@Suite struct AttentionTests {
  @Test("a finding with everything in place needs no attention")
  func quiet() {
    #expect(reasons(whole(.assigned)) == [])
    #expect(reasons(facts(.new)) == [])
    #expect(reasons(facts(.closed)) == [])
  }

  @Test("a deadline of today is not yet passed, yesterday's is, by one day")
  func overdue() {
    let finding = whole(.assigned) { $0.due = today }
    #expect(reasons(finding) == [])
    let tomorrow = today.adding(days: 1)
    #expect(reasons(finding, on: tomorrow) == [.overdue])
    let cause = finding.causes(AttentionLimits()).first { $0.reason == .overdue }
    #expect(cause?.days(on: tomorrow) == 1)
  }

  @Test("each reason stands where its rule says, and nowhere else")
  func table() {
    let long = today.adding(days: -31)
    let cases: [(AttentionFacts, [AttentionReason])] = [
      (whole(.assigned) { $0.promised = [today.adding(days: -1)] }, [.promisePassed]),
      (whole(.assigned) { $0.promised = [today] }, []),
      (whole(.inProgress) { $0.lastWord = today.adding(days: -30) }, [.silent]),
      (whole(.inProgress) { $0.lastWord = today.adding(days: -29) }, []),
      (whole(.done) { $0.lastWord = long }, [.notConfirmed]),
      (whole(.waiting) { $0.waitingUntil = today }, [.waitingOver]),
      (whole(.waiting) { $0.waitingUntil = today.adding(days: 1) }, []),
      (facts(.new) { $0.created = today.adding(days: -15) }, [.notAssessed]),
      (facts(.new) { $0.created = today.adding(days: -14) }, []),
      (
        facts(.assessing) {
          $0.created = today.adding(days: -15)
          $0.waitingUntil = today.adding(days: 3)
        }, []
      ),
      (facts(.confirmed), [.noAnswer]), (facts(.confirmed) { $0.isAnswered = true }, []),
      (facts(.declined), [.noAnswer]), (facts(.duplicate), []),
      (whole(.assigned) { $0.created = long }, [.notTold]),
      (
        whole(.assigned) {
          $0.created = long
          $0.isAnswered = true
        }, []
      ),
      (facts(.assigned), [.noResponsible, .noDate, .noAction]),
      (whole(.waiting), [.noDate]), (whole(.assigned) { $0.mustBeSeen = true }, [.seeOnSite]),
      (facts(.closed) { $0.inConflictSince = long }, [.twoValues]),
      (
        facts(.new) {
          $0.isPositive = true
          $0.created = long
        }, []
      ),
      (
        facts(.withdrawn) {
          $0.created = long
          $0.inConflictSince = long
        }, []
      ),
    ]
    for (place, (facts, expected)) in cases.enumerated() {
      #expect(reasons(facts) == expected, "case \(place)")
    }
  }

  @Test("a clock that ran ahead gives no negative days")
  func clockAhead() {
    let cause = AttentionCause(.noAnswer, since: today.adding(days: 400))
    #expect(cause.holds(on: today))
    #expect(cause.days(on: today) == 0)
  }

  @Test("a walk owes its report by the day set, else fourteen days after, until it is reported")
  func walks() {
    func walk(_ values: [WalkField: JSONValue]) -> Walk {
      Walk(record: "w", values: Values(values.map { ($0.key.rawValue, $0.value) }))
    }
    func reasons(_ walk: Walk) -> [AttentionReason] {
      walk.causes(AttentionLimits(), on: today).map(\.reason)
    }
    func day(_ days: Int) -> JSONValue { .string(today.adding(days: days).description) }
    #expect(reasons(walk([.state: "gathered", .date: day(-14)])) == [])
    #expect(reasons(walk([.state: "gathered", .date: day(-15)])) == [.noReport])
    #expect(reasons(walk([.state: "gathered", .date: day(-30), .reportDue: day(2)])) == [])
    #expect(reasons(walk([.state: "walked", .date: day(-8)])) == [.notGathered])
    #expect(
      reasons(walk([.state: "reported", .date: day(-90), .followUpMeeting: day(-50)])) == [])
    #expect(reasons(walk([.date: day(-400)])) == [])
    #expect(reasons(walk([.date: "2019"])) == [])
  }
}
