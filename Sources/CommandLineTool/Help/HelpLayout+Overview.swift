import Language
import TerminalModel

extension HelpLayout {
  /// What `lygte help` tells: how to begin, every subcommand by name, the common options.
  package var overview: String {
    [
      say(
        "lygte – tavle for fund fra tryghedsvandringer",
        "lygte – a board for the findings of safety walks"),
      beginning, names,
      say("Fælles tilvalg", "Common options") + "\n"
        + table(HelpRow.common.filter { $0.option != .help }), ending,
    ]
    .joined(separator: "\n\n")
  }

  /// What `lygte help --all` tells: a line for each subcommand.
  package var everyCommand: String {
    let rows = SubcommandArea.allCases.map { area in
      (
        area,
        Subcommand.all.filter { $0.area == area }.map { (name(of: $0), $0.title.in(language)) }
      )
    }
    let column = Subcommand.all.map { TextWidth.columns(of: name(of: $0)) }.max() ?? 0
    return rows.map { area, rows in
      ([area.title.in(language)]
        + rows.map { "  \(TextLayout.padded($0.0, toColumns: column))  \($0.1)" })
        .joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }

  private var beginning: String {
    table([
      ("lygte", say("åbn tavlen", "open the board")),
      (
        say("lygte eksempel", "lygte demo"),
        say("se et opdigtet eksempel", "look at an invented example")
      ),
      (
        say("lygte opret MAPPE", "lygte init DIR"),
        say("opret en mappe til fund", "make a folder for findings")
      ),
      (
        say(
          "lygte tilføj \"Sti uden lys\" --sted \"bag garagerne\"",
          "lygte add \"Path without light\" --place \"behind the garages\""), ""
      ),
      (
        say(
          "lygte liste status:ny,vurderes forfalden:ja",
          "lygte list state:new,assessing overdue:yes"), ""
      ),
      (
        say(
          "lygte flyt K7Q-4MJ tildelt --ansvarlig \"Vej & Park\" --frist \"om 14 dage\"",
          "lygte move K7Q-4MJ assigned --responsible \"Roads\" --due \"in 2 weeks\""), ""
      ),
    ])
  }

  /// The names of each area, on as many lines as they need.
  private var names: String {
    let column =
      SubcommandArea.allCases.map { TextWidth.columns(of: $0.title.in(language)) }
      .max() ?? 0
    return SubcommandArea.allCases.flatMap { area in
      let names = Subcommand.all.filter { $0.area == area }.map(name).joined(separator: " ")
      let lines = TextLayout.wrapped(names, toColumns: Self.width - column - 2)
      return lines.enumerated().map { place, line in
        let title = place == 0 ? area.title.in(language) : ""
        return "\(TextLayout.padded(title, toColumns: column))  \(line)"
      }
    }
    .joined(separator: "\n")
  }

  private var ending: String {
    say(
      """
      Om én kommando: lygte hjælp liste · alle, en på hver linje: lygte hjælp --alle
      Slut: 0 gjort · 1 se efter · 2 forkert brug · 3 læse-/skrivefejl · 75 optaget
      """,
      """
      On one command: lygte help list · all of them, a line each: lygte help --all
      Exit: 0 done · 1 needs a look · 2 wrong usage · 3 cannot read/write · 75 busy
      """)
  }
}
