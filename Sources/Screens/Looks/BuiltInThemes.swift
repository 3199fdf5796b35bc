/// The themes that come with the program, embedded from the folder `Themes`.
package enum BuiltInThemes {
  /// The codes in the order they are offered; the first is used when nobody chose.
  package static let codes = [
    "standard", "dark", "light", "sixteen", "high-contrast", "colour-blind", "mono",
    "night",
  ]

  /// - Returns: nil for a code that is none of ``codes``.
  package static func theme(_ code: String) -> (Theme, [ThemeProblem])? {
    bytes(of: code).map { ThemeReader.theme($0, code: code) }
  }

  /// The file as it is embedded; nil for a code that is none of ``codes``.
  package static func bytes(of code: String) -> [UInt8]? {
    switch code {
    case "standard": PackageResources.standard_json
    case "dark": PackageResources.dark_json
    case "light": PackageResources.light_json
    case "sixteen": PackageResources.sixteen_json
    case "high-contrast": PackageResources.high_contrast_json
    case "colour-blind": PackageResources.colour_blind_json
    case "mono": PackageResources.mono_json
    case "night": PackageResources.night_json
    default: nil
    }
  }
}
