import CaseModel
import Testing

/// What a line says that is typed on a walk.
@Suite struct CapturedLineTests {
  @Test(
    "a sign in front says what kind it is, and a note sheet's number is none of the text",
    arguments: [
      ("Lampen blinker", FindingKind.problem, nil, "Lampen blinker"),
      ("+ Bænken er ny", .positive, nil, "Bænken er ny"),
      ("+Bænken er ny", .positive, nil, "Bænken er ny"),
      ("? Der er mange indbrud", .perception, nil, "Der er mange indbrud"),
      ("> Sæt et spejl op", .proposal, nil, "Sæt et spejl op"),
      ("A7 Lampen blinker", .problem, "A7", "Lampen blinker"),
      ("b12. Hul i hegnet", .problem, "B12", "Hul i hegnet"),
      ("7. Hul i hegnet", .problem, "7", "Hul i hegnet"),
      ("+ A3 Ny bænk", .positive, "A3", "Ny bænk"), ("A3 + Ny bænk", .positive, "A3", "Ny bænk"),
    ] as [(String, FindingKind, String?, String)])
  func signs(line: String, kind: FindingKind, number: String?, text: String) {
    #expect(CapturedLine(line) == CapturedLine(kind: kind, sheetNumber: number, text: text))
  }

  @Test(
    "what only looks like a number stays text",
    arguments: [
      "12 lamper er ude", "1. sal mangler lys", "7.30 går alle til bussen", "3. maj var det mørkt",
      "E45 larmer", "2. tv har låst op", "h 12 er utryg", "1234. post",
    ])
  func numbersOfOthers(line: String) {
    #expect(CapturedLine(line) == CapturedLine(kind: .problem, text: line))
  }

  @Test("a line that says nothing is none", arguments: ["", "   ", "+", " ? ", "A7", "7.", "+ A7"])
  func nothing(line: String) {
    let captured = CapturedLine(line)
    // A number with nothing behind it is all there is, and no word is dropped.
    #expect(captured == nil || captured?.text.isEmpty == false)
    if line.allSatisfy({ " +?>".contains($0) }) { #expect(captured == nil) }
  }

  @Test("typed again, a line says the same")
  func again() throws {
    for line in ["Lampen blinker", "+ Ny bænk", "? Mange indbrud", "> A7 Et spejl", "7. Hul"] {
      let captured = try #require(CapturedLine(line))
      #expect(CapturedLine(captured.typed) == captured)
    }
  }

  @Test("a line of its own with a # names the stop")
  func stops() {
    #expect(CapturedLine.stop(of: "# Tunnelen") == "Tunnelen")
    #expect(CapturedLine.stop(of: "#") == "")
    #expect(CapturedLine.stop(of: "Nr. #3") == nil)
    #expect(
      CapturedLine.lines(of: Array("et\r\nto\n\ntre".utf8)) == ["et", "to", "tre"])
  }
}
