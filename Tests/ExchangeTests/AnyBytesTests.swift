import CaseModel
import Exchange
import Language
import Testing
import Wording

/// A small generator, so that a failing run can be repeated from its printed seed.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Any bytes") struct AnyBytesTests {
  @Test("whatever the bytes are, they are read or refused, and every row is accounted for")
  func neverTraps() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    let pieces: [[UInt8]] =
      [
        "Nr.", "Beskrivelse", "Ansvarlig", "Opfølgning", "Dato", "Vandring", "Kode", "Status", ";",
        ",", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", "|---|---|\n", "[", "{", "}", "]", ":",
        "\"observation\"", "sep=;", "• ", "'", "=", "–", "2022-09", "K7Q-4MJ", "Hæk", "\\", " ",
        "\u{FEFF}", "\u{FFFD}", "&amp;", "<br>", "999999999999999999999", "e9", "Frist", "55,5",
      ].map { Array($0.utf8) } + [
        [0xFF, 0xFE], [0xFE, 0xFF], [0x81], [0xE6], [0], [0xC3], [0xED, 0xA0],
      ]
    var readable = 0
    for round in 0..<800 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        if Int.random(in: 0..<12, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += pieces.randomElement(using: &random) ?? []
        }
      }
      let name = round % 5 == 0 ? "x.json" : "x.csv"
      do {
        let preview = try Importer.preview(bytes: bytes, fileName: name, map: [:], today: today)
        let again = try Importer.preview(bytes: bytes, fileName: name, map: [:], today: today)
        #expect(preview.rows == again.rows, "seed \(seed)")
        readable += preview.rows.isEmpty ? 0 : 1
        for notice in preview.notices {
          #expect(!notice.sentence(in: .in(.danish)).isEmpty)
        }
        #expect((preview.refusedFile(in: .in(.english)) == nil) == preview.refused.isEmpty)
      } catch {
        #expect(!error.sentence(in: .in(.danish)).isEmpty, "seed \(seed)")
      }
    }
    #expect(readable > 20)
  }

  @Test("ten times the text takes about ten times as long, with quotes that never close too")
  func isLinear() throws {
    func seconds(_ rows: Int) throws -> Double {
      let row = "1;\"a\"\"b;\"c;Hæk \"om\" hjørnet;\"x\n"
      let bytes = Array(
        ("Nr.;Beskrivelse;Sted;Noter\n" + String(repeating: row, count: rows)).utf8)
      let clock = ContinuousClock()
      let elapsed = try clock.measure {
        _ = try Importer.preview(bytes: bytes, fileName: "x", map: [:], today: today)
      }
      return Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds)
    }
    _ = try seconds(50)
    // The best of a few, since the machine has other things to do as well.
    let short = try (0..<5).map { _ in try seconds(400) }.min() ?? 0
    let long = try (0..<3).map { _ in try seconds(4000) }.min() ?? .infinity
    #expect(long < short * 40 + 0.05)
  }
}
