extension ImportWords {
  static let english = ImportWords(
    encoding: { "The file is not UTF-8. It was read as \($0)." },
    unreadable: {
      $0 == 1
        ? "1 byte of the file stands for no letter and shows as \u{FFFD}."
        : "\($0) bytes of the file stand for no letter and show as \u{FFFD}."
    },
    damaged: { places, cells in
      let letters = places == 1 ? "1 letter" : "\(places) letters"
      let where_ = cells == 1 ? "1 cell" : "\(cells) cells"
      return "\(letters) in \(where_) had been lost before the file came here (\u{FFFD}). "
        + "They are taken as they stand; none is guessed."
    },
    titleLines: { "Above the table stands: \(quoted($0)). It is not taken." },
    strayAfterQuote: { "Characters after a closing quote were kept (\(lines($0)))." },
    unclosedQuote: { "A quote on line \($0) is never closed; it was read as a plain character." },
    ragged: {
      "Rows with more cells than the header (\(lines($0))). What is left over is kept in the "
        + "finding’s source."
    },
    blankRows: { $0 == 1 ? "1 blank row was passed over." : "\($0) blank rows were passed over." },
    unmapped: {
      "These columns become no fields but are kept in the finding’s source: \(quoted($0)). "
        + "Choose yourself with --map \"Column=field\"."
    },
    noFindings: {
      "No column looks like a description, a place or an action (\(quoted($0))). "
        + "Choose one with --map \"Column=observation\"."
    },
    parties: { "Parties in the file: \(list($0))." },
    longParties: {
      $0 == 1
        ? "1 long text for responsible, follow-up or owner became a comment."
        : "\($0) long texts for responsible, follow-up or owner became comments."
    },
    unknownWord: { field, word, count in
      "\(field): the word “\(word)” is not known (\(rows(count))). It is kept as a tag or a comment."
    },
    unreadValues: { field, example, count in
      "\(field): \(rows(count)) could not be read, for instance “\(example)”. The text is kept as a comment."
    },
    foreignIdentifiers: {
      $0 == 1
        ? "1 number of another register is kept in the finding’s source."
        : "\($0) numbers of another register are kept in the findings’ source."
    },
    noText: "There is no text to make a finding from.",
    impossibleIdentifier: { "The identifier \($0) cannot be right; it was misheard or mistyped." },
    repeatedIdentifier: { "The identifier \($0) stands on line \($1) too." },
    notJSON: { "The line is not JSON (at byte \($0 + 1))." },
    fileNotJSON: {
      "The file is not whole JSON; it can be read up to byte \($0 + 1). "
        + "Fetch it again from where it came, or save the table as CSV."
    },
    notAnObject: "A JSON object with members is expected here.",
    empty: "The file is empty.",
    workbook:
      "The file is a packed workbook or document (xlsx, ods, docx). "
      + "Save it as CSV UTF-8, or copy the table and paste it.",
    oldWorkbook:
      "The file is a workbook or document of an old format (xls, doc). "
      + "Save it as CSV UTF-8, or copy the table and paste it.",
    pdf: "The file is a PDF. Copy the table and paste it.",
    picture: "The file is a picture.",
    archive: "The file is packed. Unpack it first.",
    noTableOnPage:
      "The file is a web page (HTML) without a table. Save the table as CSV UTF-8, or copy it "
      + "and paste it.",
    unknownField: { "There is no field called “\($0)”." },
    unknownColumn: { "There is no column called “\($0)”. The file has: \(quoted($1))." },
    column: { "\($0) → \($1)" },
    columnUnmapped: "(only in the finding’s source)",
    columnDerived: "(the program keeps track of this itself)",
    walkDate: "Walk date",
    registered: { "Registered: \($0)" },
    latitude: "Latitude",
    longitude: "Longitude",
    semicolon: "semicolon",
    comma: "comma",
    tab: "tab",
    pipe: "vertical bar",
    oneColumn: "one column",
    markdown: "Markdown table",
    page: "table on a page (HTML)",
    json: "JSON",
    jsonLines: "JSON Lines",
    refusedLine: "Line in the file",
    refusedReason: "Why not")

  private static func quoted(_ texts: [String]) -> String {
    let shown = texts.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
    return texts.count > 12 ? "\(shown) and \(texts.count - 12) more" : shown
  }

  private static func list(_ texts: [String]) -> String {
    let shown = texts.prefix(30).joined(separator: ", ")
    return texts.count > 30 ? "\(shown) and \(texts.count - 30) more" : shown
  }

  private static func lines(_ lines: [Int]) -> String {
    let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
    let more = lines.count > 10 ? " and \(lines.count - 10) more" : ""
    return "\(lines.count == 1 ? "line" : "lines") \(shown)\(more)"
  }

  private static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}
