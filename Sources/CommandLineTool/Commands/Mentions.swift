import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let mentions = Subcommand(
    "mentions", danish: "omtaler",
    calledAlso: ["indsigt", "aktindsigt", "gdpr", "navn", "persondata", "access"],
    in: .findings, .reads,
    words: Phrase("NAVN", "NAME"),
    title: Phrase("viser alle steder, en person står", "shows every place where a person stands"),
    examples: Phrase(
      """
      lygte omtaler "Inge Holm"
      lygte omtaler "Inge Holm" --ret "Personen bestrider dette" --kun K7Q-4MJ
      lygte omtaler "Inge Holm" --begræns "indsigelse af 3. november" --ja
      """,
      """
      lygte mentions "Inge Holm"
      lygte mentions "Inge Holm" --correct "The person disputes this" --only K7Q-4MJ
      lygte mentions "Inge Holm" --limit "objection of 3 November" --yes
      """),
    explanation: Phrase(
      """
      Viser alle steder, en person står: i tekster, noter og svar, som kontakt,
      deltager eller forfatter, også i værdier, der er rettet siden, i kladder og i
      filer ved siden af. Store og små bogstaver og æ/ae, ø/oe, å/aa er det samme.
      Til sidst det, som et svar på indsigt skal indeholde.
      """,
      """
      Shows every place where a person stands: in texts, comments and answers, as
      a contact, participant or author, also in values changed since, in drafts and
      in files beside the log. Case and æ/ae, ø/oe, å/aa are the same. Last, what an
      answer to a request for access must hold.
      """),
    rows: [
      .option(
        .correct, "en note ved hvert fund, personen står i: »bestrider dette«",
        "a comment with each finding the person stands in: “disputes this”"),
      .option(
        .limit, "fundene sendes ikke og rettes ikke",
        "the findings do not leave and are not changed"),
      .option(.lift, "det er ophævet igen", "that is lifted"),
      .option(.refuse, "anmodningen er afvist, fordi …", "the request is refused, because …"),
      .option(.only, "kun de fund", "those findings alone"),
    ],
    onScreen: ["mentions"]
  ) { run throws(CommandFailure) in try run.mentions() }
}

extension CommandRun {
  /// `mentions NAME`.
  mutating func mentions() throws(CommandFailure) {
    let name = arguments.words.joined(separator: " ")
    let session = try open()
    let caseFile = session.caseFile
    guard let mentions = Mentions(of: name, in: caseFile) else {
      throw .usage(words.erasure.mentionsNeeds)
    }
    if try answer(mentions, to: name, in: session) { return }
    let files: [String]
    do throws(StorageError) {
      files = try session.workspace.folder.files { mentions.pattern.stands(in: $0) }
    } catch {
      throw failure(error)
    }
    if wantsJSON {
      print(
        json: .array(
          mentions.all.map { json($0, in: caseFile) } + files.map { ["file": .string($0)] }))
    } else {
      tell(mentions, files, of: name, in: caseFile)
    }
    finishReading(session)
  }

  /// Does what one of the options says about the findings that hold the name.
  ///
  /// - Returns: whether any option says anything.
  private mutating func answer(
    _ mentions: Mentions, to name: String, in session: CaseSession
  ) throws(CommandFailure) -> Bool {
    let caseFile = session.caseFile
    let given = [OptionName.correct, .limit, .lift, .refuse].filter { arguments.has($0) }
    guard let option = given.first else { return false }
    // One at a time: they are to be thought of in their order.
    if given.count > 1 || past != nil { throw .usage(words.erasure.oneAnswer) }
    let text = TextRules.accepted(arguments.value(option) ?? "", form: .line)
    if option != .lift, text.isEmpty { throw .usage(words.erasure.oneAnswer) }
    if option == .refuse {
      let identifier = session.identifiers.fresh(from: &random)
      try save(
        MentionAnswer.answer(
          .refused, text, to: name, on: today, identifier: identifier, in: caseFile), in: session)
      say(words.erasure.refused)
      finishWriting(session)
      return true
    }
    var findings = mentions.findings(in: caseFile)
    if let only = arguments.value(.only) {
      var named: Set<RecordIndex> = []
      for word in only.split(separator: ",") {
        named.insert(try finding(named: String(word), in: session))
      }
      findings = findings.filter(named.contains)
    }
    if findings.isEmpty { throw .needsLook(words.erasure.noFindings(name)) }
    if findings.count > 1, !arguments.has(.yes) {
      guard let reply = environment.ask(words.erasure.askMany(findings.count)) else {
        throw .usage(words.erasure.manyNeedYes(findings.count))
      }
      guard Vocabulary.isYes(reply) else { throw .needsLook(words.erasure.nothingDone) }
    }
    let draft =
      option == .correct
      ? MentionAnswer.correct(findings, note: text, in: caseFile)
      : MentionAnswer.limit(findings, because: option == .lift ? nil : text, in: caseFile)
    if draft.isEmpty { throw .needsLook(words.erasure.nothingDone) }
    try save(draft, in: session)
    switch option {
    case .correct: say(words.erasure.corrected(findings.count))
    case .limit: say(words.erasure.limited(findings.count))
    default:
      for finding in findings { say(words.erasure.lifted(self.name(of: finding, in: caseFile))) }
    }
    say(tool.undoHint)
    finishWriting(session)
    return true
  }

  private mutating func tell(
    _ mentions: Mentions, _ files: [String], of name: String, in caseFile: CaseFile
  ) {
    let said = words.erasure
    if mentions.all.isEmpty, files.isEmpty {
      print(said.noMention(name))
    } else {
      print(said.mentionCount(name, mentions.all.count + files.count))
    }
    for mention in mentions.all {
      guard let record = mention.record, let field = mention.field else { continue }
      let day = words.day(mention.origin.wallTime.moment.day)
      let standing = mention.standing == .shown ? said.shown : said.history
      print(
        [
          self.name(of: caseFile.owner(of: record) ?? record, in: caseFile),
          conflictLabel(field, of: record, in: caseFile), day, mention.origin.actor ?? "", standing,
        ].filter { !$0.isEmpty }.joined(separator: " · "))
      for text in mention.texts { print("  " + Finding.beginning(of: text)) }
    }
    let written = mentions.all.count { $0.standing == .author }
    if written > 0 { print("\(name) \(said.author(written))") }
    for file in files { print(said.inFile(file)) }
    for other in mentions.others { print(said.alsoStands(other.name, other.count)) }
    if mentions.all.isEmpty, files.isEmpty { return }
    print("")
    let until = words.day(today.monthLater)
    for line in said.answer(caseFile.facts.name, until: until) { print(line) }
  }

  private func json(_ mention: Mention, in caseFile: CaseFile) -> JSONValue {
    [
      "id": mention.record.map {
        .string(name(of: caseFile.owner(of: $0) ?? $0, in: caseFile))
      } ?? .null,
      "record": mention.record.map { .string(caseFile.name(of: $0).description) } ?? .null,
      "field": mention.field.map { .string($0) } ?? .null,
      "at": .string(mention.origin.wallTime.text),
      "by": mention.origin.actor.map { .string($0) } ?? .null,
      "device": .string(mention.origin.device),
      "texts": .array(mention.texts.map { .string($0) }),
      "standing": .string(mention.standing.rawValue),
    ]
  }
}
