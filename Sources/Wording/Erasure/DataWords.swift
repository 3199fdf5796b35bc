import Language

/// The page for the data protection officer, and the folder that is handed in to the journal.
package struct DataWords: Speaking {
  package let language: Language

  package func title(_ folder: String) -> String {
    say("Persondata i \(folder)", "Personal data in \(folder)")
  }

  package func head(_ day: String) -> String {
    say(
      "Skrevet \(day) af Lygte ud fra mappen selv. Kun til intern brug.",
      "Written \(day) by Lygte from the folder itself. For internal use only.")
  }

  package var controllers: String { say("Dataansvarlige", "Controllers") }
  package func controllers(_ municipality: String?, _ police: String?) -> [String] {
    let unset = say("(ikke skrevet)", "(not written)")
    return [
      say("Kommune: \(municipality ?? unset)", "Municipality: \(municipality ?? unset)"),
      say("Politikreds: \(police ?? unset)", "Police district: \(police ?? unset)"),
      say(
        "Hvem der er dataansvarlig for hvad, står i aftalen mellem dem; skriv, hvor den ligger.",
        "Who is controller of what stands in the agreement between them; write where it lies."),
    ]
  }

  package var purpose: String { say("Formål", "Purpose") }
  package var purposes: [String] {
    [
      say(
        "Opfølgning på tryghedsvandringer: hvad der blev set, hvem der gør noget, og hvornår.",
        "Follow-up on safety walks: what was seen, who does something, and when."),
      say(
        "Der skrives om steder. Navngivne unge, mistanker og § 115-sager hører ikke til her.",
        "It is written about places. Named young people, suspicions and section 115 cases do not "
          + "belong here."),
    ]
  }

  package var held: String { say("Hvad der står om hvem", "What is held about whom") }
  package var heldColumns: [String] {
    [
      say("Slags", "Kind"), say("Felt, der skrives frit", "Field that is typed"),
      say("Antal", "Count"),
    ]
  }
  package func records(_ several: String, _ count: Int) -> String { "\(several): \(count)" }

  package var location: String { say("Hvor det ligger", "Where it lies") }
  package func places(_ folder: String, _ state: String) -> [String] {
    [
      say("Mappen: \(folder)", "The folder: \(folder)"),
      say(
        "Kladder og det, computeren husker: \(state)",
        "Drafts and what this machine remembers: \(state)"),
      say(
        "Filerne kan læses af ejeren, og af dem, mappen er delt med. De er ikke krypteret; brug "
          + "computerens egen kryptering.",
        "The files can be read by their owner, and by those the folder is shared with. They are not "
          + "encrypted; use the machine’s own encryption."),
      say(
        "Lygte sender intet ud af computeren og har ingen konti. Det, der forlader mappen, er filer, "
          + "et menneske har skrevet ud.",
        "Lygte sends nothing out of the machine and has no accounts. What leaves the folder are files "
          + "a person has written."),
    ]
  }

  package var leaves: String { say("Hvad der er givet videre", "What was passed on") }
  package var leavesColumns: [String] {
    [say("Modtager", "Recipient"), say("Lister", "Lists"), say("Senest", "Last")]
  }
  package var nothingLeft: String {
    say("Ingen liste er noteret som sendt.", "No list is noted as sent.")
  }
  package var disclosure: String {
    say(
      "En kopi eller en liste til en forening er en videregivelse.",
      "A copy or a list given to an association is a disclosure.")
  }

  package var authors: String { say("Hvem der har skrevet", "Who has written") }
  package var authorsColumns: [String] { [say("Navn", "Name"), say("Ændringer", "Changes")] }
  package var noName: String { say("(navn fjernet)", "(name taken out)") }

  package var devices: String { say("Computere", "Machines") }
  package var devicesColumns: [String] {
    [say("Computer", "Machine"), say("Skrev senest", "Wrote last"), say("Linjer", "Lines")]
  }

  package var until: String { say("Hvornår det går væk", "When it goes") }
  package func until(
    _ first: String, _ redactions: Int, rules: [String], due: Int
  ) -> [String] {
    [say("Det ældste er fra \(first).", "The oldest is from \(first).")]
      + (rules.isEmpty
        ? [
          say(
            "Der er ingen slettefrist i mappen. Historikken bliver, til noget fjernes med lygte "
              + "fjern-oplysning.",
            "The folder has no deletion deadline. The history stays until something is taken out with "
              + "lygte redact.")
        ]
        : rules + [
          say(
            "Intet går væk af sig selv: et menneske ser det igennem og fjerner det (lygte "
              + "fjern-oplysning --forfaldne).",
            "Nothing goes by itself: a person looks it through and takes it out (lygte redact "
              + "--due)."),
          byCount(
            due, say("1 er over fristen nu.", "1 is over its limit now."),
            say("\(due) er over fristen nu.", "\(due) are over their limit now.")),
        ])
      + [
        redactions == 0
          ? say("Intet er fjernet.", "Nothing was taken out.")
          : byCount(
            redactions, say("Noget er fjernet 1 gang.", "Something was taken out once."),
            say(
              "Noget er fjernet \(redactions) gange.",
              "Something was taken out \(redactions) times.")
          )
      ]
  }

  package func written(_ path: String) -> String { say("Skrevet: \(path)", "Written: \(path)") }
}

