import CaseModel
import Testing

@Suite("Which photos an edition may have")
struct PhotoHoldTests {
  private func photo(_ values: [(PhotoField, JSONValue)]) -> Photo {
    var all = Values([(PhotoField.file.rawValue, "ab.jpg")])
    for (field, value) in values { all[field] = value }
    return Photo(name: "a.0", kind: .photo, values: all)
  }

  @Test("a photo nobody has looked at is for us, municipality and police")
  func unasked() {
    let photo = photo([])
    #expect(photo.hold(for: .internal) == nil)
    #expect(photo.hold(for: .partners) == nil)
    #expect(photo.hold(for: .association) == .notLookedAt)
    #expect(photo.hold(for: .residents) == .notLookedAt)
  }

  @Test("nobody recognisable: it may be shown to all, and nothing more is asked")
  func nobody() {
    for audience in Audience.allCases {
      #expect(photo([(.people, ["none"])]).hold(for: audience) == nil)
    }
  }

  @Test(
    "persons, children, plates, a home and what a newer version says need a ground",
    arguments: ["recognisable", "children", "plate", "private-home", "dog"])
  func somebody(code: String) {
    let people: (PhotoField, JSONValue) = (.people, .array([.string(code)]))
    let bare = photo([people])
    #expect(bare.hold(for: .internal) == nil)
    for audience in [Audience.partners, .association, .residents] {
      #expect(bare.hold(for: audience) == .withoutGround)
      // A permission is by somebody and on a day.
      #expect(photo([people, (.groundFrom, "Moren")]).hold(for: audience) == .withoutGround)
      #expect(
        photo([people, (.groundFrom, "Moren"), (.groundOn, "2026-11-20")]).hold(for: audience)
          == nil)
      #expect(photo([people, (.ground, "Kun ryggen ses")]).hold(for: audience) == nil)
    }
  }

  @Test("a permission for us alone goes to nobody else")
  func ours() {
    let photo = photo([(.people, ["none"]), (.use, "internal")])
    #expect(photo.hold(for: .internal) == nil)
    #expect(photo.hold(for: .partners) == .notForThem)
  }

  @Test("what no program should open is held back, and so is what has no file")
  func hugeAndGone() {
    let huge = photo([(.people, ["none"]), (.width, 20_000), (.height, 10_001)])
    #expect(huge.hold(for: .residents) == .huge)
    let most = JSONValue.integer(9_007_199_254_740_991)
    #expect(photo([(.width, most), (.height, most)]).isHuge)
    let gone = Photo(name: "a.0", kind: .photo, values: Values())
    #expect(gone.hold(for: .internal) == .withoutFile)
  }

  @Test("a selection has before ahead of after, and says of each of the others why")
  func selection() {
    let after = photo([(.people, ["none"]), (.stage, "after")])
    let before = photo([(.people, ["none"]), (.stage, "before")])
    let selection = PhotoSelection([after, before, photo([])], for: .residents)
    #expect(selection.shown == [before, after])
    #expect(selection.held.map(\.hold) == [.notLookedAt])
  }

  @Test("residents read of a shown photo what it shows, not who took it or where")
  func disclosed() throws {
    var values = photo([
      (.people, ["none"]), (.shows, "En slukket lygte"), (.name, "IMG_Jens.jpg"),
      (.coordinate, ["latitude": 1, "longitude": 2]),
    ]).values
    values[PhotoField.of] = "x"
    let entries = [
      Entry(name: "a.0", kind: .photo, values: values, at: "", by: "MKJ"),
      Entry(name: "b.0", kind: .photo, values: Values([("file", "cd.jpg")]), at: "", by: nil),
    ]
    let finding = Finding(
      name: "f.0", values: Values([("publicText", "Lygten er slukket")]), entries: entries)
    let discloser = Discloser(for: Reader(.residents))
    let disclosed = try #require(discloser.disclosed(finding))
    let photos = disclosed.finding.photos
    #expect(photos.map(\.file) == ["ab.jpg"])
    #expect(photos.first?.values[PhotoField.name] == nil)
    #expect(photos.first?.values[PhotoField.coordinate] == nil)
    #expect(disclosed.finding.entries.first?.by == nil)
    #expect(disclosed.isWithheld)
    #expect(discloser.photos(of: finding).held.map(\.hold) == [.notLookedAt])
  }
}
