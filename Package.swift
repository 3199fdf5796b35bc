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

func testSupport(_ name: String, imports: [Target.Dependency]) -> Target {
  .target(
    name: "\(name)TestSupport", dependencies: imports, path: "Sources/TestSupport/\(name)",
    swiftSettings: strict)
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
  "Language", "CaseModel", "ChangeLog", "StorageFacts", "CaseStorage", "Exchange", "Wording",
  "TerminalModel",
  "Casework", "Screens", "OtherPrograms",
]

let package = Package(
  name: "lygte",
  products: [.executable(name: "lygte", targets: ["lygte"])],
  targets: [
    module("Language"),
    module("Containers"),
    module("CaseModel", imports: ["Language"]),
    .systemLibrary(name: "CDigest"),
    module("ChangeLog", imports: ["CaseModel", "CDigest"]),
    module("StorageFacts"),
    module("CaseStorage", imports: ["CaseModel", "ChangeLog", "StorageFacts"]),
    module("Casework", imports: ["CaseModel", "ChangeLog"]),
    module("Wording", imports: ["Language", "CaseModel", "ChangeLog", "StorageFacts"]),
    module("Exchange", imports: ["Language", "CaseModel", "Containers", "Wording"]),
    module("TerminalModel"),
    module(
      "Screens",
      imports: ["Language", "CaseModel", "ChangeLog", "Casework", "Wording", "TerminalModel"],
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
      dependencies: everythingButTheTerminal + ["CommandLineTool", "DiskTestSupport"],
      swiftSettings: strict),
    // What tests need beside what they test, in parts, so that a model's tests need no screen.
    testSupport("Log", imports: ["CaseModel", "ChangeLog"]),
    testSupport("Disk", imports: ["ChangeLog", "CaseStorage"]),
    testSupport(
      "Screen",
      imports: [
        "Language", "CaseModel", "ChangeLog", "Casework", "Wording", "TerminalModel",
        "Screens", "CommandLineTool", "LogTestSupport",
      ]),
    testSupport("Readme", imports: []),
    testSupport("Program", imports: ["OtherPrograms", "DiskTestSupport"]),
    // Tables of sentences are read where they stand, beside their tests.
    tests(
      of: "CaseModel", imports: ["CaseModel"],
      exclude: [
        "Identifying", "IdentifyingSecond", "IdentifyingThird", "IdentifyingFourth",
        "IdentifyingFifth",
      ]),
    tests(of: "Containers", imports: ["Containers"]),
    tests(
      of: "ChangeLog", imports: ["Language", "CaseModel", "ChangeLog", "LogTestSupport"],
      resources: [.copy("Resources")]),
    tests(
      of: "CaseStorage",
      imports: [
        "Language", "CaseModel", "ChangeLog", "CaseStorage", "StorageFacts", "Wording",
        "DiskTestSupport",
        "LogTestSupport",
      ],
      exclude: ["Resources"]),
    tests(
      of: "Casework", imports: ["CaseModel", "ChangeLog", "Casework", "LogTestSupport"]),
    tests(
      of: "Exchange", imports: ["Language", "CaseModel", "Containers", "Exchange", "Wording"]),
    tests(of: "TerminalModel", imports: ["TerminalModel"]),
    // Snapshots are read and recorded where they stand, beside their tests.
    tests(
      of: "Screens",
      imports: everythingButTheTerminal + [
        "LogTestSupport", "ReadmeTestSupport", "ScreenTestSupport",
      ],
      exclude: ["Snapshots"]),
    tests(
      of: "CommandLineTool",
      imports: everythingButTheTerminal + [
        "CommandLineTool", "Containers", "DiskTestSupport", "LogTestSupport", "ReadmeTestSupport",
        "ScreenTestSupport",
      ]),
    // Waits for real processes: the built program in a real terminal.
    tests(
      of: "Program",
      imports: everythingButTheTerminal + [
        "lygte", "CommandLineTool", "DiskTestSupport", "ProgramTestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// One module's tests alone, with what they need and nothing else:
//
//     LYGTE_ONLY=CaseModel swift test --scratch-path .build/only
if let only = Context.environment["LYGTE_ONLY"] {
  let all = Dictionary(uniqueKeysWithValues: package.targets.map { ($0.name, $0) })
  var needed: Set<String> = []
  var waiting = ["\(only)Tests"]
  while let name = waiting.popLast() {
    guard let target = all[name], needed.insert(name).inserted else { continue }
    waiting += target.dependencies.compactMap {
      guard case .byNameItem(let name, _) = $0 else { return nil }
      return name
    }
  }
  precondition(!needed.isEmpty, "LYGTE_ONLY: no module with tests is called \(only).")
  package.targets.removeAll { !needed.contains($0.name) }
  package.products.removeAll { $0.name == "lygte" && !needed.contains("lygte") }
}
