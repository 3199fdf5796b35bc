import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

/// Takes up what happened and says what the world is to do: the only way the state changes.
package func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  defer { state.keepShownCards() }
  return state.askingWhoFirst(state.askingBeforeMany(state.answer(event)))
}

extension AppState {
  mutating func answer(_ event: AppEvent) -> [Effect] {
    if present != nil, event.isOfPresent { return answerBehindPast(event) }
    return switch event {
    case .terminal(let event): take(event)
    case .committed(let changes, let device, let after):
      committed(changes, device: device, then: after)
    case .commitFailed(let sentence): commitFailed(sentence)
    case .arrived(let changes): arrived(changes)
    case .reopened(let caseFile): reopened(caseFile)
    case .opened(let folder): opened(folder)
    case .editedOutside(let field, let text): editedOutside(field, text)
    case .clock(let moment): tick(moment)
    case .rested: rested()
    case .told(let sentence, let weight): told(sentence, weight)
    case .importRead(let reading): importRead(reading)
    case .mergePreviewed(let reading): mergePreviewed(reading)
    case .merged(let result): merged(result)
    case .devicesSeen(let reading): devicesSeen(reading)
    case .handEditsSeen(let edits): handEditsSeen(edits)
    case .damageFound(let lines): damageFound(lines)
    case .pastRead(let reading): showPast(reading)
    case .returnedRead(let list): returnedRead(list)
    case .exportedRead(let rows): exportedRead(rows)
    case .photosRead(let reading): photosRead(reading)
    case .photoFaultsSeen(let faults, let strangers):
      photoFaultsSeen(faults, strangers: strangers)
    case .delivered(let sentence): delivered(sentence)
    case .notDelivered(let sentence): notDelivered(sentence)
    case .reportRendered(let walk, let audience, let page, let readers):
      noteSent(walk, audience, page: page, to: readers)
    case .reportWritten(let walk, let audience, let written):
      reportWritten(walk, audience, written)
    }
  }
}

extension AppState {
  mutating func take(_ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resize(let size):
      sitting.size = size
      switch shown.layers.last {
      case .form(var layer):
        layer.form.size = size
        shown.layers[shown.layers.endIndex - 1] = .form(layer)
      case .list(let layer):
        if let made = layer.screen.resized(in: self) {
          shown.layers[shown.layers.endIndex - 1] = .list(
            ListLayer(layer.screen, title: made.title, rows: made.rows))
        }
      default: break
      }
      remakeLists()
      keepInSight()
      return []
    case .mouse(let event): return sitting.takesMouse ? point(event) : []
    case .resumed: return []
    case .interrupted: return press(.control("c"))
    case .hangUp, .terminate: return keepAllDrafts() + [.quit]
    }
  }

  mutating func press(_ key: KeyStroke) -> [Effect] {
    // A message stays until the next key, and so does what a search has marked.
    sitting.messages.notice = nil
    shown.search.isMarked = false
    if shown.prompt != nil { return pressInPrompt(key) }
    switch shown.layers.last {
    case .form(let layer): return press(key, in: layer)
    case .palette(let layer): return press(key, in: layer)
    default: break
    }
    if case .area(let layer) = shown.layers.last, let effects = layer.typed(key, in: &self) {
      return effects
    }
    if sitting.waiting != nil { return goOn(with: key) }
    if key == .goTo, !commands.going(from: scope).isEmpty {
      sitting.keyboard.waiting = .pressed
      return []
    }
    guard let command = commands.command(for: key, in: scope) else {
      if let digit = key.typed?.wholeNumberValue,
        let effects = topList?.screen.take(digit: digit, in: &self)
      {
        return effects
      }
      if case .list(var layer) = shown.layers.last, layer.isNumbered,
        let number = key.typed?.wholeNumberValue, layer.select(choice: number)
      {
        shown.layers[shown.layers.endIndex - 1] = .list(layer)
        return chooseRow()
      }
      if case .area(let layer) = shown.layers.last, let digit = key.typed?.wholeNumberValue {
        return layer.take(digit: digit, in: &self)
      }
      if key.typed != nil { say(words.board.unknownKey(words.keyName(key)), .refused) }
      return []
    }
    return perform(command)
  }

  mutating func told(_ sentence: String, _ weight: Notice.Weight) -> [Effect] {
    say(sentence, weight)
    return []
  }

  mutating func tick(_ moment: Moment) -> [Effect] {
    let isNewDay = moment.day != sitting.now.day
    sitting.now = moment
    // A day of the past stays the day it is.
    if isNewDay, shown.past == nil { turnDay() }
    return []
  }

  /// Shows what is shown as it is to be on another day.
  mutating func turnDay() {
    let day = today
    shown.drawn.cards.forgetAll()
    shown.indexes.turn(to: day, in: shown.caseFile)
    reapplyFilter()
    compareReturned()
    remakeLists()
  }

  private func isTable(_ text: String) -> Bool {
    text.contains("\t") || text.split(whereSeparator: \.isNewline).count > 1
  }

  /// Text pasted where nothing is being written runs no command; it may be a table.
  mutating func paste(_ text: String) -> [Effect] {
    sitting.messages.notice = nil
    if shown.prompt != nil {
      shown.prompt?.editor.insert(text)
      return promptChanged()
    }
    switch shown.layers.last {
    case .form(let layer) where layer.form.purpose == .importFile && isTable(text):
      return [.readPastedTable(text)]
    case .form(var layer):
      layer.form.paste(text)
      shown.layers[shown.layers.endIndex - 1] = .form(layer)
      return []
    case .palette(var layer):
      layer.editor.insert(text)
      layer.matches = paletteMatches(layer.editor.text)
      layer.selection = 0
      shown.layers[shown.layers.endIndex - 1] = .palette(layer)
      return []
    case .area(let layer):
      if let effects = layer.pasted(text, in: &self) { return effects }
    default: break
    }
    // A single line may be an answer to a list that was sent.
    if isTable(text) || !shown.caseFile.sendings.isEmpty { return [.readPastedTable(text)] }
    say(words.board.pasteNeedsField, .refused)
    return []
  }
}
