/// What to measure, and how often.
struct BenchmarkOptions {
  /// Findings of the workspaces that are made.
  var sizes = [1_000, 10_000, 100_000]
  /// How often a whole process or an opening is measured; the median counts.
  var repeats = 5
  /// A JSON array instead of a table.
  var isJSON = false
  /// Measures one part in this process, as the benchmark asks of itself.
  var part: String?
  /// The folder of that part's workspace.
  var folder = ""

  static let usage = """
    lygte-bench [--sizes 1000,10000,100000] [--repeats 5] [--json]

    Makes workspaces of invented findings in a temporary folder and measures the work that must
    stay fast, with what the machine allows (floor) from the same run. Build all of it first:
    swift build -c release && .build/release/lygte-bench

    """

  /// - Returns: nil for arguments that are none of ours.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--json": isJSON = true
      case "--sizes":
        sizes = (rest.popFirst() ?? "").split(separator: ",").compactMap { Int($0) }
        if sizes.isEmpty || sizes.contains(where: { $0 < 1 }) { return nil }
      case "--repeats":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else { return nil }
        repeats = count
      case "--part": part = rest.popFirst()
      case "--folder": folder = rest.popFirst() ?? ""
      default: return nil
      }
    }
  }
}
