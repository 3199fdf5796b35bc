import CaseModel
import Language

/// The checklists that every folder may begin with, in words of our own; one becomes a list of the
/// folder when it is first chosen, and may then be changed like any other.
package struct ChecklistSeedWords: Speaking {
  package let language: Language
  package init(language: Language) { self.language = language }

  package var all: [Checklist] { [themes, cpted, rating] }

  /// The seed of that name in either language.
  package static func named(_ name: String, in language: Language) -> Checklist? {
    let key = SearchKey.name(name)
    if key.isEmpty { return nil }
    let own = ChecklistSeedWords(language: language).all
    for other in Language.allCases {
      let seeds = ChecklistSeedWords(language: other).all
      if let place = seeds.firstIndex(where: { SearchKey.name($0.name) == key }) {
        return own[place]
      }
    }
    return nil
  }

  /// Over the seven themes of the handbook (DOMAIN A1, 30).
  private var themes: Checklist {
    list(
      say("Syv temaer", "Seven themes"),
      source: say(
        "Temaerne i Bo trygts håndbog (2021), med egne ord",
        "The themes of the Bo trygt handbook (2021), in words of our own"),
      [
        item(
          "Orden", "Order", "Ser stedet ud, som om nogen passer på det?",
          "Does the place look cared for?"),
        item(
          "Åbenhed", "Openness", "Kan man se ind og ud, hvor man går?",
          "Can one see in and out where one walks?"),
        item(
          "Skjul", "Hiding places", "Er her kroge, hvor nogen kan holde til uden at blive set?",
          "Are there corners where somebody can stay unseen?"),
        item(
          "Lys", "Light", "Er lyset godt nok på den tid, I går her?",
          "Is the light good enough at the time you walk here?"),
        item(
          "Bagveje", "Ways out", "Kan man hurtigt forsvinde herfra ad stier og bagveje?",
          "Can one quickly slip away by paths and back ways?"),
        item(
          "Indbrud", "Burglary", "Hvor godt ser boligerne ud til at være sikret?",
          "How well do the homes seem to be secured?", .scale),
        item(
          "Liv", "Life", "Hvor mange mennesker møder man, og hilser de på hinanden?",
          "How many people does one meet, and do they greet each other?", .scale),
      ])
  }

  /// After the headings of crime prevention through environmental design.
  private var cpted: Checklist {
    list(
      say("CPTED", "CPTED"),
      source: say(
        "Overskrifterne i CPTED (kriminalpræventiv byplanlægning), med egne ord",
        "The headings of CPTED, in words of our own"),
      [
        item(
          "Overblik", "Surveillance", "Kan man ses fra vinduer, veje eller butikker?",
          "Can one be seen from windows, roads or shops?"),
        item(
          "Adgang", "Access", "Er det tydeligt, hvor man går ind, og hvor man ikke skal?",
          "Is it plain where one goes in, and where one is not to?"),
        item(
          "Ejerskab", "Territoriality", "Kan man se, hvem stedet hører til?",
          "Can one see to whom the place belongs?"),
        item(
          "Vedligehold", "Upkeep", "Bliver skader og affald fjernet hurtigt?",
          "Are damage and litter removed soon?"),
        item(
          "Aktivitet", "Activity", "Er her noget, der får folk til at komme og blive?",
          "Is there something that makes people come and stay?"),
        item(
          "Lys", "Light", "Er lyset jævnt, uden mørke huller og blænding?",
          "Is the light even, without dark gaps and glare?"),
        item(
          "Sikring", "Target hardening", "Er døre, kældre og skure svære at bryde op?",
          "Are doors, cellars and sheds hard to break open?"),
        item(
          "Forbindelser", "Connections", "Er der mere end én vej at vælge, når man vil videre?",
          "Is there more than one way to choose when one wants to go on?"),
      ])
  }

  /// One figure for each of seven, to be held against the walk before.
  private var rating: Checklist {
    list(
      say("Karakter 0-3", "Rating 0-3"),
      source: say("0 er værst, 3 er bedst", "0 is worst, 3 is best"),
      [
        item("", "", "Lys", "Light", .scale), item("", "", "Åbenhed", "Openness", .scale),
        item("", "", "Udsyn", "Sight", .scale), item("", "", "Mennesker", "People", .scale),
        item("", "", "Vedligehold", "Upkeep", .scale), item("", "", "Sti", "Path", .scale),
        item("", "", "Følelse", "Feeling", .scale),
      ])
  }

  private func list(_ name: String, source: String, _ items: [ChecklistItem]) -> Checklist {
    Checklist(name: name, source: source, items: items)
  }

  private func item(
    _ danishTheme: String, _ englishTheme: String, _ danish: String, _ english: String,
    _ form: ChecklistAnswerForm = .yesNo
  ) -> ChecklistItem {
    ChecklistItem(theme: say(danishTheme, englishTheme), text: say(danish, english), form: form)
  }
}
