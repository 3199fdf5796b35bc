import CaseModel
import ChangeLog
import LogTestSupport
import Testing

@Suite("What a picture's file says of itself")
struct PhotoHeadTests {
  @Test("size, time, turn and place are read out of a JPEG, a PNG and a HEIC")
  func reads() throws {
    let jpeg = try #require(PhotoHead(of: TestPicture.jpeg()))
    #expect(jpeg.format == .jpeg)
    #expect((jpeg.width, jpeg.height) == (16, 12))
    #expect(jpeg.orientation == 6)
    #expect(jpeg.clock?.day == Day(iso: "2026-11-20"))
    #expect(jpeg.clock?.secondOfDay == 18 * 3600 + 42 * 60 + 7)
    #expect(jpeg.clock?.offsetMinutes == 60)
    #expect(jpeg.latitude == 556_750_000)
    #expect(jpeg.longitude == 125_681_944)
    let png = try #require(PhotoHead(of: TestPicture.plainPNG))
    #expect(png.format == .png)
    #expect((png.width, png.height) == (16, 12))
    let heic = try #require(PhotoHead(of: TestPicture.heic()))
    #expect(heic.format == .heic)
    #expect((heic.width, heic.height) == (4032, 3024))
    #expect(heic.clock == jpeg.clock)
    // Its reader turns it.
    #expect(heic.orientation == 1)
  }

  @Test("text, a film, an AVIF and nothing at all are no picture")
  func none() {
    for text in ["", "ikke et billede", "%PDF-1.7", "GIF89a", "\u{FF}\u{D8}"] {
      #expect(PhotoHead(of: Array(text.utf8)) == nil)
    }
    let avif = TestPicture.heic().map { $0 }
    var other = avif
    other.replaceSubrange(8..<12, with: Array("avif".utf8))
    #expect(PhotoHead(of: other) == nil)
  }

  @Test("broken notes leave the picture what it is, and say so")
  func brokenNotes() throws {
    let cut = try #require(PhotoHead(of: TestPicture.jpeg(Array(TestPicture.notes().prefix(90)))))
    #expect(cut.width == 16)
    #expect(cut.hasBrokenNotes)
    let garbage = try #require(PhotoHead(of: TestPicture.jpeg([1, 2, 3])))
    #expect(garbage.hasBrokenNotes)
    #expect(garbage.clock == nil)
    // A day that is in no calendar, and the zeros of a camera whose clock was never set.
    for taken in ["2026:02:30 10:00:00", "0000:00:00 00:00:00", "    :  :     :  :  ", "i går"] {
      let head = try #require(PhotoHead(of: TestPicture.jpeg(TestPicture.notes(taken: taken))))
      #expect(head.clock == nil, "\(taken)")
    }
    let turned = TestPicture.notes(orientation: 99)
    #expect(PhotoHead(of: TestPicture.jpeg(turned))?.orientation == 1)
  }

  @Test("200 megapixels and more are huge, and nobody is asked to open them")
  func huge() throws {
    #expect(try #require(PhotoHead(of: TestPicture.jpeg(width: 20_000, height: 10_001))).isHuge)
    #expect(
      try #require(PhotoHead(of: TestPicture.jpeg(width: 8000, height: 6000))).isHuge == false)
    #expect(PhotoHead(of: TestPicture.heic(width: 0x7FFF_FFFF))?.isHuge == true)
  }

  @Test("any bytes are read without a crash", arguments: 0..<8)
  func anyBytes(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let samples = [TestPicture.jpeg(), TestPicture.plainPNG, TestPicture.heic()]
    for sample in samples {
      for length in stride(from: seed % 8, through: sample.count, by: 8) {
        let cut = Array(sample.prefix(length))
        _ = PhotoHead(of: cut)
        _ = PhotoCleaning.cleaned(cut)
      }
      for _ in 0..<400 {
        var bytes = sample
        for _ in 0..<Int.random(in: 1...12, using: &random) {
          let place = Int.random(in: bytes.indices, using: &random)
          bytes[place] =
            [0, 0xFF, 0x7F, 0x80, UInt8.random(in: 0...255, using: &random)]
            .randomElement(using: &random) ?? 0
        }
        _ = PhotoHead(of: bytes)
        _ = PhotoCleaning.cleaned(bytes)
      }
    }
  }
}

@Suite("A picture as it leaves")
struct PhotoCleaningTests {
  @Test("a JPEG loses its notes and comments, and keeps how it is turned")
  func jpeg() throws {
    let clean = try #require(PhotoCleaning.cleaned(TestPicture.jpeg()))
    let text = String(decoding: clean, as: UTF8.self)
    #expect(!text.contains("Hilsen"))
    #expect(!text.contains("2026"))
    #expect(!text.contains("JFIF"))
    let head = try #require(PhotoHead(of: clean))
    #expect(head.orientation == 6)
    #expect(head.clock == nil)
    #expect(head.latitude == nil)
    #expect((head.width, head.height) == (16, 12))
    #expect(
      PhotoHead(of: PhotoCleaning.cleaned(TestPicture.jpeg(), orientation: 1) ?? [])?
        .orientation == 1)
  }

  @Test("what is hung on behind the end of a JPEG does not leave")
  func tail() throws {
    let clean = try #require(
      PhotoCleaning.cleaned(TestPicture.plainJPEG + Array("en film med lyd".utf8)))
    #expect(!String(decoding: clean, as: UTF8.self).contains("film"))
    #expect(clean.suffix(2) == [0xFF, 0xD9])
  }

  @Test("a PNG loses its texts")
  func png() throws {
    // A text before the pixels, as programs write it; its sum is not looked at.
    let text = Array("tEXtAuthor\0Jens".utf8)
    var bytes = TestPicture.plainPNG
    bytes.insert(contentsOf: [0, 0, 0, UInt8(text.count - 4)] + text + [0, 0, 0, 0], at: 33)
    #expect(PhotoHead(of: bytes)?.width == 16)
    let clean = try #require(PhotoCleaning.cleaned(bytes))
    #expect(!String(decoding: clean, as: UTF8.self).contains("Jens"))
    #expect(clean == TestPicture.plainPNG)
  }

  @Test("what has no pixels leaves not at all, and neither does a HEIC as it is")
  func none() {
    #expect(PhotoCleaning.cleaned(TestPicture.jpeg(width: 10, height: 10)) == nil)
    #expect(PhotoCleaning.cleaned(Array(TestPicture.plainJPEG.prefix(100))) == nil)
    #expect(PhotoCleaning.cleaned(TestPicture.heic()) == nil)
  }

  @Test("a picture cut anywhere is not whole, and one with a film behind it is")
  func whole() {
    for picture in [TestPicture.jpeg(), TestPicture.plainJPEG, TestPicture.plainPNG] {
      #expect(PhotoHead(of: picture)?.isWhole == true)
      #expect(PhotoHead(of: picture + [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70])?.isWhole == true)
      for count in 8..<picture.count - 1 {
        #expect(PhotoHead(of: Array(picture.prefix(count)))?.isWhole != true, "\(count)")
      }
    }
  }
}
