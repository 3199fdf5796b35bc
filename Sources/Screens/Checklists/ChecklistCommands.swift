import CaseModel
import Language
import Wording

extension CommandCatalogue {
  /// Checklists: answered with a key each, made and changed.
  static let checklists: [Command] = [
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
}
