import CaseModel
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let capture = Subcommand(
    "capture", danish: "fangst",
    calledAlso: ["på vandring", "indtast noter", "skriv linjer", "noteark", "note sheet"],
    in: .walks, .writes,
    words: Phrase("VANDRING", "WALK"),
    title: Phrase(
      "tager linjer fra en vandring ind, et fund per linje",
      "takes lines from a walk in, a finding a line"),
    examples: Phrase(
      """
      lygte fangst "Lærkehaven, aften" < noter.txt
      lygte capture "Lærkehaven, skolevejen" < noter.txt
      """,
      """
      lygte capture "Lærkehaven, aften" < notes.txt
      """),
    explanation: Phrase(
      """
      Læser linjer fra standard input; hver bliver et fund på vandringen. Forrest kan stå
      + om det, der gør trygt, ? om det, folk siger eller tror, > om et forslag, og
      notearkets nummer: A7 eller 7. Stopnavnet på en linje for sig, med # foran, gælder
      fra da af. Tomme linjer springes over. Skriver hvert funds kode.
      """,
      """
      Reads lines from standard input; each becomes a finding of the walk. In front may
      stand + for what makes safe, ? for what people say or believe, > for a proposal,
      and the note sheet's number: A7 or 7. A stop's name on a line of its own, with #
      before it, holds from then on. Empty lines are passed over. Prints each identifier.
      """)
  ) { run throws(CommandFailure) in try run.capture() }
}

extension CommandRun {
  /// `capture WALK`: a finding a line of standard input, all as one act.
  mutating func capture() throws(CommandFailure) {
    if environment.isInputTerminal, environment.isOutputTerminal {
      // Somebody sits there: they type on the screen, which keeps every half line.
      if arguments.words.isEmpty {
        walkToCapture = ""
        return
      }
      let session = try open()
      let (walk, _) = try captured(arguments.words, in: session)
      walkToCapture = session.caseFile.name(of: walk).description
      return
    }
    if arguments.words.isEmpty { throw .usage(tool.captureNeedsWalk) }
    let session = try open()
    let (walk, stop) = try captured(arguments.words, in: session)
    guard let bytes = environment.readStandardInput() else { throw .unavailable(tool.noInput) }
    var writer = CaptureWriter(walk: walk)
    writer.stop = stop.map { .existing(session.caseFile.name(of: $0)) }
    var draft = ActDraft()
    var used: Set<SayableIdentifier> = []
    var made: [SayableIdentifier] = []
    for line in CapturedLine.lines(of: bytes) {
      if let name = CapturedLine.stop(of: line) {
        writer.stop =
          name.isEmpty
          ? nil
          : .existing(
            session.caseFile.name(of: try self.stop(named: name, of: walk, in: session)))
        continue
      }
      guard let captured = CapturedLine(line) else { continue }
      var id = session.identifiers.fresh(from: &random)
      while !used.insert(id).inserted { id = session.identifiers.fresh(from: &random) }
      _ = writer.make(captured, id: id, in: session.caseFile, draft: &draft)
      made.append(id)
    }
    if made.isEmpty { return say(tool.captureNothing) }
    try save(draft, in: session)
    for id in made { print(id.description) }
    say(tool.captureSaved(made.count, called(walk, in: session)))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// The walk that is named, and the stop that stands behind it.
  private func captured(
    _ typed: [String], in session: CaseSession
  ) throws(CommandFailure) -> (walk: RecordIndex, stop: RecordIndex?) {
    let whole = typed.joined(separator: " ")
    if typed.count > 1,
      case .one(let walk) = session.caseFile.record(named: typed[0], of: .walk),
      session.caseFile.record(named: whole, of: .walk) == .none
    {
      let name = typed.dropFirst().joined(separator: " ")
      return (walk, try stop(named: name, of: walk, in: session))
    }
    return (try record(named: whole, .walk, in: session), nil)
  }

  /// A stop of the walk by its place, a part of it, or its number in the route.
  func stop(
    named text: String, of walk: RecordIndex, in session: CaseSession
  ) throws(CommandFailure) -> RecordIndex {
    let caseFile = session.caseFile
    if let stop = caseFile.stop(called: text, of: walk) { return stop }
    let stops = caseFile.route(of: walk)
    let key = SearchKey.name(text)
    let found = stops.filter { SearchKey.name(caseFile.place(ofStop: $0)).contains(key) }
    guard found.count == 1, let stop = found.first else {
      throw .usage(tool.noStop(text, stops.map(caseFile.place(ofStop:))))
    }
    return stop
  }
}
