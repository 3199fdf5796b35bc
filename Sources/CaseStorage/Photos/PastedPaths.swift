/// Several paths as a terminal gets them when files are dragged into it: in quotes, with blanks behind
/// a backslash, or a line each.
package enum PastedPaths {
  package static func split(_ text: String) -> [String] {
    var paths: [String] = []
    var path = ""
    var quote: Character?
    var isEscaped = false
    func end() {
      if !path.isEmpty { paths.append(path) }
      path = ""
    }
    for character in text {
      if isEscaped {
        path.append(character)
        isEscaped = false
      } else if let open = quote {
        if character == open { quote = nil } else { path.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == "\\", !path.isEmpty || text.contains("/") {
        isEscaped = true
      } else if character.isWhitespace {
        end()
      } else {
        path.append(character)
      }
    }
    end()
    return paths
  }
}
