import CaseModel
import Language

/// What stands below a field of the register's forms while it is being filled in.
extension RegisterWords {
  package func help(_ field: AnyField) -> String? {
    switch field {
    case .checklist(.items): ChecklistWords(language: language).itemsHelp
    case .ownField(.codes):
      say("Skilt med komma: hvid, gul, ukendt", "Divided by commas: white, yellow, unknown")
    case .ownField(.categories):
      say(
        "Skilt med komma. Står der intet, spørges der efter feltet på alle fund.",
        "Divided by commas. With nothing here, every finding is asked for it.")
    case .ownField(.audience):
      say(
        "Er intet valgt, står feltet kun i interne lister.",
        "With nothing chosen, only internal lists have the field.")
    case .ownField(.word):
      say(
        "Ordet i søgninger og kommandoer. Står der intet, laves det af navnet.",
        "The word in queries and commands. With nothing here, it is made of the name.")
    case .category(.alias), .party(.alias):
      say("Flere navne skilles med komma.", "Divide several names by commas.")
    case .route(.responsible): say("Hvem gør det?", "Who does it?")
    case .route(.followUp): say("Hvem holder øje?", "Who follows up?")
    default: nil
    }
  }

  /// What records of a kind are for, in one sentence; nil where their name says it.
  package func whatFor(_ kind: RecordKind) -> String? {
    switch kind {
    case .ownField:
      say(
        "Et eget felt spørges der om på fund, fx lampens farve.",
        "A field of your own is asked for on findings, such as the colour of a lamp.")
    case .route:
      say(
        "En regel foreslår, hvem der plejer at gøre det, fx ved belysning.",
        "A rule proposes who usually does it, for lighting say.")
    case .person:
      say(
        "En person er en kollega, hvis initialer står ved ændringer.",
        "A person is a colleague whose initials stand by changes.")
    case .retention:
      say(
        "En slettefrist siger, hvornår oplysninger skal fjernes.",
        "A deletion deadline says when data is to be taken out.")
    case .request:
      say(
        "En anmodning er en borgers ønske om at se eller slette sine oplysninger.",
        "A request is somebody’s wish to see or erase data about themselves.")
    case .party:
      say(
        "En aktør er den, der gør noget ved fundene, eller holder øje.",
        "A party is whoever does something about findings, or follows them up.")
    default: nil
    }
  }

  /// Over the form of an assignment rule.
  package var ruleIntroduction: String {
    say(
      "Vælg en kategori eller et område, og hvem der så plejer at gøre det eller holde øje.",
      "Choose a category or an area, and who usually does it or follows up there.")
  }

  /// Below a name that may be left empty.
  package func nameLeftEmpty(_ standard: String) -> String {
    say(
      "Står der intet, hedder den »\(standard)«.", "With nothing here it is called “\(standard)”.")
  }
}
