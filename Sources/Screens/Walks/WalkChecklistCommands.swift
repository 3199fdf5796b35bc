import CaseModel
import Language
import Wording

extension CommandCatalogue {
  /// The checklist of the walk whose page stands open.
  static let walkChecklists: [Command] = [
    Command(
      "walk-checklist", Phrase("Tjekliste", "Checklist"),
      help: Phrase(
        "svar på vandringens tjekliste", "answer the walk’s checklist"),
      in: [.walk], keys: "c", obstacle: walkIsOpen
    ) { state in
      state.top(WalkPage.self).map { state.openChecklist(of: $0.walk) } ?? []
    },
    Command(
      "choose-checklist", Phrase("Anden tjekliste", "Another checklist"),
      help: Phrase("vælg vandringens tjekliste", "choose the walk’s checklist"),
      in: [.walk, .checklist], keys: "Tab", hint: 6, obstacle: walkIsOpen
    ) { state in
      (state.top(WalkPage.self)?.walk ?? state.top(ChecklistPage.self)?.walk)
        .map { state.openChecklists(of: $0) } ?? []
    },
  ]

  private static let walkIsOpen: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state)
      ?? (state.top(WalkPage.self) == nil && state.top(ChecklistPage.self) == nil
        ? .noRecord : nil)
  }
}
