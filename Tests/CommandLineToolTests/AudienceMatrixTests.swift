import CaseModel
import CommandLineTool
import Language
import LogTestSupport
import Testing

/// A word of its own in every field, and every way out held against who may read it.
@Suite("All ways out, all audiences, all fields") struct AudienceMatrixTests {
  /// What a reader may get of a field. Decided here by hand, not by the rule that is tried.
  private enum May { case all, internalOnly, partners, ours, mustAct }

  /// The word that stands in a field, and who may read it.
  private let canaries: [(field: String, word: String, may: May)] = [
    ("title", "kanartitel", .partners), ("observation", "kanarbeskrivelse", .partners),
    ("place", "kanarsted", .mustAct), ("publicPlace", "kanargrovsted", .all),
    ("publicText", "kanaroffentlig", .all), ("advice", "kanarraad", .all),
    ("stop", "kanarstop", .all), ("pointedOutBy", "kanarpegede", .partners),
    ("mastNumber", "kanarmast", .all), ("confirmedBy", "kanarbekraeftet", .all),
    ("owner", "kanarejer", .all), ("followUp", "kanaropfoelgning", .all),
    ("actions", "kanartiltag", .all), ("comments", "kanarnote", .partners),
    ("answers", "kanarsvar", .all), ("tags", "kanarmaerke", .partners),
    ("own internal", "kanareget", .ours), ("own partners", "kanarpartner", .partners),
    ("own association", "kanarforening", .all), ("reason", "kanaraarsag", .partners),
    ("contact", "kanarkontakt", .partners), ("leader", "kanarleder", .partners),
    ("meetingPlace", "kanarmoedested", .partners), ("route", "kanarrute", .all),
    ("sensitivity partners", "kanarhemmelig", .partners),
    ("sensitivity partners, public text", "kanarhemmeligoffentlig", .partners),
    ("responsible person", "kanarperson", .partners),
  ]

  private func workspace() -> Tool {
    let tool = Tool.workspace()
    tool.done("area", "add", "Vester")
    tool.done("party", "add", "Vej", "kind=municipality", "contact=kanarkontakt")
    tool.done("party", "add", "Forening", "kind=homeowners-association", "contact=kanarkontakt")
    tool.done("party", "add", "kanarperson", "kind=private-owner")
    tool.done(
      "walk", "add", "Aftenturen", "dato=2026-11-20", "område=Vester", "leader=kanarleder",
      "meetingPlace=kanarmoedested", "route=kanarrute")
    for (label, audience) in [
      ("Et", "internal"), ("To", "partners"), ("Tre", "association"),
    ] {
      tool.done("field", "add", label, "audience=\(audience)")
    }
    for party in ["Vej", "Forening"] {
      let id = tool.done(
        "add", "kanarbeskrivelse", "--title", "kanartitel", "--place", "kanarsted", "--area",
        "Vester", "--walk", "Aftenturen", "--tags", "kanarmaerke")
      tool.done(
        "set", id, "publicPlace=kanargrovsted", "publicText=kanaroffentlig", "advice=kanarraad",
        "stop=kanarstop", "pointedOutBy=kanarpegede", "mastNumber=kanarmast",
        "confirmedBy=kanarbekraeftet", "owner=kanarejer", "own.et=kanareget",
        "own.to=kanarpartner", "own.tre=kanarforening")
      tool.done(
        "move", id, "assigned", "--category", "lighting", "--responsible", party, "--follow-up",
        "kanaropfoelgning", "--due", "2026-12-20", "--actions", "kanartiltag")
      tool.done("comment", id, "kanarnote")
      tool.done("agenda", "add", id)
      let waiting = tool.done(
        "add", "kanarbeskrivelse", "--walk", "Aftenturen", "--area", "Vester")
      tool.done("set", waiting, "publicText=kanaroffentlig")
      tool.done(
        "move", waiting, "waiting", "--category", "lighting", "--responsible", party,
        "--follow-up", "kanaropfoelgning", "--due", "2026-12-20", "--actions", "kanartiltag",
        "--reason", "kanaraarsag", "--waiting-until", "2026-12-24", "--anyway", "prøve")
      tool.done("agenda", "add", waiting)
      let secret = tool.done(
        "add", "kanarhemmelig", "--walk", "Aftenturen", "--area", "Vester", "--sensitivity",
        "partners")
      tool.done("set", secret, "publicText=kanarhemmeligoffentlig")
      tool.done(
        "move", secret, "assigned", "--category", "lighting", "--responsible", party,
        "--follow-up", "kanaropfoelgning", "--due", "2026-12-20", "--actions", "kanarhemmelig")
      tool.done("agenda", "add", secret)
    }
    let owned = tool.done("add", "kanarbeskrivelse", "--walk", "Aftenturen", "--area", "Vester")
    tool.done("set", owned, "publicText=kanaroffentlig")
    tool.done(
      "move", owned, "assigned", "--category", "lighting", "--responsible", "kanarperson",
      "--follow-up", "kanaropfoelgning", "--due", "2026-12-20", "--actions", "kanartiltag")
    tool.done("agenda", "add", owned)
    return tool
  }

