import CaseModel
import Foundation
import Testing

/// Sentences as people write them on safety walks, in files beside this one: what points at
/// somebody stands between `[[` and `]]`, and `#known` lines name whom the register knows. They were
/// written before the rules they measure: the second and the third table when the rules for the one
/// before stood, with other streets and people, to see what the rules are worth on what they were not
/// made for.
struct IdentifyingTable {
  static let folders = [
    "Identifying", "IdentifyingSecond", "IdentifyingThird", "IdentifyingFourth", "IdentifyingFifth",
    "IdentifyingSixth", "IdentifyingSeventh",
  ]

  struct Sentence {
    let text: String
    /// In scalars.
    let wanted: [Range<Int>]
  }

  var known: [String] = []
  var sentences: [Sentence] = []

  /// Not every table has every class.
  static func exists(_ name: String, in folder: String) -> Bool {
    FileManager.default.fileExists(
      atPath: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "\(folder)/\(name).txt").path(percentEncoded: false))
  }

  init(_ name: String, in folder: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder)
    let file = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    for line in file.split(separator: "\n") {
      if line.hasPrefix("#known ") {
        known.append(String(line.dropFirst(7)))
      } else {
        sentences.append(Self.read(line))
      }
    }
  }

  private static func read(_ line: Substring) -> Sentence {
    var text = ""
    var wanted: [Range<Int>] = []
    var parts = line.components(separatedBy: "[[")
    text = parts.removeFirst()
    for part in parts {
      let halves = part.components(separatedBy: "]]")
      let start = text.unicodeScalars.count
      text += halves[0]
      wanted.append(start..<text.unicodeScalars.count)
      text += halves.dropFirst().joined(separator: "]]")
    }
    return Sentence(text: text, wanted: wanted)
  }
}

@Suite("What identifies is found by the form people write it in") struct IdentifyingTests {
  private func missed(
    _ table: IdentifyingTable, _ kinds: Set<IdentifyingMark.Kind>
  ) -> (wanted: Int, missed: [String]) {
    let known = KnownNames(persons: table.known, places: [])
    let scanner = IdentifyingScanner(persons: known)
    var wanted = 0
    var missed: [String] = []
    for sentence in table.sentences {
      let marks = scanner.marks(in: sentence.text).filter { kinds.contains($0.kind) }
      for range in sentence.wanted {
        wanted += 1
        let scalars = Array(sentence.text.unicodeScalars)
        let isFound = range.allSatisfy { place in
          let sign = scalars[place]
          guard sign.properties.isAlphabetic || ("0"..."9").contains(sign) else { return true }
          return marks.contains { $0.range.contains(place) }
        }
        if !isFound {
          missed.append("\(sentence.text.scalars(in: range)): \(sentence.text)")
        }
      }
    }
    return (wanted, missed)
  }

  /// Prints how much of a table is found, and what is not.
  private func recall(
    of name: String, in folder: String, _ kinds: Set<IdentifyingMark.Kind>
  ) throws -> Double {
    let table = try IdentifyingTable(name, in: folder)
    let (wanted, missed) = missed(table, kinds)
    let recall = Double(wanted - missed.count) / Double(wanted)
    print("\(folder) \(name): recall \(recall) (\(wanted - missed.count) of \(wanted))")
    for text in missed { print("  missed \(text)") }
    return recall
  }

  @Test(
    "of numbers of homes, telephones, addresses, plates and civil registration, 98 of 100 are found",
    arguments: IdentifyingTable.folders,
    [
      ("houses", [.house]), ("telephones", [.telephone]), ("emails", [.email]),
      ("plates", [.plate]), ("cpr", [.civilNumber]),
    ] as [(String, Set<IdentifyingMark.Kind>)])
  func numbers(folder: String, kind: (name: String, kinds: Set<IdentifyingMark.Kind>)) throws {
    guard IdentifyingTable.exists(kind.name, in: folder) else { return }
    #expect(try recall(of: kind.name, in: folder, kind.kinds) >= 0.98)
  }

  @Test("of names, 85 of 100 are found", arguments: IdentifyingTable.folders)
  func names(folder: String) throws {
    #expect(try recall(of: "names", in: folder, [.person]) >= 0.85)
  }

