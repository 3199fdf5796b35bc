import Language
import StorageFacts

/// Sentences about the folder: what happened, where, and what to do.
///
/// Each sentence takes the parts of its fact in order; a part that is missing reads as nothing.
package struct StorageWords: Speaking {
  package let language: Language

  /// The parts of a fact.
  struct Parts {
    let parts: [String]

    subscript(index: Int) -> String { index < parts.count ? parts[index] : "" }
  }

  package func sentence(_ fact: some StorageFact) -> String {
    sentence(fact.factKind, fact.parts)
  }

  package func sentence(_ kind: StorageFactKind, _ parts: [String]) -> String {
    let parts = Parts(parts: parts)
    switch kind {
    case .error(let kind): return error(kind, parts)
    case .notice(let kind): return notice(kind, parts)
    case .verify(let kind): return verify(kind, parts)
    }
  }

  /// - Parameter cause: the system's name of what went wrong.
  package func unprinted(_ cause: String) -> String {
    say(
      "Svaret kunne ikke skrives helt ud: \(self.cause(cause)). Det, der står i filen, er ikke det hele. "
        + "Skaf plads, eller skriv et andet sted hen, og gentag.",
      "The answer could not be written in full: \(self.cause(cause)). What stands in the file is not all "
        + "of it. Make room, or write elsewhere, and ask again.")
  }

  package var verifyWhole: String {
    say(
      "Alt er helt: ingen linje er ændret, tabt eller tilføjet.",
      "All is whole: no line was changed, lost or added.")
  }
  /// What is here is whole, and something has not come.
  /// Facts of one kind beyond the first few.
  package func verifyMore(_ file: String, _ count: Int) -> String {
    say(
      "\(file): \(count) til af samme slags.", "\(file): \(count) more of the same kind.")
  }
  package var verifyIncomplete: String {
    say(
      "Det, der er her, er uændret, men noget mangler endnu. Saml med den computer, der har det.",
      "What is here is unchanged, but something has not come yet. Merge with the machine that has "
        + "it.")
  }
  package func verifyBroken(_ count: Int) -> String {
    count == 1
      ? say("1 ting skal ses på.", "1 thing needs a look.")
      : say("\(count) ting skal ses på.", "\(count) things need a look.")
  }
  /// Remarks among what is listed.
  package func verifyRemarks(_ count: Int) -> String {
    count == 1
      ? say("1 linje ovenfor er kun til oplysning.", "1 line above is only for you to know.")
      : say(
        "\(count) linjer ovenfor er kun til oplysning.",
        "\(count) lines above are only for you to know.")
  }
  package func verifyCounts(_ logs: Int, _ lines: Int, _ documents: Int, _ photos: Int) -> String {
    [
      counted(logs, say("log", "log"), say("logge", "logs")),
      counted(lines, say("linje", "line"), say("linjer", "lines")),
      counted(documents, say("dokument", "document"), say("dokumenter", "documents")),
      counted(photos, say("foto", "photo"), say("fotos", "photos")),
    ].joined(separator: ", ") + "."
  }

  private func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }

  package func sealFound(_ file: String, _ line: Int, _ at: String) -> String {
    say(
      "Kontroltallet står i \(file), linje \(line), sat \(at).",
      "The seal stands in \(file), line \(line), set \(at).")
  }
  package var sealNotFound: String {
    say(
      "Kontroltallet findes ikke i loggene her. Hent de manglende logge, eller se efter tastefejl.",
      "The seal is not in the logs here. Fetch the missing logs, or look for a slip of the pen.")
  }
  package var sealAmbiguous: String {
    say(
      "Flere kontroltal begynder sådan. Skriv flere tegn.",
      "Several seals begin like that. Give more characters.")
  }
}
