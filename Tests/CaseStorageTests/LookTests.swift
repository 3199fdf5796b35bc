import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc
import Testing

/// The look before a merge, and the four characters after it.
@Suite struct LookTests {
  private struct Two {
    let disk = FaultyFileSystem()
    let office: Workspace
    let tablet: Workspace
    let shared: RecordName

    /// Two laptops that share one finding.
    init() throws {
      let laptop = Laptop(disk)
      office = try laptop.create()
      try office.add("Mørk sti")
      _ = try office.copy(to: "/stick")
      var other = Laptop(disk, device: "tablet", name: "tablet")
      other.settings.folder = "/stick"
      tablet = try other.open()
      shared = office.caseFile.name(of: office.caseFile.records(of: .finding)[0])
    }

    func set(_ field: String, _ text: String, in workspace: Workspace) throws {
      var draft = ActDraft()
      draft.set(.existing(shared), [FieldValue(field, .typed(.string(text)))])
      try workspace.append(draft, actor: "abc", at: .walkDay)
    }
  }

  @Test("the look tells by finding what is new, changed, the same and with two values")
  func byFinding() throws {
    let two = try Two()
    try two.tablet.add("Løs flise")
    try two.set("place", "Tunnelen", in: two.tablet)
    try two.set("place", "Broen", in: two.office)
    try two.set("publicText", "Lyset er på vej", in: two.tablet)
    var draft = ActDraft()
    _ = draft.make(
      .comment,
      [FieldValue("of", .record(.existing(two.shared))), FieldValue("text", .typed("Ringet op"))])
    try two.tablet.append(draft, actor: "abc", at: .walkDay)
    let before = two.disk.files
    let look = try two.office.planMerge(of: "/stick").look
    let isSame = two.disk.files == before
    #expect(isSame)
    #expect(look.new.map(\.title) == ["Løs flise"])
    let changed = try #require(look.changed.first)
    #expect(look.changed.count == 1 && changed.title == "Mørk sti")
    #expect(changed.inConflict == ["place"])
    #expect(changed.fields.contains { $0.field == "publicText" && $0.before == nil })
    #expect(changed.entries.map(\.text) == ["Ringet op"])
    #expect(changed.entries.first?.kind == .comment && changed.entries.first?.isRemoved == false)
    #expect(look.same == 0)
    #expect(try Two().office.planMerge(of: "/stick").look.same == 1)
  }

  @Test("both show the same four characters exactly when both know the same lines")
  func check() throws {
    let two = try Two()
    #expect(two.office.caseFile.check == two.tablet.caseFile.check)
    try two.tablet.add("Løs flise")
    #expect(two.office.caseFile.check != two.tablet.caseFile.check)
    try two.office.add("Bænk")
    try two.office.merge(try two.office.planMerge(of: "/stick"), from: "/stick")
    #expect(two.office.caseFile.check != two.tablet.caseFile.check)
    try two.tablet.merge(try two.tablet.planMerge(of: "/workspace"), from: "/workspace")
    #expect(two.office.caseFile.check == two.tablet.caseFile.check)
    #expect(two.office.caseFile.check.characters.count == 4)
  }

