/// What a line may say of the version of the program that wrote it.
package enum ProgramVersionName {
  /// 1 to 32 of `a`-`z`, `0`-`9`, `.`, `+` and `-`.
  package static func isValid(_ text: String) -> Bool {
    (1...32).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
