import CommandLineTool
import DiskTestSupport
import Testing

/// The sheets that are printed before a walk.
@Suite struct WalkPaperTests {
  @Test("paper holds the route, who comes, a note sheet for two note takers, a poster and slips")
  func paper() {
    let tool = Tool.workspace()
    tool.done(
      "vandring", "tilføj", "Havnestien <b>", "dato=9-12-2026", "startTime=19:00",
      "meetingPlace=Bådelaugets hus")
    tool.done(
      "stop", "tilføj", "Stien langs kajen", "--vandring", "Havnestien <b>", "--kind", "quiet")
    tool.done(
      "deltager", "tilføj", "--vandring", "Havnestien <b>", "--role", "resident", "--count", "6")
    let page = tool.done("vandring", "papir", "Havnestien <b>")
    for text in [
      "Drejebog: Havnestien &lt;b&gt;", "Bådelaugets hus", "Stien langs kajen", "Noteark A",
      "Noteark B", ">A12<", ">B1<", "Gå med på tryghedsvandring", "Jeg vil gerne have svar.",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(page.contains("default-src 'none'") && !page.contains("<script"))
    #expect(page.contains("beboer") && page.contains(">6<"))
  }

  @Test("a blank sheet is printed for a walk of which nothing is known")
  func blank() {
    let tool = Tool.workspace()
    tool.done("vandring", "tilføj", "Ny")
    let page = tool.done("vandring", "papir", "Ny")
    #expect(page.contains("____________________") && page.contains(">A1<"))
  }
}
