import CaseModel
import Testing

/// A finding as the table tells it.
private func finding(
  _ observation: String, place: String? = nil, area: String? = nil,
  at point: (Int64, Int64)? = nil, _ category: String? = nil, kind: FindingKind? = .problem
) -> LikenessProfile {
  var values = Values()
  values[FindingField.observation] = .string(observation)
  values[FindingField.place] = place.map { .string($0) }
  values[FindingField.area] = area.map { .string($0) }
  values[FindingField.category] = category.map { .string($0) }
  values[FindingField.kind] = kind.map { .string($0.rawValue) }
  values[FindingField.coordinate] = point.map {
    ["latitude": .integer($0.0), "longitude": .integer($0.1)]
  }
  return LikenessProfile(Finding(name: "", values: values))
}

@Suite("Look-alikes") struct LikenessTests {
  static let alikePairs: [(LikenessProfile, LikenessProfile)] = [
    (
      finding("Gadelygten ved nr. 17 er slukket.", place: "Vester Allé 17", "lighting"),
      finding("lygte slukket", place: "vester alle 17", "lighting")
    ),
    (
      finding("Lampe ude ved nr. 9", place: "Vester Allé 9", area: "Vester Allé", "lighting"),
      finding("Lampen ved indgangen lyser ikke", place: "Vester Allé 9", "lighting")
    ),
    (
      finding("Hækken er vokset ud over fortovet", place: "Mosevej", "vegetation"),
      finding("Hæk dækker fortovet helt", place: "Mosevej 4", "vegetation")
    ),
    (
      finding("Ødelagt bænk", at: (557_700_000, 123_600_000), "upkeep"),
      finding("bænken er gået i stykker", at: (557_700_500, 123_600_400), "upkeep")
    ),
    (
      finding("Affald flyder bag garagerne, især om mandagen"),
      finding("Affald flyder bag garagerne")
    ),
    (
      finding("Graffiti på tunnelens nordlige mur", place: "Tunnelen ved stationen", "graffiti"),
      finding("Graffiti på muren i tunnelen", place: "Tunnel, stationen", "graffiti")
    ),
  ]

  @Test("what two people wrote of one thing is alike", arguments: alikePairs)
  func alike(_ one: LikenessProfile, _ other: LikenessProfile) {
    #expect(Likeness(one, other).score >= Likeness.least)
    #expect(Likeness(other, one).score == Likeness(one, other).score)
  }

  static let differentPairs: [(LikenessProfile, LikenessProfile)] = [
    (
      finding("Lygte slukket", place: "Vester Allé 17", "lighting"),
      finding("Lygte slukket", place: "Mosevej 4", "lighting")
    ),
    (
      finding("Lygte slukket", place: "Vester Allé 17", "lighting"),
      finding("Lygte slukket", place: "Vester Allé 3", "lighting")
    ),
    (
      finding("Hækken er for høj", place: "Vester Allé 17", "vegetation"),
      finding("Biler holder på fortovet", place: "Vester Allé 17", "traffic")
    ),
    (
      finding("Bænk er ødelagt", place: "Torvet", area: "Nord", "upkeep"),
      finding("Lys mangler", place: "Torvet", area: "Syd", "lighting")
    ),
    (finding(""), finding("")),
    (
      finding("Rart at der er lys på stien", place: "Stien", "lighting", kind: .positive),
      finding("Der er ikke lys på stien", place: "Stien", "lighting", kind: .problem)
    ),
    (
      finding("Lygte slukket", place: "Skolen", at: (557_700_000, 123_600_000), "lighting"),
      finding("Hærværk på bænk", place: "Skolen", at: (557_900_000, 123_600_000), "upkeep")
    ),
  ]

  @Test("what is said of two things is not", arguments: differentPairs)
  func different(_ one: LikenessProfile, _ other: LikenessProfile) {
    #expect(Likeness(one, other).score < Likeness.least)
  }

  @Test("a finding is as like itself as can be")
  func itself() {
    let one = finding("Lygte slukket ved porten", place: "Vester Allé 17", "lighting")
    #expect(Likeness(one, one).score > 0.99)
  }

