import CaseModel
import Exchange
import Language
import Screens
import Wording

extension Subcommand {
  static let form = Subcommand(
    "form", danish: "formular",
    calledAlso: ["telefon", "mobil", "phone", "skema", "beboerne noterer"],
    in: .walks, .reads,
    words: Phrase("VANDRING", "WALK"),
    title: Phrase(
      "skriver en side, hvor de, der går med, noterer på telefonen",
      "writes a page on which those who come along note on their phones"),
    examples: Phrase(
      """
      lygte formular "Lærkehaven, aften" -o vandring.html
      lygte importér anna.lygte.json --prøv
      """,
      """
      lygte form "Lærkehaven, aften" -o walk.html
      lygte import anna.lygte.json --dry-run
      """),
    explanation: Phrase(
      """
      Skriver én fil, der virker på en telefon uden net: sted, hvad man ser, trygt,
      utrygt, forslag, billeder, og om man vil have svar. Det skrevne bliver på
      telefonen, til man selv sender filen NAVN.lygte.json tilbage; importér henter
      den. Den kan læses af alle: et stop, hvis sted peger på nogen, står kun med sit
      nummer.
      """,
      """
      Writes one file that works on a phone without a network: place, what is seen,
      safe, unsafe, proposal, pictures, and whether one wants an answer. What is
      written stays on the phone until one sends the file NAME.lygte.json back, for
      lygte import. Anybody may read it: a stop whose place points at somebody stands
      by its number only.
      """),
    rows: [.option(.output, "sidens fil", "the file of the page")],
    onScreen: ["walks", "walk-form"]
  ) { run throws(CommandFailure) in try run.phoneForm() }
}

extension CommandRun {
  /// `form WALK [-o FILE]`.
  mutating func phoneForm() throws(CommandFailure) {
    if arguments.words.isEmpty { throw .usage(words.phone.formNeedsWalk) }
    let session = try open()
    let walk = try record(named: arguments.words.joined(separator: " "), .walk, in: session)
    let (form, withheld) = session.caseFile.phoneForm(
      of: walk, words: words, letterhead: try letterhead(in: session))
    let bytes = form.page()
    if let file = outputFile {
      say(words.phone.formWritten(try write(bytes, to: file)))
    } else {
      report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
    }
    if withheld > 0 { say(words.phone.stopsWithheld(withheld)) }
    finishReading(session)
  }
}
