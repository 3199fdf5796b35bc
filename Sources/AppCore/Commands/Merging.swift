import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Other machines: merging with their folders, and a copy for a colleague.
  static let merging: [Command] = [
    Command("merge", in: [.board, .devices], keys: "F6", obstacle: canWrite) {
      $0.openPathPrompt(.merge)
    },
    Command("merge-now", in: [.merge], keys: "S", hint: 2, obstacle: canWrite) { $0.mergeNow() },
    Command("devices", in: [.board], keys: "F7", obstacle: needsWorkspace) { _ in
      [.lookAtDevices]
    },
    Command("copy-folder", in: [.devices], keys: "c", hint: 2, obstacle: needsWorkspace) {
      $0.openPathPrompt(.copy)
    },
    Command("back-up", in: [.devices], keys: "b", hint: 3, obstacle: needsWorkspace) {
      $0.openPathPrompt(.backup)
    },
    Command("seal", in: [.devices], keys: "s", hint: 4, obstacle: canWrite) { _ in [.seal] },
  ]
}

extension AppState {
  mutating func openPathPrompt(_ purpose: Prompt.Purpose) -> [Effect] {
    shown.prompt = Prompt(purpose, text: sitting.merging.paths[purpose] ?? "")
    return []
  }

  /// Asks the world to look at the folder, or to write the copy.
  mutating func acceptPath(_ prompt: Prompt) -> [Effect] {
    let path = prompt.editor.text.trimmed
    guard !path.isEmpty else {
      let sentence = words.merging.pathNeeded
      shown.prompt?.problem = sentence
      return []
    }
    shown.prompt = nil
    sitting.merging.paths[prompt.purpose] = path
    switch prompt.purpose {
    case .copy: return [.copyFolder(path: path)]
    case .backup: return [.backUp(path: path)]
    default: return [.lookAtMerge(path: path)]
    }
  }

  mutating func mergeSeen(_ reading: MergeReading) -> [Effect] {
    sitting.merging.reading = reading
    shown.layers.removeAll {
      if case .list(let layer) = $0 { layer.purpose == .mergeLook } else { false }
    }
    return open(.mergeLook)
  }

  mutating func mergeNow() -> [Effect] {
    sitting.merging.reading.map { [.merge(path: $0.path)] } ?? []
  }

  mutating func merged(_ result: MergeResult) -> [Effect] {
    let alike = sitting.merging.reading?.alike ?? []
    let joins = sitting.merging.reading?.join != nil
    sitting.merging.reading = nil
    sitting.merging.paths[.merge] = nil
    shown.layers.removeAll {
      if case .list(let layer) = $0 { layer.purpose == .mergeLook } else { false }
    }
    let effects = arrived(result.changes) + openAlike(alike)
    say(
      (joins ? words.joining.done + " " : "")
        + words.merging.merged(result.changes.newLines, result.folder) + " "
        + words.merging.bothMustShow(result.check), .done)
    return effects
  }

  mutating func devicesSeen(_ reading: DevicesReading) -> [Effect] {
    sitting.merging.devices = reading
    if case .list(let layer) = shown.layers.last, layer.purpose == .devices {
      remakeLists()
      return []
    }
    return open(.devices)
  }
}

extension AppState {
  mutating func damageFound(_ lines: Int) -> [Effect] {
    sitting.merging.damagedLines = lines
    return []
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
