import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

/// Three laptops that write, carry logs to each other whole or in part, and write documents now
/// and then.
private struct Story {
  var disks: [FaultyFileSystem] = []
  var laptops: [Laptop] = []
  var workspaces: [Workspace] = []
  var random: SeededRandom

  init(seed: UInt64) throws {
    random = SeededRandom(seed: seed)
    for place in 0..<3 {
      let disk = FaultyFileSystem()
      let laptop = Laptop(disk, device: "laptop-\(place)")
      if place == 0 {
        _ = try laptop.create(seed: seed)
      } else {
        for (path, bytes) in disks[0].files where path.hasPrefix("/workspace/log/") {
          disk.put(bytes, at: path)
        }
      }
      disks.append(disk)
      laptops.append(laptop)
      workspaces.append(try laptop.open(seed: seed &+ UInt64(place)))
    }
  }

  mutating func step() throws {
    let place = Int.random(in: 0..<3, using: &random)
    let workspace = workspaces[place]
    let caseFile = workspace.caseFile
    let walks = caseFile.records(of: .walk)
    let findings = caseFile.records(of: .finding)
    let number = Int64.random(in: 0..<6, using: &random)
    switch Int.random(in: 0..<11, using: &random) {
    case 0:
      // Now and then the same identifier on two laptops.
      let id = SayableIdentifier(randomBits: UInt32(number)).description
      try save(workspace, [.make(.walk, [FieldValue("id", .bare(.string(id)))])])
    case 1...2:
      try save(workspace, [.make(.finding, [FieldValue("number", .bare(.integer(number)))])])
    case 3...4:
      guard let finding = findings.randomElement(using: &random),
        let walk = walks.randomElement(using: &random)
      else { return }
      let value = FieldValue(
        "walk", .record(.existing(caseFile.name(of: walk))),
        replacing: caseFile.standingNames(finding, "walk"))
      try save(workspace, [.set(.existing(caseFile.name(of: finding)), [value])])
    case 5:
      guard let finding = findings.randomElement(using: &random) else { return }
      let owner = LogValue.record(.existing(caseFile.name(of: finding)))
      try save(
        workspace, [.make(.comment, [FieldValue("of", owner), FieldValue("text", .typed("så"))])])
    case 6:
      let step =
        number < 4
        ? caseFile.undoable(by: workspace.device) : caseFile.redoable(by: workspace.device)
      if let step { try save(workspace, [.withdraw(step.acts)]) }
    case 7: workspace.writeDocuments()
    case 8: workspaces[place] = try laptops[place].open(seed: UInt64(number))
    default: try carry(from: Int.random(in: 0..<3, using: &random), to: place, isWhole: false)
    }
  }

  private func save(_ workspace: Workspace, _ edits: [Edit]) throws {
    try workspace.append(ActDraft(edits), actor: "mbj", at: .walkDay)
  }

  mutating func carry(from: Int, to: Int, isWhole: Bool) throws {
    if from == to { return }
    for (path, bytes) in disks[from].files where path.hasPrefix("/workspace/log/") {
      if path.hasSuffix("laptop-\(to).jsonl") { continue }
      let here = disks[to].bytes(at: path)?.count ?? 0
      if here >= bytes.count { continue }
      let count = isWhole ? bytes.count : Int.random(in: here...bytes.count, using: &random)
      disks[to].put(Array(bytes.prefix(count)), at: path)
    }
    _ = try workspaces[to].readTails()
  }

  func documents(_ place: Int) -> [String: [UInt8]] {
    disks[place].files.filter { $0.key.hasPrefix("/workspace/") && $0.key.hasSuffix(".json") }
  }
}

@Suite struct ConvergenceTests {
  @Test(
    "the same lines give the same documents, whatever came when and was written when",
    arguments: 1...100 as ClosedRange<UInt64>)
  func sameDocuments(seed: UInt64) throws {
    var story = try Story(seed: seed)
    for _ in 0..<60 { try story.step() }
    for from in 0..<3 {
      for to in 0..<3 { try story.carry(from: from, to: to, isWhole: true) }
    }
    for workspace in story.workspaces {
      #expect(workspace.writeDocuments() == [])
    }
    let fresh = FaultyFileSystem()
    for (path, bytes) in story.disks[0].files where path.hasPrefix("/workspace/log/") {
      fresh.put(bytes, at: path)
    }
    try Laptop(fresh).open().writeDocuments()
    let expected = fresh.files.filter {
      $0.key.hasPrefix("/workspace/") && $0.key.hasSuffix(".json")
    }
    #expect(expected.count > 3)
    for place in 0..<3 {
      let documents = story.documents(place)
      #expect(documents.keys.sorted() == expected.keys.sorted())
      for (path, bytes) in expected {
        let isSame = documents[path] == bytes
        #expect(isSame, "\(path) on laptop-\(place)")
      }
      #expect(try Workspace.verify("/workspace", fileSystem: story.disks[place]).isWhole)
    }
  }
}
