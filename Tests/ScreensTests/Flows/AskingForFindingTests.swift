import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

/// The findings of two walks, as they come to lie beside each other on a board.
private let findings: [FindingFixture] = [
  .finding("Lygten er slukket", place: "Vester Allé 17", number: 1, category: .lighting),
  .finding(
    "Hækken dækker fortovet", place: "Vester Allé", number: 2,
    responsible: "Grundejerforeningen Birk", category: .vegetation,
    observation: "Man må gå ud på kørebanen med barnevogn."),
  .finding(
    "Stien er mørk", place: "Stien bag skolen", number: 3, category: .lighting,
    observation: "Der er 12 meter mellem lygterne."),
  .finding("Bænken er knækket", place: "Torvet", number: 15),
  .finding("Skiltet er væltet", place: "Østergade 2", number: 4),
  .finding("Affald ved containerne", place: "P-pladsen ved Brugsen", number: 5),
  .finding("Graffiti på tunnelen", place: "Tunnelen under banen", number: 6),
  .finding("Flisen vipper", place: "Østergade", number: 2),
  .finding("Kælderdøren står åben", place: "Blok B, opgang 3", number: 7),
  .finding(
    "Buskene er høje", place: "Legepladsen", number: 8,
    comments: ["Fru Holm siger, at børnene gemmer sig der."]),
  .finding("Hul i hegnet", place: "Boldbanen", number: 9, actions: ["Nyt net sættes op i foråret"]),
  .finding("Belysningen blinker", place: "Gangbroen", number: 10, category: .lighting),
  .finding("Cykler spærrer", place: "Stationens cykelparkering", number: 11),
  .finding("Glasskår", place: "Busstoppestedet", number: 12),
  .finding("Vandpyt", place: "Vestergade", number: 13),
  .finding("Manglende kantsten", place: "Skovvej 15A", number: 14),
  .finding("Godt overblik fra pladsen", place: "Torvet", number: 16, kind: .positive),
]

/// How people ask, and what must come first.
private let sayings: [(String, String)] = [
  ("2 vester", "Hækken dækker fortovet"), ("vester 2", "Hækken dækker fortovet"),
  ("punkt 2 Vester Allé", "Hækken dækker fortovet"), ("nr. 2 Vester", "Hækken dækker fortovet"),
  ("nr 2 vester alle", "Hækken dækker fortovet"), ("nr.2 vester", "Hækken dækker fortovet"),
  ("#2 vester", "Hækken dækker fortovet"), ("nummer 2 på Vester Allé", "Hækken dækker fortovet"),
  ("Vester Allé, punkt 2", "Hækken dækker fortovet"), ("2. vester", "Hækken dækker fortovet"),
  ("fund 2 vester", "Hækken dækker fortovet"), ("pkt. 2 vester", "Hækken dækker fortovet"),
  ("2 østergade", "Flisen vipper"), ("nr. 2 Østergade", "Flisen vipper"),
  ("østergade 2", "Flisen vipper"), ("punkt 15", "Bænken er knækket"), ("15", "Bænken er knækket"),
  ("nr. 15", "Bænken er knækket"), ("15a", "Manglende kantsten"),
  ("Skovvej 15A", "Manglende kantsten"), ("skovvej", "Manglende kantsten"),
  ("vester allé 17", "Lygten er slukket"), ("17 vester", "Lygten er slukket"),
  ("nummer 17", "Lygten er slukket"), ("1", "Lygten er slukket"), ("12", "Glasskår"),
  ("punkt 12", "Glasskår"), ("12 meter", "Stien er mørk"), ("lygte", "Lygten er slukket"),
  ("lygter vester", "Lygten er slukket"), ("slukkede lygter", "Lygten er slukket"),
  ("hæk", "Hækken dækker fortovet"), ("hække", "Hækken dækker fortovet"),
  ("haekken", "Hækken dækker fortovet"), ("hækken på fortovet", "Hækken dækker fortovet"),
  ("fortov hæk", "Hækken dækker fortovet"), ("barnevogne", "Hækken dækker fortovet"),
  ("birk", "Hækken dækker fortovet"), ("birks hæk", "Hækken dækker fortovet"),
  ("stier", "Stien er mørk"), ("sti bag skolen", "Stien er mørk"), ("skolesti", ""),
  ("mørke stier", "Stien er mørk"), ("bænk", "Bænken er knækket"),
  ("bænken på torvet", "Bænken er knækket"), ("knækkede bænke", "Bænken er knækket"),
  ("skilte", "Skiltet er væltet"), ("p-plads", "Affald ved containerne"),
  ("P-pladsen", "Affald ved containerne"), ("container", "Affald ved containerne"),
  ("brugsen", "Affald ved containerne"), ("tunnel", "Graffiti på tunnelen"),
  ("graffiti i tunnelen", "Graffiti på tunnelen"), ("banetunnel", ""),
  ("flise", "Flisen vipper"), ("fliser østergade", "Flisen vipper"),
  ("kælderdør", "Kælderdøren står åben"), ("dør kælder", "Kælderdøren står åben"),
  ("blok b", "Kælderdøren står åben"), ("opgang 3", "Kælderdøren står åben"),
  ("buske", "Buskene er høje"), ("legeplads", "Buskene er høje"), ("fru holm", "Buskene er høje"),
  ("børn gemmer sig", "Buskene er høje"), ("hegn", "Hul i hegnet"), ("net", "Hul i hegnet"),
  ("nyt net", "Hul i hegnet"), ("belysning gangbro", "Belysningen blinker"),
  ("lampe gangbroen", "Belysningen blinker"), ("cykel", "Cykler spærrer"),
  ("cykelparkering", "Cykler spærrer"), ("stationen cykler", "Cykler spærrer"),
  ("glas", "Glasskår"), ("vandpytter", "Vandpyt"), ("vestergade", "Vandpyt"),
  ("torvet overblik", "Godt overblik fra pladsen"), ("16", "Godt overblik fra pladsen"),
  ("\"bag skolen\"", "Stien er mørk"), ("\"skolen bag\"", ""), ("punkt 99", ""),
]

