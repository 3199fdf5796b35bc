import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Wording

extension CommandRun {
  /// By whom what is saved now is; whoever sits at the terminal is asked once, and never waited for
  /// where there is none.
  mutating func author() throws(CommandFailure) -> Author {
    if let decidedAuthor { return decidedAuthor }
    let authorship = try authorship()
    var author = authorship.author
    if author == nil { author = try askedAuthor() }
    let decided = author ?? authorship.unasked
    decidedAuthor = decided
    return decided
  }

  /// Whose changes would be written here, without asking anybody.
  func authorship() throws(CommandFailure) -> Authorship {
    if let known = environment.authorship { return known }
    do throws(FileProblem) {
      return Authorship(
        told: arguments.value(.user) ?? environment.variable("LYGTE_USER"),
        person: try KeptPerson.read(in: environment), account: environment.accountName)
    } catch {
      throw failure(.unreadable(error))
    }
  }

  /// Who sits at the terminal, as they say when asked; nil where nobody can be asked.
  private mutating func askedAuthor() throws(CommandFailure) -> Author? {
    let said = words.persons
    var question = said.firstChange + "\n" + said.initialsPrompt
    for _ in 0..<Self.mostAsked {
      guard let answer = environment.ask(question) else { return nil }
      if let initials = KnownPerson.initials(typed: answer) {
        let person = KnownPerson(initials: initials, role: try askedRole().rawValue)
        keep(person)
        return Author(person.initials)
      }
      question = said.initialsNeeded + "\n" + said.initialsPrompt
    }
    throw .usage(said.notSaid)
  }

  /// What they do; Enter alone is the first of the list.
  private func askedRole() throws(CommandFailure) -> PersonRole {
    let said = words.persons
    let roles = PersonRole.allCases
    let list = roles.enumerated().map { place, role in
      "  \(place + 1)  \(words.codes.personRole(role))"
    }
    let prompt = said.rolePrompt(words.codes.personRole(.leader))
    var question = ([said.roleQuestion] + list + [prompt]).joined(separator: "\n")
    for _ in 0..<Self.mostAsked {
      guard let answer = environment.ask(question) else { break }
      let word = TextRules.accepted(answer, form: .line)
      if word.isEmpty { return .leader }
      if let number = Int(word), roles.indices.contains(number - 1) { return roles[number - 1] }
      if let role = Vocabulary.code(named: word, in: .personRole).flatMap(PersonRole.init) {
        return role
      }
      question = said.noRole(SafeOutput.line(word)) + "\n" + prompt
    }
    throw .usage(said.notSaid)
  }

  /// Remembers who sits here. Where that fails they are asked again; what they write is saved.
  private mutating func keep(_ person: KnownPerson) {
    do throws(FileProblem) {
      var token = CommandRandom.system
      try KeptPerson.write(
        person, in: environment, token: Token.text(length: 8, random: &token))
      say(words.persons.known(person.initials))
    } catch {
      say(words.persons.notKept(error.path))
    }
  }

  /// How often one is asked before it is taken for a no.
  private static let mostAsked = 3
}

/// Where a machine remembers who sits at it.
package enum KeptPerson {
  package static func path(in stateFolder: String) -> String {
    FilePath.joined(stateFolder, "person.json")
  }

  /// Nobody where there is no file yet, or none that can be understood.
  package static func read(
    in environment: CommandEnvironment
  ) throws(FileProblem) -> KnownPerson {
    guard let path = environment.stateFolder.map(path(in:)),
      let bytes = try environment.fileSystem.contents(of: path)
    else { return KnownPerson() }
    do throws(JSONDamage) {
      return KnownPerson(json: try JSONParser.value(from: bytes, mode: .lenientDocument))
    } catch {
      return KnownPerson()
    }
  }

  static func write(
    _ person: KnownPerson, in environment: CommandEnvironment, token: String
  ) throws(FileProblem) {
    guard let path = environment.stateFolder.map(path(in:)) else { return }
    try environment.fileSystem.makeFolders(FilePath.folder(of: path), mode: 0o700)
    try AtomicFile(environment.fileSystem).replace(
      path, with: JSONWriter.bytes(of: person.json, as: .document) + [0x0A], mode: 0o600,
      token: token)
  }
}
