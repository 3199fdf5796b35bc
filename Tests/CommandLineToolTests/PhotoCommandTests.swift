import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import DiskTestSupport
import Foundation
import LogTestSupport
import OtherPrograms
import Testing

/// Photos from files to findings, and out again.
@Suite struct PhotoCommandTests {
  private static func workspace() -> Tool {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8", "LYGTE_NOW": "2026-11-20T18:42:30+01:00"])
    #expect(mkdir(tool.folder.path("pics"), 0o700) == 0)
    tool.done("walk", "add", "Evening walk", "date=2026-11-20")
    return tool
  }

  private func stored(_ tool: Tool) -> [String] {
    ((try? POSIXFileSystem().names(in: tool.folder.path("w/photos"))) ?? nil) ?? []
  }

  @Test("a photo is copied by its content for its owner alone, and the original is left")
  func adds() throws {
    let tool = Self.workspace()
    let finding = tool.done("add", "A dark lamp")
    let picture = TestPicture.jpeg()
    tool.write(picture, to: "IMG_0012.jpg")
    let id = tool.done("photo", "add", "../IMG_0012.jpg", "--of", finding, "--nobody")
    let name = SHA256.digest(of: picture).description + ".jpg"
    #expect(stored(tool) == [name])
    #expect(tool.contents("w/photos/\(name)") == picture)
    #expect(tool.mode("w/photos/\(name)") == 0o600)
    #expect(tool.contents("IMG_0012.jpg") == picture)
    let photo = tool.json("photo", "show", id)
    #expect(photo["file"] == .string(name))
    #expect(photo["takenAt"] == "2026-11-20T18:42:07+01:00")
    #expect(photo["number"] == 12)
    #expect(photo["orientation"] == 6)
    #expect(photo["people"] == ["none"])
    #expect(tool.shown(finding)["photos"]?.array?.count == 1)
    // No byte of it is in the log.
    #expect(tool.run("verify").status == .done)
    tool.done("photo", "remove", id)
    #expect(tool.shown(finding)["photos"]?.array?.isEmpty == true)
    tool.done("undo")
    #expect(tool.shown(finding)["photos"]?.array?.count == 1)
  }

  @Test("the same photo twice is one file, and is not put twice on a finding")
  func twice() {
    let tool = Self.workspace()
    let (one, other) = (tool.done("add", "One"), tool.done("add", "Another"))
    tool.write(TestPicture.jpeg(), to: "a.jpg")
    tool.write(TestPicture.jpeg(), to: "b.jpg")
    tool.done("photo", "add", "../a.jpg", "../b.jpg", "--of", one)
    tool.done("photo", "add", "../a.jpg", "--of", other)
    #expect(stored(tool).count == 1)
    #expect(tool.json("photo", "list").array?.count == 2)
    let again = tool.run("photo", "add", "../b.jpg", "--of", one)
    #expect(again.errors.contains("is here already"))
    #expect(tool.json("photo", "list").array?.count == 2)
  }

