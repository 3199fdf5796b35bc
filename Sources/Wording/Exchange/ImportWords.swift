import Language

/// What is said of a file that is brought in, from facts.
package struct ImportWords: Speaking {
  package let language: Language

  package func encoding(_ encoding: String) -> String {
    say(
      "Filen er ikke UTF-8. Den er læst som \(encoding).",
      "The file is not UTF-8. It was read as \(encoding).")
  }
  package func unreadable(_ bytes: Int) -> String {
    say(
      bytes == 1
        ? "1 byte i filen svarer ikke til noget bogstav og vises som \u{FFFD}."
        : "\(bytes) bytes i filen svarer ikke til noget bogstav og vises som \u{FFFD}.",
      bytes == 1
        ? "1 byte of the file stands for no letter and shows as \u{FFFD}."
        : "\(bytes) bytes of the file stand for no letter and show as \u{FFFD}.")
  }
  package func damaged(_ places: Int, _ cells: Int) -> String {
    let letters = say(
      counted(places, "bogstav", "bogstaver"),
      counted(places, "letter", "letters"))
    let where_ = say(
      counted(cells, "celle", "celler"), counted(cells, "cell", "cells"))
    return say(
      "\(letters) i \(where_) er gået tabt, før filen kom hertil (\u{FFFD}). "
        + "De er taget med, som de står; ingen er gættet.",
      "\(letters) in \(where_) had been lost before the file came here (\u{FFFD}). "
        + "They are taken as they stand; none is guessed.")
  }
  package func titleLines(_ titles: [String]) -> String {
    say(
      "Over tabellen står: \(quoted(titles)). Det er ikke taget med.",
      "Above the table stands: \(quoted(titles)). It is not taken.")
  }
  package func strayAfterQuote(_ lines: [Int]) -> String {
    say(
      "Tegn efter et afsluttende anførselstegn er beholdt (\(listed(lines))).",
      "Characters after a closing quote were kept (\(listed(lines))).")
  }
  package func unclosedQuote(_ line: Int) -> String {
    say(
      "Et anførselstegn på linje \(line) bliver aldrig lukket; det er læst som et almindeligt tegn.",
      "A quote on line \(line) is never closed; it was read as a plain character.")
  }
  package func ragged(_ lines: [Int]) -> String {
    say(
      "Rækker med flere celler end overskriften (\(listed(lines))). Det, der er til overs, "
        + "ligger i fundets kilde.",
      "Rows with more cells than the header (\(listed(lines))). What is left over is kept in the "
        + "finding’s source.")
  }
  package func blankRows(_ count: Int) -> String {
    say(
      counted(count, "tom række er sprunget over.", "tomme rækker er sprunget over."),
      counted(count, "blank row was passed over.", "blank rows were passed over."))
  }
  package func unmapped(_ columns: [String]) -> String {
    say(
      "Disse kolonner bliver ikke til felter, men ligger i fundets kilde: \(quoted(columns)). "
        + "Vælg selv med --map \"Kolonne=felt\".",
      "These columns become no fields but are kept in the finding’s source: \(quoted(columns)). "
        + "Choose yourself with --map \"Column=field\".")
  }
  package func noFindings(_ columns: [String]) -> String {
    say(
      "Ingen kolonne ligner en beskrivelse, et sted eller et tiltag (\(quoted(columns))). "
        + "Vælg en med --map \"Kolonne=beskrivelse\".",
      "No column looks like a description, a place or an action (\(quoted(columns))). "
        + "Choose one with --map \"Column=observation\".")
  }
  package func parties(_ names: [String]) -> String {
    say("Aktører i filen: \(list(names)).", "Parties in the file: \(list(names)).")
  }
  package func longParties(_ count: Int) -> String {
    say(
      counted(
        count, "lang tekst under ansvarlig, opfølgning eller ejer er blevet en note.",
        "lange tekster under ansvarlig, opfølgning eller ejer er blevet noter."),
      counted(
        count, "long text for responsible, follow-up or owner became a comment.",
        "long texts for responsible, follow-up or owner became comments."))
  }
  package func unknownWord(_ field: String, _ word: String, _ count: Int) -> String {
    say(
      "\(field): ordet »\(word)« kendes ikke (\(rows(count))). Det er beholdt som mærke eller note.",
      "\(field): the word “\(word)” is not known (\(rows(count))). It is kept as a tag or a comment."
    )
  }
  package func unknownWords(
    _ field: String, _ examples: [String], _ kinds: Int, _ count: Int
  ) -> String {
    say(
      "\(field): \(kinds) ord kendes ikke (\(rows(count))), flest gange \(quoted(examples)). "
        + "De er beholdt som mærker eller noter.",
      "\(field): \(kinds) words are not known (\(rows(count))), most often \(quoted(examples)). "
        + "They are kept as tags or comments.")
  }
  package func projected(_ zone: Int, _ count: Int) -> String {
    say(
      "Koordinat: \(rows(count)) er angivet i meter (UTM zone \(zone), ETRS89) og regnet om til "
        + "breddegrad og længdegrad.",
      "Coordinate: \(rows(count)) in metres (UTM zone \(zone), ETRS89) turned into latitude and "
        + "longitude.")
  }
  package func monthFirst(_ column: String, _ example: String) -> String {
    say(
      "»\(column)«: måneden står først, som »\(example)« viser. Sådan er hele kolonnen læst.",
      "“\(column)”: the month stands first, as “\(example)” shows. The whole column was read so.")
  }
  package func contradictingDays(_ column: String, _ one: String, _ other: String) -> String {
    say(
      "»\(column)«: måneden står først i »\(one)« og dagen først i »\(other)«. Ingen af kolonnens "
        + "datoer af den slags er læst; de er beholdt som noter.",
      "“\(column)”: the month stands first in “\(one)” and the day first in “\(other)”. None of the "
        + "column’s days of that kind was read; they are kept as comments.")
  }
  package func derivedLeftOut(_ columns: [String]) -> String {
    say(
      "Det holder Lygte selv rede på, så disse kolonner bliver ikke til felter: \(quoted(columns)). "
        + "De ligger i fundets kilde.",
      "Lygte keeps track of this itself, so these columns become no fields: \(quoted(columns)). "
        + "They are kept in the finding’s source.")
  }
  package func unreadValues(_ field: String, _ example: String, _ count: Int) -> String {
    say(
      "\(field): \(rows(count)) kunne ikke læses, f.eks. »\(example)«. Teksten er beholdt som note.",
      "\(field): \(rows(count)) could not be read, for instance “\(example)”. The text is kept as a comment."
    )
  }
  package func foreignIdentifiers(_ count: Int) -> String {
    say(
      counted(
        count, "nummer fra et andet register ligger i fundets kilde.",
        "numre fra et andet register ligger i fundenes kilde."),
      counted(
        count, "number of another register is kept in the finding’s source.",
        "numbers of another register are kept in the findings’ source."))
  }

  package func tooLarge(_ bytes: Int, _ limit: Int) -> String {
    say(
      "Filen fylder \(megabytes(bytes)) MB; en tabel må højst fylde \(megabytes(limit)) MB. Del den i flere, "
        + "eller gem kun de rækker, der skal med. Intet er ændret.",
      "The file has \(megabytes(bytes)) MB; a table may have \(megabytes(limit)) MB at most. Divide it, or "
        + "save only the rows that matter. Nothing was changed.")
  }
  package func tooManyRows(_ count: Int, _ limit: Int) -> String {
    say(
      "Tabellen har \(NumberWords.danish.grouped(count)) rækker; der kan læses \(NumberWords.danish.grouped(limit)). "
        + "Er et anførselstegn aldrig lukket? Ellers del tabellen. Intet er ændret.",
      "The table has \(NumberWords.english.grouped(count)) rows; \(NumberWords.english.grouped(limit)) can be read. "
        + "Is a quote never closed? Else divide the table. Nothing was changed.")
  }
  // While a long table is taken in.
  package func reading(_ bytes: Int) -> String {
    let megabytes = max(1, bytes / 1_048_576)
    return say("Læser \(megabytes) MB …", "Reading \(megabytes) MB …")
  }
  package func looking(_ rows: Int) -> String {
    say(
      "\(NumberWords.danish.grouped(rows)) rækker læst; ser efter, hvad der er nyt …",
      "\(NumberWords.english.grouped(rows)) rows read; looking for what is new …")
  }
  package func saving(_ findings: Int) -> String {
    say(
      "Gemmer \(NumberWords.danish.grouped(findings)) fund …",
      "Saving \(NumberWords.english.grouped(findings)) findings …")
  }
  package func tooManyColumns(_ limit: Int) -> String {
    say(
      "Tabellen har over \(limit) kolonner; så mange kan ikke læses. Gem kun de kolonner, der skal med. "
        + "Intet er ændret.",
      "The table has over \(limit) columns, which cannot be read. Save only the columns that matter. "
        + "Nothing was changed.")
  }
  package func rowTooWide(_ limit: Int) -> String {
    say("Rækken har over \(limit) celler.", "The row has over \(limit) cells.")
  }
  package func cellTooLong(_ bytes: Int) -> String {
    say(
      "En celle har \(megabytes(bytes)) MB tekst. Måske mangler der et anførselstegn.",
      "A cell has \(megabytes(bytes)) MB of text. Perhaps a quotation mark is missing.")
  }
  private func megabytes(_ bytes: Int) -> Int { (bytes + 1_048_575) / 1_048_576 }

  package var noText: String {
    say("Der er ingen tekst at lave et fund af.", "There is no text to make a finding from.")
  }
  package func impossibleIdentifier(_ text: String) -> String {
    say(
      "Koden \(text) kan ikke passe; den er hørt eller skrevet forkert.",
      "The identifier \(text) cannot be right; it was misheard or mistyped.")
  }
  package func repeatedIdentifier(_ text: String, _ line: Int) -> String {
    say(
      "Koden \(text) står også på linje \(line).",
      "The identifier \(text) stands on line \(line) too.")
  }
  package func notJSON(_ byte: Int) -> String {
    say(
      "Linjen er ikke JSON (ved byte \(byte + 1)).", "The line is not JSON (at byte \(byte + 1)).")
  }
  package func fileNotJSON(_ byte: Int) -> String {
    say(
      "Filen er ikke hel JSON; den kan læses til byte \(byte + 1). "
        + "Hent den igen, hvor den kommer fra, eller gem tabellen som CSV.",
      "The file is not whole JSON; it can be read up to byte \(byte + 1). "
        + "Fetch it again from where it came, or save the table as CSV.")
  }
  package var notAnObject: String {
    say("Her ventes et JSON-objekt med felter.", "A JSON object with members is expected here.")
  }

  package var empty: String { say("Filen er tom.", "The file is empty.") }
  package var pdf: String {
    say(
      "Filen er en PDF. Kopiér tabellen og indsæt den.",
      "The file is a PDF. Copy the table and paste it.")
  }
  package var picture: String { say("Filen er et billede.", "The file is a picture.") }
  package var archive: String {
    say("Filen er pakket. Pak den ud først.", "The file is packed. Unpack it first.")
  }
  package var noTableOnPage: String {
    say(
      "Filen er en webside (HTML) uden en tabel. Gem tabellen som CSV UTF-8, eller kopiér den "
        + "og indsæt den.",
      "The file is a web page (HTML) without a table. Save the table as CSV UTF-8, or copy it "
        + "and paste it.")
  }
  package func unknownField(_ name: String) -> String {
    say("Der er ikke noget felt, der hedder »\(name)«.", "There is no field called “\(name)”.")
  }
  package func unknownColumn(_ name: String, _ columns: [String]) -> String {
    say(
      "Der er ingen kolonne, der hedder »\(name)«. Filen har: \(quoted(columns)).",
      "There is no column called “\(name)”. The file has: \(quoted(columns)).")
  }

  /// A column that becomes a field: `Opløgning → Opfølgning`.
  package func column(_ header: String, _ meaning: String) -> String { "\(header) → \(meaning)" }
  package var columnUnmapped: String {
    say("(kun i fundets kilde)", "(only in the finding’s source)")
  }
  package var columnDerived: String {
    say("(det holder programmet selv rede på)", "(the program keeps track of this itself)")
  }
  package var walkDate: String { say("Vandringens dato", "Walk date") }
  package func registered(_ timeOfDay: String) -> String {
    say("Registreret: \(timeOfDay)", "Registered: \(timeOfDay)")
  }
  package var latitude: String { say("Breddegrad", "Latitude") }
  package var longitude: String { say("Længdegrad", "Longitude") }

  /// The separator of a table, for people: `semikolon`.
  package var semicolon: String { say("semikolon", "semicolon") }
  package var comma: String { say("komma", "comma") }
  package var tab: String { say("tabulator", "tab") }
  package var pipe: String { say("lodret streg", "vertical bar") }
  package var oneColumn: String { say("én kolonne", "one column") }
  package var markdown: String { say("Markdown-tabel", "Markdown table") }
  package var page: String { say("tabel på en side (HTML)", "table on a page (HTML)") }
  package var workbook: String { say("projektmappe fra Excel (.xlsx)", "Excel workbook (.xlsx)") }
  package var wordDocument: String { say("dokument fra Word (.docx)", "Word document (.docx)") }
  package var openWorkbook: String {
    say("regneark fra LibreOffice (.ods)", "LibreOffice spreadsheet (.ods)")
  }
  package var json: String { "JSON" }
  package var jsonLines: String { "JSON Lines" }

  /// Headers of the file of refused rows. They name no field, so that the file can be mended and
  /// brought in again.
  package var refusedLine: String { say("Linje i filen", "Line in the file") }
  package var refusedReason: String { say("Hvorfor ikke", "Why not") }

  func quoted(_ texts: [String]) -> String {
    let shown = texts.prefix(12).map { say("»\($0)«", "“\($0)”") }.joined(separator: ", ")
    return texts.count > 12 ? "\(shown) \(more(texts.count - 12))" : shown
  }

  private func list(_ texts: [String]) -> String {
    let shown = texts.prefix(30).joined(separator: ", ")
    return texts.count > 30 ? "\(shown) \(more(texts.count - 30))" : shown
  }

  private func listed(_ lines: [Int]) -> String {
    let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
    let rest = lines.count > 10 ? " \(more(lines.count - 10))" : ""
    return say("linje \(shown)\(rest)", "\(lines.count == 1 ? "line" : "lines") \(shown)\(rest)")
  }

  func more(_ count: Int) -> String { say("og \(count) til", "and \(count) more") }

  private func rows(_ count: Int) -> String {
    say(counted(count, "række", "rækker"), counted(count, "row", "rows"))
  }

}
