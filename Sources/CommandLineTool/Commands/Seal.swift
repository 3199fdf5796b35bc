import CaseModel
import CaseStorage
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let seal = Subcommand(
    "seal", danish: "forsegl",
    calledAlso: ["kontroltal", "kontrolsum", "checksum"],
    in: .files, .ofTodayOnly,
    mostWords: 0,
    title: Phrase("sætter et kontroltal over alt", "puts a seal over everything"),
    examples: Phrase(
      """
      lygte forsegl
      """,
      """
      lygte seal
      """),
    explanation: Phrase(
      """
      Sætter et kontroltal over alle logge og skriver dets første 8 tegn. Skriv det i
      referatet; med lygte efterse --kontroltal ses senere, om alt er uændret.
      """,
      """
      Puts a seal over all logs and prints its first 8 characters. Note it in the
      minutes; lygte verify --seal tells later whether all is unchanged.
      """),
    onScreen: ["devices", "seal"]
  ) { run throws(CommandFailure) in try run.seal() }
}

extension CommandRun {
  /// `seal`: a line that holds all logs together, to be held against later.
  mutating func seal() throws(CommandFailure) {
    let session = try open()
    let author = try author()
    let seal: LineHash
    do throws(StorageError) {
      seal = try session.workspace.seal(actor: author, at: now)
    } catch {
      throw failure(error)
    }
    let short = String(seal.description.prefix(8))
    if wantsJSON {
      print(json: [
        "seal": .string(seal.description), "short": .string(short),
        "check": .string(session.caseFile.check.characters),
        "lines": .integer(Int64(session.caseFile.lineCount())),
      ])
    } else {
      print(short)
    }
    say(words.merging.sealed(short))
    finishWriting(session)
  }
}
