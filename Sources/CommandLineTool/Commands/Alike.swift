import CaseModel
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let alike = Subcommand(
    "alike", danish: "ens",
    calledAlso: ["dubletter", "dobbelt", "duplicates"],
    in: .findings, .reads,
    mostWords: 0,
    title: Phrase("viser fund, der ligner hinanden", "lists findings that are alike"),
    examples: Phrase(
      """
      lygte ens
      lygte ens --alle
      lygte ens --json
      """,
      """
      lygte alike
      lygte alike --all
      lygte alike --json
      """),
    explanation: Phrase(
      """
      Viser fund, der ligner hinanden: nye fund og fund, der vurderes, holdt op mod
      alle andre, som en anden computer har skrevet. Det seneste står først, og under
      hvert par står, hvorfor de ligner hinanden.
      """,
      """
      Lists findings that are alike: new ones and those being assessed, held against
      all others that another machine wrote. The later one stands first, and below
      each pair stands why they are alike.
      """),
    rows: [
      .option(.all, "også par, som én computer har skrevet", "also pairs that one machine wrote")
    ],
    onScreen: ["alike"]
  ) { run throws(CommandFailure) in try run.alike() }
}

extension CommandRun {
  /// `alike`: findings that may be one, likest first.
  mutating func alike() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let pairs = AlikePair.undecided(
      in: caseFile, index: caseFile.likenessIndex(), acrossDevices: !arguments.has(.all))
    if wantsJSON {
      printDocument(.array(pairs.map { json($0, in: caseFile) }))
    } else {
      for pair in pairs { print(pair, in: caseFile) }
      say(words.alike.pairCount(pairs.count))
    }
    finishReading(session)
  }

  mutating func print(_ pair: AlikePair, in caseFile: CaseFile) {
    for record in [pair.later, pair.earlier] {
      let finding = caseFile.plainFinding(at: record)
      let made = caseFile.created(record)
      let actor = made?.actor ?? words.finding.unknownPerson
      let who = [actor, made?.device ?? ""].filter { !$0.isEmpty }
      let parts = [finding.title, finding.place ?? "", FieldText(words: words).state(finding)]
      print(
        "\(name(of: record, in: caseFile))  "
          + parts.filter { !$0.isEmpty }.joined(separator: " · ")
          + " (\(who.joined(separator: ", ")))")
    }
    print("  \(AlikeText.likeness(pair.likeness, words: words))")
  }

  private func percent(_ pair: AlikePair) -> Int { Int((pair.likeness.score * 100).rounded()) }

  func json(_ pair: AlikePair, in caseFile: CaseFile) -> JSONValue {
    var codes: [JSONValue] = []
    var metres: JSONValue = .null
    var shared: [JSONValue] = []
    for reason in pair.likeness.reasons {
      switch reason {
      case .samePlace: codes.append("same-place")
      case .similarPlace: codes.append("similar-place")
      case .near(let distance):
        codes.append("near")
        metres = .integer(Int64(distance))
      case .sameArea: codes.append("same-area")
      case .sameCategory: codes.append("same-category")
      case .words(let words):
        codes.append("words")
        shared = words.map { .string($0) }
      }
    }
    return [
      "later": .string(name(of: pair.later, in: caseFile)),
      "earlier": .string(name(of: pair.earlier, in: caseFile)),
      "percent": .integer(Int64(percent(pair))), "reasons": .array(codes), "metres": metres,
      "words": .array(shared),
    ]
  }
}
