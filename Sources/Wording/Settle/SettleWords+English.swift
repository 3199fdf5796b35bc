extension SettleWords {
  static let english = SettleWords(
    listTitle: { count in
      switch count {
      case 0: "Two values"
      case 1: "1 field has two values to settle"
      default: "\(count) fields have two values to settle"
      }
    },
    none: "No field has two values.",
    leaveOpen: "Leave it open",
    kinds: [
      "action": "action", "answer": "answer", "comment": "comment", "photo": "photo", "tag": "tag",
      "link": "link", "follow-up": "follow-up", "walk": "Walk", "area": "Area",
      "party": "Party", "workspace": "Workspace", "category": "Category",
    ],
    alikeTitle: { count, ownToo in
      if count == 0 { return "No pairs" }
      let what = count == 1 ? "1 pair that is alike" : "\(count) pairs that are alike"
      return ownToo ? what : "\(what), written on two machines"
    },
    noneAlike: "No new findings are like others.",
    pairTitle: "Are they the same?",
    keep: { id, isEarlier in "The same: keep \(id)\(isEarlier ? ", the older" : ", the newer")" },
    different: "Two different ones: do not ask again",
    joined: { "\($0) is the same as \($1) and shows there." },
    keptApart: { "\($0) and \($1) are two different ones." },
    pairGone: "Somebody has decided on the two meanwhile. Look again.",
    entries: { comments, actions, photos in
      [
        comments == 0 ? "" : comments == 1 ? "1 comment" : "\(comments) comments",
        actions == 0 ? "" : actions == 1 ? "1 action" : "\(actions) actions",
        photos == 0 ? "" : photos == 1 ? "1 photo" : "\(photos) photos",
      ].filter { !$0.isEmpty }.joined(separator: ", ")
    })
}
