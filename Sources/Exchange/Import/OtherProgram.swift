import CaseModel

extension OtherProgram {
  /// What the value is an export of, by the members that only that program writes.
  static func of(_ whole: JSONValue) -> OtherProgram? {
    let sample = whole.array?.first ?? whole
    func holds(_ names: [String], _ value: JSONValue) -> Bool {
      names.allSatisfy { value[$0] != nil }
    }
    if whole["cards"]?.array != nil, whole["lists"]?.array != nil { return .trello }
    if holds(["idBoard", "idList"], sample) { return .trello }
    if holds(["uuid", "entry", "status", "description"], sample) { return .taskwarrior }
    let row = whole["result"]?.array?.first ?? whole["result"] ?? sample
    if holds(["column_id", "swimlane_id"], row) || holds(["column_id", "project_id"], row) {
      return .kanboard
    }
    let items = whole["items"]?.array?.first ?? sample
    if holds(["node_id", "html_url"], items) { return .gitHub }
    if holds(["number", "title"], items),
      ["url", "html_url"].contains(where: { items[$0]?.string?.contains("github") == true })
        || ["OPEN", "CLOSED", "MERGED"].contains(items["state"]?.string ?? "")
    {
      return .gitHub
    }
    if whole["items"]?.array != nil, items["content"]?["type"]?.string != nil { return .gitHub }
    return nil
  }
}
