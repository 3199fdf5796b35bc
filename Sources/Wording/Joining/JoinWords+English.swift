extension JoinWords {
  static let english = JoinWords(
    title: { name in
      let what = name.isEmpty ? "The folder" : "The folder “\(name)”"
      return "\(what) was started separately. The same in both:"
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
    alike: { $0 == 1 ? "1 is like one you have" : "\($0) are like ones you have" },
    decideByCommand: "Decide on them afterwards with: lygte alike",
    decideAfter: "Once merged, you decide on them, one pair at a time.",
    there: "There", here: "Here",
    joinRow: "Join the two folders", joinNow: "Join the folders now? (y/n) ",
    done: "The two folders are one now.",
    partAgain: "What was held to be one can be parted again with: lygte undo")
}