  @Test(
    "of harmless sentences, at most three in a hundred have a mark",
    arguments: IdentifyingTable.folders)
  func harmless(folder: String) throws {
    let table = try IdentifyingTable("harmless", in: folder)
    let known = KnownNames(
      persons: try IdentifyingTable("names", in: folder).known, places: [])
    var marked: [String] = []
    for sentence in table.sentences {
      let marks = IdentifyingScanner(persons: known).marks(in: sentence.text)
      if marks.isEmpty { continue }
      let found = marks.map { "\($0.kind) \(sentence.text.scalars(in: $0.range))" }
      marked.append("\(found.joined(separator: ", ")): \(sentence.text)")
    }
    let share = Double(marked.count) / Double(table.sentences.count)
    print("\(folder) harmless: \(marked.count) of \(table.sentences.count) marked (\(share))")
    for text in marked { print("  marked \(text)") }
    #expect(share <= 0.03)
  }

  @Test("the tables are as large as was agreed before the rules were written")
  func sizes() throws {
    func count(_ name: String, _ folder: String) throws -> Int {
      try IdentifyingTable(name, in: folder).sentences.count
    }
    let classes = ["houses", "telephones", "emails", "plates", "cpr", "names"]
    for name in classes { #expect(try count(name, "Identifying") >= 100) }
    #expect(try count("harmless", "Identifying") >= 400)
    #expect(try classes.map { try count($0, "IdentifyingSecond") }.reduce(0, +) >= 300)
    #expect(try count("harmless", "IdentifyingSecond") >= 200)
  }
}

@Suite("What becomes of what identifies") struct CleanedTextTests {
  private func cleaned(_ text: String, isPlace: Bool = false) -> String {
    IdentifyingScanner().withoutIdentifying(text, isPlace: isPlace).text
  }

  @Test(
    "what points at a home or a person goes, and the rest of the text stays as it is written",
    arguments: [
      ("Lampen ved Vester Allé 17 er slukket.", "Lampen ved Vester Allé … er slukket."),
      ("Hegnet mellem nr. 17 og 19 er hullet.", "Hegnet mellem nr. … og … er hullet."),
      ("Opgang 12, 3. tv: døren er brudt op", "Opgang …, …: døren er brudt op"),
      ("Stien er mørk fra kl. 16.", "Stien er mørk fra kl. 16."),
      ("Den 5. december kl. 17.30", "Den 5. december kl. 17.30"),
      ("Skriv til jens.hansen@example.dk i dag", "Skriv til … i dag"),
      ("Ring 12 34 56 78", "Ring …"), ("Tlf. 12345678", "Tlf. …"), ("+45 12345678", "…"),
      ("Cpr 010203-1234 sagde", "Cpr … sagde"), ("EAN 5798009811578", "EAN 5798009811578"),
      ("Mast 2411260017 er slukket", "Mast 2411260017 er slukket"),
      ("Sag 9913990123", "Sag 9913990123"), ("Bilen AB 12 345", "Bilen …"),
      ("Mast L-2214 og L-2215", "Mast L-2214 og L-2215"), ("Set i 2024.", "Set i 2024."),
      // A name is offered, and never taken out by itself.
      ("Lars Petersen har set det", "Lars Petersen har set det"),
    ])
  func taken(text: String, left: String) {
    #expect(cleaned(text) == left)
  }

  @Test(
    "in a place a number behind a word is a house",
    arguments: [
      ("Parkeringspladsen ved nr. 30–38", "Parkeringspladsen ved nr. …–…"),
      ("opgang 4", "opgang …"), ("Stien bag garagerne", "Stien bag garagerne"),
      ("P-kælderen, opgang C", "P-kælderen, opgang C"), ("Skolevænget 8", "Skolevænget …"),
    ])
  func places(text: String, left: String) {
    #expect(cleaned(text, isPlace: true) == left)
  }

