import Wording

extension CommandRun {
  /// Refuses what is written twice with two values: whichever were taken, the other would be lost
  /// without a word.
  ///
  /// - Parameter typed: what each is about, what that is called, and the text.
  func refuseTwice<Key: Hashable>(
    _ typed: [(key: Key, label: String, text: String)]
  ) throws(CommandFailure) {
    var texts: [Key: String] = [:]
    for (key, label, text) in typed {
      if let before = texts[key], before != text {
        throw .usage(tool.saidTwice(label, before, text))
      }
      texts[key] = text
    }
  }
}
