import Wording

/// The subcommands. The raw value is what is typed.
package enum CommandName: String, CaseIterable, Sendable {
  case `init`, demo, add, list, show, set, move, comment, undo, redo, log
  case conflicts, resolve, alike, same, part
  case rules
  case `import`, export, verify, rebuild
  case merge, devices, copy, backup, restore, seal
  case version, help

  /// The options it takes besides the common ones.
  var options: [OptionName] {
    switch self {
    case .`init`: [.name, .municipality, .policeDistrict]
    case .list: [.sort]
    case .move, .set: [.anyway]
    case .resolve: [.take]
    case .alike: [.all]
    case .`import`: [.dryRun, .map]
    case .merge: [.dryRun]
    case .verify: [.seal]
    case .export: [.format, .csv, .output, .sort]
    case .demo, .add, .show, .comment, .undo, .redo, .log, .conflicts, .rules, .same, .part,
      .rebuild, .devices, .copy, .backup, .restore, .seal, .version, .help:
      []
    }
  }

  /// Whether `--responsible …` and all other fields of a finding are options.
  var takesFields: Bool {
    switch self {
    case .add, .move, .set: true
    default: false
    }
  }

  /// Whether words that begin with a dash may be terms of a query.
  var takesQuery: Bool { self == .list || self == .export }
}

/// An option that is no field of a finding.
enum OptionName: String, CaseIterable, Sendable {
  case workspace, json, lang
  case noColor = "no-color"
  case noUnicode = "no-unicode"
  case theme
  case yes, help
  case name, municipality
  case policeDistrict = "police-district"
  case sort, anyway, take
  case dryRun = "dry-run"
  case map, format, csv, output, all, seal

  static let common: [OptionName] = [
    .workspace, .json, .lang, .noColor, .noUnicode, .theme, .yes, .help,
  ]

  var takesValue: Bool {
    switch self {
    case .json, .noColor, .noUnicode, .yes, .help, .dryRun, .all: false
    default: true
    }
  }

  /// All that may be typed for it, with its dashes.
  var spellings: [String] {
    switch self {
    case .workspace: ["--workspace", "-w", "--mappe"]
    case .help: ["--help", "-h", "--hjælp"]
    case .output: ["--output", "-o", "--ud"]
    case .lang: ["--lang", "--sprog"]
    case .yes: ["--yes", "-y", "--ja"]
    case .noColor: ["--no-color", "--no-colour"]
    case .noUnicode: ["--no-unicode"]
    case .theme: ["--theme", "--farver"]
    case .name: ["--name", "--navn"]
    case .municipality: ["--municipality", "--kommune"]
    case .policeDistrict: ["--police-district", "--politikreds"]
    case .sort: ["--sort", "--sortér", "--sorter"]
    case .anyway: ["--anyway", "--alligevel"]
    case .take: ["--take", "--tag"]
    case .all: ["--all", "--alle"]
    case .dryRun: ["--dry-run", "--prøv"]
    case .seal: ["--seal", "--kontroltal"]
    default: ["--" + rawValue]
    }
  }
}
