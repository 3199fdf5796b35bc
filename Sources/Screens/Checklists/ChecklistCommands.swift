import CaseModel
import Language
import Wording

extension CommandCatalogue {
  /// Checklists: answered with a key each, chosen for a walk, made and changed.
  static let checklists: [Command] = [
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
    Command(
      "check-yes", Phrase("Ja", "Yes"), help: Phrase("svar ja", "answer yes"),
      in: [.checklist], keys: "+", hint: 1, obstacle: canWrite
    ) { $0.answerCheck(with: "yes") },
    Command(
      "check-no", Phrase("Nej", "No"), help: Phrase("svar nej", "answer no"),
      in: [.checklist], keys: "-", hint: 2, obstacle: canWrite
    ) { $0.answerCheck(with: "no") },
    Command(
      "check-note", Phrase("Note", "Note"),
      help: Phrase("skriv en note til svaret", "write a note on the answer"),
      in: [.checklist], keys: "t", hint: 3, obstacle: canWrite
    ) { $0.askCheck(isNote: true) },
    Command(
      "check-stop", Phrase("Næste stop", "Next stop"),
      help: Phrase(
        "svar for næste stop, og til sidst for hele vandringen igen",
        "answer for the next stop, and in the end for the whole walk again"),
      in: [.checklist], keys: "s", hint: 4
    ) { $0.nextCheckStop() },
    Command(
      "check-clear", Phrase("Fjern svar", "Clear answer"),
      help: Phrase("tag svaret væk", "take the answer away"),
      in: [.checklist], keys: "x Delete", obstacle: canWrite
    ) { $0.clearCheck() },
    Command(
      "checklist-new", Phrase("Ny tjekliste", "New checklist"),
      help: Phrase("skriv jeres egen tjekliste", "write a checklist of your own"),
      in: [.checklists], keys: "a Insert", hint: 2, obstacle: canWrite
    ) { state in
      RecordSchema.of(.checklist).map { state.openNewRecord($0) } ?? []
    },
    Command(
      "checklist-edit", Phrase("Ret", "Edit"),
      help: Phrase(
        "ret tjeklisten; er den besvaret, bliver det en ny udgave",
        "change the checklist; once answered it becomes a new version"),
      in: [.checklists], keys: "e F2", hint: 3, obstacle: canWrite
    ) { $0.editChecklist() },
    Command(
      "checklist-remove", Phrase("Fjern", "Remove"),
      help: Phrase("fjern tjeklisten", "remove the checklist"),
      in: [.checklists], keys: "x Delete", obstacle: canWrite
    ) { $0.removeChecklist() },
  ]

  private static let walkIsOpen: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state)
      ?? (state.top(WalkPage.self) == nil && state.top(ChecklistPage.self) == nil
        ? .noRecord : nil)
  }
}
