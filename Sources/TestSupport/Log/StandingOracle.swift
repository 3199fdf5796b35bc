import CaseModel

/// Which changes stand, reckoned from the bytes of lines by the plain words of the rule, slowly and
/// without anything of ChangeLog.
package struct StandingOracle {
  private struct Change {
    let line: String
    let act: String
    let isOfMake: Bool
    let replacing: [String]
  }

  private var changes: [String: [Change]] = [:]
  private var withdrawals: [(by: String, of: String)] = []

  package init(_ lines: [[UInt8]]) {
    for bytes in lines {
      guard let value = try? JSONParser.value(from: bytes.filter { $0 != 0x0A }),
        let hash = value["h"]?.string, let edits = value["edits"]?.array
      else { continue }
      let line = String(hash.prefix(32))
      let act = value["act"]?.string ?? line
      for (index, edit) in edits.enumerated() {
        for acts in edit["withdraw"]?.array ?? [] {
          withdrawals.append((act, acts.string ?? ""))
        }
        let isOfMake = edit["make"] != nil
        var record = edit["thing"]?.string ?? ".\(index)"
        if record.hasPrefix(".") { record = line + record }
        for field in (edit["set"]?.object ?? [:]).keys {
          let names = edit["replacing"]?[field]?.array?.compactMap(\.string) ?? []
          changes["\(record) \(field)", default: []].append(
            Change(line: line, act: act, isOfMake: isOfMake, replacing: names))
        }
      }
    }
  }

  /// The names of the lines whose values stand.
  package func standing(_ record: String, _ field: String) -> Set<String> {
    let all = changes["\(record) \(field)"] ?? []
    var reached: Set<String> = []
    for change in all where isActive(change) {
      var waiting = change.replacing
      while let next = waiting.popLast() {
        guard reached.insert(next).inserted else { continue }
        for other in all where other.line == next { waiting += other.replacing }
      }
    }
    return Set(all.filter { isActive($0) && !reached.contains($0.line) }.map(\.line))
  }

  private func isActive(_ change: Change) -> Bool { change.isOfMake || !isWithdrawn(change.act) }

  private func isWithdrawn(_ act: String) -> Bool {
    withdrawals.contains { $0.of == act && !isWithdrawn($0.by) }
  }
}