  @Test("it says why")
  func reasons() {
    let one = finding(
      "Gadelygten er slukket", place: "Vester Allé 17", at: (557_700_000, 123_600_000), "lighting")
    let other = finding(
      "lygten slukkede i går", place: "Vester Alle 17", at: (557_700_900, 123_600_000), "lighting")
    #expect(
      Likeness(one, other).reasons == [
        .samePlace, .near(metres: 10), .sameCategory, .words(["gadelygten", "slukket"]),
      ])
  }

  @Test(
    "endings and compounds do not part words",
    arguments: [
      ("lygter", "gadelygten"), ("hækken", "hæk"), ("slukkede", "slukket"), ("bænke", "bænken"),
      ("skrald", "skraldet"), ("busk", "buskene"), ("vejlampen", "lamper"),
    ])
  func words(_ one: String, _ other: String) {
    #expect(!Set(LikenessWords([one]).stems).isDisjoint(with: LikenessWords([other]).stems))
  }

  @Test(
    "a compound and the same thing written apart are alike, in the text and as a place",
    arguments: [
      ("hækken", "hæk"), ("P-pladsen", "parkeringspladsen"),
      ("lågen til kælderen", "kælderdøren"), ("cykelskuret", "skuret til cykler"),
      ("garagedøren", "døren til garagen"), ("stibelysningen", "belysningen på stien"),
      ("skraldespandene", "spandene til skrald"), ("trappelyset", "lyset på trappen"),
      ("tunnelmuren", "muren i tunnelen"), ("busskuret", "skuret ved bussen"),
      ("havelågen", "lågen til haven"),
    ])
  func compounds(_ one: String, _ other: String) {
    let (left, right) = (LikenessWords([one]).stems, LikenessWords([other]).stems)
    #expect(Set(left) == Set(right), "\(left) \(right)")
    #expect(PlaceWords(one).likeness(to: PlaceWords(other)) >= 0.5)
    let said = "er ødelagt"
    #expect(
      Likeness(finding("\(one) \(said)"), finding("\(other) \(said)")).score
        >= Likeness(finding("\(one) \(said)"), finding("\(one) \(said)")).score - 0.01)
  }

  @Test(
    "roads that end alike and things of another kind are not one for it",
    arguments: [
      ("Mosevej", "Lærkevej"), ("Lærkesti", "Mosesti"), ("legepladsen", "parkeringspladsen"),
      ("kælderdøren", "garagedøren"), ("havelågen", "kælderlågen"),
    ])
  func notOne(_ one: String, _ other: String) {
    #expect(PlaceWords(one).likeness(to: PlaceWords(other)) < 0.5)
  }

  @Test("house numbers part places, a letter after a blank does not")
  func places() {
    func likeness(_ one: String, _ other: String) -> Double {
      PlaceWords(one).likeness(to: PlaceWords(other))
    }
    #expect(likeness("Vester Allé 17 B", "vester alle 17b") == 1)
    #expect(likeness("ved Torvet", "Torvet") == 1)
    #expect(likeness("Vester Allé 17", "Vester Allé 3") < 0.3)
    #expect(likeness("Vester Allé 17", "Vester Allé") > 0.6)
    #expect(likeness("", "") == 0)
  }

  @Test("the index finds the nearest among many, and follows what is changed and taken out")
  func index() {
    var index = LikenessIndex<Int>()
    let streets = ["Mosevej", "Lærkevej", "Elmegade", "Birkegade"]
    for number in 0..<2000 {
      index.update(
        number,
        finding(
          "Lygte \(number) slukket ved hæk nummer \(number % 7)",
          place: "\(streets[number % 4]) \(number)", "lighting"))
    }
    index.update(5000, finding("Lygten er slukket", place: "Vester Allé 17", "lighting"))
    index.update(5001, finding("Lygte slukket", place: "Vester Allé 17", "lighting"))
    index.update(5002, finding("lygte slukket nu", place: "Vester Allé 17", "lighting"))
    index.update(5003, finding("Lygten er helt slukket", place: "Vester Allé 17", "lighting"))
    #expect(index.nearest(to: 5000).prefix(3).map(\.key) == [5001, 5002, 5003])
    #expect(index.nearest(to: 5000) { $0 != 5001 }.first?.key == 5002)
    index.update(5001, nil)
    #expect(index.nearest(to: 5000).first?.key == 5002)
    index.update(5002, finding("Bænk malet", place: "Torvet", "upkeep"))
    #expect(index.nearest(to: 5000).map(\.key).filter { $0 > 2000 } == [5003])
    #expect(index.count == 2003)
  }

  @Test("one look among 10,000 findings of one town takes less than a frame")
  func quick() {
    var index = LikenessIndex<Int>()
    for number in 0..<10_000 {
      index.update(
        number,
        finding(
          "Lygte slukket på stien bag garagerne, hækken er høj og der er mørkt om aftenen",
          place: "Vester Allé \(number % 300)", area: "Vester Allé",
          at: (557_700_000 + Int64(number % 100) * 300, 123_600_000 + Int64(number % 77) * 300),
          "lighting"))
    }
    let clock = ContinuousClock()
    let best = (0..<5).map { number in
      clock.measure { _ = index.nearest(to: number) }
    }.min()
    #expect(best.map { $0 < .milliseconds(16) } == true)
  }

  @Test(
    "a word of thousands of letters is looked at in time that grows with it, not with its square")
  func longWord() {
    func time(_ count: Int) -> Duration {
      let words = [String(repeating: "å", count: count)]
      let times = (0..<5).map { _ in ContinuousClock().measure { _ = LikenessWords(words) } }
      return times.min() ?? .zero
    }
    // By the square it would be sixteen times as long.
    #expect(time(80_000) < time(20_000) * 10)
    #expect(LikenessWords(["stibeplantning"]).stems == ["beplantning", "sti"])
  }
}