  @Test(
    "a known place, party or road is no person",
    arguments: [
      ("Hækken hos Hans Jensen er for høj", ["Hans Jensen"]),
      ("Ved Hans Jensen er der mørkt", ["Hans Jensen"]),
      ("Anne-Marie Ørsted Holm, nr. 3, klager", ["Anne-Marie Ørsted Holm"]),
      ("Lampen på Vester Allé er slukket", []), ("Boligforeningen Mosevænget klipper", []),
      ("Stien ved Gammel Kongevej er mørk", []), ("Lygten er slukket. Den blinker", []),
      ("Ring til Hans Jensen. Per Lund siger det samme", ["Hans Jensen", "Per Lund"]),
      ("DKR og Bo Trygt ser på det", []), ("spørg jørgen aagaard", ["jørgen aagaard"]),
    ])
  func persons(text: String, expected: [String]) {
    let names = KnownNames(
      persons: ["Jørgen Ågård"],
      places: ["Vester Allé", "Boligforeningen Mosevænget", "Bo Trygt", "Driftsgården"])
    let marks = IdentifyingScanner(persons: names).marks(in: text).filter { $0.kind == .person }
    #expect(marks.map { text.scalars(in: $0.range) } == expected)
  }

  @Test("each mark tells where it stands in what is left")
  func marks() {
    let text = IdentifyingScanner().withoutIdentifying("Ole i nr. 15 (tlf. 22334455) så det")
    #expect(text.text == "Ole i nr. … (tlf. …) så det")
    #expect(text.marks.map { text.text.scalars(in: $0.range) } == ["Ole", "…", "…"])
    #expect(text.marks.map(\.kind) == [.person, .house, .telephone])
  }

  @Test(
    "a civil registration number is masked in every form, and the rest of what was written is kept",
    arguments: [
      ("Cpr 010203-1234 sagde det", "Cpr [cpr fjernet] sagde det", 1),
      ("Manden (2411850001) blev set", "Manden ([cpr fjernet]) blev set", 1),
      ("241185 0001 og 010203 1234", "[cpr fjernet] og [cpr fjernet]", 2),
      ("Mast 2411260017", "Mast 2411260017", 0), ("EAN 5798009811578", "EAN 5798009811578", 0),
      ("Sagsnr. 0102031234", "Sagsnr. 0102031234", 0), ("320203-1234", "320203-1234", 0),
      ("+45 0102031234", "+45 0102031234", 0), ("nr. 0102031234", "nr. 0102031234", 0),
      ("Lampen 2411260017 blinker", "Lampen 2411260017 blinker", 0),
    ])
  func masked(text: String, left: String, count: Int) {
    let masked = CivilNumberMask.masked(text)
    #expect(masked.text == left && masked.count == count)
  }

  @Test("masking what is masked changes nothing")
  func maskedTwice() {
    let once = CivilNumberMask.masked("010203-1234, 0102031234").text
    #expect(CivilNumberMask.masked(once).text == once)
  }

  @Test(
    "how somebody looked who was seen is told from what was seen of the place",
    arguments: [
      ("Der blev set en høj mand i mørk hættetrøje.", true),
      ("En ung fyr, spinkel og med kasket, sås ved skuret.", true),
      ("Signalement: mørkhåret, ca. 20 år", true),
      ("Der er set glasskår på stien.", false), ("Hækken er høj, og stien ses ikke.", false),
      ("Vi så en høj hæk ved skolen.", false), ("Unge ses tit ved søen.", false),
    ])
  func signalement(text: String, isDescribed: Bool) {
    #expect(Signalement.isDescribed(in: text) == isDescribed)
  }

  @Test("no text stops it, whatever stands in it")
  func anyText() {
    var random = SystemRandomNumberGenerator()
    let parts = [
      "nr. ", "15", "0", ".", " ", "-", "@", "a", "B", "\u{202E}", "é", "\u{0301}", "010203",
      "1234",
      "\n", "vej", "+45", "(", ")", "tv", "st.", "'eren", "👩‍👧", "og", ",", "/", "00", "snabel",
      "Ole",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...14, using: &random))
        .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let cleaned = IdentifyingScanner().withoutIdentifying(text)
      #expect(cleaned.marks.allSatisfy { $0.range.upperBound <= cleaned.text.unicodeScalars.count })
      _ = CivilNumberMask.masked(text)
      _ = Signalement.isDescribed(in: text)
    }
  }
}
