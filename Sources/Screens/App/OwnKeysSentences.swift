import Language

extension OwnKeys.Problem {
  /// What is wrong with the file of keys, and that the program's own keys stand there.
  package func sentence(_ table: CommandTable) -> Phrase {
    switch self {
    case .notAnObject:
      Phrase(
        "keys.json skal se sådan ud: {\"register\": \"Q\"}. Tasterne er som fra starten.",
        "keys.json must look like this: {\"register\": \"Q\"}. The keys are as they began.")
    case .unknownCommand(let name):
      Phrase(
        "keys.json: ingen kommando hedder »\(name)«. lygte manual viser navnene.",
        "keys.json: no command is called “\(name)”. lygte man shows the names.")
    case .unreadable(let command, let key):
      Phrase(
        "keys.json: »\(key)« ved \(command) er ingen tast. Skriv fx Q, Ctrl-B, F5 eller gb.",
        "keys.json: “\(key)” at \(command) is no key. Write Q, Ctrl-B, F5 or gb, say.")
    case .unsendable(let command, let key):
      Phrase(
        "keys.json: terminalen kan ikke sende \(key) (\(command)). Vælg en anden.",
        "keys.json: the terminal cannot send \(key) (\(command)). Choose another.")
    case .hard(let command, let key):
      Phrase(
        "keys.json: \(key) (\(command)) kræver AltGr på et dansk tastatur. Vælg en anden.",
        "keys.json: \(key) (\(command)) needs AltGr on a Danish keyboard. Choose another.")
    case .taken(let command, let key, let other):
      Phrase(
        "keys.json: \(key) (\(command)) bruges til »\(table[other]?.title.danish ?? "")«. "
          + "Den beholder tasten.",
        "keys.json: \(key) (\(command)) is used for “\(table[other]?.title.english ?? "")”, "
          + "which keeps it.")
    case .reserved(let command, let key):
      Phrase(
        "keys.json: \(key) (\(command)) er altid sig selv. Vælg en anden.",
        "keys.json: \(key) (\(command)) is always itself. Choose another.")
    }
  }
}