  private struct Way {
    let name: String
    let arguments: [String]
    var file: String?
    /// The party it goes to, which must act; nil for readers of an edition.
    var party: String?
  }

  private func ways(_ audience: Audience) -> [Way] {
    var ways: [Way] = []
    let readers = ["--audience", audience.rawValue]
    for (form, more) in [
      ("csv", [String]()), ("csv", ["--csv", "rfc4180"]), ("json", []), ("markdown", []),
      ("html", []),
    ] {
      let name = (["export", form] + more).joined(separator: " ")
      ways.append(Way(name: name, arguments: ["export", "--format", form] + more + readers))
    }
    ways.append(Way(name: "report markdown", arguments: ["report", "Aftenturen"] + readers))
    ways.append(
      Way(
        name: "report html", arguments: ["report", "Aftenturen", "--format", "html"] + readers))
    ways.append(
      Way(name: "report json", arguments: ["report", "Aftenturen", "--json"] + readers))
    ways.append(Way(name: "handover markdown", arguments: ["handover"] + readers))
    ways.append(
      Way(
        name: "handover html", arguments: ["handover", "-o", "o.html", "--yes"] + readers,
        file: "w/o.html"))
    ways.append(Way(name: "agenda", arguments: ["agenda"] + readers))
    ways.append(Way(name: "agenda json", arguments: ["agenda", "--json"] + readers))
    for party in ["Vej", "Forening"] {
      for form in ["text", "markdown", "html", "csv"] {
        ways.append(
          Way(
            name: "chase \(party) \(form)",
            arguments: ["chase", party, "--format", form] + readers, party: party))
      }
      ways.append(
        Way(
          name: "chase \(party) json", arguments: ["chase", party, "--json"] + readers,
          party: party))
      ways.append(
        Way(
          name: "chase \(party) mailto", arguments: ["chase", party, "--mailto"] + readers,
          party: party))
      ways.append(
        Way(
          name: "chase \(party) eml",
          arguments: ["chase", party, "--eml", "b.eml", "--yes"] + readers, file: "w/b.eml",
          party: party))
    }
    return ways
  }

  private func mayRead(_ may: May, _ audience: Audience, mustAct: Bool) -> Bool {
    switch may {
    case .all: true
    case .mustAct: mustAct || audience == .internal || audience == .partners
    case .partners: audience == .internal || audience == .partners
    case .ours, .internalOnly: audience == .internal
    }
  }

  @Test("no word leaves by any way to a reader who may not have it, and what may be read is there")
  func matrix() {
    let tool = workspace()
    var table: [String] = []
    var seen: [String: Set<String>] = [:]
    for audience in Audience.allCases {
      for way in ways(audience) {
        let report = tool.run(way.arguments)
        let isTooWide =
          way.party.map { party in
            audience == .internal || (party == "Forening" && audience == .partners)
          } ?? false
        guard !isTooWide else {
          #expect(report.status == .wrongUsage && report.output.isEmpty, "\(way.name) \(audience)")
          table.append("\(way.name) × \(audience.rawValue): refused")
          continue
        }
        #expect(report.status == .done, "\(way.name) \(audience): \(report.errors)")
        var output = report.text
        if let file = way.file {
          output = String(decoding: tool.contents(file) ?? [], as: UTF8.self)
        }
        var shown: [String] = []
        for canary in canaries where holds(output, canary.word) {
          let may = mayRead(canary.may, audience, mustAct: way.party != nil)
          #expect(may, "\(way.name) tells \(audience.rawValue) the \(canary.field)")
          shown.append(canary.field)
          seen["\(way.name)/\(audience.rawValue)", default: []].insert(canary.field)
        }
        table.append("\(way.name) × \(audience.rawValue): \(shown.joined(separator: ", "))")
        // What is said among us of the description is said in the public text to others.
        if audience == .association || audience == .residents,
          seen["\(way.name)/internal"]?.contains("observation") ?? true
        {
          #expect(holds(output, "kanaroffentlig"), "\(way.name) \(audience.rawValue)")
        }
      }
    }
    print(table.joined(separator: "\n"))
    // The ways show what they show today: nothing was kept from those who may read it.
    #expect(seen["export csv/internal"]?.count ?? 0 >= 20)
    #expect(seen["chase Forening text/association"]?.contains("place") == true)
    #expect(seen["chase Forening text/association"]?.contains("mastNumber") == true)
    #expect(seen["report markdown/association"]?.contains("publicPlace") == true)
  }

  /// Whether a word stands in an output by itself, in a mail's base64 too.
  private func holds(_ output: String, _ word: String) -> Bool {
    // One word begins another: what follows must not be a letter.
    func stands(in text: String) -> Bool {
      var rest = text[...]
      while let range = rest.firstRange(of: word) {
        let next = rest[range.upperBound...].first
        if next?.isLetter != true { return true }
        rest = rest[range.upperBound...]
      }
      return false
    }
    return stands(in: output)
  }
}
