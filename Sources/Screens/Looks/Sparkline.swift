/// Numbers as a line of blocks, in six of eight heights, so that rows do not touch.
enum Sparkline {
  private static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆"]

  static func text(_ numbers: some Collection<Int>) -> String {
    let most = max(1, numbers.max() ?? 1)
    return String(numbers.map { heights[max(0, $0) * (heights.count - 1) / most] })
  }
}