  @Test("a link, a pipe, a folder and what is none are named, and the rest goes on")
  func badInput() throws {
    let tool = Self.workspace()
    let finding = tool.done("add", "One")
    tool.write(TestPicture.jpeg(), to: "pics/good.jpg")
    tool.write("not a picture", to: "pics/false.jpg")
    tool.write([], to: "pics/empty.jpg")
    tool.write(TestPicture.jpeg(width: 20_000, height: 10_001), to: "pics/huge.jpg")
    let pics = tool.folder.path("pics")
    try FileManager.default.createSymbolicLink(
      atPath: pics + "/link.jpg", withDestinationPath: pics + "/good.jpg")
    #expect(mkfifo(pics + "/pipe.jpg", 0o600) == 0)
    try FileManager.default.createDirectory(
      atPath: pics + "/deeper", withIntermediateDirectories: false)
    let report = tool.run("photo", "add", pics, "gone.jpg", "--of", finding)
    #expect(report.status == .needsLook)
    for said in [
      "link.jpg: is a link", "pipe.jpg: is no ordinary file", "deeper: is a folder",
      "false.jpg: is no JPEG, PNG or HEIC picture", "empty.jpg: the file is empty",
      "gone.jpg: the file is not there",
    ] { #expect(report.errors.contains(said), "\(said)") }
    let photos = tool.json("photo", "list").array ?? []
    #expect(photos.compactMap { $0["name"]?.string } == ["good.jpg", "huge.jpg"])
    #expect(photos.map { $0["fault"] } == [nil, "huge"])
  }

  @Test("paths are taken as people paste them")
  func pasted() {
    let tool = Self.workspace()
    let finding = tool.done("add", "One")
    for (place, name) in ["a b.jpg", "Åse's=foto.jpg"].enumerated() {
      tool.write(TestPicture.jpeg(shade: UInt8(place + 1)), to: name)
    }
    let path = tool.folder.path("a b.jpg")
    tool.done("photo", "add", "'\(path)'", "--of", finding)
    let url = "file://" + tool.folder.path("%C3%85se's=foto.jpg")
    tool.done("photo", "add", url, "--of", finding)
    #expect(tool.json("photo", "list").array?.count == 2)
  }

  @Test("a folder is given to a walk's findings, by number and else by time; the rest waits there")
  func folder() {
    let tool = Self.workspace()
    let first = tool.done("add", "One", "--walk", "Evening walk")
    tool.variables["LYGTE_NOW"] = "2026-11-20T19:30:00+01:00"
    let second = tool.done("add", "Two", "--walk", "Evening walk", "--photo-number", "77")
    tool.write(TestPicture.jpeg(), to: "pics/IMG_0001.jpg")
    let late = TestPicture.notes(taken: "2026:11:20 22:00:00")
    tool.write(TestPicture.jpeg(late, shade: 2), to: "pics/IMG_0077.jpg")
    tool.write(TestPicture.jpeg(late, shade: 3), to: "pics/IMG_0078.jpg")
    let pics = tool.folder.path("pics")
    let look = tool.run("photo", "add", pics, "--walk", "Evening walk", "--dry-run")
    #expect(look.text.contains("IMG_0078.jpg  -"))
    #expect(stored(tool).isEmpty)
    tool.done("photo", "add", pics, "--walk", "Evening walk")
    let photos = tool.json("photo", "list").array ?? []
    #expect(photos.prefix(2).map { $0["of"] } == [.string(first), .string(second)])
    #expect(photos.map { $0["kind"] } == ["photo", "photo", "picture"])
    // What waits is given by hand, and undone.
    let waiting = photos.last?["id"]?.string ?? ""
    tool.done("photo", "set", waiting, "of=\(second)")
    #expect(tool.shown(second)["photos"]?.array?.count == 2)
    #expect(tool.json("walk", "show", "Evening walk")["pictures"] == nil)
    tool.done("undo")
    #expect(tool.shown(second)["photos"]?.array?.count == 1)
    #expect(tool.run("verify").status == .done)
  }

  @Test("a camera's clock is put right for all, as it is said or as it is guessed")
  func clock() {
    let tool = Self.workspace()
    var findings: [String] = []
    for (place, minute) in [0, 3, 11, 17, 26, 31].enumerated() {
      let time = minute < 10 ? "0\(minute)" : "\(minute)"
      tool.variables["LYGTE_NOW"] = "2026-11-20T19:\(time):00+01:00"
      findings.append(tool.done("add", "No \(place)", "--walk", "Evening walk"))
      let wrong = (19 * 60 + minute - 64) % 1440
      let shown = "2026:11:20 \(wrong / 60):\(wrong % 60 < 10 ? "0" : "")\(wrong % 60):00"
      tool.write(
        TestPicture.jpeg(TestPicture.notes(taken: shown), shade: UInt8(place)),
        to: "pics/IMG_010\(place).jpg")
    }
    let pics = tool.folder.path("pics")
    tool.answer = "yes"
    tool.done("photo", "add", pics, "--walk", "Evening walk")
    #expect(tool.questions.last?.contains("+64m") == true)
    let photos = tool.json("photo", "list").array ?? []
    #expect(photos.compactMap { $0["of"]?.string } == findings)
    #expect(photos.first?["takenAt"] == "2026-11-20T19:00:00+01:00")
    #expect(photos.first?["clockShift"] == 64)
    tool.done("undo")
    tool.done("photo", "add", pics, "--walk", "Evening walk", "--shift", "+64m")
    let again = tool.json("photo", "list").array ?? []
    #expect(again.compactMap { $0["of"]?.string } == findings)
    #expect(
      tool.run("photo", "add", pics, "--walk", "Evening walk", "--shift", "x").status
        == .wrongUsage)
  }