  @Test("several folders are looked at one after the other and give the same as one by one")
  func several() throws {
    let two = try Two()
    try two.tablet.add("Løs flise")
    _ = try two.tablet.copy(to: "/second")
    try two.tablet.add("Bænk")
    let first = try two.office.planMerge(of: "/second")
    let second = try two.office.planMerge(of: "/stick", after: first)
    #expect([first.newLines, second.newLines] == [1, 1])
    #expect(second.look.new.map(\.title) == ["Bænk"])
    for plan in [first, second] { try two.office.merge(plan, from: plan.folder, at: .walkDay) }
    #expect(two.office.observations == ["Mørk sti", "Løs flise", "Bænk"])
    #expect(
      two.disk.files["/workspace/log/tablet.jsonl"] == two.disk.files["/stick/log/tablet.jsonl"])
    #expect(two.office.lastMerge(of: "tablet")?.folder == "/stick")
    #expect(try two.office.planMerge(of: "/second").newLines == 0)
  }

  @Test("a log copied half is incomplete, and is taken up when the rest arrives")
  func half() throws {
    let two = try Two()
    for text in ["Løs flise", "Bænk", "Hæk"] { try two.tablet.add(text) }
    let path = "/stick/log/tablet.jsonl"
    let whole = try #require(two.disk.bytes(at: path))
    for count in stride(from: 1, to: whole.count, by: 37) {
      two.disk.put(Array(whole.prefix(count)), at: path)
      let plan = try two.office.planMerge(of: "/stick")
      #expect(plan.damaged == 0)
      if whole[count - 1] != 0x0A { #expect(plan.incomplete == 1, "\(count)") }
      try two.office.merge(plan, from: "/stick")
    }
    two.disk.put(whole, at: path)
    try two.office.merge(try two.office.planMerge(of: "/stick"), from: "/stick")
    #expect(two.disk.bytes(at: "/workspace/log/tablet.jsonl") == whole)
    #expect(two.office.observations == ["Mørk sti", "Løs flise", "Bænk", "Hæk"])
  }

  @Test("a log with a damaged line is made whole by a copy that has all of it")
  func healed() throws {
    let two = try Two()
    for text in ["Løs flise", "Bænk", "Hæk"] { try two.tablet.add(text) }
    let path = "/stick/log/tablet.jsonl"
    let whole = try #require(two.disk.bytes(at: path))
    var flipped = whole
    let second = try #require(whole.firstIndex(of: 0x0A))
    flipped[second + 40] ^= 1
    two.disk.put(flipped, at: path)
    let plan = try two.office.planMerge(of: "/stick")
    #expect(plan.damaged == 1)
    try two.office.merge(plan, from: "/stick")
    #expect(two.office.observations == ["Mørk sti", "Løs flise", "Hæk"])
    two.disk.put(whole, at: path)
    try two.office.merge(try two.office.planMerge(of: "/stick"), from: "/stick")
    #expect(two.disk.bytes(at: "/workspace/log/tablet.jsonl") == whole)
    #expect(two.disk.files.keys.filter { $0.hasPrefix("/workspace/log/tablet") }.count == 1)
  }

  @Test(
    "logs that a carrier renamed in conflict are read and named",
    arguments: [
      "tablet.sync-conflict-20261120-093000-ABCDEFG.jsonl",
      "tablet (Aases kopi conflicted copy 2026-11-20).jsonl",
      "tablet (conflicted copy 2026-11-20 093000).jsonl", "tablet-DESKTOP-8F3K2.jsonl",
      "tablet (1).jsonl",
    ])
  func renamed(name: String) throws {
    let two = try Two()
    try two.tablet.add("Løs flise")
    let bytes = try #require(two.disk.bytes(at: "/stick/log/tablet.jsonl"))
    two.disk.take("/stick/log/tablet.jsonl")
    two.disk.put(bytes, at: "/stick/log/" + name)
    two.disk.put(Array("{}".utf8), at: "/stick/walks/loose (1).json")
    let plan = try two.office.planMerge(of: "/stick")
    #expect(plan.notices.contains(.conflictCopy(file: "log/" + name, device: "tablet")))
    #expect(
      plan.notices.contains(
        .conflictDocument(file: "walks/loose (1).json", original: "walks/loose.json"))
        || plan.notices.contains(
          .conflictDocument(file: "walks/loose (1).json", original: "loose.json"))
    )
    try two.office.merge(plan, from: "/stick")
    #expect(two.office.observations == ["Mørk sti", "Løs flise"])
    #expect(two.disk.bytes(at: "/workspace/log/tablet.jsonl") == bytes)
    #expect(ConflictName.original(of: name) == "tablet.jsonl")
  }

  @Test("ordinary names are no conflict", arguments: ["d-8f3k2a.jsonl", "k7q-4mj.json", ".x"])
  func ordinary(name: String) {
    #expect(ConflictName.original(of: name) == nil)
  }

  @Test("whatever call fails while merging, no line is lost and the next merge brings the rest")
  func failing() throws {
    var cases = 0
    for isLasting in [false, true] {
      var call = 1
      while true {
        let two = try Two()
        try two.tablet.add("Løs flise")
        _ = try two.tablet.keepPhoto(Array("abc".utf8), fileExtension: "jpg")
        try two.office.add("Bænk")
        two.disk.forgetCalls()
        two.disk.fail(.init(call: call, errorNumber: EIO, isLasting: isLasting))
        do {
          try two.office.merge(try two.office.planMerge(of: "/stick"), from: "/stick", at: .walkDay)
        } catch {}
        let isOver = two.disk.calls.count < call
        two.disk.fail(nil)
        let again = try Laptop(two.disk).open()
        #expect(Set(again.observations).isSuperset(of: ["Mørk sti", "Bænk"]), "call \(call)")
        try again.merge(try again.planMerge(of: "/stick"), from: "/stick")
        #expect(Set(again.observations) == ["Mørk sti", "Bænk", "Løs flise"], "call \(call)")
        #expect(again.caseFile.problems() == [], "call \(call)")
        cases += 1
        if isOver { break }
        call += 1
      }
    }
    print("merging: \(cases) failing calls tried")
  }

  @Test("the folder that is open is not merged with itself")
  func itself() throws {
    let two = try Two()
    #expect(throws: StorageError.sameFolder("/workspace")) {
      try two.office.planMerge(of: "/workspace")
    }
    #expect(throws: StorageError.noWorkspace("/nowhere")) {
      try two.office.planMerge(of: "/nowhere")
    }
  }
}
