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
      lygte omtaler "Inge Holm" --json
      """,
      """
      lygte mentions "Inge Holm"
      lygte mentions "Inge Holm" --json
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
    onScreen: []
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
