/// Numbers of photos, as cameras write them in names and people on paper.
package enum PhotoNumber {
  /// The number at the end of a name, `IMG_0012.JPG`, `DSC01234`, `foto 12`; nil for a stamp of day
  /// and time, `20261120_184207`, and for a name without one.
  package static func inName(_ name: String) -> Int? {
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).dropLast()
    let bare = stem.isEmpty ? name[...] : stem.joined(separator: ".")[...]
    // A copy's number is not the camera's: `IMG_0012 (1)`.
    let whole = bare.prefix { $0 != "(" }
    let groups = whole.split { !$0.isASCII || !$0.isNumber }
    guard let last = groups.last, last.count <= 5, !groups.contains(where: { $0.count >= 6 }) else {
      return nil
    }
    return Int(last)
  }

  /// What was noted of a finding: `12`, `12-14`, `12, 15 og 17`, `foto 12`.
  package static func noted(_ text: String) -> Set<Int> {
    var numbers: Set<Int> = []
    var before: Int?
    var isSpan = false
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace })
    where !part.isEmpty {
      for (place, piece) in part.replacing("–", with: "-").split(
        separator: "-", omittingEmptySubsequences: false
      ).enumerated() {
        if place > 0 { isSpan = true }
        let digits = piece.drop { !($0.isASCII && $0.isNumber) }
          .prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), number < 100_000 else { continue }
        if isSpan, let before, before < number, number - before <= 50 {
          numbers.formUnion(before...number)
        }
        numbers.insert(number)
        before = number
        isSpan = false
      }
    }
    return numbers
  }
}
