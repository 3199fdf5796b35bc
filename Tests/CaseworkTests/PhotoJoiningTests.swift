import CaseModel
import LogTestSupport
import Testing

@Suite("Which photo belongs to which finding")
struct PhotoJoiningTests {
  private func moment(_ text: String) throws -> Moment {
    try #require(Moment(rfc3339: "2026-11-20T\(text)+01:00"))
  }

  @Test("a camera's clock means Danish time, in summer and winter")
  func danish() throws {
    let winter = try #require(PhotoClock(exif: "2026:11:20 18:42:07"))
    let summer = try #require(PhotoClock(exif: "2026:06:20 18:42:07"))
    let moments = PhotoClock.moments(of: [winter, summer]).map { $0?.description }
    #expect(moments == ["2026-11-20T18:42:07+01:00", "2026-06-20T18:42:07+02:00"])
  }

  @Test("the hour that is there twice is told by the order of the names")
  func hourTwice() {
    let clocks = ["2026:10:25 02:10:00", "2026:10:25 02:50:00", "2026:10:25 02:05:00"]
      .map { PhotoClock(exif: $0) }
    let moments = PhotoClock.moments(of: clocks).map { $0?.description }
    #expect(
      moments == [
        "2026-10-25T02:10:00+02:00", "2026-10-25T02:50:00+02:00", "2026-10-25T02:05:00+01:00",
      ])
    // The hour that is left out is what a clock shows that nobody put forward.
    let spring = PhotoClock.moments(of: [PhotoClock(exif: "2026:03:29 02:30:00")])
    #expect(spring.map { $0?.description } == ["2026-03-29T02:30:00+01:00"])
  }

  @Test(
    "the number of a photo is the one at the end of its name",
    arguments: [
      ("IMG_0012.JPG", 12), ("DSC01234.jpg", 1234), ("foto 12.png", 12), ("IMG_0012 (1).jpg", 12),
      ("20261120_184207.jpg", nil), ("PXL_20261120_184207123.jpg", nil), ("skærm.png", nil),
    ] as [(String, Int?)])
  func numberInName(name: String, number: Int?) {
    #expect(PhotoNumber.inName(name) == number)
  }

  @Test("numbers on paper may be several, and a span")
  func noted() {
    #expect(PhotoNumber.noted("12") == [12])
    #expect(PhotoNumber.noted("foto 12, 15 og 17-19") == [12, 15, 17, 18, 19])
    #expect(PhotoNumber.noted("IMG_0012") == [12])
    #expect(PhotoNumber.noted("").isEmpty)
  }

  @Test(
    "a shift of the clock is typed as people say it",
    arguments: [
      ("+64m", 64), ("64", 64), ("-1t4m", -64), ("1:04", 64), ("+1h", 60), ("-2d", -2880),
      ("+1 t 4 min", 64), ("", nil), ("x", nil), ("+", nil), ("1:99", nil),
      ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func shift(text: String, minutes: Int?) {
    #expect(ClockShift.minutes(text) == minutes)
  }

  @Test("a noted number goes before the time, also its last figures alone")
  func byNumber() throws {
    let targets = try [
      PhotoJoining.Target(numbers: [12], saved: moment("18:00:00")),
      PhotoJoining.Target(saved: moment("18:30:00")),
    ]
    let pictures = try [12, 4512, 13].map {
      PhotoJoining.Picture(number: $0, taken: try moment("18:30:10"))
    }
    let pairs = PhotoJoining(pictures, targets).pairs
    #expect(pairs.map { $0?.target } == [0, 0, 1])
    #expect(pairs.map { $0?.reason } == [.number, .number, .time])
  }

  @Test("a photo far from every line is given to none")
  func far() throws {
    let targets = try [PhotoJoining.Target(saved: moment("18:00:00"))]
    let near = try PhotoJoining.Picture(number: nil, taken: moment("18:09:59"))
    let far = try PhotoJoining.Picture(number: nil, taken: moment("18:10:01"))
    let timeless = PhotoJoining.Picture(number: nil, taken: nil)
    #expect(
      PhotoJoining([near, far, timeless], targets).pairs.map { $0?.target } == [0, nil, nil])
  }

  /// Lines typed at uneven times, and photos of them taken a little before each.
  private func walk(wrongBy seconds: Int) throws -> ([PhotoJoining.Picture], [PhotoJoining.Target])
  {
    let begin = try moment("18:00:00").seconds
    let lines = [0, 95, 340, 410, 700, 1130, 1180, 1700, 2050, 2500, 2590, 3100, 3600, 4000]
    let targets = lines.map {
      PhotoJoining.Target(saved: Moment(seconds: begin + $0, offsetMinutes: 60))
    }
    let pictures = lines.prefix(12).map {
      PhotoJoining.Picture(
        number: nil, taken: Moment(seconds: begin + $0 - 20 - seconds, offsetMinutes: 60))
    }
    return (pictures, targets)
  }

  @Test(
    "a clock that is wrong by so many minutes is guessed, also by years",
    arguments: [64, -64, 60, 3 * 525_600, -120])
  func guess(minutes: Int) throws {
    let (pictures, targets) = try walk(wrongBy: minutes * 60)
    let guess = try #require(PhotoJoining.guessedShift(pictures, targets))
    #expect(abs(guess - minutes) <= 1)
    let pairs = PhotoJoining(pictures, targets, shiftMinutes: guess).pairs
    #expect(pairs.map { $0?.target } == Array(0..<12))
  }

  @Test("a clock that is right, and photos that fit nothing, are left as they are")
  func noGuess() throws {
    let (pictures, targets) = try walk(wrongBy: 0)
    #expect(PhotoJoining.guessedShift(pictures, targets) == nil)
    #expect(PhotoJoining.guessedShift(Array(pictures.prefix(2)), targets) == nil)
    #expect(PhotoJoining.guessedShift(pictures, []) == nil)
  }

  @Test("photos whose numbers were noted tell the clock")
  func guessByNumber() throws {
    let targets = try [PhotoJoining.Target(numbers: [12], saved: moment("19:04:00"))]
    let pictures = try [PhotoJoining.Picture(number: 12, taken: moment("18:00:00"))]
    #expect(PhotoJoining.guessedShift(pictures, targets) == 64)
  }
}
