import Foundation

/// Python and its readers and writers of Office files, which some machines have.
enum Python {
  static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/python3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Whether a module can be imported; says so aloud where it cannot.
  static func has(_ module: String) -> Bool {
    if path != nil, (try? run("import \(module); print(1)"))?.isEmpty == false { return true }
    print("SKIPPED: no \(module) here; Office files are held against themselves only")
    return false
  }

  static let hasWorkbooks = has("openpyxl")
  static let hasDocuments = has("docx")

  /// What the script writes to its standard output; `sys.argv[1]` is a file that holds the bytes.
  static func run(_ script: String, _ input: [UInt8] = []) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("in")
    try Data(input).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = ["-c", script, file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = Array(output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return bytes
  }
}
