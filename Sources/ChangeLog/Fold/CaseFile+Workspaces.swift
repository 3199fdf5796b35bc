import CaseModel

extension CaseFile {
  /// The workspace's identity: what the earliest line that names one calls it, not counting those
  /// that were taken into another.
  ///
  /// A taking-in counts also when its act was undone: its lines are here to stay.
  package var workspace: String? {
    let named = state.workspaces
    guard let first = named.min(by: { state.isBefore($0.key, $1.key) }) else { return nil }
    if named.values.allSatisfy({ $0 == first.value }) { return first.value }
    let taken = takenIn
    let standing = named.filter { !taken.contains($0.value) }
    return standing.min { state.isBefore($0.key, $1.key) }?.value ?? first.value
  }

  /// Which workspace the line that made a thing was written in: what the first line of its log says.
  package func workspace(of record: RecordName) -> String? {
    guard let place = state.known(record.line) else { return nil }
    let device = state.lines[Int(place)].device
    return state.workspaces.filter { state.lines[Int($0.key)].device == device }
      .min { state.isBefore($0.key, $1.key) }?.value
  }

  /// The identities of workspaces that were taken in.
  package var takenIn: Set<String> {
    var taken: Set<String> = []
    for join in records(of: .join) {
      let workspace = shown(join, JoiningField.workspace.rawValue)?.string
      let into = shown(join, JoiningField.into.rawValue)?.string
      if let workspace, workspace != into { taken.insert(workspace) }
    }
    return taken
  }

  /// Whether the other's lines belong with these: they have one name, or one side has taken the
  /// other in.
  package func isOneWorkspace(with other: CaseFile) -> Bool {
    guard let here = workspace, let there = other.workspace else { return false }
    return here == there || takenIn.contains(there) || other.takenIn.contains(here)
  }
}
