import CaseModel
import Casework
import ChangeLog
import LogTestSupport
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Photos of a walk beside its findings, and those of one finding, by keys alone.
@Suite struct PhotoScreensTests {
  private static func picture(
    _ number: Int, minutes: Int, wrongBy: Int = 0, by model: String? = nil
  ) throws -> TakenPicture {
    let taken = Session.start.adding(minutes: minutes - wrongBy)
    let (hour, minute, second) = taken.time
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let day = taken.day.description.replacing("-", with: ":")
    let shown = "\(day) \(two(hour)):\(two(minute)):\(two(second))"
    let head = try #require(
      PhotoHead(of: TestPicture.jpeg(TestPicture.notes(taken: shown, model: model))))
    return TakenPicture(
      file: String(repeating: "a", count: 63) + "\(number).jpg", name: "IMG_000\(number).jpg",
      bytes: 1000, head: head, taken: taken,
      path: "/media/IMG_000\(number).jpg")
  }

  /// A walk with three findings, five minutes apart, and its page open.
  private static func session() throws -> Session {
    var session = try Session([.finding("Gammel lampe")])
    try session.addsWalk("Aftenturen", on: session.state.today)
    try session.press("g f \"Lygte slukket\" Enter")
    session.send(.clock(Session.start.adding(minutes: 5)))
    try session.press("\"Hæk for høj\" Enter")
    session.send(.clock(Session.start.adding(minutes: 10)))
    try session.press("\"Løs flise\" Enter Esc g w Enter")
    return session
  }

  private func walk(_ session: Session) throws -> RecordIndex {
    try #require(session.state.shown.caseFile.standing(.walk).first)
  }

  private func photos(_ session: Session, of title: String) -> [Photo] {
    session.finding(title)?.photos ?? []
  }

  /// As they were looked at: each taken at the minute of one of the findings.
  private func reading(
    _ session: Session, _ pictures: [TakenPicture], leftOut: [String] = []
  ) throws -> PhotoReading {
    PhotoReading(
      owner: try walk(session), pictures: pictures, leftOut: leftOut, isPointedOut: true)
  }

  @Test("f at a walk looks at what waits in the folder, and asks for files where nothing does")
  func asks() throws {
    var session = try Self.session()
    try session.press("f")
    #expect(session.asked.last == .lookAtPhotos(path: nil, of: try walk(session)))
    session.send(
      .photosRead(
        PhotoReading(owner: try walk(session), pictures: [], leftOut: [], isPointedOut: false)))
    #expect(session.text.contains(session.state.words.photos.pathPrompt.dropLast()))
    try session.press("\"/media/kort\" Enter")
    #expect(session.asked.last == .lookAtPhotos(path: "/media/kort", of: try walk(session)))
  }

  @Test("Enter takes the whole proposal: files first, then one act")
  func takesAll() throws {
    var session = try Self.session()
    let before = session.acts.count
    session.send(
      .photosRead(
        try reading(
          session, [1, 2, 3].map { try Self.picture($0, minutes: ($0 - 1) * 5) },
          leftOut: ["note.txt: er ikke et billede."])))
    #expect(session.text.contains("IMG_0002.jpg"))
    #expect(session.text.contains("note.txt"))
    try session.press("Enter")
    let sources = try [1, 2, 3].map { number in
      let picture = try Self.picture(number, minutes: 0)
      return PhotoSource(path: picture.path, file: picture.file)
    }
    #expect(session.asked.last == .copyPhotos(sources))
    #expect(session.acts.count == before + 1)
    for title in ["Lygte slukket", "Hæk for høj", "Løs flise"] {
      #expect(photos(session, of: title).count == 1, "\(title)")
    }
    #expect(photos(session, of: "Hæk for høj").first?.isLookedAt == false)
    try session.press("u")
    #expect(photos(session, of: "Hæk for høj").isEmpty)
  }

  @Test("one key says of the whole batch that nobody can be recognised")
  func nobody() throws {
    var session = try Self.session()
    session.send(
      .photosRead(try reading(session, [1, 2].map { try Self.picture($0, minutes: 0) })))
    try session.press("n Enter")
    let made = photos(session, of: "Lygte slukket")
    #expect(made.count == 2)
    #expect(made.allSatisfy { $0.people == [.none] && $0.hold(for: .residents) == nil })
  }

  @Test("one key joins and unjoins one, another gives it to the next finding")
  func joins() throws {
    var session = try Self.session()
    session.send(.photosRead(try reading(session, try [Self.picture(1, minutes: 0)])))
    try session.goDown(to: "IMG_0001.jpg")
    try session.press("Space")
    #expect(session.text.contains(session.state.words.photos.withoutFinding(1)))
    try session.press("Space l")
    try session.press("Enter")
    #expect(photos(session, of: "Hæk for høj").count == 1)
    #expect(photos(session, of: "Lygte slukket").isEmpty)
  }

  @Test("what no finding gets stays with the walk, and is offered there the next time")
  func waits() throws {
    var session = try Self.session()
    session.send(.photosRead(try reading(session, try [Self.picture(1, minutes: 300)])))
    try session.press("Enter")
    let record = try walk(session)
    #expect(session.state.shown.caseFile.entries(of: record, kind: .picture).count == 1)
    try session.press("f")
    session.send(
      .photosRead(
        PhotoReading(owner: record, pictures: [], leftOut: [], isPointedOut: false)))
    try session.goDown(to: "IMG_0001.jpg")
    try session.press("l n Enter")
    #expect(session.state.shown.caseFile.entries(of: record, kind: .picture).isEmpty)
    let photo = try #require(photos(session, of: "Lygte slukket").first)
    #expect(photo.people == [.none])
    #expect(photo.values.text(PhotoField.name) == "IMG_0001.jpg")
  }

  @Test("a clock that is wrong is guessed, and put right for all")
  func clock() throws {
    var session = try Self.session()
    session.send(
      .photosRead(
        try reading(
          session, [1, 2, 3].map { try Self.picture($0, minutes: ($0 - 1) * 5, wrongBy: 64) })
      ))
    #expect(session.text.contains("+64m"))
    try session.press("s Enter Enter")
    #expect(photos(session, of: "Løs flise").first?.values[PhotoField.clockShift] == 64)
    #expect(
      photos(session, of: "Løs flise").first?.takenAt == Session.start.adding(minutes: 10))
  }

  @Test("a photo of a finding that is done is one of afterwards, and a pair with the one before")
  func pair() throws {
    var session = try Session([.finding("Lygte slukket")])
    let record = try #require(session.record("Lygte slukket"))
    try session.press("Enter f Esc")
    session.send(
      .photosRead(
        PhotoReading(
          owner: record, pictures: try [Self.picture(1, minutes: 0)], leftOut: [],
          isPointedOut: true)))
    try session.press("Enter")
    #expect(photos(session, of: "Lygte slukket").count == 1)
    try session.press("f Esc")
    session.send(
      .photosRead(
        PhotoReading(
          owner: record, pictures: try [Self.picture(2, minutes: 9)], leftOut: [],
          isPointedOut: true)))
    try session.press("b Enter")
    let both = photos(session, of: "Lygte slukket")
    #expect(both.map(\.stage) == [nil, .after])
    #expect(both.last?.pairOf == both.first?.id)
  }

  @Test("Enter on a photo opens its form, and X takes it off")
  func form() throws {
    var session = try Session([.finding("Lygte slukket")])
    let record = try #require(session.record("Lygte slukket"))
    try session.press("Enter")
    session.send(
      .photosRead(
        PhotoReading(
          owner: record, pictures: try [Self.picture(1, minutes: 0)], leftOut: [],
          isPointedOut: true)))
    try session.press("Enter")
    try session.press("Enter")
    guard case .form = session.state.shown.layers.last else {
      Issue.record("No form: \(session.text)")
      return
    }
    #expect(session.text.contains(session.state.words.fields[PhotoField.people]))
    try session.press("Esc v")
    let file = try Self.picture(1, minutes: 0).file
    #expect(session.asked.last == .showPicture(.stored(file)))
    try session.press("X")
    #expect(photos(session, of: "Lygte slukket").isEmpty)
    try session.press("u")
    #expect(photos(session, of: "Lygte slukket").count == 1)
  }

  @Test("a file that is missing is told on the finding, on its card, and once aloud")
  func faults() throws {
    var session = try Session([.finding("Lygte slukket")])
    let record = try #require(session.record("Lygte slukket"))
    try session.press("Enter")
    session.send(
      .photosRead(
        PhotoReading(
          owner: record, pictures: try [Self.picture(1, minutes: 0)], leftOut: [],
          isPointedOut: true)))
    try session.press("Enter")
    let file = try Self.picture(1, minutes: 0).file
    session.send(.photoFaultsSeen([file: .missing], strangers: 0))
    #expect(session.says?.contains("mangler sin fil") == true)
    #expect(session.text.contains(session.state.words.photos.fault(.missing)))
    try session.press("v")
    #expect(session.asked.last != .showPicture(.stored(file)))
    try session.press("Esc")
    #expect(session.text.contains(session.state.words.photos.photo(.missing)))
    session.send(.photoFaultsSeen([:], strangers: 0))
    #expect(!session.text.contains(session.state.words.photos.photo(.missing)))
  }

  @Test("the same sentence of pictures laid into the folder is said once")
  func strangers() throws {
    var session = try Session([.finding("Lygte slukket")])
    session.send(.photoFaultsSeen([:], strangers: 2))
    #expect(session.says?.contains("2 billeder") == true)
    try session.press("j")
    session.send(.photoFaultsSeen([:], strangers: 2))
    #expect(session.says == nil)
  }

  /// Three of a telephone that is right, and three of a camera that is slow.
  private static func twoCameras() throws -> [TakenPicture] {
    try ["iPhone 12", "EOS 80D"].enumerated().flatMap { place, model in
      try [1, 2, 3].map { number in
        try picture(
          number + place * 3, minutes: (number - 1) * 5, wrongBy: place == 0 ? 0 : 64, by: model)
      }
    }
  }

  @Test("each camera has its line and its clock, and s puts right that of the selected photo")
  func twoClocks() throws {
    var session = try Self.session()
    session.send(.photosRead(try reading(session, try Self.twoCameras())))
    let said = session.state.words.photos
    #expect(session.text.contains(said.camera("iPhone 12", 3, "+0m")))
    #expect(
      session.text.contains(said.camera("EOS 80D", 3, "+0m") + "  " + said.clockGuess("+64m")))
    try session.goDown(to: "IMG_0001.jpg")
    try session.press("s")
    #expect(session.text.contains(said.shiftPrompt("iPhone 12").dropLast()))
    try session.press("Esc")
    try session.goDown(to: "IMG_0005.jpg")
    try session.press("s Enter")
    #expect(session.text.contains(said.camera("iPhone 12", 3, "+0m")))
    #expect(session.text.contains(said.camera("EOS 80D", 3, "+64m")))
    try session.press("Enter")
    for title in ["Lygte slukket", "Hæk for høj", "Løs flise"] {
      let shifts = photos(session, of: title).map { $0.values[PhotoField.clockShift] }
      #expect(shifts.count == 2 && shifts.contains(nil) && shifts.contains(64), "\(title)")
    }
  }

  @Test("a picture that is not whole is named before it is taken in, and the card says so after")
  func notWhole() throws {
    var session = try Self.session()
    let plain = try Self.picture(1, minutes: 0)
    var head = plain.head
    head.isWhole = false
    let cut = TakenPicture(
      file: plain.file, name: plain.name, bytes: plain.bytes, head: head, taken: plain.taken,
      path: plain.path)
    session.send(.photosRead(try reading(session, [cut])))
    let words = session.state.words.photos
    #expect(session.text.contains("IMG_0001.jpg: ikke hel"))
    try session.press("Enter Esc Esc Esc Esc")
    session.send(.photoFaultsSeen([plain.file: .truncated], strangers: 0))
    #expect(session.says != words.filesGone(1))
    #expect(session.text.contains(words.photo(.truncated)))
  }
}
