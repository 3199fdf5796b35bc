import CaseModel
import ChangeLog

/// What holds a public edition back, and what was let pass of it.
extension ReportReading {
  func points(of walk: RecordIndex, _ edition: AudienceEdition) -> [ReportPoint] {
    if audience.readsInternalText { return [] }
    var points: [ReportPoint] = []
    for finding in edition.findings.map(\.finding)
    where finding.kind == .problem || isUnsaid(finding) {
      if !finding.leadsOn { points.append(point(.nothingDone, of: finding)) }
    }
    let told = Dictionary(
      edition.findings.map { ($0.finding.name, $0.finding) }, uniquingKeysWith: { one, _ in one })
    for held in edition.held {
      let kind = ReportPoint.Kind.identifies(held.field, held.text)
      points.append(
        told[held.finding].map { point(kind, of: $0) }
          ?? ReportPoint(finding: held.finding, number: held.id, place: "", kind: kind))
    }
    for finding in edition.findings.map(\.finding) {
      points += photos(of: finding)
    }
    points += ofWalk(walk)
    let passed = passed(of: walk)
    return points.map { point in
      var point = point
      point.passed = passed[PassedPoint(finding: point.finding, key: point.key)]
      return point
    }
  }

  /// A finding whose kind nobody has said is read as a problem.
  private func isUnsaid(_ finding: Finding) -> Bool { finding.kind == nil }

  private func point(_ kind: ReportPoint.Kind, of finding: Finding) -> ReportPoint {
    ReportPoint(
      finding: finding.name, number: finding.number.map(String.init) ?? finding.id,
      place: finding.place ?? "", kind: kind)
  }

  /// Photos that show somebody without a ground, or that nobody has looked at.
  private func photos(of finding: Finding) -> [ReportPoint] {
    guard let record = RecordName(finding.name).flatMap({ caseFile.record(named: $0) }) else {
      return []
    }
    return discloser.photos(of: caseFile.finding(at: record)).held.compactMap { held in
      switch held.hold {
      case .withoutGround: point(.picture(held.photo.name), of: finding)
      case .notLookedAt: point(.unseenPicture(held.photo.name), of: finding)
      // What is not for them, or has no file, is left out and holds nothing back.
      case .notForThem, .withoutFile, .huge: nil
      }
    }
  }

  /// What points at somebody in what is said of the walk and its stops.
  private func ofWalk(_ walk: RecordIndex) -> [ReportPoint] {
    var points: [ReportPoint] = []
    let name = caseFile.shown(walk, WalkField.name.rawValue)?.string ?? ""
    for field in [WalkField.name, .route, .weather, .light] {
      let text = caseFile.shown(walk, field.rawValue)?.string ?? ""
      points += discloser.points(in: text).map {
        ReportPoint(finding: "", number: "", place: name, kind: .identifies(.walk(field), $0))
      }
    }
    for stop in caseFile.route(of: walk) {
      let place = caseFile.place(ofStop: stop)
      points += discloser.points(in: place, isPlace: true).map {
        ReportPoint(
          finding: "", number: "", place: place, kind: .identifies(.stop(.place), $0))
      }
    }
    return points
  }

  private struct PassedPoint: Hashable {
    let finding: String
    let key: String
  }

  /// By the point: why it was let pass.
  private func passed(of walk: RecordIndex) -> [PassedPoint: String] {
    var passed: [PassedPoint: String] = [:]
    for release in caseFile.records(of: .release) where !caseFile.isWithdrawn(release) {
      func text(_ field: ReleaseField) -> String? {
        caseFile.shown(release, field.rawValue)?.string
      }
      func named(_ field: ReleaseField) -> RecordIndex? {
        caseFile.shown(release, field.rawValue).flatMap { caseFile.reference($0) }
          .map { caseFile.root(of: $0) }
      }
      guard let key = text(.point), named(.walk) == walk, text(.audience) == audience.rawValue
      else { continue }
      let finding = named(.finding).map { caseFile.name(of: $0).description } ?? ""
      passed[PassedPoint(finding: finding, key: key)] = text(.reason) ?? ""
    }
    return passed
  }
}
