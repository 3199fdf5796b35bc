extension AlikeWords {
  static let english = AlikeWords(
    samePlace: "same place", similarPlace: "similar place",
    metresAway: { $0 == 0 ? "same spot" : "\($0) m away" },
    sameArea: "same area", sameCategory: "same category",
    wordsAlike: { words in
      let count = words.count == 1 ? "1 word alike" : "\(words.count) words alike"
      return "\(count): \(words.prefix(4).joined(separator: ", "))"
    })
}
