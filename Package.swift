// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(
  _ name: String, imports: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: imports, resources: resources, swiftSettings: strict)
}

func tests(
  of name: String, imports: [Target.Dependency], exclude: [String] = [],
  resources: [Resource]? = nil
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: imports, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

let everythingButTheTerminal: [Target.Dependency] = [
  "Language", "CaseModel", "ChangeLog", "CaseStorage", "Exchange", "Wording", "TerminalModel",
  "AppCore",
  "Screens", "OtherPrograms",
]

let package = Package(
  name: "lygte",
  products: [.executable(name: "lygte", targets: ["lygte"])],
  targets: [
    module("Language"),
    module("CaseModel", imports: ["Language"]),
    .systemLibrary(name: "CDigest"),
    module("ChangeLog", imports: ["CaseModel", "CDigest"]),
    module("CaseStorage", imports: ["CaseModel", "ChangeLog"]),
    module("Wording", imports: ["Language"]),
    module("Exchange", imports: ["Language", "CaseModel", "Wording"]),
    module("TerminalModel"),
    module("AppCore", imports: ["Language", "CaseModel", "ChangeLog", "Wording", "TerminalModel"]),
    module(
      "Screens",
      imports: ["Language", "AppCore", "CaseModel", "ChangeLog", "Wording", "TerminalModel"],
      resources: [.embedInCode("Themes")]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    module("CursesTerminal", imports: ["CNcurses", "TerminalModel"]),
    module("OtherPrograms"),
    module("CommandLineTool", imports: everythingButTheTerminal),
    .executableTarget(
      name: "lygte",
      dependencies: everythingButTheTerminal + ["CursesTerminal", "CommandLineTool"],
      swiftSettings: strict),
    .executableTarget(
      name: "lygte-bench",
      dependencies: everythingButTheTerminal + ["CommandLineTool", "TestSupport"],
      swiftSettings: strict),
    module("TestSupport", imports: everythingButTheTerminal + ["CommandLineTool"]),
    tests(of: "CaseModel", imports: ["CaseModel", "TestSupport"]),
    tests(
      of: "ChangeLog", imports: ["Language", "CaseModel", "ChangeLog", "TestSupport"],
      resources: [.copy("Resources")]),
    tests(
      of: "CaseStorage",
      imports: ["Language", "CaseModel", "ChangeLog", "CaseStorage", "Wording", "TestSupport"],
      exclude: ["Resources"]),
    tests(
      of: "Exchange", imports: ["Language", "CaseModel", "Exchange", "Wording", "TestSupport"]),
    tests(of: "TerminalModel", imports: ["TerminalModel", "TestSupport"]),
    // Snapshots are read and recorded where they stand, beside their tests.
    tests(
      of: "Screens", imports: everythingButTheTerminal + ["TestSupport"],
      exclude: ["Snapshots"]),
    tests(
      of: "CommandLineTool",
      imports: everythingButTheTerminal + ["CommandLineTool", "TestSupport"]),
    // Waits for real processes: the built program in a real terminal.
    tests(
      of: "Program",
      imports: everythingButTheTerminal + ["lygte", "CommandLineTool", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
