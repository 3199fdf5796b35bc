import CaseModel

extension AppState {
  /// Keeps what stands in open forms, before the program ends.
  mutating func keepAllDrafts() -> [Effect] {
    openDrafts.sorted { $0.key < $1.key }.map { .keepDraft(key: $0.key, $0.value) }
  }

  /// What is being written and is not saved, by what its draft is kept under.
  package var openDrafts: [String: JSONValue] {
    var drafts: [String: JSONValue] = [:]
    if let prompt = shown.prompt { drafts[prompt.draftKey] = prompt.draft }
    for layer in shown.layers {
      switch layer {
      case .form(let open): drafts[open.form.purpose.key] = open.draft(in: shown.caseFile)
      case .area(let layer):
        if let (key, draft) = layer.draft(in: shown.caseFile), let draft { drafts[key] = draft }
      case .finding, .list, .palette: break
      }
    }
    return drafts
  }
}

extension [String: JSONValue] {
  /// Drafts as they are to be stored after a change here, where another board on this machine may
  /// have stored its own meanwhile: only what changed here is set or taken away.
  package func taking(
    changesFrom before: [String: JSONValue], to after: [String: JSONValue]
  ) -> [String: JSONValue] {
    var stored = self
    for (key, draft) in before where after[key] == nil && stored[key] == draft {
      stored[key] = nil
    }
    for (key, draft) in after where before[key] != draft { stored[key] = draft }
    return stored
  }
}
