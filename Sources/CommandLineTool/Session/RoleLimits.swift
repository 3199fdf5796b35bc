import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension CommandRun {
  /// For whom it is written: as the option says, else the standard, or what the role of whoever
  /// writes is content with.
  ///
  /// A wider one is asked about first, since the role is a convenience and no right.
  func audience(
    orElse standard: Audience, in session: CaseSession
  ) throws(CommandFailure) -> Audience {
    let role = try authorship().role(in: session.caseFile)
    guard let name = arguments.value(.audience) else {
      return role.map { .narrower(standard, $0.widestAudience) } ?? standard
    }
    guard
      let audience = Vocabulary.code(named: name, in: .audience, own: words.own.codes)
        .flatMap(Audience.init)
    else {
      throw .usage(words.ball.unknownAudience(name, Audience.allCases.map(words.codes.audience)))
    }
    try mayWrite(for: audience, role)
    return audience
  }

  /// For whom an edition is that is for us unless something else is said.
  func editionAudience(in session: CaseSession) throws(CommandFailure) -> Audience {
    if arguments.value(.audience) != nil { return try audience(orElse: .internal, in: session) }
    try mayWriteInternally(in: session)
    return .internal
  }

  /// Asks before something is written that is for us alone, by one who writes for others.
  func mayWriteInternally(in session: CaseSession) throws(CommandFailure) {
    try mayWrite(for: .internal, try authorship().role(in: session.caseFile))
  }

  private func mayWrite(for audience: Audience, _ role: PersonRole?) throws(CommandFailure) {
    guard let role, audience.isWider(than: role.widestAudience), !arguments.has(.yes) else {
      return
    }
    let said = words.persons
    let reason = said.widerThanRole(
      words.codes.personRole(role), words.exports.audience(audience))
    let answer = environment.ask(reason + " " + said.writeAnyway)
    guard let answer else { throw .needsLook(reason + " " + said.sayYes) }
    guard Vocabulary.isYes(answer) else { throw .needsLook(said.nothingWritten) }
  }
}
