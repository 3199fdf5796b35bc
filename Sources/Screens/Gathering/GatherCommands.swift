import CaseModel
import Language

extension CommandCatalogue {
  /// Gathering what a walk found: in the room right after it, and at the desk.
  static let gathering: [Command] = [
    Command(
      "gather", Phrase("Saml op", "Gather"),
      help: Phrase(
        "gå fundene igennem, og se, hvad hvert mangler", "go through the findings and their gaps"),
      in: [.walks, .walk], keys: "o", hint: 3, obstacle: walkIsChosen
    ) { state in
      state.chosenWalk.map { state.openGathering(of: $0) } ?? []
    },
    Command(
      "room", Phrase("I rummet", "In the room"),
      help: Phrase(
        "vis ét punkt ad gangen for alle, med offentlige ord",
        "show one point at a time to all, in public words"),
      in: [.walk, .gathering], keys: "v", hint: 6, obstacle: walkIsChosen
    ) { state in
      state.gatheredWalk.map { state.openRoom(of: $0) } ?? []
    },
    Command(
      "gather-alike", Phrase("Ligner hinanden", "Look-alikes"),
      help: Phrase("saml det, der er noteret to gange", "join what was noted twice"),
      in: [.gathering], keys: "l", hint: 2, obstacle: needsWorkspace
    ) { $0.openAlikeOfWalk() },
    Command(
      "gather-split", Phrase("Del i to", "Split"),
      help: Phrase(
        "del to tiltag, der står i én sætning", "part two measures that stand in one sentence"),
      in: [.gathering], keys: "D", hint: 5, obstacle: canChange
    ) { $0.splitMeasures() },
    Command(
      "gather-number", Phrase("Giv numre", "Number"),
      help: Phrase("giv hvert fund et nummer på vandringen", "give each finding its number"),
      in: [.gathering], keys: "n", hint: 4, obstacle: canWrite
    ) { $0.giveNumbers() },
    Command(
      "gather-texts", Phrase("Offentlige tekster", "Public texts"),
      help: Phrase(
        "godkend, hvad beboerne må læse om vandringen", "accept what residents may read of the walk"
      ),
      in: [.gathering], keys: "B", hint: 3, obstacle: needsWorkspace
    ) { state in
      state.openPublicTexts(of: state.gatheredWalk)
    },
    Command(
      "room-next", Phrase("Næste", "Next"),
      help: Phrase("vis det næste punkt", "show the next point"),
      in: [.room], keys: "Right Space", hint: 1
    ) { $0.turnInRoom(by: 1) },
    Command(
      "room-before", Phrase("Forrige", "Previous"),
      help: Phrase("vis punktet før", "show the point before"),
      in: [.room], keys: "Left", hint: 2
    ) { $0.turnInRoom(by: -1) },
    Command(
      "room-dot", Phrase("Prik", "Dot"),
      help: Phrase("giv punktet en prik", "give the point a dot"),
      in: [.room], keys: "p", hint: 3, obstacle: canWrite
    ) { $0.giveDots(1) },
    Command(
      "room-dot-back", Phrase("Tag prik", "Take dot"),
      help: Phrase("tag en prik tilbage", "take a dot back"),
      in: [.room], keys: "P", obstacle: canWrite
    ) { $0.giveDots(-1) },
    Command(
      "room-order", Phrase("Efter prikker", "By dots"),
      help: Phrase("de fleste prikker først, og tilbage", "most dots first, and back"),
      in: [.room], keys: "Tab", hint: 4
    ) { $0.orderRoomByDots() },
    Command(
      "room-wording", Phrase("Ret ordene", "Wording"),
      help: Phrase("ret den offentlige tekst", "change the public text"),
      in: [.room], keys: "o", hint: 5, obstacle: canChange
    ) { $0.editWordingInRoom() },
  ]

  private static let walkIsChosen: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state) ?? (state.gatheredWalk == nil ? .noRecord : nil)
  }
}