@Test("what people say when they ask for a finding finds it first")
func findsWhatIsMeant() throws {
  var wrong: [String] = []
  for (saying, meant) in sayings {
    var session = try Session(findings)
    while session.state.hasMoreToGetReady { session.send(.rested) }
    try session.press("/")
    session.paste(saying)
    let count = session.state.shown.prompt?.count
    let found = count == nil ? "" : session.selectedTitle
    if found != meant { wrong.append("\(saying): \(found) (\(count ?? "")), not \(meant)") }
  }
  print("\(sayings.count - wrong.count) of \(sayings.count) sayings find what is meant first")
  #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
}

@Test("a hit that the card does not show is told where it is")
func tellsWhereItIs() throws {
  var session = try Session(findings)
  while session.state.hasMoreToGetReady { session.send(.rested) }
  try session.press("/ \"holm\"")
  #expect(session.state.shown.prompt?.count == "1 af 1 · en note: »Fru Holm siger, at børnene …«")
  try session.press("Esc")
  try session.colleagueSets([.title: "Hækken er klippet"], of: "Hækken dækker fortovet")
  try session.press("/ \"dækker\"")
  #expect(
    session.state.shown.prompt?.count
      == "1 af 1 · en tidligere tekst: »Hækken dækker fortovet«")
}

@Test("n goes to what fits next best, and filter and list find by the same words")
func goesOnByFit() throws {
  var session = try Session(findings)
  while session.state.hasMoreToGetReady { session.send(.rested) }
  try session.press("/ \"2\" Enter")
  let first = session.selectedTitle
  try session.press("n")
  #expect(Set([first, session.selectedTitle]) == ["Hækken dækker fortovet", "Flisen vipper"])
  try session.press("f \"nr. 2 vester\" Enter")
  #expect(session.state.shown.indexes.board.shownTotal == 1)
  #expect(session.selectedTitle == "Hækken dækker fortovet")
}

@Test("digits are found whole: 1 is neither 10 nor 17, and 24112 begins a mast's number")
func findsWholeNumbers() throws {
  var mast = FindingFixture.finding("Pæren er gået", place: "Broen", number: 30)
  mast.values[.mastNumber] = "2411260017"
  var session = try Session(findings + [mast])
  try session.press("f \"1\" Enter")
  #expect(session.state.shown.indexes.board.shownTotal == 1)
  #expect(session.selectedTitle == "Lygten er slukket")
  try session.press("Esc f Ctrl-U \"24112\" Enter")
  #expect(session.selectedTitle == "Pæren er gået")
  try session.press("Esc f Ctrl-U \"241\" Enter")
  #expect(session.state.shown.indexes.board.shownTotal == 0)
}

extension Session {
  /// The title of the card under the cursor.
  fileprivate var selectedTitle: String {
    state.selected.map { state.shown.caseFile.plainFinding(at: $0).title } ?? ""
  }
}
