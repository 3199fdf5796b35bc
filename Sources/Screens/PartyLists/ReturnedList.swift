import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// A list that came back was read: shows what the party changed on it.
  mutating func returnedRead(_ list: ReturnedList) -> [Effect] {
    let said = openParty.flatMap(lastSending).flatMap { ReturnedList.identifier($0.id) }
    do throws(ReturnedProblem) {
      do throws(ReturnedProblem) {
        shown.areas.returned.comparison = try ReturnedComparison(
          list, in: shown.caseFile, today: today)
        shown.areas.returned.said = nil
      } catch .unrecognised where said != nil {
        // It was pasted on the list of whoever answered.
        shown.areas.returned.comparison = try ReturnedComparison(
          list, list: said, in: shown.caseFile, today: today)
        shown.areas.returned.said = said
      }
    } catch {
      let sentence =
        error == .unrecognised && list.isMail
        ? words.returned.unrecognisedHere : error.sentence(in: words)
      say(sentence, .warning)
      return []
    }
    shown.areas.returned.list = list
    shown.areas.returned.rows = []
    return showReturned()
  }

  /// A file that was exported came back: shows what was changed in it.
  mutating func exportedRead(_ rows: [ImportRow]) -> [Effect] {
    shown.areas.returned.comparison = ReturnedComparison(ofExport: rows, in: shown.caseFile)
    shown.areas.returned.list = nil
    shown.areas.returned.rows = rows
    return showReturned()
  }

  private mutating func showReturned() -> [Effect] {
    shown.areas.returned.aside = []
    // The form that asked for the file is done with.
    shown.layers.removeAll {
      if case .form(let layer) = $0 { layer.form.purpose == .importFile } else { false }
    }
    return open(ReturnedChanges())
  }

  /// Compares the list that came back anew, after something has changed here, while it is shown.
  mutating func compareReturned() {
    guard shows(ReturnedChanges.self) else { return }
    let rows = shown.areas.returned.rows
    if !rows.isEmpty {
      shown.areas.returned.comparison = ReturnedComparison(ofExport: rows, in: shown.caseFile)
      return
    }
    guard let list = shown.areas.returned.list else { return }
    do throws(ReturnedProblem) {
      shown.areas.returned.comparison = try ReturnedComparison(
        list, list: shown.areas.returned.said, in: shown.caseFile, today: today)
    } catch {
      shown.areas.returned.comparison = nil
    }
  }

  /// The party whose list is open, on top or below.
  private var openParty: String? {
    for layer in shown.layers.reversed() {
      if case .list(let list) = layer, let screen = list.screen as? PartyFindingList {
        return screen.party
      }
    }
    return nil
  }

  var returnedContent: ListContent {
    guard let compared = shown.areas.returned.comparison else { return (words.ball.heading, []) }
    let sending = compared.sendings.first
    let title = sending.map { sending in
      words.returned.list(
        sending.id, sending.edition, sending.party, sending.on.map { words.day($0) } ?? "")
    }
    let width = max(20, sitting.size.columns - 4)
    var rows: [ListLayer.Row] = []
    let told =
      compared.notices.map { $0.sentence(in: words) } + [
        words.returned.counts(
          compared.rowsRead, compared.offers.count, compared.unchangedRows)
      ]
    for sentence in told {
      rows += TextLayout.wrapped(sentence, toColumns: width).map { .init($0, tone: .quiet) }
    }
    rows.append(.init(""))
    let waiting = compared.offers.filter { !shown.areas.returned.aside.contains(key(of: $0)) }
    for offer in waiting { rows.append(row(of: offer)) }
    if waiting.isEmpty { rows.append(.init(words.returned.nothingLeft)) }
    return (title ?? words.ball.heading, rows)
  }

  private func row(of offer: ProposedChange) -> ListLayer.Row {
    let text = OfferText(words: words)
    var detail = offer.record.map { name(of: $0) } ?? words.returned.addedRow(offer.line)
    if let now = offer.changedHere {
      detail += " · " + words.returned.changedHere(text.shown(now, offer.column))
    }
    return .init(
      text.plainLine(offer), trailing: offer.record.map { id(of: $0) } ?? "", detail: detail,
      tone: offer.changedHere == nil ? .plain : .warning, record: offer.record,
      choice: OfferChoice(key: key(of: offer)))
  }

  func key(of offer: ProposedChange) -> String {
    "\(offer.line) \(offer.key(offer.record.map { id(of: $0) } ?? ""))"
  }

  private var selectedChange: ProposedChange? {
    guard let key = selectedChoice(OfferChoice.self)?.key else { return nil }
    return shown.areas.returned.comparison?.offers.first { self.key(of: $0) == key }
  }

  static let offerObstacle: @Sendable (AppState) -> Obstacle? = { state in
    CommandCatalogue.canWrite(state) ?? (state.selectedChange == nil ? .noProposedChange : nil)
  }

  mutating func takeProposedChange() -> [Effect] {
    selectedChange.map { take([$0]) } ?? refuse(.noProposedChange)
  }

  mutating func takeAllOffers() -> [Effect] {
    let offers =
      shown.areas.returned.comparison?.offers.filter {
        !shown.areas.returned.aside.contains(key(of: $0))
      } ?? []
    return offers.isEmpty ? refuse(.noProposedChange) : take(offers)
  }

  /// Leaves an offer out of sight; it comes back when the list is read again.
  mutating func putOfferAside() -> [Effect] {
    guard let offer = selectedChange else { return refuse(.noProposedChange) }
    shown.areas.returned.aside.insert(key(of: offer))
    remakeLists()
    say(words.returned.putAside, .done)
    return []
  }

  mutating func openOffered() -> [Effect] {
    guard let record = selectedChange?.record else { return refuse(.noCard) }
    showWhole(record)
    return []
  }

  private mutating func take(_ offers: [ProposedChange]) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    let words = words
    var random = sitting.random
    let draft = ReturnedWriter.draft(
      offers, in: shown.caseFile, today: today,
      passing: {
        $0.isExport ? words.returned.passingFile : words.returned.passing($0.party, $0.id)
      },
      fresh: { shown.indexes.identifiers.fresh(from: &random) })
    sitting.random = random
    let isExport = offers.first?.sending.isExport ?? false
    let party = isExport ? words.returned.file : offers.first?.sending.party ?? ""
    return commit(draft, then: AfterCommit(words.returned.taken(offers.count, party)))
  }
}
