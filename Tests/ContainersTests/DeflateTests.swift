import Containers
import Testing

@Suite("Packing") struct DeflateTests {
  /// Texts of sheets, bytes of every kind, and what repeats near and far.
  private static let samples: [[UInt8]] = {
    var state: UInt64 = 42
    func random() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let rows = (0..<3000).flatMap {
      Array("<row r=\"\($0)\"><c t=\"n\"><v>\($0 * 7)</v></c></row>".utf8)
    }
    let noise = (0..<5000).map { _ in random() }
    return [
      [UInt8](repeating: 7, count: 100_000), rows, noise, noise + rows.prefix(33_000) + noise,
      Array((0...255).map { UInt8($0) } + (0...255).map { UInt8($0) }),
      Array(String(repeating: "abc", count: 86).utf8),
      Array(String(repeating: "é", count: 300).utf8),
    ]
  }()

  @Test("what is packed is read again, smaller where it repeats", arguments: 0..<7)
  func comesBack(sample: Int) throws {
    let contents = Self.samples[sample]
    var zip = ZipWriter()
    zip.add("a", contents)
    #expect(try ZipArchive(zip.file).contents(of: "a") == contents)
    if sample < 2 { #expect(zip.file.count * 4 < contents.count) }
    // What cannot be made smaller stands as it is.
    if sample == 2 { #expect(zip.file.count < contents.count + 200) }
  }

  @Test("zlib unpacks it", .enabled(if: Python.isThere))
  func zlibReads() throws {
    var zip = ZipWriter()
    for (place, contents) in Self.samples.enumerated() { zip.add("\(place)", contents) }
    let said = String(
      decoding: try Python.run(
        """
        import sys, zipfile, zlib
        z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
        print([zlib.crc32(z.read(n)) for n in z.namelist()])
        """, zip.file), as: UTF8.self)
    let sums = Self.samples.map { String(CRC32.sum(of: $0)) }.joined(separator: ", ")
    #expect(said == "[\(sums)]\n")
  }
}
