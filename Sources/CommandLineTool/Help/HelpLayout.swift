import Language
import TerminalModel

/// Help laid out from the list of subcommands, at most ``width`` columns wide.
package struct HelpLayout: Speaking {
  static let width = 80
  package let language: Language

  package init(language: Language) { self.language = language }

  /// The help of one subcommand: usage and title, examples, explanation, options, other names.
  package func text(of command: Subcommand) -> String {
    var parts = [heading(of: command)]
    parts.append(command.examples.in(language))
    for paragraph in paragraphs(of: command) {
      parts.append(TextLayout.wrapped(paragraph, toColumns: Self.width).joined(separator: "\n"))
    }
    if !command.rows.isEmpty {
      parts.append(table(command.rows))
    }
    let names = command.spellings.filter { $0 != name(of: command) }
    if !names.isEmpty {
      parts.append(
        say("Kan også skrives: ", "Also: ") + names.map { "lygte \($0)" }.joined(separator: ", "))
    }
    return parts.joined(separator: "\n\n")
  }

  /// Its explanation, a line each however long.
  func paragraphs(of command: Subcommand) -> [String] {
    command.explanation.in(language).replacing("\n\n", with: "\u{0}").split(separator: "\u{0}")
      .map { paragraph in
        paragraph.split(separator: "\n").joined(separator: " ")
      }
  }

  /// `lygte list [QUERY] – findings as a table`, on two lines where one is too short.
  private func heading(of command: Subcommand) -> String {
    let usage = usage(of: command)
    let title = command.title.in(language)
    let line = "\(usage) – \(title)"
    return TextWidth.columns(of: line) <= Self.width ? line : "\(usage)\n\(title)"
  }

  func name(of command: Subcommand) -> String { command.name(in: language) }

  /// How it is typed: `lygte list [QUERY]`.
  package func usage(of command: Subcommand) -> String {
    ["lygte", name(of: command), command.words.in(language)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  func table(_ rows: [HelpRow]) -> String {
    table(rows.map { ($0.term.in(language), $0.what.in(language)) })
  }

  /// Terms on the left, what they do on the right, as narrow as they can stand.
  func table(_ rows: [(term: String, what: String)]) -> String {
    let widths = rows.map { TextWidth.columns(of: $0.term) }
    // A long term stands on a line of its own, so that the others need not make room for it.
    let column = widths.filter { $0 <= 30 }.max() ?? 0
    let indent = String(repeating: " ", count: column + 6)
    return rows.flatMap { term, what -> [String] in
      let lines = TextLayout.wrapped(what, toColumns: Self.width - column - 6)
      if what.isEmpty { return ["  " + term] }
      guard TextWidth.columns(of: term) <= column, let first = lines.first else {
        return ["  " + term] + lines.map { indent + $0 }
      }
      return ["  \(TextLayout.padded(term, toColumns: column))    \(first)"]
        + lines.dropFirst().map { indent + $0 }
    }
    .joined(separator: "\n")
  }
}
