import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let checklists = Scope(
    "checklists", Phrase("ved valg af tjekliste", "choosing a checklist"))
}

/// The lists a walk may ask: the folder's, and those that are ready to use.
struct ChecklistChoices: ListScreen {
  static let scope = Scope.checklists
  static let isNumbered = true
  static let listsRecords = true
  let walk: RecordIndex

  func content(in state: AppState) -> ListContent? { state.checklistChoices(of: walk) }
}

enum ChecklistChoice: RowChoice {
  case ours(RecordIndex)
  /// One that is ready to use, by its place.
  case seed(Int)

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.chooseChecklist(self)
  }
}

extension AppState {
  mutating func openChecklists(of walk: RecordIndex) -> [Effect] {
    open(ChecklistChoices(walk: walk))
  }

  /// Those ready to use that the folder does not have yet.
  private var seeds: [(place: Int, list: Checklist)] {
    let names = Set(
      shown.caseFile.standing(.checklist).map {
        SearchKey.name(shown.caseFile.checklist(at: $0).name)
      })
    return ChecklistSeedWords(language: sitting.language).all.enumerated()
      .filter { !names.contains(SearchKey.name($0.element.name)) }
      .map { (place: $0.offset, list: $0.element) }
  }

  func checklistChoices(of walk: RecordIndex) -> ListContent {
    let said = words.checklists
    let chosen = shown.caseFile.checklist(of: walk)
    let answers = shown.caseFile.checks(of: walk)
    var rows: [ListLayer.Row] = []
    func add(_ list: Checklist, _ choice: ChecklistChoice, _ edge: String, isChosen: Bool) {
      var row = ListLayer.Row("", trailing: edge, choice: choice)
      let place = rows.count { $0.choice != nil }
      row.key = place < 9 ? "\(place + 1)  " : "   "
      row.name = list.name
      let facts = [
        said.questions(list.items.count), list.version > 1 ? said.version(list.version) : "",
        list.timeOfDay.map { words.codes.word($0.rawValue, in: .timeOfDay) } ?? "", list.source,
      ].filter { !$0.isEmpty }
      row.parts = [.init("  " + facts.joined(separator: " · "))]
      row.bar = isChosen ? .good : nil
      rows.append(row)
    }
    var ours = shown.caseFile.currentChecklists
    // An older version that this walk has answered stays its own.
    if let chosen, !ours.contains(chosen) { ours.insert(chosen, at: 0) }
    if !ours.isEmpty { rows.append(ListLayer.Row(said.ours, isHeading: true)) }
    for record in ours {
      let count = answers.count { $0.checklist == record }
      let edge = [
        record == chosen ? said.isChosen : "", count > 0 ? said.answers(count) : "",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
      add(
        shown.caseFile.checklist(at: record), .ours(record), edge, isChosen: record == chosen)
    }
    let seeds = seeds
    if !seeds.isEmpty {
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      rows.append(ListLayer.Row(said.seeds, isHeading: true))
      for (place, list) in seeds { add(list, .seed(place), "", isChosen: false) }
    }
    return (said.chooseTitle(walkName(walk)), rows)
  }

  private func walkName(_ walk: RecordIndex) -> String { self.walk(at: walk).name }

  mutating func chooseChecklist(_ choice: ChecklistChoice) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let walk = top(ChecklistChoices.self)?.walk else { return [] }
    var draft = ActDraft()
    let name: String
    let list: RecordReference
    switch choice {
    case .ours(let record):
      name = shown.caseFile.checklist(at: record).name
      list = .existing(shown.caseFile.name(of: record))
    case .seed(let place):
      let seeds = ChecklistSeedWords(language: sitting.language).all
      guard seeds.indices.contains(place) else { return [] }
      name = seeds[place].name
      list = seeds[place].make(
        id: shown.indexes.identifiers.fresh(from: &sitting.random), in: &draft)
    }
    EditWriter.choose(list, for: walk, in: shown.caseFile, draft: &draft)
    shown.layers.removeLast()
    return commit(draft, then: AfterCommit(words.checklists.chosen(name)))
  }

  /// The list of the selected row; nil for one that is not in the folder yet.
  var chosenChecklist: RecordIndex? {
    guard case .ours(let record)? = selectedChoice(ChecklistChoice.self) else { return nil }
    return record
  }

  mutating func editChecklist() -> [Effect] {
    guard let record = chosenChecklist else {
      say(words.checklists.seedIsFixed, .refused)
      return []
    }
    return openEditRecord(record, at: ChecklistField.items.rawValue)
  }

  mutating func removeChecklist() -> [Effect] {
    guard let record = chosenChecklist else {
      say(words.checklists.seedIsFixed, .refused)
      return []
    }
    let name = shown.caseFile.checklist(at: record).name
    var draft = ActDraft()
    EditWriter.remove(record, in: shown.caseFile, draft: &draft)
    return commit(draft, then: AfterCommit(words.recordRemoved(.checklist, name)))
  }
}
