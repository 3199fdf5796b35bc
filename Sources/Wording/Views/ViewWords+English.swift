extension ViewWords {
  static let english = ViewWords(
    title: "Saved views",
    key: "Key",
    name: "Name",
    query: "Shows",
    needs: """
      Write: lygte views, lygte views save "Overdue" overdue:yes or \
      lygte views remove "Overdue"
      """,
    count: { $0 == 1 ? "1 saved view" : "\($0) saved views" },
    saved: { "The view “\($0)” is saved." },
    removed: { "The view “\($0)” is removed." },
    unknown: { name, nearest in
      "There is no saved view called “\(name)”."
        + (nearest.map { " Did you mean “\($0)”?" } ?? "")
    },
    namePrompt: "What shall the view be called? ",
    needsName: "A view needs a name of at most 80 characters.",
    save: { "Save what is shown now: \($0)" },
    none: "There are none yet. Filter with f; then what is shown can be saved here.",
    all: "Show all findings")
}
