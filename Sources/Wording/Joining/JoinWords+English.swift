extension JoinWords {
  static let english = JoinWords(
    title: { name in
      let what = name.isEmpty ? "The folder" : "The folder \(name)"
      return "\(what) was begun by itself. The same in both:"
    },
    shownAs: { kind, theirs, ours in
      theirs == ours ? "  \(kind): \(ours)" : "  \(kind): \(theirs) shows as \(ours)"
    },
    nothingSame: "  no walks, areas or parties",
    new: { walks, areas, parties, findings in
      let parts = [
        walks == 1 ? "1 walk" : "\(walks) walks", areas == 1 ? "1 area" : "\(areas) areas",
        parties == 1 ? "1 party" : "\(parties) parties",
        findings == 1 ? "1 finding" : "\(findings) findings",
      ]
      return "New from there: \(parts.joined(separator: ", "))."
    },
    alike: { count in
      count == 0
        ? "None of the findings is like one you have."
        : "\(count) are like ones you have. Decide on them with: lygte alike"
    },
    done: "The folders are joined.",
    partAgain: "What was held to be one can be parted again with: lygte undo or lygte part")
}
