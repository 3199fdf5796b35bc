import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// What the workspace keeps besides findings.
  static let register: [Command] = [
    Command(
      "register", Phrase("Register", "Register"),
      help: Phrase(
        "vis aktører, områder, vandringer og regler", "show parties, areas, walks and rules"),
      in: [.board, .start], keys: "S", go: "r", obstacle: needsWorkspace
    ) { $0.openRegister() },
    going(.party, "p"), going(.area, "a"),
    Command(
      "record-new", Phrase("Ny", "New"),
      help: Phrase("opret en ny i en formular", "make a new one in a form"),
      in: [.records], keys: "a Insert", hint: 2, obstacle: newRecordObstacle
    ) { $0.openNewRecord() },
    Command(
      "record-edit", Phrase("Ret", "Edit"),
      help: Phrase("ret den valgte", "change the chosen one"),
      in: [.records], keys: "e F2", hint: 3, obstacle: editObstacle
    ) { state in
      if let code = state.chosenCode { return state.openCode(code) }
      return state.chosenRecord.map { state.openEditRecord($0) } ?? []
    },
    Command(
      "record-remove", Phrase("Fjern", "Remove"),
      help: Phrase("fjern den valgte; det kan fortrydes", "remove the chosen one; can be undone"),
      in: [.records], keys: "x Delete", hint: 4, obstacle: removalObstacle
    ) { $0.removeRecord() },
    Command(
      "record-join", Phrase("Saml eller skil", "Join or part"),
      help: Phrase(
        "hold to for den samme, eller skil dem igen", "hold two for the same, or part them again"),
      in: [.records], keys: "s", hint: 5, obstacle: canWrite
    ) { $0.joinOrPart() },
    Command(
      "record-find", Phrase("Søg", "Search"),
      help: Phrase("vis kun dem, der har ordene", "show only those that hold the words"),
      in: [.records], keys: "/ f F3", hint: 6
    ) { state in
      state.openPrompt(.records, text: state.top(RecordList.self)?.words ?? "")
    },
    Command(
      "record-history", Phrase("Alle værdier", "All values"),
      help: Phrase("vis alle værdier, den har haft", "show every value it has had"),
      in: [.records], keys: "T", obstacle: chosenObstacle
    ) { state in
      state.chosenRecord.map { state.open(FieldHistoryList(record: $0)) } ?? []
    },
    Command(
      "record-settle", Phrase("Afklar", "Settle"),
      help: Phrase("vælg mellem de to værdier", "choose between the two values"),
      in: [.records], keys: "=", obstacle: recordConflictObstacle
    ) { state in
      guard let record = state.chosenRecord, let field = state.inConflict(of: record) else {
        return []
      }
      return state.openSettling(field, of: record)
    },
    Command(
      "record-print", Phrase("Udskriv", "Print"),
      help: Phrase(
        "skriv listen som en side, der kan udskrives", "write the list as a page to print"),
      in: [.records], keys: "p", obstacle: needsWorkspace
    ) { $0.printTop() },
  ]

  private static func going(_ kind: RecordKind, _ key: Character) -> Command {
    let several = kind.names.several
    let title = Phrase(KindWords.title(several.danish), KindWords.title(several.english))
    return Command(
      CommandIdentifier("register-\(kind.rawValue)"), title,
      help: Phrase("vis \(several.danish)", "show \(several.english)"),
      in: [.board, .start], keys: "", go: key, obstacle: needsWorkspace
    ) { $0.openRecords(kind) }
  }

  /// Of what can be done with a record that stands.
  static let chosenObstacle: @Sendable (AppState) -> Obstacle? = { state in
    state.chosenRecord == nil ? .noRecord : nil
  }

  static let recordObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? chosenObstacle(state)
  }

  /// Of the four that one writes for, none is added.
  private static let newRecordObstacle: @Sendable (AppState) -> Obstacle? = { state in
    let schema = state.top(RecordList.self).flatMap { RecordSchema.of($0.kind) }
    return canWrite(state) ?? (schema?.takesNew == false ? .noneIsAdded : nil)
  }

  private static let editObstacle: @Sendable (AppState) -> Obstacle? = { state in
    state.chosenCode == nil ? recordObstacle(state) : canWrite(state)
  }

  private static let removalObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.chosenCode == nil ? chosenObstacle(state) : .ofTheProgram)
  }

  static let recordConflictObstacle: @Sendable (AppState) -> Obstacle? = { state in
    if let obstacle = chosenObstacle(state) { return obstacle }
    return state.chosenRecord.flatMap { state.inConflict(of: $0) } == nil ? .noTwoValues : nil
  }
}
