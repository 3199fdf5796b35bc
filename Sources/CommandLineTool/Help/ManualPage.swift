import CaseModel
import Language
import Screens
import Wording

/// The manual page, set for `man` and `mandoc` from the lists of subcommands, options, fields and
/// keys.
package struct ManualPage: Speaking {
  package let language: Language

  package init(language: Language) { self.language = language }

  package var text: String {
    var page = Roff()
    let section = say("Brugerkommandoer", "User Commands")
    page.raw(
      ".TH LYGTE 1 \(ProgramVersion.date) \"lygte \(ProgramVersion.number)\" \"\(section)\"")
    name(&page)
    page.section(say("KOMMANDOER", "COMMANDS"))
    for area in SubcommandArea.allCases {
      page.subsection(area.title.in(language))
      for command in Subcommand.all where command.area == area { tell(command, &page) }
    }
    page.section(say("TILVALG", "OPTIONS"))
    HelpRow.common.forEach { page.item($0.term.in(language), $0.what.in(language)) }
    fields(&page)
    keys(&page)
    surroundings(&page)
    return page.text
  }

  private func name(_ page: inout Roff) {
    page.section(say("NAVN", "NAME"))
    page.raw(
      "lygte \\- "
        + Roff.escaped(
          say("tavle for fund fra tryghedsvandringer", "a board for the findings of safety walks")))
    page.section(say("SYNOPSIS", "SYNOPSIS"))
    page.raw(".B lygte")
    page.raw(Roff.escaped(say("[KOMMANDO] [TILVALG]…", "[COMMAND] [OPTION]…")))
    page.section(say("BESKRIVELSE", "DESCRIPTION"))
    page.begin(
      say(
        """
        Lygte viser på en tavle i terminalen, hvad der blev fundet på en tryghedsvandring, hvem \
        der er ansvarlig, hvem der følger op, og fristen, til beboerne har fået svar. lygte alene \
        åbner tavlen; en kommando gør det samme fra en kommandolinje. Alt ligger i en mappe med \
        filer, man kan læse, og en historik, der aldrig skrives om.
        """,
        """
        Lygte shows on a board in the terminal what was found on a safety walk, who is \
        responsible, who follows up, and by when, until the residents have had their answer. \
        lygte alone opens the board; a command does the same from a command line. Everything \
        lies in a folder of files one can read, with a log that is never rewritten.
        """))
  }

  private func tell(_ command: Subcommand, _ page: inout Roff) {
    let help = HelpLayout(language: language)
    page.term(help.usage(of: command))
    page.raw(Roff.escaped(command.title.in(language)))
    page.indented { page in
      let names = command.spellings.filter { $0 != help.name(of: command) }
      if !names.isEmpty {
        page.paragraph(
          say("Kan også skrives: ", "Also: ")
            + names.map { "lygte \($0)" }.joined(separator: ", "))
      }
      for paragraph in help.paragraphs(of: command) { page.paragraph(paragraph) }
      command.rows.forEach { page.item($0.term.in(language), $0.what.in(language)) }
      page.example(command.examples(in: language))
    }
  }

  private func fields(_ page: inout Roff) {
    let words = Words.in(language)
    page.section(say("FELTER", "FIELDS"))
    page.begin(
      say(
        "Et funds felter, som de skrives i tilvalg (--felt), i søgninger (felt:) og i felt=værdi:",
        "A finding’s fields, as typed in options (--field), in queries (field:), and field=value:"))
    for field in FindingField.allCases where field != .rank && field != .source {
      let names = [words.queryWord(of: field), field.option]
      page.item(names[0] == names[1] ? names[0] : "\(names[0]), \(names[1])", words.fields[field])
    }
  }

  private func keys(_ page: inout Roff) {
    let words = Words.in(language)
    page.section(say("TASTER", "KEYS"))
    for command in CommandCatalogue.table.all where command.keysLabel != "" {
      let keys = command.keysLabel.map { [$0] } ?? command.keys.map(words.keyName)
      let all = keys + [command.goLabel].compactMap { $0 }
      page.item(
        all.joined(separator: "  "),
        "\(command.help.in(language)) (\(command.identifier.rawValue))")
    }
  }

  private func surroundings(_ page: inout Roff) {
    page.section(say("SLUTSTATUS", "EXIT STATUS"))
    for status in ExitStatus.allCases {
      page.item(String(status.rawValue), status.meaning.in(language))
    }
    page.section(say("MILJØ", "ENVIRONMENT"))
    for (name, meaning) in Self.variables { page.item(name, meaning.in(language)) }
    page.section(say("FILER", "FILES"))
    for (path, meaning) in Self.files { page.item(path, meaning.in(language)) }
  }

  private static let variables: [(String, Phrase)] = [
    (
      "LYGTE_WORKSPACE",
      Phrase("mappen, når -w ikke nævner en", "the folder, when -w does not name one")
    ),
    (
      "LYGTE_USER",
      Phrase(
        "initialerne ved det, der skrives", "the initials that stand by what is written")
    ),
    ("LYGTE_DEVICE", Phrase("computerens navn i historikken", "this device’s name in the log")),
    ("LYGTE_NOW", Phrase("i stedet for uret (RFC 3339)", "in the place of the clock (RFC 3339)")),
    ("NO_COLOR", Phrase("sat: tavlen uden farver", "when set: the board without colours")),
    ("LC_ALL, LC_MESSAGES, LANG", Phrase("sproget", "the language")),
    ("EDITOR", Phrase("hvor lange tekster skrives", "where long texts are written")),
  ]

  private static let files: [(String, Phrase)] = [
    (
      "~/.config/lygte/settings.json",
      Phrase("dine egne indstillinger (lygte indstillinger)", "your own settings (lygte settings)")
    ),
    (
      "~/.config/lygte/keys.json",
      Phrase(
        "dine egne taster, fx {\"register\": \"Q\"}", "your own keys, e.g. {\"register\": \"Q\"}")
    ),
    ("~/.config/lygte/themes/*.json", Phrase("dine egne temaer", "your own themes")),
    (
      "~/.local/state/lygte",
      Phrase(
        "hvad denne computer husker: hvem du er, kladder",
        "what this machine remembers: who you are, drafts")
    ),
    (
      "~/.local/share/lygte/workspace",
      Phrase("mappen, hvor ingen anden er valgt", "the folder where no other is chosen")
    ),
  ]
}
