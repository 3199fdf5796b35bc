import CaseModel
import CommandLineTool
import Testing

@Suite struct AddTests {
  @Test("add prints the new identifier and nothing else, and it can be read again")
  func printsIdentifier() throws {
    let tool = Tool.workspace()
    let report = tool.run("add", "Sti uden lys", "--sted", "bag garagerne")
    #expect(report.errors == "")
    let id = report.text
    #expect(try SayableIdentifier(reading: id).description == id)
    let finding = tool.shown(id)
    #expect(finding["observation"] == "Sti uden lys")
    #expect(finding["place"] == "bag garagerne")
    #expect(finding["state"] == "new")
    #expect(finding["createdBy"] == "MKJ")
    #expect(finding["createdAt"] == "2026-11-23T09:30:00+01:00")
  }

  @Test("fields are options in Danish and English, with = or without")
  func optionsInBothLanguages() {
    let tool = Tool.workspace()
    let id = tool.done(
      "add", "Hæk", "--højde=210", "--follow-up", "MKJ", "--frist", "om 14 dage",
      "--priority=høj", "--døgntid", "aften", "--tags", "sti, lys", "--tiltag", "Klip hækken",
      "--category", "hæk og hegn")
    let finding = tool.shown(id)
    #expect(finding["heightCm"] == 210)
    #expect(finding["followUp"] == "MKJ")
    #expect(finding["due"] == "2026-12-07")
    #expect(finding["priority"] == "high")
    #expect(finding["timeOfDay"] == "evening")
    #expect(finding["category"] == "hedge")
    #expect(finding["tags"]?.array?.compactMap { $0["text"]?.string } == ["sti", "lys"])
    #expect(finding["actions"]?[0]?["text"] == "Klip hækken")
  }

  @Test("a dash reads the text from standard input, and two dashes end the options")
  func dashes() {
    let tool = Tool.workspace()
    tool.input = Array("Første linje\r\nanden linje\n".utf8)
    #expect(tool.shown(tool.done("add", "-"))["observation"] == "Første linje\nanden linje")
    #expect(tool.shown(tool.done("add", "--", "--mørk sti"))["observation"] == "--mørk sti")
    #expect(tool.shown(tool.done("add", "- lampe ude"))["observation"] == "- lampe ude")
  }

  @Test("a walk nobody knows is made once, and one that looks like a slip is asked about")
  func walks() {
    let tool = Tool.workspace()
    let first = tool.done("add", "a", "--vandring", "Vester Allé", "--nr", "1")
    let second = tool.done("add", "b", "--walk", "vester alle", "--number", "2")
    #expect(tool.shown(first)["walk"]?.string != nil)
    #expect(tool.shown(first)["walk"] == tool.shown(second)["walk"])
    let invalid = tool.run("add", "c", "--walk", "Vestre Allé")
    #expect(invalid.status == .wrongUsage)
    #expect(invalid.errors.contains("Mente du Vester Allé?"))
  }

  @Test("a value that cannot be read says which field, and what would be one")
  func unreadableValue() {
    let tool = Tool.workspace()
    let report = tool.run("add", "x", "--prioritet", "hej")
    #expect(report.status == .wrongUsage)
    #expect(
      report.errors.contains("Prioritet kan ikke være »hej«. Vælg: haster, høj, middel, lav."))
    #expect(tool.run("add", "x", "--due", "33. maj").status == .wrongUsage)
    #expect(tool.run("add").status == .wrongUsage)
    #expect(tool.json("list") == [])
  }

  @Test("a finding is not added in a state that promises others something before it can")
  func gateAtAdding() {
    let tool = Tool.workspace()
    let report = tool.run("add", "x", "--status", "tildelt")
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("Ansvarlig (--ansvarlig)"))
    let id = tool.done(
      "add", "x", "--status", "tildelt", "--kategori", "lys", "--ansvarlig", "Vej & Park",
      "--opfølgning", "MKJ", "--frist", "2026-12-05")
    #expect(tool.shown(id)["state"] == "assigned")
  }
}
