import CaseModel
import Language
import Screens
import Wording

extension Subcommand {
  /// A subcommand for each kind of record that people keep, drawn from its schema; a walk's has more
  /// to say.
  static let records: [Subcommand] = RecordSchema.all
    .filter { $0.takesVerbs && ![.walk, .photo, .picture].contains($0.kind) }.map(record)

  private static func record(_ schema: RecordSchema) -> Subcommand {
    let several = schema.words.several
    return Subcommand(
      schema.command, danish: schema.danishCommand,
      aliases: [several.english, several.danish].filter { !$0.contains(" ") },
      calledAlso: schema.words.others,
      in: area(of: schema), .asItsVerb,
      takes: [.recordFields],
      words: RecordVerb.usage,
      title: Phrase(
        "\(several.danish): tilføj, ret, vis, fjern",
        "\(several.english): add, change, show, remove"),
      examples: examples(of: schema), explanation: explanation(of: schema),
      rows: rows(of: schema),
      onScreen: schema.isEdited
        ? !schema.takesNew
          ? ["register"]
          : schema.isRegistered
            ? ["register", "new-\(schema.kind.rawValue)"] : ["new-\(schema.kind.rawValue)"] : []
    ) { run throws(CommandFailure) in
      if schema.kind == .checklist, try run.checklistVerb() { return }
      if try run.record(schema) { return }
      try run.showOrListRecords(schema)
    }
  }

  /// Where the overview tells of it.
  private static func area(of schema: RecordSchema) -> SubcommandArea {
    switch schema.kind {
    case .request, .advice: .answers
    case .stop, .participant, .checklist, .check: .walks
    case .retention: .other
    default: .overview
    }
  }

  /// What `list` takes.
  static let tableRows: [HelpRow] = [
    .option(.table, "listen som en tabel til Excel", "the list as a table for Excel"),
    .option(.output, "skriv tabellen i en fil", "write the table to a file"),
  ]

  private static func rows(of schema: RecordSchema) -> [HelpRow] {
    guard schema.kind == .checklist else { return tableRows }
    return tableRows + [
      .option(
        .stop, "svar VANDRING NR SVAR: for et stop for sig", "answer WALK NO ANSWER: of one stop"),
      .option(.note, "og en note til svaret", "and a note on the answer"),
    ]
  }

  private static func examples(of schema: RecordSchema) -> Phrase {
    let (danish, english) = (schema.danishCommand, schema.command)
    if schema.kind == .party { return partyExamples }
    if schema.kind == .ownField { return ownFieldExamples }
    if schema.kind == .category { return categoryExamples }
    if schema.kind == .audience { return audienceExamples }
    if schema.kind == .retention { return retentionExamples }
    if schema.kind == .stop { return stopExamples }
    if schema.kind == .advice { return adviceExamples }
    if schema.kind == .participant { return participantExamples }
    if schema.kind == .checklist { return checklistExamples }
    if schema.owner != nil {
      return Phrase("lygte \(danish) liste", "lygte \(english) list")
    }
    if schema.identity == nil {
      return Phrase(
        """
        lygte \(danish) tilføj --kategori hæk --ansvarlig "Foreningen"
        lygte \(danish) liste
        """,
        """
        lygte \(english) add --category hedge --responsible "The association"
        lygte \(english) list
        """)
    }
    return Phrase(
      """
      lygte \(danish) tilføj "Nyt navn"
      lygte \(danish) liste
      """,
      """
      lygte \(english) add "A new name"
      lygte \(english) list
      """)
  }

  private static func explanation(of schema: RecordSchema) -> Phrase {
    let danish = schema.words.a.danish
    let english = schema.words.a.english
    return Phrase(
      """
      tilføj NAVN FELT=VÆRDI… gemmer og skriver koden. ret NAVN FELT=VÆRDI… ændrer felter; \
      intet efter tegnet tømmer et felt. liste viser alle, vis NAVN én med sin historik. \
      fjern NAVN tager væk; fortryd henter tilbage. NAVN er koden, navnet eller en del af det.
      \(KindWords.title(danish)), der hedder som et af de fem ord, nævnes ved sin kode.

      \(fields(of: schema, in: .danish))
      """,
      """
      add NAME FIELD=VALUE… saves and prints the identifier. set NAME FIELD=VALUE… changes \
      fields; nothing after the sign empties one. list shows all, show NAME one with its history. \
      remove NAME takes it away; undo brings it back. NAME is the identifier, the name or a part \
      of it. \(KindWords.title(english)) called like one of the five words is named by its identifier.

      \(fields(of: schema, in: .english))
      """)
  }
}

