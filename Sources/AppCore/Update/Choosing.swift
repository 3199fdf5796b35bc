import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Does what the selected row of a list stands for.
  mutating func chooseRow() -> [Effect] {
    if case .triage = shown.layers.last { return chooseOnDesk() }
    guard case .list(let layer) = shown.layers.last, layer.rows.indices.contains(layer.selection),
      let choice = layer.rows[layer.selection].choice
    else { return [] }
    switch choice {
    case .state(let goal):
      let things = actedUpon
      shown.layers.removeLast()
      return move(to: goal, things: things)
    case .finding(let thing):
      if !layer.purpose.traits.staysBeneath { shown.layers.removeLast() }
      select(thing)
      shown.layers.append(.finding(FindingLayer(thing, in: shown.caseFile)))
      return []
    case .command(let identifier):
      shown.layers.removeLast()
      return CommandCatalogue.command(identifier).map { perform($0) } ?? []
    case .theme(let name):
      shown.layers.removeLast()
      sitting.theme.code = name
      return [.useTheme(name)]
    case .welcome(let way): return begin(way)
    case .confirmImport: return confirmImport()
    case .confirmBulk: return confirmBulk()
    case .view(let thing): return openView(thing)
    case .showAll: return showAll()
    case .regroup: return regroupReview()
    case .finishReview: return finishReview()
    case .allowWriting: return switchWriting()
    case .saveView:
      shown.layers.removeLast()
      return openPrompt(.viewName)
    case .mergeNow: return mergeNow()
    case .column(let column):
      shown.layers.removeAll()
      return focusColumn(by: column - shown.place.column)
    case .party(let party):
      needParties()
      return open(.chase(party))
    case .promises: return openPromises()
    case .meetingList: return open(.meeting)
    case .sendWay(let way): return send(by: way)
    case .offer: return takeOffer()
    case .editedFile(_, let thing):
      guard let thing else { return [] }
      shown.layers.append(.finding(FindingLayer(thing, in: shown.caseFile)))
      return []
    case .standing(let line): return settle(by: line)
    case .anotherValue: return writeAnotherValue()
    case .act(_, let thing):
      guard let thing, shown.caseFile.kind(of: thing) == .finding else { return [] }
      shown.layers.append(.finding(FindingLayer(thing, in: shown.caseFile)))
      return []
    case .moreHistory: return lookFurther()
    case .takeBack(let act, let isRedo): return confirmTakingBack(act, isRedo: isRedo)
    case .leaveIt: return goBack()
    case .start(let goal): return follow(goal)
    case .attention(let reason):
      // The counts are the same screen otherwise; what leads there from elsewhere stays beneath.
      if case .attention = layer.purpose { shown.layers.removeLast() }
      return openAttention(at: reason)
    case .walk(let walk): return openWalkStates(walk)
    case .walkState(let state): return setWalkState(state)
    case .leaveOpen: return goBack()
    case .record(let thing):
      shown.layers.removeLast()
      return openEditRecord(thing)
    case .dispute(let thing, let field): return openSettling(field, of: thing)
    case .pair(let later, let earlier): return openPair(later, earlier)
    case .joinPair(let kept): return joinPair(keep: kept)
    case .keepApart: return keepPairApart()
    }
  }

  /// Edits what the selected row of a finding stands for.
  mutating func editRow() -> [Effect] {
    guard case .finding(let layer) = shown.layers.last,
      let target = layer.screen.selected(in: findingLayout(of: layer))
    else { return [] }
    let finding = shown.caseFile.finding(at: layer.thing)
    switch target {
    case .field(.state), .field(.reason), .field(.waitingUntil), .field(.duplicateOf):
      return openMoveList()
    case .field(let field) where FindingField.edited.contains(field):
      openForm(formMaker().editField(field, of: [finding]))
    case .dispute(let name):
      return openSettling(name, of: layer.thing)
    case .field(.actions): return openEntry(.action)
    case .field(.comments): return openEntry(.comment)
    case .field(.answers): return openEntry(.answer)
    case .entry(let kind, let name):
      guard let entry = finding.entries.first(where: { $0.name == name }) else { return [] }
      switch kind {
      case .action: openForm(formMaker().action(of: [finding], entry: entry))
      case .answer: openForm(formMaker().answer(of: [finding], entry: entry))
      case .comment: openForm(formMaker().comment(of: [finding], entry: entry))
      default: return refuse(.notEditable)
      }
    case .joined(let name):
      guard let thing = ThingName(name).flatMap({ shown.caseFile.thing(named: $0) }) else {
        return []
      }
      shown.layers.append(.finding(FindingLayer(thing, in: shown.caseFile)))
    case .field, .unknownField, .history: return refuse(.notEditable)
    }
    return []
  }

  /// Whether Enter leads to the values of a field that has several.
  package var standsOnDispute: Bool {
    guard case .finding(let layer) = shown.layers.last,
      case .dispute = layer.screen.selected(in: findingLayout(of: layer))
    else { return false }
    return true
  }

  /// The rows of an open finding, as they lie on the screen now.
  package func findingLayout(of layer: FindingLayer) -> FindingLayout {
    var titles: [String: String] = [:]
    for walk in shown.caseFile.walks { titles[walk.id] = walk.name }
    var rows = FindingRows(
      shown.caseFile.finding(at: layer.thing), words: words, today: today, titles: titles)
    rows.joined = shown.indexes.board.duplicates(of: layer.thing).map {
      shown.caseFile.finding(at: $0)
    }
    rows.trail = shown.caseFile.trail(
      of: layer.thing, names: shown.indexes.parties?.names ?? shown.caseFile.partyNames)
    return FindingLayout(
      rows,
      history: shown.caseFile.wholeHistory(of: layer.thing).reversed().map { sentence(of: $0) },
      columns: sitting.size.columns)
  }

  /// Rows of the finding screen between the header and the lines below.
  package var findingHeight: Int { max(0, sitting.size.rows - 1 - BoardLayout.rowsBelow) }

  mutating func press(_ key: KeyStroke, in layer: PaletteLayer) -> [Effect] {
    var layer = layer
    switch key {
    case .escape, .control("c"):
      shown.layers.removeLast()
      return []
    case .enter:
      shown.layers.removeLast()
      guard layer.matches.indices.contains(layer.selection) else { return [] }
      return choose(layer.matches[layer.selection])
    case .down, .control("n"):
      layer.selection = min(layer.selection + 1, max(0, layer.matches.count - 1))
    case .up, .control("p"): layer.selection = max(layer.selection - 1, 0)
    default:
      guard layer.editor.press(key) else { return [] }
      layer.matches = paletteMatches(layer.editor.text)
      layer.selection = 0
    }
    shown.layers[shown.layers.endIndex - 1] = .palette(layer)
    return []
  }
}
