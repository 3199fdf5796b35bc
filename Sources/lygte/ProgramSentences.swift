import CursesTerminal
import OtherPrograms
import Screens
import Wording

extension ProgramWords {
  func sentence(_ problem: TerminalProblem) -> String {
    switch problem {
    case .noTerminal: noTerminal
    case .dumb: dumbTerminal
    case .unknownKind(let kind): unknownTerminal(kind)
    case .noPipe(let cause): systemRefused(cause)
    }
  }

  func sentence(_ problem: ThemeProblem) -> String {
    switch problem {
    case .unreadable(let theme, _): themeUnreadable(theme)
    case .unknownRole(let theme, let role), .missingRole(let theme, let role):
      themeRole(theme, role)
    case .unknownColour(let theme, let role, let word),
      .unknownTrait(let theme, let role, let word):
      themeWord(theme, role, word)
    }
  }

  func sentence(_ problem: ProgramProblem) -> String {
    if case .noEditor = problem { return noEditor }
    return systemRefused("\(problem)")
  }
}
