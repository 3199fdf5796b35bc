extension AlikeWords {
  static let english = AlikeWords(
    samePlace: "same place", similarPlace: "similar place",
    metresAway: { $0 == 0 ? "same spot" : "\($0) m away" },
    sameArea: "same area", sameCategory: "same category",
    wordsAlike: { words in
      let count = words.count == 1 ? "1 word alike" : "\(words.count) words alike"
      let more = words.count > 4 ? ", …" : ""
      return "\(count): \(words.prefix(4).joined(separator: ", "))\(more)"
    },
    percent: { "\($0)% alike" },
    pairCount: { count in
      switch count {
      case 0: "No findings are alike."
      case 1: "1 pair is alike. Join it with: lygte same · keep it apart with: lygte part"
      default:
        "\(count) pairs are alike. Join a pair with: lygte same · keep it apart with: lygte part"
      }
    },
    sameNeeds: "Name at least two findings, the one that stays first: lygte same K7Q-4MJ 9FA-2T9",
    partNeeds:
      "Name the finding that is to stand by itself (lygte part 9FA-2T9), or the two that are "
      + "different (lygte part 9FA-2T9 K7Q-4MJ).",
    twoKinds: "A finding and a walk cannot be the same. Name two findings or two walks.",
    alreadySame: { "\($0) and \($1) are joined already." },
    joined: { "\($0) is the same as \($1) and shows there. Part them with: lygte part \($0)" },
    parted: { "\($0) stands by itself again." },
    keptApart: { "\($0) and \($1) are two different ones. You are not asked again." },
    notJoined: { "\($0) is not joined with anything." },
    fromDuplicate: { "From \($0), which is the same" })
}
