/// A command line as it stands before the cursor, torn into words as a shell would.
///
/// Quotes and backslashes are understood; variables and commands in it are not, and stay as typed.
struct TypedLine: Hashable {
  /// The words before the one at the cursor, the program's own name left out.
  private(set) var before: [String] = []
  /// What was typed of the word at the cursor, without quotes.
  private(set) var word = ""
  /// How many characters of ``word`` stand before the last sign at which the shell begins to put
  /// something in.
  private(set) var kept = 0
  /// The quote that stands open at the cursor.
  private(set) var quote: Character?

  /// - Parameter breaks: signs inside a word at which the shell begins anew, as bash does at `:`.
  init(_ line: String, breaks: String = "") {
    let breaks = Set(breaks).subtracting(" \t\n\"'\\")
    var isBegun = false
    var isEscaped = false
    var isFirst = true
    for sign in line {
      if isEscaped {
        isEscaped = false
        // Inside double quotes a backslash stands for itself before most signs.
        if quote == "\"", !"\"\\$`".contains(sign) { word.append("\\") }
        word.append(sign)
      } else if sign == "\\", quote != "'" {
        isEscaped = true
        isBegun = true
      } else if let open = quote {
        if sign == open { quote = nil } else { word.append(sign) }
      } else if sign == "\"" || sign == "'" {
        quote = sign
        isBegun = true
        kept = word.count
      } else if sign == " " || sign == "\t" || sign == "\n" {
        if isBegun, !isFirst { before.append(word) }
        if isBegun { isFirst = false }
        (word, kept, isBegun) = ("", 0, false)
      } else {
        word.append(sign)
        isBegun = true
        if breaks.contains(sign) { kept = word.count }
      }
    }
    // The cursor still stands in the program's name.
    if isFirst { (word, kept) = ("", 0) }
  }

  /// A text as bash must be given it in the place of what it puts in.
  func inserted(_ text: String) -> String {
    let rest = text.dropFirst(kept)
    switch quote {
    case "'": return String(rest)
    case "\"": return escaped(rest) { "\"\\$`".contains($0) }
    default:
      return escaped(rest) { sign in
        sign.isASCII && !sign.isLetter && !sign.isNumber && !"_./:=@%+,-".contains(sign)
      }
    }
  }

  private func escaped(_ text: Substring, where needs: (Character) -> Bool) -> String {
    text.reduce(into: "") { result, sign in
      if needs(sign) { result.append("\\") }
      result.append(sign)
    }
  }
}
