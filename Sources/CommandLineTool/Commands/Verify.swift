import CaseModel
import CaseStorage
import ChangeLog
import Language
import StorageFacts
import Wording

extension Subcommand {
  static let verify = Subcommand(
    "verify", danish: "efterse",
    calledAlso: ["kontrol", "tjek", "skadet", "check", "damage"],
    in: .files, .ofTodayOnly,
    mostWords: 0,
    title: Phrase("efterser, at alt er helt", "checks that everything is whole"),
    examples: Phrase(
      """
      lygte efterse
      lygte efterse --kontroltal 7f3a91c2
      """,
      """
      lygte verify
      lygte verify --seal 7f3a91c2
      """),
    explanation: Phrase(
      """
      Efterser alt: hver linje i loggen, at intet mangler eller er lavet om, at
      dokumenterne passer, og at fotos er, hvad de siger. Siger fil, linje og årsag.
      Skriver intet. Slutter med 1, når noget skal ses efter.
      """,
      """
      Checks everything: each line of the log, that nothing is missing or was changed,
      that the documents fit and the photos are what they say. Names file, line and
      cause. Writes nothing. Ends with 1 when something needs a look.
      """),
    rows: [
      .option(
        .seal, "hold loggen op mod et tal fra lygte forsegl",
        "hold the log against what lygte seal printed"),
      .option(.json, "svar til programmer", "an answer for programs"),
    ]
  ) { run throws(CommandFailure) in try run.verify() }
}

extension CommandRun {
  /// `verify [--seal HEX]`: checks everything and writes nothing.
  mutating func verify() throws(CommandFailure) {
    let wished = try wishedSeal()
    let folder = try workspaceFolder()
    let found: VerifyReport
    do throws(StorageError) {
      found = try Workspace.verify(
        folder, seal: wished, now: Int64(now.seconds), stateFolder: environment.stateFolder,
        fileSystem: environment.fileSystem)
    } catch {
      throw failure(error)
    }
    if wantsJSON { printDocument(json(found)) } else { tell(found) }
    if !found.isWhole { needsLook() }
  }

  /// As people write a seal down: in capitals, with blanks or dashes.
  private func wishedSeal() throws(CommandFailure) -> String? {
    guard let given = arguments.value(.seal) else { return nil }
    let digits = given.lowercased().filter { !$0.isWhitespace && $0 != "-" }
    guard digits.count >= 8, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw .usage(words.merging.sealTooShort)
    }
    return digits
  }

  private mutating func tell(_ found: VerifyReport) {
    let faults = found.facts.filter { !$0.kind.isRemark }
    let remarks = found.facts.filter(\.kind.isRemark)
    tell(faults + remarks)
    let stored = words.storage
    say(stored.verifyCounts(found.logs, found.lines, found.documents, found.photos))
    switch found.seal {
    case .notAsked: break
    case .found(let file, let line, let at):
      say(stored.sealFound(file, line, FieldText(words: words).moment(at)))
      say(
        found.missingSealedLines == 0
          ? words.merging.sealHolds(found.sealedLines)
          : words.merging.sealBroken(found.missingSealedLines))
    case .notFound: say(stored.sealNotFound)
    case .ambiguous: say(stored.sealAmbiguous)
    }
    if found.claimedLines > 0 { say(words.merging.claimedLines(found.claimedLines)) }
    if found.isWhole {
      say(found.isIncomplete ? stored.verifyIncomplete : stored.verifyWhole)
    } else if !faults.isEmpty {
      say(stored.verifyBroken(faults.count))
    }
    if !remarks.isEmpty { say(stored.verifyRemarks(remarks.count)) }
  }

  /// Each; of one kind in one file only the first few, and how many more there are.
  private mutating func tell(_ facts: [VerifyFact]) {
    var told: [String: Int] = [:]
    func group(_ fact: VerifyFact) -> String { "\(fact.code) \(fact.file)" }
    for fact in facts {
      told[group(fact), default: 0] += 1
      if told[group(fact), default: 0] <= Self.fewFacts { print(sentence(fact)) }
    }
    for fact in facts {
      guard let count = told.removeValue(forKey: group(fact)), count > Self.fewFacts else {
        continue
      }
      print(words.storage.verifyMore(fact.file, count - Self.fewFacts))
    }
  }

  private static let fewFacts = 5

  private func json(_ found: VerifyReport) -> JSONValue {
    var members: [String: JSONValue] = [
      "ok": .bool(found.isWhole), "logs": .integer(Int64(found.logs)),
      "lines": .integer(Int64(found.lines)), "devices": .integer(Int64(found.devices)),
      "documents": .integer(Int64(found.documents)), "photos": .integer(Int64(found.photos)),
      "claimedLines": .integer(Int64(found.claimedLines)),
      "facts": .array(found.facts.map(json)),
    ]
    switch found.seal {
    case .notAsked: break
    case .found(let file, let line, let at):
      members["seal"] = [
        "found": true, "file": .string(file), "line": .integer(Int64(line)), "at": .string(at),
        "lines": .integer(Int64(found.sealedLines)),
        "missing": .integer(Int64(found.missingSealedLines)),
      ]
    case .notFound: members["seal"] = ["found": false, "ambiguous": false]
    case .ambiguous: members["seal"] = ["found": false, "ambiguous": true]
    }
    return .object(members)
  }

  private func json(_ fact: VerifyFact) -> JSONValue {
    [
      "code": .string(fact.code), "file": .string(fact.file),
      "line": fact.line.map { .integer(Int64($0)) } ?? .null,
      "details": .array(fact.details.map { .string($0) }),
      "fault": .bool(!fact.kind.isRemark),
      "text": .string(sentence(fact)),
    ]
  }
}
