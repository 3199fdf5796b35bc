import Wording

/// The subcommands. The raw value is what is typed.
package enum CommandName: String, CaseIterable, Sendable {
  case `init`, demo, add, list, show, set, move, comment, undo, redo, log
  case conflicts, resolve, alike, same, part
  case rules, triage
  case chase, returned, reply
  case sendBack = "send-back"
  case views, meeting, review, report
  case start, attention, stats, promises, handover, reassign, walk
  case `import`, export, verify, rebuild, version, help
  case merge, devices, copy, backup, restore, seal, edits

  /// The options it takes besides the common ones.
  var options: [OptionName] {
    switch self {
    case .`init`: [.name, .municipality, .policeDistrict]
    case .list: [.sort, .view]
    case .move, .set: [.anyway, .query]
    case .resolve: [.take]
    case .alike: [.all]
    case .attention: [.counts, .view]
    case .stats, .promises: [.view]
    case .review: [.by, .view]
    case .report: [.output, .format, .audience, .view, .sort]
    case .handover: [.output]
    case .reassign: [.field, .dryRun]
    case .`import`: [.dryRun, .map]
    case .export: [.format, .csv, .output, .sort, .view]
    case .chase: [.format, .output, .audience, .eml, .mailto, .send]
    case .returned: [.list, .dryRun, .take, .all]
    case .reply: [.from, .on, .promised, .saying]
    case .sendBack: [.to]
    case .merge: [.dryRun, .join]
    case .edits: [.take, .putBack, .all]
    case .verify: [.seal]
    case .log: [.field, .by, .device, .walk, .kind, .day, .since, .until]
    default: []
    }
  }

  /// Whether it changes or makes something, or looks at files alone, so that there is nothing of it
  /// to show as it was.
  var isOfTodayOnly: Bool {
    switch self {
    case .`init`, .demo, .add, .set, .move, .comment, .undo, .redo, .resolve, .same, .part,
      .returned, .reply, .sendBack, .`import`, .verify, .rebuild, .edits, .version, .help, .merge,
      .devices, .copy, .backup, .restore, .seal, .reassign:
      true
    default: false
    }
  }

  /// Whether it reads when it is typed alone, and changes something with words behind it.
  var writesWithWords: Bool { [.rules, .meeting, .views, .walk].contains(self) }

  /// Whether there is nothing of it to do where nothing may be written.
  var alwaysWrites: Bool {
    switch self {
    case .`init`, .demo, .add, .set, .move, .comment, .undo, .redo, .resolve, .same, .part,
      .reply, .sendBack, .rebuild, .merge, .restore:
      true
    default: false
    }
  }

  /// How many words stand behind it at most; nil for as many as there are.
  var mostWords: Int? {
    switch self {
    case .verify, .rebuild, .seal, .devices, .conflicts, .alike, .start, .version, .triage: 0
    case .undo, .redo: 1
    default: nil
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
  var takesQuery: Bool {
    [
      .list, .export, .views, .attention, .stats, .promises, .reassign, .review, .report,
    ].contains(self)
  }
}

/// An option that is no field of a finding.
enum OptionName: String, CaseIterable, Sendable {
  case workspace, json, lang
  case noColor = "no-color"
  case noUnicode = "no-unicode"
  case theme
  case yes, help
  case readOnly = "read-only"
  case name, municipality
  case policeDistrict = "police-district"
  case sort, anyway, take, counts
  case view, query
  case dryRun = "dry-run"
  case map, format, csv, output, all
  case audience, eml, mailto, send, list, from, on, promised, saying, to
  case seal, join
  case putBack = "put-back"
  case asOf = "as-of"
  case field, by, device, walk, kind, day, since, until

  static let common: [OptionName] = [
    .workspace, .json, .lang, .noColor, .noUnicode, .theme, .yes, .readOnly, .help, .asOf,
  ]

  var takesValue: Bool {
    switch self {
    case .json, .noColor, .noUnicode, .yes, .readOnly, .help, .dryRun, .all, .mailto, .send,
      .counts, .join:
      false
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
    case .readOnly: ["--read-only", "--kun-læsning"]
    case .noColor: ["--no-color", "--no-colour"]
    case .noUnicode: ["--no-unicode"]
    case .theme: ["--theme", "--tema", "--farver"]
    case .name: ["--name", "--navn"]
    case .municipality: ["--municipality", "--kommune"]
    case .policeDistrict: ["--police-district", "--politikreds"]
    case .sort: ["--sort", "--sortér", "--sorter"]
    case .anyway: ["--anyway", "--alligevel"]
    case .take: ["--take", "--tag"]
    case .all: ["--all", "--alle"]
    case .view: ["--view", "--visning"]
    case .query: ["--query", "--søgning"]
    case .counts: ["--counts", "--antal"]
    case .dryRun: ["--dry-run", "--prøv"]
    case .audience: ["--audience", "--læsere"]
    case .list: ["--list", "--liste"]
    case .from: ["--from", "--fra"]
    case .on: ["--on", "--den"]
    case .promised: ["--promised", "--lovet"]
    case .saying: ["--says", "--siger"]
    case .to: ["--to", "--til"]
    case .join: ["--join", "--læg-sammen"]
    case .seal: ["--seal", "--kontroltal"]
    case .putBack: ["--put-back", "--læg-tilbage"]
    case .asOf: ["--as-of", "--pr-dato"]
    case .field: ["--field", "--felt"]
    case .by: ["--by", "--hvem", "--opdelt"]
    case .device: ["--device", "--maskine"]
    case .walk: ["--walk", "--vandring"]
    case .kind: ["--kind", "--slags"]
    case .day: ["--day", "--dag"]
    case .since: ["--since", "--siden"]
    case .until: ["--until", "--indtil"]
    default: ["--" + rawValue]
    }
  }
}
