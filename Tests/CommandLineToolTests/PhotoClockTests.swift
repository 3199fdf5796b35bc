import CaseModel
import CommandLineTool
import DiskTestSupport
import Foundation
import LogTestSupport
import Testing

/// A folder of two cameras, one of which is 64 minutes slow; and pictures that are not whole.
@Suite struct PhotoClockTests {
  private static func time(_ minutes: Int) -> String {
    let whole = (minutes + 1440) % 1440
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(whole / 60)):\(two(whole % 60)):00"
  }

  /// Thirteen pictures of a telephone that is right, eight of a camera that is slow, of thirteen
  /// findings.
  private static func workspace() -> (tool: Tool, findings: [String]) {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8", "LYGTE_NOW": "2026-11-20T19:00:00+01:00"])
    #expect(mkdir(tool.folder.path("pics"), 0o700) == 0)
    tool.done("walk", "add", "Evening walk", "date=2026-11-20")
    var findings: [String] = []
    for (place, minute) in stride(from: 0, to: 13 * 25, by: 25).enumerated() {
      let saved = 18 * 60 + minute + (place % 3) * 4
      tool.variables["LYGTE_NOW"] = "2026-11-20T\(time(saved))+01:00"
      findings.append(tool.done("add", "No \(place)", "--walk", "Evening walk"))
      func shown(_ minutes: Int) -> String { "2026:11:20 " + time(minutes) }
      tool.write(
        TestPicture.jpeg(
          TestPicture.notes(taken: shown(saved + 1), make: "Apple", model: "iPhone 12"),
          shade: UInt8(place)),
        to: "pics/IMG_90\(place + 10).jpg")
      if place < 8 {
        tool.write(
          TestPicture.jpeg(
            TestPicture.notes(taken: shown(saved - 64), make: "Canon", model: "Canon EOS 80D"),
            shade: UInt8(place + 100)),
          to: "pics/DSC_80\(place + 10).jpg")
      }
    }
    return (tool, findings)
  }

  private func owners(_ tool: Tool, _ prefix: String) -> [String?] {
    (tool.json("photo", "list").array ?? [])
      .filter { $0["name"]?.string?.hasPrefix(prefix) == true }
      .sorted { ($0["name"]?.string ?? "") < ($1["name"]?.string ?? "") }
      .map { $0["kind"] == "photo" ? $0["of"]?.string : nil }
  }

  @Test("each camera’s clock is put right by itself: all pictures come to their findings")
  func guessed() {
    let (tool, findings) = Self.workspace()
    tool.answer = "yes"
    let report = tool.run("photo", "add", tool.folder.path("pics"), "--walk", "Evening walk")
    #expect(tool.questions.last?.contains("Canon EOS 80D +64m") == true)
    #expect(tool.questions.last?.contains("iPhone") == false)
    #expect(
      report.errors.contains(
        "Camera iPhone 12: 13 photos, clock +0m · Canon EOS 80D: 8 photos, clock +64m"))
    #expect(owners(tool, "IMG_") == findings)
    #expect(owners(tool, "DSC_") == findings.prefix(8).map { $0 })
  }

  @Test("a shift is said for one camera by its name, and without one for all")
  func said() {
    let (tool, findings) = Self.workspace()
    let pics = tool.folder.path("pics")
    func add(_ shifts: String...) -> CommandReport {
      tool.run(
        ["photo", "add", pics, "--walk", "Evening walk"] + shifts.flatMap { ["--shift", $0] })
    }
    #expect(add("Canon=+64m").status == .done)
    #expect(owners(tool, "IMG_") == findings)
    #expect(owners(tool, "DSC_") == findings.prefix(8).map { $0 })
    tool.done("undo")
    #expect(add("iphone=0,canon=+1h4m").status == .done)
    #expect(owners(tool, "DSC_") == findings.prefix(8).map { $0 })
    tool.done("undo")
    #expect(add("+64m", "iPhone 12=0").status == .done)
    #expect(owners(tool, "IMG_") == findings)
    tool.done("undo")
    let wrong = add("Nikon=+1h")
    #expect(wrong.status == .wrongUsage && wrong.errors.contains("Canon EOS 80D"))
    #expect(add("Canon=x").status == .wrongUsage)
  }

  @Test("a picture that was cut and one of 200 megapixels are taken in, named, and flagged")
  func notWhole() {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8"])
    let finding = tool.done("add", "One")
    tool.write(TestPicture.jpeg(shade: 1), to: "a whole.jpg")
    tool.write(TestPicture.jpeg(shade: 2).dropLast(40) + [], to: "b cut.jpg")
    tool.write(TestPicture.plainPNG.dropLast(9) + [], to: "c cut.png")
    tool.write(TestPicture.jpeg(width: 20_000, height: 10_000), to: "d large.jpg")
    tool.write(TestPicture.jpeg(width: 12_000, height: 9000), to: "e phone.jpg")
    let report = tool.run(
      ["photo", "add"]
        + ["a whole.jpg", "b cut.jpg", "c cut.png", "d large.jpg", "e phone.jpg"]
        .map { "../" + $0 } + ["--of", finding])
    #expect(report.errors.contains("b cut.jpg: not whole"))
    #expect(report.errors.contains("c cut.png: not whole"))
    #expect(report.errors.contains("d large.jpg: 200 megapixels"))
    #expect(report.errors.contains("e phone.jpg: 108 megapixels"))
    #expect(!report.errors.contains("a whole.jpg"))
    let photos = tool.json("photo", "list").array ?? []
    #expect(photos.count == 5, "All are kept")
    #expect(photos.map { $0["fault"] } == [nil, "truncated", "truncated", "huge", nil])
    #expect(tool.run("photo", "list").text.contains("not whole"))
    #expect(tool.run("verify").status == .done)
  }
}
