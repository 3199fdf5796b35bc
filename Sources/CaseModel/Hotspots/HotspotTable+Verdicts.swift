extension HotspotTable {
  /// One verdict for each area, in the order of ``areas``; none for a period of another form.
  package func verdicts(
    at period: Period, by rule: HotspotRule = HotspotRule()
  ) -> [HotspotVerdict] {
    guard period.form == form else { return [] }
    let past = HotspotPast(of: self, before: period.number, by: rule)
    let needed = max(1, rule.neededYears * periodsInYear)
    let looks = areas.indices.map { row -> [HotspotLook] in
      past.areas[row].known < needed ? [] : self.looks(row, period.number, past, rule)
    }
    let lookedAt = looks.count { !$0.isEmpty }
    let bar = rule.falseShare / Double(max(1, lookedAt))
    return areas.indices.map { row in
      let tail = looks[row].filter { !$0.isEcho }.map(\.tail).min()
      let state: HotspotState =
        if let tail { min(1, 2 * tail) <= bar ? .proposed : .usual } else {
          count(row, period.number) == nil ? .unknown : .short
        }
      return HotspotVerdict(
        area: areas[row], period: period, state: state, known: past.areas[row].known,
        needed: needed, areasLookedAt: lookedAt, isDecided: isDecided(row, period.number),
        looks: looks[row], bar: bar, pastTotal: past.areas[row].total)
    }
  }

  /// The period alone, and with the one before; none where it is not known.
  private func looks(
    _ row: Int, _ number: Int, _ past: HotspotPast, _ rule: HotspotRule
  ) -> [HotspotLook] {
    let area = past.areas[row]
    let lumpiness = past.lumpiness(of: area, by: rule)
    var looks: [HotspotLook] = []
    for periods in 1...2 {
      let numbers = (number - periods + 1)...number
      let counts = numbers.compactMap { count(row, $0) }
      guard counts.count == periods else { break }
      let share =
        past.level * numbers.reduce(0) { $0 + past.season[$1 % periodsInYear] } / area.weight
      let mean = Double(area.total + 1) * share
      let chance = NegativeBinomial(mean: mean, size: mean / (lumpiness * (1 + share) - 1))
      let sum = counts.reduce(0, +)
      let isEcho = looks.first.map { Double($0.count) <= $0.expected } ?? false
      looks.append(
        HotspotLook(
          periods: periods, count: sum, expected: Double(area.total) * share, chance: chance,
          isPreliminary: numbers.contains { isPreliminary(row, $0) }, isEcho: isEcho,
          tail: isEcho ? 1 : chance.tail(from: sum)))
    }
    return looks
  }
}
