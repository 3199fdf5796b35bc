import CaseModel
import Casework
import LogTestSupport
import Testing

/// Whose clock a picture has, and by how much each is wrong.
@Suite struct PhotoCameraTests {
  private func camera(_ make: String?, _ model: String?, name: String) throws -> PhotoCamera {
    let notes = TestPicture.notes(make: make, model: model)
    let head = try #require(PhotoHead(of: TestPicture.jpeg(notes)))
    return TakenPicture(file: "", name: name, bytes: 1, head: head, taken: nil).camera
  }

  @Test("a camera is what its file says, else the series of the name")
  func camera() throws {
    #expect(try camera("Apple", "iPhone 12", name: "IMG_1.jpg").name == "iPhone 12")
    #expect(try camera("Canon Inc", nil, name: "IMG_1.jpg").name == "Canon Inc")
    #expect(
      try camera("Canon", "EOS 80D", name: "a1.jpg")
        != camera("Nikon", "EOS 80D", name: "a1.jpg"))
    for (name, series) in [
      ("IMG_0012.JPG", "IMG_"), ("img_0013.jpg", "IMG_"), ("DSC_0001.jpg", "DSC_"),
      ("DSCN0001.jpg", "DSCN"), ("20261120_184207.jpg", ""), ("skærm.png", ""),
    ] {
      #expect(try camera(nil, nil, name: name).name == series, "\(name)")
    }
    let canon = try camera("Canon", "Canon EOS 80D", name: "")
    #expect(canon.isCalled("canon") && canon.isCalled("eos 80d") && !canon.isCalled("nikon"))
    #expect(!canon.isCalled(""))
    let hostile = try camera("a\u{1B}[2J", "b\u{202E}c\u{7}d", name: "")
    #expect(
      !(hostile.name + hostile.make).unicodeScalars.contains {
        [0x1B, 0x202E, 7].contains($0.value)
      })
  }

  /// Minutes after seven at which lines were saved.
  private static let lines = [0, 4, 9, 13, 20, 24, 31, 38, 41, 47, 55, 58]

  private func moment(_ minutes: Int) -> Moment {
    Moment(seconds: 1_795_000_000 + minutes * 60, offsetMinutes: 60)
  }

  private func picture(_ minutes: Int, _ place: Int, by model: String) throws -> TakenPicture {
    let notes = TestPicture.notes(make: "Make", model: model)
    let head = try #require(PhotoHead(of: TestPicture.jpeg(notes)))
    return TakenPicture(
      file: "\(model)\(place).jpg", name: "IMG_\(place).jpg", bytes: 1, head: head,
      taken: moment(minutes))
  }

  @Test("of two cameras the one that is slow gets its shift, and the one that is right none")
  func guessesEach() throws {
    let targets = Self.lines.map { PhotoJoining.Target(saved: moment($0)) }
    let right = try (Self.lines + [62]).enumerated().map {
      try picture($1 + 1, $0, by: "iPhone 12")
    }
    let slow = try Self.lines.prefix(8).enumerated().map {
      try picture($1 - 64, $0, by: "EOS 80D")
    }
    let guessed = TakenPicture.guessedShifts(of: right + slow, targets)
    #expect(guessed.count == 1)
    let shift = try #require(guessed[slow[0].camera])
    #expect(abs(shift - 64) <= 1)
    #expect(
      TakenPicture.byCamera(right + slow).map { ($0.camera.name) } == ["iPhone 12", "EOS 80D"])
  }

  @Test("pictures that lie minutes from their lines are joined by a shift that brings most there")
  func byReach() {
    let targets = [0, 30, 60, 90].map { PhotoJoining.Target(saved: moment($0)) }
    let taken = [7, 24, 66, 84, 97].map {
      PhotoJoining.Picture(number: nil, taken: moment($0 - 300))
    }
    let shift = PhotoJoining.guessedShift(taken, targets) ?? 0
    let joined = PhotoJoining(taken, targets, shiftMinutes: shift).pairs.count { $0 != nil }
    #expect(joined == 5, "\(shift)")
    let right = [7, 24, 66, 84, 97].map { PhotoJoining.Picture(number: nil, taken: moment($0)) }
    #expect(PhotoJoining.guessedShift(right, targets) == nil, "Nothing is better than the clock")
  }
}
