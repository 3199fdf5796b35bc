import CaseModel
import Testing

@Suite("Where the ball is") struct BallTests {
  private let today = Day(number: 20_780)

  private func day(_ offset: Int) -> Day { today.adding(days: offset) }

  private func finding(
    _ state: FindingState, responsible: String? = "Vej & Park", entries: [Entry] = [],
    since: Int = -30
  ) -> Finding {
    var finding = Finding(name: "a", entries: entries)
    finding.values[FindingField.state] = .string(state.rawValue)
    finding.values[FindingField.responsible] = responsible.map { .string($0) }
    finding.stateSince = "\(day(since))T09:00:00+01:00"
    return finding
  }

  private func followUp(
    _ step: FollowUpStep, _ offset: Int, party: String? = "Vej & Park", promised: Int? = nil,
    isEarlier: Bool = false
  ) -> Entry {
    var values = Values()
    values[EntryField.step] = .string(step.rawValue)
    values[EntryField.on] = .string(day(offset).description)
    values[EntryField.party] = party.map { .string($0) }
    values[EntryField.promisedFor] = promised.map { .string(day($0).description) }
    return Entry(
      name: "e", kind: .followUp, values: values, at: "", by: nil, isOfEarlierRound: isEarlier)
  }

  @Test(
    "who has the ball follows from the state",
    arguments: [
      (FindingState.new, PartyListHistory.Holder.us), (.assessing, .us), (.assigned, .party),
      (.inProgress, .party), (.waiting, .waiting), (.done, .us), (.confirmed, .us),
      (.declined, .us), (.duplicate, .us), (.closed, .nobody), (.kept, .nobody),
      (.withdrawn, .nobody),
    ])
  func holder(state: FindingState, holder: PartyListHistory.Holder) {
    #expect(PartyListHistory(finding(state), proposedOn: nil).holder == holder)
  }

  @Test("without a responsible party the ball is with us, whatever the state says")
  func nobodyResponsible() {
    #expect(PartyListHistory(finding(.assigned, responsible: nil), proposedOn: nil).holder == .us)
  }

  @Test("silence counts from their last word, and what we write starts nothing again")
  func silence() {
    let assigned = PartyListHistory(finding(.assigned), proposedOn: day(-40))
    #expect(assigned.silence(on: today) == 30)
    let told = PartyListHistory(
      finding(.assigned, entries: [followUp(.told, -12)]), proposedOn: day(-40))
    #expect(told.silence(on: today) == 30)
    #expect(told.toldOn == day(-12))
    #expect(told.heardOn == nil)
    let answered = PartyListHistory(
      finding(.assigned, entries: [followUp(.told, -12), followUp(.reply, -4)]),
      proposedOn: day(-40))
    #expect(answered.silence(on: today) == 4)
    #expect(PartyListHistory(finding(.done), proposedOn: day(-40)).silence(on: today) == nil)
  }

  @Test("a promised day that passed is counted, until the ball is elsewhere")
  func promise() {
    let entries = [followUp(.promised, -9, promised: -2)]
    let trail = PartyListHistory(finding(.assigned, entries: entries), proposedOn: nil)
    #expect(trail.brokenPromise(on: today) == 2)
    #expect(trail[.promised]?.on == day(-9))
    #expect(trail.promisedFor == day(-2))
    #expect(
      PartyListHistory(finding(.done, entries: entries), proposedOn: nil).brokenPromise(on: today)
        == nil)
  }

  @Test("what another party was told does not count for the one responsible now")
  func anotherParty() {
    let entries = [followUp(.told, -12, party: "Driftsgården"), followUp(.told, -3)]
    let trail = PartyListHistory(finding(.assigned, entries: entries), proposedOn: day(-5))
    #expect(trail.tellings == 1)
    #expect(trail[.told]?.on == day(-3))
  }

  @Test("a renamed party is the same party")
  func renamed() {
    var values = Values()
    values[PartyField.name] = "Vej og Park"
    values[PartyField.alias] = "Vej & Park, Vejvæsenet"
    let names = PartyNames([(Party(record: "p", values: values), [])])
    let trail = PartyListHistory(
      finding(.assigned, responsible: "Vej og Park", entries: [followUp(.told, -3)]),
      proposedOn: nil, names: names)
    #expect(trail[.told]?.on == day(-3))
  }

  @Test("done is what they say, confirmed what somebody saw, and each has its day")
  func doneAndConfirmed() {
    var finding = finding(.done)
    finding.values[FindingField.doneOn] = .string(day(-6).description)
    let done = PartyListHistory(finding, proposedOn: nil)
    #expect(done[.done]?.on == day(-6))
    #expect(done[.confirmed] == nil)
    finding.values[FindingField.state] = "confirmed"
    finding.values[FindingField.confirmedOn] = .string(day(-1).description)
    finding.values[FindingField.confirmedBy] = "Natteravnene"
    let confirmed = PartyListHistory(finding, proposedOn: nil)
    #expect(confirmed[.confirmed]?.who == "Natteravnene")
    #expect(confirmed.marks.map(\.stage) == [.proposed, .done, .confirmed])
  }

  @Test("after a reopening the round begins anew, but hand-overs are counted over all")
  func rounds() {
    let entries = [
      followUp(.told, -20, isEarlier: true), followUp(.returned, -18, isEarlier: true),
      followUp(.returned, -2, party: "Driftsgården"),
    ]
    let trail = PartyListHistory(finding(.assigned, entries: entries), proposedOn: nil)
    #expect(trail[.told] == nil)
    #expect(trail.handOvers == 2)
    #expect(trail.returns.last?.party == "Driftsgården")
  }

  @Test("an answer to residents from before a reopening is none to what happened since")
  func secondAnswer() {
    var finding = finding(.confirmed)
    finding.entries = [
      Entry(
        name: "s", kind: .answer, values: Values([("text", "Lampen virker")]), at: "", by: nil,
        isOfEarlierRound: true)
    ]
    #expect(!finding.isAnswered)
    finding.entries[0].isOfEarlierRound = false
    #expect(finding.isAnswered)
  }

  @Test("names lead over several joinings to one party, and a ring ends")
  func joinedParties() {
    func party(_ name: String, alias: String = "") -> Party {
      Party(record: name, values: Values([("name", .string(name)), ("alias", .string(alias))]))
    }
    let chain = PartyNames([
      (party("A"), []), (party("B", alias: "A"), []), (party("C", alias: "b"), ["Cc"]),
    ])
    #expect(chain.present("a") == "C")
    #expect(chain.present("cc") == "C")
    #expect(chain.present("Ukendt") == "Ukendt")
    let ring = PartyNames([(party("A", alias: "B"), []), (party("B", alias: "A"), [])])
    #expect(ring.present("B") == ring.present("A"))
    let taken = PartyNames([(party("Ny"), ["Gammel"]), (party("Gammel"), [])])
    #expect(taken.present("Gammel") == "Gammel")
  }
}