  @Test("a file that is missing or changed is told")
  func faults() {
    let tool = Self.workspace()
    let finding = tool.done("add", "One")
    tool.write(TestPicture.jpeg(), to: "a.jpg")
    tool.done("photo", "add", "../a.jpg", "--of", finding)
    let name = stored(tool)[0]
    tool.write("other", to: "w/photos/\(name)")
    #expect(tool.json("photo", "list").array?.first?["fault"] == "changed")
    #expect(tool.run("verify").status == .needsLook)
    try? FileManager.default.removeItem(atPath: tool.folder.path("w/photos/\(name)"))
    #expect(tool.json("photo", "list").array?.first?["fault"] == "missing")
    #expect(tool.run("photo", "list").text.contains("the file is missing"))
  }

  @Test("a picture laid into photos under its camera's name is named, taken in, and then at rest")
  func dropped() {
    let tool = Self.workspace()
    let finding = tool.done("add", "One")
    tool.write(TestPicture.jpeg(), to: "w/photos/IMG_0012.jpg")
    #expect(
      tool.run("verify").errors.contains("IMG_0012.jpg")
        || tool.run("verify").text
          .contains("IMG_0012.jpg")
    )
    tool.done("photo", "add", "photos", "--of", finding)
    #expect(tool.json("photo", "list").array?.first?["name"] == "IMG_0012.jpg")
    #expect(tool.run("verify").status == .done)
  }

  @Test("a photo that must go is taken out of the folder, and never comes back")
  func erased() throws {
    let tool = Self.workspace()
    let finding = tool.done("add", "One")
    tool.write(TestPicture.jpeg(), to: "a.jpg")
    let id = tool.done("photo", "add", "../a.jpg", "--of", finding)
    tool.done("copy", tool.folder.path("usb"), "--yes")
    let photo = try #require(tool.shown(finding)["photos"]?.array?.first?["id"]?.string)
    tool.done(
      "redact", finding, "file", "--entry", photo, "--ground", "Objection", "--yes")
    #expect(stored(tool).isEmpty)
    #expect(tool.run("verify").status == .done)
    // A colleague's folder still has it.
    tool.done("merge", tool.folder.path("usb"), "--yes")
    #expect(stored(tool).isEmpty)
    let again = tool.run("photo", "add", "../a.jpg", "--of", finding)
    #expect(again.errors.contains("taken out of here"))
    #expect(stored(tool).isEmpty)
    _ = id
  }

  @Test("merging brings a colleague's photos, and a backup carries them")
  func travels() {
    let tool = Self.workspace()
    let finding = tool.done("add", "One")
    tool.write(TestPicture.jpeg(), to: "a.jpg")
    tool.done("copy", tool.folder.path("usb"), "--yes")
    let colleague = ["-w", tool.folder.path("usb"), "--user", "AAS"]
    tool.variables["LYGTE_DEVICE"] = "felt"
    #expect(
      tool.run(["photo", "add", "../a.jpg", "--of", finding] + colleague).status == .done)
    tool.variables["LYGTE_DEVICE"] = "kontor"
    tool.done("merge", tool.folder.path("usb"), "--yes")
    #expect(stored(tool).count == 1)
    #expect(tool.shown(finding)["photos"]?.array?.count == 1)
    tool.done("backup", tool.folder.path("b.tar"))
    tool.done("restore", tool.folder.path("b.tar"), tool.folder.path("again"))
    #expect(
      (try? POSIXFileSystem().names(in: tool.folder.path("again/photos")))??.count == 1)
  }
}

