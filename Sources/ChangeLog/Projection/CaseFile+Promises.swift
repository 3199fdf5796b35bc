import CaseModel

extension CaseFile {
  /// What was promised of these findings, and with the walks of those, earliest day first.
  package func promises(
    of findings: [ThingIndex], withWalks: Bool, on today: Day
  ) -> [Promise] {
    var promises: [Promise] = []
    for thing in findings where mayPromise(thing) { promises += finding(at: thing).promises }
    if withWalks {
      let limits = attentionLimits
      promises += walks.flatMap { $0.promises(limits, on: today) }
    }
    return promises.sorted(by: Promise.precedes)
  }

  /// Whether it is worth reading whole: what is closed promises nothing.
  private func mayPromise(_ thing: ThingIndex) -> Bool {
    if isWithdrawn(thing) { return false }
    let code = shown(thing, FindingField.state.rawValue)?["state"]?.string ?? ""
    return ![FindingState.closed, .kept, .withdrawn].map(\.rawValue).contains(code)
  }
}
