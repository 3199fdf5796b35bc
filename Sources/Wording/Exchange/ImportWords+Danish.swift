extension ImportWords {
  static let danish = ImportWords(
    encoding: { "Filen er ikke UTF-8. Den er læst som \($0)." },
    unreadable: {
      $0 == 1
        ? "1 byte i filen svarer ikke til noget bogstav og vises som \u{FFFD}."
        : "\($0) bytes i filen svarer ikke til noget bogstav og vises som \u{FFFD}."
    },
    damaged: { places, cells in
      let letters = places == 1 ? "1 bogstav" : "\(places) bogstaver"
      let where_ = cells == 1 ? "1 celle" : "\(cells) celler"
      return "\(letters) i \(where_) er gået tabt, før filen kom hertil (\u{FFFD}). "
        + "De er taget med, som de står; ingen er gættet."
    },
    titleLines: { "Over tabellen står: \(quoted($0)). Det er ikke taget med." },
    strayAfterQuote: {
      "Tegn efter et afsluttende anførselstegn er beholdt (\(lines($0)))."
    },
    unclosedQuote: {
      "Et anførselstegn på linje \($0) bliver aldrig lukket; det er læst som et almindeligt tegn."
    },
    ragged: {
      "Rækker med flere celler end overskriften (\(lines($0))). Det, der er til overs, "
        + "ligger i fundets kilde."
    },
    blankRows: {
      $0 == 1 ? "1 tom række er sprunget over." : "\($0) tomme rækker er sprunget over."
    },
    unmapped: {
      "Disse kolonner bliver ikke til felter, men ligger i fundets kilde: \(quoted($0)). "
        + "Vælg selv med --map \"Kolonne=felt\"."
    },
    noFindings: {
      "Ingen kolonne ligner en beskrivelse, et sted eller et tiltag (\(quoted($0))). "
        + "Vælg en med --map \"Kolonne=beskrivelse\"."
    },
    parties: { "Parter i filen: \(list($0))." },
    longParties: {
      $0 == 1
        ? "1 lang tekst under ansvarlig, opfølgning eller ejer er blevet en note."
        : "\($0) lange tekster under ansvarlig, opfølgning eller ejer er blevet noter."
    },
    unknownWord: { field, word, count in
      "\(field): ordet »\(word)« kendes ikke (\(rows(count))). Det er beholdt som mærke eller note."
    },
    unreadValues: { field, example, count in
      "\(field): \(rows(count)) kunne ikke læses, f.eks. »\(example)«. Teksten er beholdt som note."
    },
    foreignIdentifiers: {
      $0 == 1
        ? "1 nummer fra et andet register ligger i fundets kilde."
        : "\($0) numre fra et andet register ligger i fundenes kilde."
    },
    noText: "Der er ingen tekst at lave et fund af.",
    impossibleIdentifier: { "Koden \($0) kan ikke passe; den er hørt eller skrevet forkert." },
    repeatedIdentifier: { "Koden \($0) står også på linje \($1)." },
    notJSON: { "Linjen er ikke JSON (ved byte \($0 + 1))." },
    fileNotJSON: {
      "Filen er ikke hel JSON; den kan læses til byte \($0 + 1). "
        + "Hent den igen, hvor den kommer fra, eller gem tabellen som CSV."
    },
    notAnObject: "Her ventes et JSON-objekt med felter.",
    empty: "Filen er tom.",
    workbook:
      "Filen er en regnearks- eller tekstfil i pakket form (xlsx, ods, docx). "
      + "Gem den som CSV UTF-8, eller kopiér tabellen og indsæt den.",
    oldWorkbook:
      "Filen er et regneark eller dokument i gammelt format (xls, doc). "
      + "Gem den som CSV UTF-8, eller kopiér tabellen og indsæt den.",
    pdf: "Filen er en PDF. Kopiér tabellen og indsæt den.",
    picture: "Filen er et billede.",
    archive: "Filen er pakket. Pak den ud først.",
    noTableOnPage:
      "Filen er en webside (HTML) uden en tabel. Gem tabellen som CSV UTF-8, eller kopiér den "
      + "og indsæt den.",
    unknownField: { "Der er ikke noget felt, der hedder »\($0)«." },
    unknownColumn: {
      "Der er ingen kolonne, der hedder »\($0)«. Filen har: \(quoted($1))."
    },
    column: { "\($0) → \($1)" },
    columnUnmapped: "(kun i fundets kilde)",
    columnDerived: "(det holder programmet selv rede på)",
    walkDate: "Vandringens dato",
    registered: { "Registreret: \($0)" },
    latitude: "Breddegrad",
    longitude: "Længdegrad",
    semicolon: "semikolon",
    comma: "komma",
    tab: "tabulator",
    pipe: "lodret streg",
    oneColumn: "én kolonne",
    markdown: "Markdown-tabel",
    page: "tabel på en side (HTML)",
    json: "JSON",
    jsonLines: "JSON Lines",
    refusedLine: "Linje i filen",
    refusedReason: "Hvorfor ikke")

  private static func quoted(_ texts: [String]) -> String {
    let shown = texts.prefix(12).map { "»\($0)«" }.joined(separator: ", ")
    return texts.count > 12 ? "\(shown) og \(texts.count - 12) til" : shown
  }

  private static func list(_ texts: [String]) -> String {
    let shown = texts.prefix(30).joined(separator: ", ")
    return texts.count > 30 ? "\(shown) og \(texts.count - 30) til" : shown
  }

  private static func lines(_ lines: [Int]) -> String {
    let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
    let more = lines.count > 10 ? " og \(lines.count - 10) til" : ""
    return "linje \(shown)\(more)"
  }

  private static func rows(_ count: Int) -> String { count == 1 ? "1 række" : "\(count) rækker" }
}
