import CaseModel
import Language

/// What stands on the report of a walk.
package struct ReportWords: Speaking {
  package let language: Language

  /// `Tryghedsvandring i Lærkehaven, 1. december 2026`; where nobody wrote the area, by the walk's name,
  /// which may say by itself that it is a walk.
  package func title(area: String, name: String, on day: String?) -> String {
    let saysWalk = ["vandring", "walk"].contains { name.lowercased().contains($0) }
    let what: String
    if !area.isEmpty || !name.isEmpty && !saysWalk {
      let place = area.isEmpty ? name : area
      what = say("Tryghedsvandring i \(place)", "Safety walk in \(place)")
    } else {
      what = name.isEmpty ? say("Tryghedsvandring", "Safety walk") : name
    }
    return [what, day].compactMap { $0 }.joined(separator: ", ")
  }
  package var aboutWalk: String { say("Om vandringen", "About the walk") }
  package var positives: String { say("Det, der gør området trygt", "What makes the area safe") }
  package var findings: String { say("Det, vi fandt", "What we found") }
  package var sayings: String { say("Det, folk siger", "What people say") }
  /// What people say or believe, which these readers do not get.
  package func sayingsLeftOut(_ count: Int) -> String {
    say(
      "\(count) ting, folk siger eller tror, er udeladt.",
      "\(counted(count, "thing", "things")) people say or believe \(count == 1 ? "is" : "are") left out."
    )
  }
  package var nothingFound: String {
    say("Der er ingen punkter at vise.", "There are no findings to show.")
  }
  /// What residents can do themselves.
  package var advice: String {
    say("Det kan beboerne selv gøre", "What residents can do themselves")
  }
  /// From when to when it was walked; the end is empty where nobody wrote it.
  package func hours(_ start: String, _ end: String) -> String {
    let times = [start, end].filter { !$0.isEmpty }.joined(separator: "–")
    return say("kl. \(times.replacing(":", with: "."))", times)
  }
  // By whom.
  /// Above what one side is to do.
  package func doing(_ side: ReportTask.Side, _ audience: Audience) -> String {
    switch side {
    case .residents:
      audience == .association
        ? say("Det gør foreningen og beboerne", "What the association and residents do")
        : say("Det gør beboerne og deres forening", "What residents and their association do")
    case .authorities: say("Det gør kommune og politi", "What municipality and police do")
    case .others: say("Det gør andre", "What others do")
    case .nobody: say("Det er ikke aftalt, hvem der gør", "What nobody has taken on yet")
    }
  }
  /// The columns of what is to be done: number, place, what, who, when.
  package var taskColumns: [String] {
    say(
      ["Nr.", "Sted", "Hvad der gøres", "Ansvarlig", "Senest"],
      ["No.", "Place", "What is done", "Responsible", "By"])
  }
  /// The handbook’s columns, with where it is and how far.
  package var handbookColumns: [String] {
    say(
      [
        "Nr.", "Dagregistrering", "Sted", "Beskrivelse", "Ansvarlig", "Opfølgning",
        "Status og frist",
      ],
      [
        "No.", "Registration by day", "Place", "Description", "Responsible", "Follow-up",
        "State and deadline",
      ])
  }
  /// A party that has not taken it on yet.
  package func proposed(_ party: String) -> String {
    say("\(party) (foreslået)", "\(party) (proposed)")
  }
  package var nobody: String { say("ikke aftalt", "not agreed") }
  package var noDay: String { say("ingen frist", "no date") }
  package var noText: String { say("Beskrivelsen er udeladt.", "The description is left out.") }
  package var yes: String { say("ja", "yes") }
  package var no: String { say("nej", "no") }
  package var none: String { say("Ingen.", "None.") }
  package var route: String { say("Ruten", "The route") }
  package func pointedOutBy(_ who: String) -> String {
    say("udpeget af \(who)", "pointed out by \(who)")
  }
  /// `6 beboere`; of those whose number says nothing, the role.
  package func group(_ role: ParticipantRole, _ count: Int) -> String {
    switch role {
    case .leader: say("vandringsleder", "the leader")
    case .noteTaker: say("referent", "the note taker")
    case .municipality: say("\(count) fra kommunen", "\(count) of the municipality")
    case .police: say("\(count) fra politiet", "\(count) of the police")
    case .resident:
      say(counted(count, "beboer", "beboere"), counted(count, "resident", "residents"))
    case .association: say("\(count) fra foreningen", "\(count) of the association")
    case .expert: say(counted(count, "ekspert", "eksperter"), counted(count, "expert", "experts"))
    case .tradesperson:
      say(
        counted(count, "fagperson", "fagpersoner"), counted(count, "tradesperson", "tradespeople"))
    case .business:
      say(counted(count, "erhvervsdrivende", "erhvervsdrivende"), "\(count) of local business")
    case .councillor:
      say(counted(count, "politiker", "politikere"), counted(count, "councillor", "councillors"))
    case .other: say(counted(count, "anden", "andre"), counted(count, "other", "others"))
    }
  }

  // Since the walk before.
  package func sinceHeading(_ former: String) -> String {
    say(
      former.isEmpty ? "Siden sidste vandring" : "Siden sidste vandring: \(former)",
      former.isEmpty ? "Since the last walk" : "Since the last walk: \(former)")
  }
  package func doneSince(_ count: Int) -> String { say("Udført: \(count)", "Done: \(count)") }
  package func missing(_ count: Int) -> String { say("Mangler: \(count)", "Missing: \(count)") }
  /// What a finding of an earlier walk was like: `set igen: i orden`.
  package func seenAgain(_ verdict: String) -> String {
    say("set igen: \(verdict)", "seen again: \(verdict)")
  }
  package func new(_ count: Int) -> String { say("Nyt: \(count)", "New: \(count)") }

  // Head and foot.
  package var draft: String {
    say("Kladde: endnu ikke godkendt.", "Draft: not approved yet.")
  }
  /// Who approved it; of somebody else than communications the role is named.
  package func approved(_ name: String, _ role: String?, _ day: String) -> String {
    let who = role.map { "\(name) (\($0))" } ?? name
    return say("Godkendt \(day) af \(who).", "Approved \(day) by \(who).")
  }
  package func seal(_ seal: String) -> String { say("Kontroltal \(seal).", "Seal \(seal).") }
  package func page(_ number: String, _ pages: String) -> String {
    say("Side \(number) af \(pages)", "Page \(number) of \(pages)")
  }
  package var sketch: String { say("Skitse over stederne", "Sketch of the places") }
  package func sketchTold(_ places: String, _ metres: Int) -> String {
    say(
      "Nord er opad; stregen forneden er \(metres) meter. Steder: \(places).",
      "North is up; the bar below is \(metres) metres. Places: \(places).")
  }
  package var photos: String { say("Fotos", "Photos") }
  /// What stands in the place of a photo for who cannot see it.
  package func shows(_ photo: ReportPhoto) -> String {
    if !photo.shows.isEmpty { return photo.shows }
    return photo.place.isEmpty
      ? say("Foto fra vandringen", "A photo of the walk")
      : say("Foto fra \(photo.place)", "A photo of \(photo.place)")
  }
  /// Below a photo: `Nr. 2 Torvet, efter`.
  package func caption(_ photo: ReportPhoto) -> String {
    let subject = [say("Nr. \(photo.number)", "No. \(photo.number)"), photo.place]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return photo.isAfter ? say("\(subject), efter", "\(subject), after") : subject
  }
  package var north: String { say("N", "N") }
  package func metres(_ count: Int) -> String { "\(count) m" }

  package func participants(_ count: Int) -> String {
    say(
      counted(count, "deltager", "deltagere"),
      counted(count, "participant", "participants"))
  }
  package func written(_ findings: Int, _ path: String) -> String {
    say(
      "Rapporten med \(counted(findings, "punkt", "punkter")) er skrevet til \(path).",
      "The report with \(counted(findings, "finding", "findings")) is written to \(path)."
    )
  }
  package func needsWalk(_ walks: [String]) -> String {
    say(
      "Skriv, hvilken vandring: lygte rapport \"\(walks.first ?? "Vester Allé, aften")\""
        + (walks.count > 1 ? ". Her er: \(walks.joined(separator: " · "))." : ""),
      "Say which walk: lygte report \"\(walks.first ?? "Vester Allé, evening")\""
        + (walks.count > 1 ? ". Here are: \(walks.joined(separator: " · "))." : ""))
  }

  // What holds it back.
  /// `Nr. 4 Opgang D: mangler en linje om, hvad der gøres`.
  package func point(_ point: ReportPoint, _ fields: FieldWords) -> String {
    let number = point.number.isEmpty ? "" : say("Nr. \(point.number)", "No. \(point.number)")
    let subject = [number, point.place].filter { !$0.isEmpty }.joined(separator: " ")
    return "\(subject): \(lack(point.kind, fields))"
  }
  package func lack(_ kind: ReportPoint.Kind, _ fields: FieldWords) -> String {
    switch kind {
    case .nothingDone:
      say("mangler en linje om, hvad der gøres", "lacks a line on what is done")
    case .identifies(let field, let text):
      say(
        "\(fields[field]) peger på nogen: »\(text)«",
        "\(fields[field]) points at somebody: “\(text)”")
    case .picture: say("et foto mangler tilladelse", "a photo lacks a permission")
    case .unseenPicture:
      say("et foto er ikke set igennem for personer", "a photo was not looked through for persons")
    }
  }
  package func toMend(_ count: Int) -> String {
    say(
      count == 1
        ? "Intet er skrevet. 1 sted skal rettes først:"
        : "Intet er skrevet. \(count) steder skal rettes først:",
      count == 1
        ? "Nothing was written. 1 place must be mended first:"
        : "Nothing was written. \(count) places must be mended first:")
  }
  package var mendRemedy: String {
    say(
      "Ret dem, eller skriv hvorfor de må passere: --alligevel \"…\". Begrundelsen gemmes.",
      "Mend them, or say why they may pass: --anyway \"…\". The reason is kept.")
  }
  package func passed(_ count: Int) -> String {
    say(
      "\(counted(count, "sted", "steder")) passerer med begrundelsen, som er gemt.",
      "\(counted(count, "place passes", "places pass")) with the reason, which is kept.")
  }

  // Approved and sent.
  package func anotherApproves(_ texts: Int) -> String {
    say(
      "En anden skal godkende: \(counted(texts, "tekst", "tekster")) i rapporten er skrevet af dig.",
      "Another must approve: \(counted(texts, "text", "texts")) of the report \(texts == 1 ? "is" : "are") yours."
    )
  }
  package func nowApproved(_ audience: String) -> String {
    say("Rapporten til \(audience) er godkendt.", "The report for \(audience) is approved.")
  }
  package func nowSent(_ audience: String) -> String {
    say(
      "Rapporten til \(audience) er noteret som sendt; den gemmes, som den er nu.",
      "The report for \(audience) is noted as sent; it is kept as it is now.")
  }
  package var approveFirst: String {
    say(
      "Rapporten skal godkendes, før den sendes; siden en godkendelse kan noget være rettet.",
      "The report must be approved before it is sent; it may have changed since it was.")
  }
  package func isSent(_ day: String, _ to: String?) -> String {
    let who = to.map { say(" til \($0)", " to \($0)") } ?? ""
    return say("Rapporten er sendt \(day)\(who).", "The report was sent \(day)\(who).")
  }

  // Files.
  package var unknownFormat: String {
    say(
      "Rapporten kan skrives som html, pdf, docx, md eller csv.",
      "A report can be written as html, pdf, docx, md or csv.")
  }
  /// Where no program makes a PDF: how a person does.
  package var printYourself: [String] {
    say(
      [
        "Her er intet program, der kan lave en PDF. Sådan gør du:",
        "  1. Skriv rapporten som HTML: -o rapport.html",
        "  2. Åbn filen i en browser, og vælg Udskriv (Ctrl-P).",
        "  3. Vælg »Gem som PDF« i stedet for en printer.",
      ],
      [
        "Here is no program that makes a PDF. Do it so:",
        "  1. Write the report as HTML: -o report.html",
        "  2. Open the file in a browser and choose Print (Ctrl-P).",
        "  3. Choose “Save as PDF” instead of a printer.",
      ])
  }
  package var noPrinter: String {
    say(
      "Her er intet program, der laver PDF: åbn filen i en browser, og gem den som PDF.",
      "No program here makes a PDF: open the file in a browser and save it as PDF.")
  }
  package func notPrinted(_ program: String) -> String {
    say("\(program) kunne ikke lave en PDF.", "\(program) could not make a PDF.")
  }
}
