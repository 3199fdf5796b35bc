import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// The fields of an open finding.
  static let findingFields: [Command] = [
    Command(
      "edit-row", Phrase("Ret feltet", "Edit field"),
      help: Phrase("ret det felt, markøren står på", "edit the field under the cursor"),
      in: [.finding], keys: "Enter", hint: 1
    ) { $0.editRow() }
  ]
}

extension AppState {
  /// Edits what the selected row of a finding stands for.
  mutating func editRow() -> [Effect] {
    guard case .finding(let layer) = shown.layers.last,
      let target = layer.screen.selected(in: findingLayout(of: layer))
    else { return [] }
    let finding = shown.caseFile.finding(at: layer.record)
    switch target {
    case .field(.state), .field(.reason), .field(.waitingUntil), .field(.duplicateOf):
      return openMoveList()
    case .field(let field) where FindingField.edited.contains(field):
      openForm(formMaker().editField(field, of: [finding]))
    case .own(let name):
      guard let field = words.own.field(name.rawValue), !field.isRemoved else {
        return refuse(.notEditable)
      }
      openForm(formMaker().editField(field, of: [finding]))
    case .conflict(let name):
      return openSettling(name, of: layer.record)
    case .field(.actions): return openEntry(.action)
    case .field(.comments): return openEntry(.comment)
    case .field(.answers): return openEntry(.answer)
    case .entry(let kind, let name):
      guard let entry = finding.entries.first(where: { $0.name == name }) else { return [] }
      switch kind {
      case .photo:
        guard let record = RecordName(name).flatMap({ shown.caseFile.record(named: $0) }) else {
          return []
        }
        return openEditRecord(record)
      case .action: openForm(formMaker().action(of: [finding], entry: entry))
      case .answer: openForm(formMaker().answer(of: [finding], entry: entry))
      case .comment: openForm(formMaker().comment(of: [finding], entry: entry))
      case .link:
        let text = entry.values.text(EntryField.url) ?? ""
        guard let id = LinkText.identifier(in: text), let other = shown.finding(called: id),
          let record = RecordName(other.name).flatMap({ shown.caseFile.record(named: $0) })
        else { return refuse(.notEditable) }
        showWhole(record)
      default: return refuse(.notEditable)
      }
    case .joined(let name), .linked(let name):
      guard let record = RecordName(name).flatMap({ shown.caseFile.record(named: $0) }) else {
        return []
      }
      showWhole(record)
    case .field, .unknownField, .history: return refuse(.notEditable)
    }
    return []
  }

  /// Whether Enter leads to the values of a field that has several.
  package var standsOnConflict: Bool {
    guard case .finding(let layer) = shown.layers.last,
      case .conflict = layer.screen.selected(in: findingLayout(of: layer))
    else { return false }
    return true
  }

  /// The rows of an open finding, as they lie on the screen now.
  package func findingLayout(of layer: FindingLayer) -> FindingLayout {
    var rows = FindingRows(
      shown.caseFile.finding(at: layer.record), words: words, today: today,
      titles: shown.caseFile.walkTitles(of: layer.record))
    rows.joined = shown.indexes.board.duplicates(of: layer.record).map {
      shown.caseFile.finding(at: $0)
    }
    for id in shown.caseFile.linked(from: layer.record) {
      rows.linked[id.description] = shown.finding(called: id)
    }
    let links = shown.indexes.links ?? LinkIndex(shown.caseFile)
    let id = shown.caseFile.shown(layer.record, FindingField.id.rawValue)?.string ?? ""
    rows.linkedFrom = links.linking(to: id).filter { $0 != layer.record }.map {
      shown.caseFile.plainFinding(at: $0)
    }
    rows.photoFaults = shown.areas[PhotoFaultState.self].faults
    rows.comings = links.comings(of: layer.record).map { shown.caseFile.plainFinding(at: $0) }
    rows.trail = shown.caseFile.trail(
      of: layer.record, names: shown.indexes.parties?.names ?? shown.caseFile.partyNames)
    return FindingLayout(
      rows,
      history: shown.caseFile.wholeHistory(of: layer.record).reversed().map { sentence(of: $0) },
      columns: sitting.size.columns, isAloud: sitting.readsAloud)
  }

  /// Rows of the finding screen between the header and the lines below.
  package var findingHeight: Int { listArea.rows }
}

extension Case {
  /// The finding of an identifier, as it stands; nil where there is none, or it was taken out.
  func finding(called identifier: SayableIdentifier) -> Finding? {
    indexes.identifiers.records(called: identifier)
      .first { caseFile.kind(of: $0) == .finding && caseFile.plainState(of: $0) != .withdrawn }
      .map { caseFile.plainFinding(at: $0) }
  }
}
