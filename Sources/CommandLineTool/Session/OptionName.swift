import Language

/// An option that is no field of a finding, declared once: all that may be typed for it, and what
/// stands behind it.
package struct OptionName: Hashable, Sendable {
  let name: String
  let danish: String
  /// What may be typed as well, with its dashes.
  let also: [String]
  /// What is typed behind it; nil for an option that stands alone.
  let value: Phrase?

  private init(_ name: String, _ danish: String? = nil, also: [String] = [], value: Phrase? = nil) {
    self.name = name
    self.danish = danish ?? name
    self.also = also
    self.value = value
  }

  var takesValue: Bool { value != nil }

  /// All that may be typed for it, with its dashes.
  var spellings: [String] {
    (danish == name ? ["--" + name] : ["--" + name, "--" + danish]) + also
  }

  /// `-o, --output FILE`, as help tells it.
  func usage(in language: Language, value other: Phrase? = nil) -> String {
    let short = also.filter { !$0.hasPrefix("--") }
    let long = "--" + Phrase(danish, name).in(language)
    let behind = (other ?? value).map { [$0.in(language)] } ?? []
    return ([(short + [long]).joined(separator: ", ")] + behind).joined(separator: " ")
  }
}

extension OptionName {
  static let workspace = OptionName(
    "workspace", "mappe", also: ["-w"], value: Phrase("MAPPE", "DIR"))
  static let json = OptionName("json")
  static let lang = OptionName("lang", "sprog", value: Phrase("da|en", "da|en"))
  static let user = OptionName("user", "bruger", value: Phrase("INITIALER", "INITIALS"))
  static let noColor = OptionName("no-color", also: ["--no-colour"])
  static let noUnicode = OptionName("no-unicode")
  static let theme = OptionName("theme", "tema", also: ["--farver"], value: Phrase("NAVN", "NAME"))
  static let yes = OptionName("yes", "ja", also: ["-y"])
  static let readOnly = OptionName("read-only", "kun-læsning")
  static let help = OptionName("help", "hjælp", also: ["-h"])
  static let asOf = OptionName("as-of", "pr-dato", value: Phrase("DAG", "DAY"))

  static let name = OptionName("name", "navn", value: Phrase("NAVN", "NAME"))
  static let municipality = OptionName("municipality", "kommune", value: Phrase("NAVN", "NAME"))
  static let policeDistrict = OptionName(
    "police-district", "politikreds", value: Phrase("NAVN", "NAME"))
  static let sort = OptionName(
    "sort", "sortér", also: ["--sorter"], value: Phrase("FELTER", "FIELDS"))
  static let view = OptionName("view", "visning", value: Phrase("NAVN", "NAME"))
  static let query = OptionName("query", "søgning", value: Phrase("SØGNING", "QUERY"))
  static let anyway = OptionName("anyway", "alligevel", value: Phrase("TEKST", "TEXT"))
  static let take = OptionName("take", "tag", value: Phrase("VÆRDI", "VALUE"))
  static let all = OptionName("all", "alle")
  static let counts = OptionName("counts", "antal")
  static let dryRun = OptionName("dry-run", "prøv")
  static let map = OptionName("map", value: Phrase("\"A=felt\"", "\"A=field\""))
  static let format = OptionName("format", value: Phrase("FORMAT", "FORMAT"))
  static let csv = OptionName("csv", value: Phrase("rfc4180", "rfc4180"))
  /// A list as a table, in the one form there is.
  static let table = OptionName("csv")
  static let output = OptionName("output", "ud", also: ["-o"], value: Phrase("FIL", "FILE"))
  static let audience = OptionName("audience", "læsere", value: Phrase("HVEM", "WHO"))
  static let eml = OptionName("eml", value: Phrase("FIL", "FILE"))
  static let mailto = OptionName("mailto")
  static let send = OptionName("send")
  static let approve = OptionName("approve", "godkend")
  static let sent = OptionName("sent", "sendt", value: Phrase("HVEM", "WHO"))
  static let list = OptionName("list", "liste", value: Phrase("KODE", "ID"))
  static let from = OptionName("from", "fra", value: Phrase("HVEM", "WHO"))
  static let on = OptionName("on", "den", value: Phrase("DATO", "DAY"))
  static let promised = OptionName("promised", "lovet", value: Phrase("DATO", "DAY"))
  static let saying = OptionName("says", "siger", value: Phrase("HVAD", "WHAT"))
  static let to = OptionName("to", "til", value: Phrase("HVEM", "WHO"))
  static let join = OptionName("join", "læg-sammen")
  static let seal = OptionName("seal", "kontroltal", value: Phrase("TAL", "HEX"))
  static let entry = OptionName("entry", "post", value: Phrase("POST", "ENTRY"))
  static let word = OptionName("word", "ord", value: Phrase("TEKST", "TEXT"))
  static let person = OptionName("person", value: Phrase("NAVN", "NAME"))
  static let ground = OptionName("ground", "grund", value: Phrase("TEKST", "TEXT"))
  static let status = OptionName("status")
  static let correct = OptionName("correct", "ret", value: Phrase("TEKST", "TEXT"))
  static let limit = OptionName("limit", "begræns", value: Phrase("TEKST", "TEXT"))
  static let lift = OptionName("lift", "ophæv")
  static let refuse = OptionName("refuse", "afvis", value: Phrase("TEKST", "TEXT"))
  static let only = OptionName("only", "kun", value: Phrase("FUND", "ID"))
  static let caseNumber = OptionName(
    "case-number", "sagsnummer", also: ["--sagsnr"], value: Phrase("TEKST", "TEXT"))
  static let everything = OptionName("everything", "alt")
  static let due = OptionName("due", "forfaldne", also: ["--over-fristen"])
  static let putBack = OptionName("put-back", "læg-tilbage", value: Phrase("FIL", "FILE"))
  static let field = OptionName("field", "felt", value: Phrase("FELT", "FIELD"))
  /// Who wrote, in the log.
  static let by = OptionName("by", "hvem", value: Phrase("NAVN", "NAME"))
  /// What the review is divided by.
  static let dividedBy = OptionName("by", "opdelt", value: Phrase("FELT", "FIELD"))
  static let device = OptionName(
    "device", "computer", also: ["--maskine"], value: Phrase("NAVN", "NAME"))
  /// What a photo belongs to, and what its clock is shifted by.
  static let of = OptionName("of", "fund", also: ["--finding"], value: Phrase("KODE", "ID"))
  static let shift = OptionName("shift", "ur", value: Phrase("MINUTTER", "MINUTES"))
  static let nobody = OptionName("nobody", "ingen")
  static let walk = OptionName("walk", "vandring", value: Phrase("VANDRING", "WALK"))
  static let stop = OptionName("stop", value: Phrase("STOP", "STOP"))
  static let note = OptionName("note", value: Phrase("TEKST", "TEXT"))
  static let kind = OptionName("kind", "slags", value: Phrase("SLAGS", "KIND"))
  static let day = OptionName("day", "dag", value: Phrase("DAG", "DAY"))
  static let since = OptionName("since", "siden", value: Phrase("DAG", "DAY"))
  static let until = OptionName("until", "indtil", value: Phrase("DAG", "DAY"))

  static let prefix = OptionName("prefix", value: Phrase("MAPPE", "DIR"))
  static let line = OptionName("line", value: Phrase("LINJE", "LINE"))
  static let breaks = OptionName("breaks", value: Phrase("TEGN", "SIGNS"))

  /// What every command takes.
  static let common: [OptionName] = HelpRow.common.compactMap(\.option)
}