/// The folder that is handed in to the municipality's journal.
package struct JournalWords: Speaking {
  package let language: Language

  package func needs(_ walks: [String]) -> String {
    say(
      "Skriv vandringen og en mappe: lygte journalisér VANDRING -o MAPPE. Vandringer: "
        + walks.joined(separator: ", "),
      "Name the walk and a folder: lygte journal WALK -o DIR. Walks: "
        + walks.joined(separator: ", "))
  }

  package func title(_ walk: String) -> String {
    say("Til journalen: \(walk)", "For the journal: \(walk)")
  }
  package func head(_ number: String?, _ day: String) -> String {
    let unset = say("ikke skrevet", "not written")
    return say(
      "Sagsnummer: \(number ?? unset). Skrevet \(day). Intern udgave.",
      "Case number: \(number ?? unset). Written \(day). Internal edition.")
  }

  package var contents: String { say("Indhold", "Contents") }
  package var contentsColumns: [String] {
    [say("Fil", "File"), say("Hvad den er", "What it is"), "SHA-256"]
  }
  package var reportFile: String { say("rapport.html", "report.html") }
  package var report: String { say("Rapporten, intern udgave", "The report, internal edition") }
  package var everythingFile: String { say("alt.html", "everything.html") }
  package var everything: String {
    say("Alle tekster, det interne mærket", "All texts, the internal marked")
  }
  package func contentsCounted(_ findings: Int, _ pages: Int) -> String {
    say(
      "\(findings) fund, \(pages) sider ved siden af denne.",
      "\(findings) findings, \(pages) pages beside this one.")
  }
  /// What two machines compare.
  package func check(_ check: String) -> String {
    say("Mappens kontrolkode: \(check).", "The folder’s check: \(check).")
  }
  package func limitedInside(_ count: Int) -> String {
    byCount(
      count,
      say(
        "1 fund er begrænset: det må kun gives ud til den, sagen handler om.",
        "1 finding is limited: it may be given only to whom it is about."),
      say(
        "\(count) fund er begrænset: de må kun gives ud til dem, de handler om.",
        "\(count) findings are limited: they may be given only to whom they are about."))
  }

  // A request for access to a case

  package func everythingNeeds(_ walks: [String]) -> String {
    say(
      "Skriv vandringen: lygte eksportér VANDRING --alt. Vandringer: "
        + walks.joined(separator: ", "),
      "Name the walk: lygte export WALK --everything. Walks: " + walks.joined(separator: ", "))
  }
  package func everythingTitle(_ walk: String) -> String {
    say("Alt om \(walk)", "Everything about \(walk)")
  }
  package func everythingHead(_ number: String?, _ day: String) -> String {
    let unset = say("ikke skrevet", "not written")
    return say(
      "Sagsnr. \(number ?? unset). Skrevet \(day). Det, der er mærket »internt«, er skrevet til os "
        + "selv; se det igennem, før noget gives ud.",
      "Case no. \(number ?? unset). Written \(day). What is marked “internal” was written among "
        + "ourselves; look it through before anything is given out.")
  }
  package var everythingColumns: [String] {
    [say("Felt", "Field"), say("Tekst", "Text"), say("Mærke", "Mark")]
  }
  package var internalMark: String { say("internt", "internal") }
  package func everythingWritten(_ count: Int, _ path: String) -> String {
    say("\(count) fund skrevet i \(path).", "\(count) findings written to \(path).")
  }
  package var blackOut: String {
    say(
      "Overstreg andre personers navne og det, der ikke skal gives ud, før det sendes.",
      "Black out other persons’ names, and what is not to be given out, before it is sent.")
  }

  package var historyFile: String { say("historik.html", "history.html") }
  package var history: String { say("Hvem ændrede hvad, og hvornår", "Who changed what, and when") }
  package var listsFile: String { say("lister.html", "lists.html") }
  package var lists: String {
    say("Lister, der er sendt til aktører", "Lists that were sent to parties")
  }
  package var indexFile: String { say("indhold.html", "index.html") }

  package var historyColumns: [String] {
    [say("Tid", "Time"), say("Hvem", "Who"), say("Computer", "Machine"), say("Hvad", "What")]
  }
  package func listHeading(_ party: String, _ day: String, _ edition: Int) -> String {
    say("\(party) · \(day) · udgave \(edition)", "\(party) · \(day) · edition \(edition)")
  }
  package var noLists: String { say("Ingen lister er sendt.", "No lists were sent.") }

  package func written(_ count: Int, _ folder: String) -> String {
    byCount(
      count, say("1 fil skrevet i \(folder).", "1 file written in \(folder)."),
      say("\(count) filer skrevet i \(folder).", "\(count) files written in \(folder)."))
  }

  package func formTitle(_ called: String) -> String {
    say("Journaliseret: \(called)", "Journalised: \(called)")
  }
  package func noted(_ called: String) -> String {
    say("\(called) er noteret som journaliseret.", "\(called) is noted as journalised.")
  }

  /// What to write once it is handed in.
  package func noteIt(_ walk: String) -> String {
    say(
      "Når den er afleveret: lygte journalisér \"\(walk)\" --den \"i dag\" --sagsnr …",
      "Once it is handed in: lygte journal \"\(walk)\" --on today --case-number …")
  }
}