private enum ExifTool {
  static let runner = ProgramRunner(environment: ["PATH": "/usr/bin:/bin:/usr/local/bin"])
  static let isThere = isInstalled("exiftool")
  static let heifIsThere = isThere && isInstalled("heif-enc") && isInstalled("heif-convert")

  private static func isInstalled(_ name: String) -> Bool {
    let isThere = runner.path(of: name) != nil
    if !isThere { print("SKIPPED: no \(name) here to read what leaves") }
    return isThere
  }

  /// What it finds in the file besides what any picture has.
  static func notes(_ path: String) throws -> [String] {
    let run = try runner.capture(["exiftool", "-s", "-G1", path])
    #expect(run.succeeded)
    return run.outputText.split(separator: "\n").map(String.init).filter { line in
      !["[ExifTool]", "[System]", "[File]", "[Composite]", "[PNG]"].contains {
        line.hasPrefix($0)
      }
    }
  }
}

@Suite("exiftool reads of what leaves nothing but how it is turned", .enabled(if: ExifTool.isThere))
struct PhotoLeavingTests {
  private func leaving(_ bytes: [UInt8], _ name: String) throws -> (Tool, String) {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin:/usr/local/bin"])
    let finding = tool.done("add", "One")
    tool.write(bytes, to: name)
    let id = tool.done("photo", "add", "../" + name, "--of", finding)
    let file = tool.folder.path("leaves.bin")
    tool.done("photo", "show", id, "-o", file)
    return (tool, file)
  }

  @Test("of a JPEG")
  func jpeg() throws {
    let (tool, file) = try leaving(TestPicture.jpeg(), "a.jpg")
    let before = try ExifTool.notes(tool.folder.path("a.jpg"))
    #expect(before.contains { $0.contains("DateTimeOriginal") })
    let notes = try ExifTool.notes(file)
    #expect(notes.count == 1)
    #expect(notes.first?.contains("Orientation") == true)
  }

  @Test("of a PNG")
  func png() throws {
    let (tool, file) = try leaving(TestPicture.plainPNG, "a.png")
    #expect(try ExifTool.notes(file).isEmpty)
    #expect(tool.contents("leaves.bin") == TestPicture.plainPNG)
  }

  @Test("of a HEIC, which leaves as a JPEG", .enabled(if: ExifTool.heifIsThere))
  func heic() throws {
    let tool = Tool()
    tool.write(TestPicture.jpeg(), to: "a.jpg")
    let (from, to) = (tool.folder.path("a.jpg"), tool.folder.path("a.heic"))
    #expect(try ExifTool.runner.capture(["heif-enc", from, "-o", to]).succeeded)
    let bytes = try #require(tool.contents("a.heic"))
    let head = try #require(PhotoHead(of: bytes))
    #expect(head.format == .heic)
    #expect((head.width, head.height) == (16, 12))
    #expect(head.clock?.day == Day(iso: "2026-11-20"))
    let (other, file) = try leaving(bytes, "a.heic")
    #expect(PhotoHead(of: other.contents("leaves.bin") ?? [])?.format == .jpeg)
    #expect(try ExifTool.notes(file).isEmpty)
  }

  @Test("a HEIC is kept where nothing can convert it, and that is said")
  func noConverter() {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8", "PATH": "/nowhere"])
    let finding = tool.done("add", "One")
    tool.write(TestPicture.heic(), to: "a.heic")
    let id = tool.done("photo", "add", "../a.heic", "--of", finding)
    let report = tool.run("photo", "show", id, "-o", tool.folder.path("leaves.jpg"))
    #expect(report.status == .unavailable)
    #expect(report.errors.contains("HEIC"))
  }
}
