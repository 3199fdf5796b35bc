import CaseModel
import CommandLineTool
import DiskTestSupport
import LogTestSupport
import Testing

/// A walk's stops, who took part, its lines, and the walk after it.
@Suite struct CaptureCommandTests {
  private static func workspace() -> Tool {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8"])
    tool.done(
      "walk", "add", "Evening walk", "date=2026-11-20", "area=Larks", "time-of-day=evening",
      "leader=MKJ")
    return tool
  }

  @Test("stops stand in the order they were added, and are changed, taken away and brought back")
  func stops() {
    let tool = Self.workspace()
    let one = tool.done(
      "stop", "add", "The underpass", "--walk", "Evening walk", "--kind", "quiet",
      "--pointed-out-by", "police")
    tool.done("stop", "tilføj", "Kiosken", "--vandring", "Evening walk", "--slags", "knudepunkt")
    let stops = tool.json("stop", "list").array ?? []
    #expect(stops.map { $0["place"] } == ["The underpass", "Kiosken"])
    #expect(stops.map { $0["number"] } == [1, 2])
    #expect(stops.map { $0["kind"] } == ["quiet", "hub"])
    #expect(stops.first?["pointedOutBy"] == "police")
    tool.done("stop", "set", one, "place=Tunnel")
    #expect(tool.json("stop", "show", one)["place"] == "Tunnel")
    tool.done("stop", "remove", one)
    #expect(tool.json("stop", "list").array?.count == 1)
    tool.done("undo")
    #expect(tool.json("stop", "list").array?.count == 2)
    #expect(tool.done("walk", "show", "Evening walk").contains("Kiosken"))
    #expect(tool.run("verify").status == .done)
  }

  @Test("a stop without a walk is refused with what to type")
  func stopWithoutWalk() {
    let refused = Self.workspace().run("stop", "add", "Kiosk")
    #expect(refused.status == .wrongUsage)
    #expect(refused.errors.contains("lygte stop add NAME --walk NAME"))
  }

  @Test("participants have a role, and need no name")
  func participants() {
    let tool = Self.workspace()
    let group = tool.done(
      "participant", "add", "--walk", "Evening walk", "--role", "resident", "--count", "6")
    let police = tool.done(
      "participant", "add", "Anna", "--walk", "Evening walk", "--role", "police", "--attendance",
      "came")
    #expect(tool.json("participant", "show", group)["count"] == 6)
    #expect(tool.json("participant", "show", group)["name"] ?? .null == .null)
    #expect(tool.json("participant", "show", police)["attendance"] == "came")
    tool.done("participant", "set", police, "attendance=declined", "wants-answer=yes")
    #expect(tool.json("participant", "show", police)["wantsAnswer"] == true)
  }

  @Test("lines become findings of the walk, with what the walk knows")
  func lines() {
    let tool = Self.workspace()
    tool.done("stop", "add", "Tunnel", "--walk", "Evening walk")
    let made = tool.run(
      typing: "# Tunnel\nA7 Lamp out\n\n+ New bench\n#\n? Many say so\n", "capture", "Evening walk"
    ).text
    let ids = made.split(separator: "\n").map(String.init)
    #expect(ids.count == 3)
    let found = ids.map { tool.json("show", $0) }
    #expect(found.map { $0["observation"] } == ["Lamp out", "New bench", "Many say so"])
    #expect(found.map { $0["kind"] } == ["problem", "positive", "perception"])
    #expect(found.map { $0["stop"] } == ["Tunnel", "Tunnel", .null])
    #expect(found.first?["sheetNumber"] == "A7")
    #expect(found.allSatisfy { $0["timeOfDay"] == "evening" && $0["area"] == "Larks" })
    tool.done("undo")
    #expect(tool.json("list").array?.isEmpty == true)
  }

  @Test("no lines, an unknown stop and an unknown walk save nothing and say so")
  func nothingSaved() {
    let tool = Self.workspace()
    #expect(tool.run(typing: "\n \n", "capture", "Evening walk").status == .done)
    #expect(tool.run(typing: "# Bridge\nDark\n", "capture", "Evening walk").status == .wrongUsage)
    #expect(tool.run(typing: "Dark\n", "capture", "Morning walk").status == .wrongUsage)
    #expect(tool.run(typing: "Dark\n", "capture").status == .wrongUsage)
    #expect(tool.json("list").array?.isEmpty == true)
  }

  @Test("the next walk has the route of the one before, and names it")
  func nextWalk() {
    let tool = Self.workspace()
    tool.done("stop", "add", "Tunnel", "--walk", "Evening walk", "--kind", "quiet")
    tool.done("stop", "add", "Kiosk", "--walk", "Evening walk")
    _ = tool.run(typing: "Lamp out\n", "capture", "Evening walk")
    let id = tool.done("walk", "next", "Evening walk", "--date", "4-3-2027")
    let walk = tool.json("walk", "show", id)
    #expect(walk["date"] == "2027-03-04")
    #expect(walk["state"] == "planned")
    #expect(walk["leader"] == "MKJ" && walk["area"] == "Larks")
    #expect(
      walk["previousWalk"] == "Evening walk" || walk["previousWalk"]?.string?.isEmpty == false)
    #expect(tool.json("stop", "list").array?.map { $0["place"] }.count == 4)
    #expect(tool.done("walk", "show", id).contains("Tunnel"))
  }

  @Test("a finding that has come back names the one that was closed")
  func returnOf() {
    let tool = Self.workspace()
    let old = tool.done("add", "Lamp out")
    let new = tool.done("add", "Lamp out again")
    tool.done("set", new, "returnOf=\(old)")
    #expect(tool.json("show", new)["returnOf"] == .string(old))
    #expect(tool.run("set", new, "returnOf=zzz").status == .wrongUsage)
  }
}

extension Tool {
  /// With lines on standard input.
  fileprivate func run(typing text: String, _ arguments: String...) -> CommandReport {
    input = Array(text.utf8)
    defer { input = [] }
    return run(arguments)
  }
}