extension Subcommand {
  /// `Felter: navn, type, e-mail …`, as they are typed before the sign.
  static func fields(of schema: RecordSchema, in language: Language) -> String {
    let names = schema.asked.map { schema.typed($0, in: language) }.joined(separator: ", ")
    return Phrase("FELT er: \(names).", "FIELD is: \(names).").in(language)
  }

  private static let partyExamples = Phrase(
    """
    lygte aktør tilføj "Bf. Mosevænget" type=boligforening e-mail=drift@bolig.dk
    lygte aktør liste
    """,
    """
    lygte party add "Marsh Homes" type="housing association" e-mail=office@homes.org
    lygte party list
    """)

  private static let stopExamples = Phrase(
    """
    lygte stop tilføj "Tunnelen" --vandring "Lærkehaven, aften" --slags øde
    lygte stop liste
    """,
    """
    lygte stop add "The underpass" --walk "Lærkehaven, aften" --kind quiet
    lygte stop list
    """)

  private static let adviceExamples = Phrase(
    """
    lygte råd tilføj "Lys ude" tekst="Meld mastens nummer" kategori=belysning
    lygte råd liste
    """,
    """
    lygte advice add "Light outside" text="Report the mast" category=lighting
    lygte advice list
    """)

  private static let participantExamples = Phrase(
    """
    lygte deltager tilføj --vandring "Lærkehaven, aften" --rolle beboer --antal 6
    lygte deltager liste
    """,
    """
    lygte participant add --walk "Lærkehaven, aften" --role resident --number 6
    lygte participant list
    """)

  private static let checklistExamples = Phrase(
    """
    lygte tjekliste tilføj "Syv temaer"
    lygte vandring ret "Lærkehaven, aften" tjekliste="Syv temaer"
    lygte tjekliste svar "Lærkehaven, aften" 4 nej --note "to lamper er ude"
    lygte tjekliste eksportér "Syv temaer" -o temaer.json
    """,
    """
    lygte checklist add "Seven themes"
    lygte walk set "Lærkehaven, aften" checklist="Seven themes"
    lygte checklist answer "Lærkehaven, aften" 4 no --note "two lamps are out"
    lygte checklist export "Seven themes" -o themes.json
    """)

  private static let categoryExamples = Phrase(
    """
    lygte kategori tilføj Cykelparkering --hører-under adgang
    lygte kategori ret affald navn=Renhold "kaldes også=skrald,storskrald"
    lygte kategori liste
    """,
    """
    lygte category add "Bicycle parking" --parent access
    lygte category set litter name=Cleaning alias=rubbish,trash
    lygte category list
    """)

  private static let retentionExamples = Phrase(
    """
    lygte slettefrist tilføj "lukkede fund" dage=1825 "besluttet af=JNP"
    lygte slettefrist liste
    """,
    """
    lygte retention add "closed findings" days=1825 "decided by=JNP"
    lygte retention list
    """)

  private static let audienceExamples = Phrase(
    """
    lygte målgruppe ret foreningen navn=Afdelingsbestyrelsen
    lygte målgruppe liste
    """,
    """
    lygte audience set association name="The tenants’ board"
    lygte audience list
    """)

  private static let ownFieldExamples = Phrase(
    """
    lygte felt tilføj "Lampens farve" --form valg --valgmuligheder hvid,gul
    lygte felt tilføj Mastehøjde --form tal --kategorier belysning
    lygte felt liste
    """,
    """
    lygte field add "Lamp colour" --form code --codes white,yellow
    lygte field add "Mast height" --form number --category lighting
    lygte field list
    """)
}

extension RecordSchema {
  /// What people call it on the command line in Danish.
  fileprivate var danishCommand: String {
    words.one.danish.contains(" ") ? command : words.one.danish
  }

  /// Whether the five verbs stand behind its name: records people keep, and what belongs to them.
  var takesVerbs: Bool { isEdited || owner.map { $0 != .finding } ?? false }
}

extension RecordVerb {
  static let usage = Phrase(
    "[tilføj|ret|liste|vis|fjern] [NAVN] [FELT=VÆRDI]…",
    "[add|set|list|show|remove] [NAME] [FIELD=VALUE]…")
}
