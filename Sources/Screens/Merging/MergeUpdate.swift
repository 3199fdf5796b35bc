import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Other machines: merging with their folders, and a copy for a colleague.
  static let merging: [Command] = [
    Command(
      "merge", Phrase("Saml", "Merge"),
      help: Phrase("saml med en kollegas mappe", "merge with another machine’s folder"),
      in: [.board, .devices], keys: "F6", obstacle: canWrite
    ) {
      $0.openPathPrompt(.merge)
    },
    Command(
      "merge-now", Phrase("Saml nu", "Merge now"),
      help: Phrase(
        "hent det, der er set på; intet forsvinder", "fetch what was looked at; nothing goes away"),
      in: [.merge], keys: "S", hint: 2, obstacle: canWrite
    ) { $0.mergeNow() },
    Command(
      "devices", Phrase("Computere", "Machines"),
      help: Phrase(
        "vis, hvilke computere der har skrevet her", "show which machines have written here"),
      in: [.board], keys: "F7", obstacle: needsWorkspace
    ) { _ in
      [.lookAtDevices]
    },
    Command(
      "copy-folder", Phrase("Giv en kopi", "Give a copy"),
      help: Phrase("giv en kollega en kopi af mappen", "give a colleague a copy of the folder"),
      in: [.devices], keys: "c", hint: 2, obstacle: needsWorkspace
    ) {
      $0.openPathPrompt(.copy)
    },
    Command(
      "back-up", Phrase("Sikkerhedskopi", "Back up"),
      help: Phrase("gem alt i én fil", "save everything in one file"),
      in: [.devices], keys: "b", hint: 3, obstacle: needsWorkspace
    ) {
      $0.openPathPrompt(.backup)
    },
    Command(
      "seal", Phrase("Kontroltal", "Seal"),
      help: Phrase(
        "sæt et kontroltal, så det kan ses, om noget ændres siden",
        "set a seal by which it shows if anything is changed since"),
      in: [.devices], keys: "s", hint: 4, obstacle: canWrite
    ) { _ in [.seal] },
  ]
}

extension AppState {
  mutating func openPathPrompt(_ purpose: Prompt.Purpose) -> [Effect] {
    openPrompt(purpose, text: sitting.merging.paths[purpose] ?? "")
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
    default: return [.previewMerge(path: path)]
    }
  }

  mutating func mergePreviewed(_ reading: MergeReading) -> [Effect] {
    sitting.merging.reading = reading
    close(MergePreviewList.self)
    return open(MergePreviewList())
  }

  mutating func mergeNow() -> [Effect] {
    sitting.merging.reading.map { [.merge(path: $0.path)] } ?? []
  }

  mutating func devicesSeen(_ reading: DevicesReading) -> [Effect] {
    sitting.merging.devices = reading
    if top(DeviceList.self) != nil {
      remakeLists()
      return []
    }
    return open(DeviceList())
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
