import CaseModel
import CaseStorage
import CommandLineTool
import Screens

/// The themes there are: a person's own, those beside the installed program or in the package it
/// runs from, and those built in.
struct ThemeShelf {
  private let folders: [String]
  let names: [String]

  init(_ world: World) {
    var folders: [String] = []
    let environment = world.commandEnvironment()
    if let own = KeptSettings.themeFolder(in: environment) { folders.append(own) }
    if let program = world.programFolder {
      folders.append("\(program)/../share/lygte/themes")
      // A build folder of the package lies two or three below its top.
      folders += ["\(program)/../../../Themes", "\(program)/../../Themes"]
    }
    self.folders = folders
    names = KeptSettings.themes(in: environment)
  }

  /// A theme by its name; the standard one, with what is wrong, where it cannot be used.
  func theme(_ code: String) -> (theme: Theme, problems: [ThemeProblem]) {
    for folder in folders {
      guard let bytes = Self.contents(of: "\(folder)/\(code).json") else { continue }
      let (theme, problems) = ThemeReader.theme(bytes, code: code)
      if problems.isEmpty { return (theme, []) }
      return (BuiltInThemes.theme("standard")?.0 ?? theme, problems)
    }
    if let (theme, problems) = BuiltInThemes.theme(code) { return (theme, problems) }
    return (
      BuiltInThemes.theme("standard")?.0 ?? .bare,
      [.unreadable(theme: code, offset: 0)]
    )
  }

  /// The theme as a terminal can show it: one that needs more colours than there are would lose its
  /// grounds, so that nobody saw what is selected.
  /// - Parameter colours: 0 where there are none, or none are wanted.
  func fitting(_ theme: Theme, colours: Int) -> Theme {
    if colours < 8 { return BuiltInThemes.theme("mono")?.0 ?? theme }
    guard colours < 256, theme.needsManyColours else { return theme }
    return BuiltInThemes.theme(theme.isDark == true ? "sixteen" : "standard")?.0 ?? theme
  }

  private static func contents(of path: String) -> [UInt8]? {
    do throws(FileProblem) {
      return try POSIXFileSystem().contents(of: path)
    } catch {
      return nil
    }
  }
}
