import CaseModel
import CommandLineTool
import DiskTestSupport
import Foundation
import Testing

/// The page in a real browser of a phone's size, offline, with a reload in the middle.
@Suite("The page on a phone", .enabled(if: PhoneBrowser.isPresent), .serialized)
struct PhonePageTests {
  @Test("what is typed survives a reload, and its file becomes findings", .timeLimit(.minutes(5)))
  func story() throws {
    let tool = PhoneFormTests.workspace()
    let folder = tool.folder.path("phone")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    tool.done("form", PhoneFormTests.walk, "-o", folder + "/page.html")
    let photo = try PhoneBrowser.photo()
    #expect(String(decoding: photo, as: UTF8.self).contains("CANARYMAKER"))
    tool.write(photo, to: "phone/photo.png")
    let told = try PhoneBrowser.story(
      of: folder + "/page.html", in: folder, picture: folder + "/photo.png")

    #expect(told["viewport"] == [390, 390], "Nothing is wider than the phone")
    #expect(told["online"] == false)
    #expect(told["small"] == .array([]), "Everything pressed is 48 points high")
    #expect(told["afterReload"] == ["Der er liv på pladsen", "positive", 1, 1600])
    #expect(told["afterDeleting"] == 2)
    #expect(told["markup"] == 0)
    #expect(told["fetch"] == "TypeError")
    #expect(told["afterWiping"] == [0, 0, 0])
    #expect(told["asked"]?.texts.allSatisfy { ["file", "data", "blob"].contains($0) } == true)
    #expect(told["errors"] == .array([]))

    let files = told["files"]?.texts ?? []
    #expect(files.count == 1 && files[0].hasPrefix("havnestien-aften-"), "\(told)")
    let bytes = tool.contents("phone/\(files.first ?? "")") ?? []
    #expect(!String(decoding: bytes, as: UTF8.self).contains("CANARYMAKER"))
    #expect(bytes.count < 1_000_000, "Pictures are made small: \(bytes.count)")
    let report = tool.run("import", folder + "/" + (files.first ?? ""))
    #expect(report.status == .done, "\(report.errors)")
    let list = tool.json("list").array ?? []
    #expect(
      Set(list.compactMap { $0["observation"]?.string }) == [
        "Lygten er slukket <b>her</b> & \"der\"", "Der er liv på pladsen",
        "Klip hækken til sommer", "Ikke gemt endnu",
      ])
    let lamp = list.first { $0["kind"] == "problem" && $0["stop"] == "Stien langs kajen" }
    #expect(lamp != nil, "The stop that was chosen")
    #expect(list.contains { $0["kind"] == "proposal" && $0["place"] == "Stien bag skolen" })
    #expect(tool.json("participant", "list").array?.first?["name"] == "Anna Ågård")
  }
}
