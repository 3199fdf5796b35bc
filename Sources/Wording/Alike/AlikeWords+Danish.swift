extension AlikeWords {
  static let danish = AlikeWords(
    samePlace: "samme sted", similarPlace: "lignende sted",
    metresAway: { $0 == 0 ? "samme punkt" : "\($0) m derfra" },
    sameArea: "samme område", sameCategory: "samme kategori",
    wordsAlike: { words in
      let count = words.count == 1 ? "1 ord ens" : "\(words.count) ord ens"
      return "\(count): \(words.prefix(4).joined(separator: ", "))"
    })
}
