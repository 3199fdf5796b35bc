import CaseModel
import Casework
import ChangeLog
import CommandLineTool
import Containers
import DiskTestSupport
import Foundation
import Language
import LogTestSupport
import ScreenTestSupport
import Screens
import Testing
import Wording

/// A word of its own in every field, and every way out held against who may read it.
@Suite("All ways out, all audiences, all fields") struct AudienceMatrixTests {
  /// What a reader may get of a field. Decided here by hand, not by the rule that is tried.
  private enum May { case all, internalOnly, partners, ours, mustAct, nobody }

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
    ("responsible person", "kanarperson", .partners), ("limited", "kanarbegraenset", .nobody),
  ]

  /// The case of the walk, which stands on every page that leaves.
  private let caseNumber = "2026-4711"

  private func workspace() -> Tool {
    let tool = Tool.workspace()
    tool.done("area", "add", "Vester")
    tool.done("party", "add", "Vej", "kind=municipality", "contact=kanarkontakt")
    tool.done("party", "add", "Forening", "kind=homeowners-association", "contact=kanarkontakt")
    tool.done("party", "add", "kanarperson", "kind=private-owner")
    tool.done(
      "walk", "add", "Aftenturen", "dato=2026-11-20", "område=Vester", "leader=kanarleder",
      "meetingPlace=kanarmoedested", "route=kanarrute", "case-number=\(caseNumber)")
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
    for party in ["Vej", "Forening"] {
      let limited = tool.done(
        "add", "kanarbegraenset", "--walk", "Aftenturen", "--area", "Vester", "--place",
        "kanarbegraenset", "--public-text", "kanarbegraenset")
      tool.done(
        "move", limited, "assigned", "--category", "lighting", "--responsible", party,
        "--follow-up", "MKJ", "--due", "2026-12-20", "--actions", "kanarbegraenset")
      tool.done("comment", limited, "kanarbegraenset")
      tool.done("agenda", "add", limited)
    }
    tool.done("mentions", "kanarbegraenset", "--limit", "indsigelse", "--yes")
    return tool
  }

  private struct Way {
    let name: String
    let arguments: [String]
    var file: String?
    /// Whether it is for us alone, and asks for no audience.
    var isOurs = false
    /// The party it goes to, which must act; nil for readers of an edition.
    var party: String?

    /// Whether it is read as a page, and not by a program.
    var isPage: Bool {
      !isOurs && ["csv", "json", "ics", "export xlsx", "mailto"].allSatisfy { !name.contains($0) }
        && name != "agenda"
    }
  }

  private func ways(_ audience: Audience) -> [Way] {
    var ways: [Way] = []
    let readers = ["--audience", audience.rawValue]
    for (form, more) in [
      ("csv", [String]()), ("csv", ["--csv", "rfc4180"]), ("json", []), ("markdown", []),
      ("html", []), ("fragment", []), ("ics", []), ("geojson", []),
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
    ways.append(
      Way(name: "report csv", arguments: ["report", "Aftenturen", "--format", "csv"] + readers))
    ways.append(
      Way(
        name: "report fragment",
        arguments: ["report", "Aftenturen", "--format", "fragment"] + readers))
    ways.append(Way(name: "handover markdown", arguments: ["handover"] + readers))
    ways.append(
      Way(
        name: "handover html", arguments: ["handover", "-o", "o.html", "--yes"] + readers,
        file: "w/o.html"))
    for (name, arguments) in [
      ("export xlsx", ["export"]), ("report docx", ["report", "Aftenturen"]),
      ("handover docx", ["handover"]), ("agenda docx", ["agenda"]), ("agenda html", ["agenda"]),
      ("agenda markdown", ["agenda"]),
    ] {
      let ending = name.split(separator: " ").last.map(String.init) ?? ""
      let file = "o." + (ending == "markdown" ? "md" : ending)
      ways.append(
        Way(
          name: name, arguments: arguments + ["-o", file, "--yes"] + readers, file: "w/" + file))
    }
    if audience == .internal {
      ways.append(
        Way(
          name: "journal", arguments: ["journal", "Aftenturen", "-o", "j", "--yes"], file: "w/j",
          isOurs: true))
      for (name, arguments) in [
        ("data", ["data"]), ("data json", ["data", "--json"]),
        ("mentions", ["mentions", "kanarleder"]), ("start", ["start"]),
        ("attention", ["attention"]), ("stats", ["stats"]),
      ] { ways.append(Way(name: name, arguments: arguments, isOurs: true)) }
    }
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
          name: "chase \(party) xlsx",
          arguments: ["chase", party, "-o", "o.xlsx", "--yes"] + readers, file: "w/o.xlsx",
          party: party))
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
    case .nobody: false
    }
  }

  @Test("no word leaves by any way to a reader who may not have it, and what may be read is there")
  func matrix() throws {
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
        // A calendar's lines are folded.
        var output = report.text.replacing("\r\n ", with: "")
        if let file = way.file {
          output = try text(of: tool, file)
          #expect(!output.isEmpty, "\(way.name)")
        }
        if way.isPage {
          #expect(output.contains(caseNumber), "\(way.name) \(audience.rawValue): no case number")
        }
        let shown = fields(
          in: output, way.name, audience, mustAct: way.party != nil, isOurs: way.isOurs)
        seen["\(way.name)/\(audience.rawValue)", default: []].formUnion(shown)
        table.append("\(way.name) × \(audience.rawValue): \(shown.joined(separator: ", "))")
        // What is said among us of the description is said in the public text to others.
        if audience == .association || audience == .residents, !way.isOurs,
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

  /// The fields whose word stands in what leaves, each held against who reads it.
  private func fields(
    in output: String, _ way: String, _ audience: Audience, mustAct: Bool, isOurs: Bool = false
  ) -> [String] {
    canaries.filter { holds(output, $0.word) }.map { canary in
      // What is limited leaves by no way; among us it is kept, and told.
      let may =
        mayRead(canary.may, audience, mustAct: mustAct) || (isOurs && canary.may == .nobody)
      #expect(may, "\(way) tells \(audience.rawValue) the \(canary.field)")
      return canary.field
    }
  }

  /// A file as text: every part of a packed one, the table in a mail, every file of a folder.
  private func text(of tool: Tool, _ file: String) throws -> String {
    let path = tool.folder.path(file)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return try FileManager.default.contentsOfDirectory(atPath: path).map {
        try text(of: tool, "\(file)/\($0)")
      }.joined(separator: "\n")
    }
    return try text(tool.contents(file) ?? [])
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    if ZipArchive.begins(bytes) {
      let archive = try ZipArchive(bytes)
      return try archive.names.map {
        String(decoding: try archive.contents(of: $0), as: UTF8.self)
      }.joined(separator: "\n")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("X-Unsent"), let mark = text.range(of: "filename=") else { return text }
    let packed = text[mark.upperBound...].drop { $0 != "\r\n" }
      .filter { !$0.isNewline }.prefix { $0 != "-" }
    let table = try #require(Data(base64Encoded: String(packed)))
    let plain = text.replacing("=\r\n", with: "")
    return plain + "\n" + (try self.text(Array(table)))
  }

  // The board

  @Test("no word leaves by any way of the board, nor stands where it shows to others")
  func board() throws {
    let tool = workspace()
    var caseFile = CaseFile()
    let log = try #require(tool.contents("w/log/kontor.jsonl"))
    caseFile.fold(try log.split(separator: 0x0A).map { try LogLine.parse(Array($0)) })
    var session = try Session([])
    session.open(caseFile)
    session.sits("MKJ", as: "leader")
    var table: [String] = []
    func note(_ way: String, _ audience: Audience, mustAct: Bool = false, _ text: String)
      -> [String]
    {
      let shown = fields(in: text, way, audience, mustAct: mustAct)
      // What is shown to a room is looked at, and put by in no journal.
      if way != "showing X" {
        #expect(text.contains(caseNumber), "\(way) \(audience.rawValue): no case number")
      }
      table.append("\(way) × \(audience.rawValue): \(shown.joined(separator: ", "))")
      return shown
    }
    for (place, audience) in Audience.allCases.enumerated() {
      for (name, keys) in [("p", "p"), ("handover p", "P o p"), ("agenda p", ", p")] {
        try session.press("\(keys) \(place + 1)")
        // What is wider than a role writes for is asked about; it is written all the same.
        if session.state.shown.prompt == nil { try session.press("2") }
        // The file that is proposed.
        try session.press("Enter")
        guard case .print(.page(let job), _) = session.asked.last else {
          Issue.record("\(name) \(audience): \(session.text)")
          continue
        }
        #expect(job.audience == audience)
        let page = session.state.page(of: session.state.edition(of: job), for: job)
        let shown = note("board \(name)", audience, String(decoding: page, as: UTF8.self))
        #expect(shown.contains("publicText") || audience == .internal || audience == .partners)
        while !session.state.shown.layers.isEmpty { try session.press("Esc") }
      }
    }
    session.resize(columns: 160, rows: 200)
    try session.press("X")
    #expect(note("showing X", .residents, session.text).contains("publicText"))
    try session.press("Esc")
    for (party, widest) in [("Vej", Audience.partners), ("Forening", .association)] {
      for (place, way) in ChaseWay.allCases.enumerated() {
        try session.press("B")
        try session.goDown(to: party)
        try session.press("w \(place + 1)")
        guard case .deliver(let delivery) = session.asked.last else {
          Issue.record("\(party) \(way): \(session.text)")
          continue
        }
        #expect(delivery.way == way && delivery.list.audience == widest)
        let written = delivery.written(
          in: session.state.words, workspace: "Prøve", at: Session.start)
        let text: String =
          switch written {
          case .clipboard(let text): text.removingPercentEncoding ?? text
          case .file(_, let bytes): try self.text(bytes)
          }
        let shown = note("board list \(party) \(way)", widest, mustAct: true, text)
        #expect(shown.contains("place") && shown.contains("mastNumber"), "\(way)")
        session.send(.notDelivered("prøve"))
        while !session.state.shown.layers.isEmpty { try session.press("Esc") }
      }
    }
    print(table.joined(separator: "\n"))
    #expect(table.count == 12 + 1 + 2 * ChaseWay.allCases.count)
  }

  /// Whether a word stands in an output by itself.
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
