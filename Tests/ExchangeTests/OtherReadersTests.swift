import CaseModel
import Exchange
import Language
import Testing
import Wording

/// What leaves the program, read by programs of others.
@Suite("What other programs read") struct OtherReadersTests {
  private func finding() -> Finding {
    var finding = Finding(name: "f")
    for (field, value) in [
      (FindingField.id, "K7Q-4MJ"), (.place, "Ved _x0041_ & <lågen>"),
      (.observation, "=HYPERLINK(\"http://x\")"), (.state, "assigned"), (.due, "2026-12-05"),
      (.responsible, "'=1+1"), (.observedOn, "2026-11"),
    ] { finding.values[field] = .string(value) }
    finding.values[FindingField.number] = 3
    return finding
  }

  private var context: ExportContext {
    ExportContext(language: .danish, today: today, workspace: "Åhavn's: [plan]/2026 om alt muligt")
  }

  @Test("openpyxl and zipfile read the workbook of findings", .enabled(if: Python.hasWorkbooks))
  func findings() throws {
    let said = String(
      decoding: try Python.run(
        """
        import sys, zipfile, openpyxl, datetime
        assert zipfile.ZipFile(sys.argv[1]).testzip() is None
        b = openpyxl.load_workbook(open(sys.argv[1], 'rb'), rich_text=True); s = b.active
        print(s.title, '|', s.freeze_panes, '|', s.print_title_rows, '|', s.auto_filter.ref)
        head = [c.value for c in s[4]]; row = dict(zip(head, s[5]))
        for n in ['Kode', 'Nr.', 'Sted', 'Beskrivelse', 'Ansvarlig', 'Frist', 'Set den']:
          c = row[n]; print(n, '|', c.value, '|', c.data_type, '|', c.is_date)
        print(s.protection.sheet, [c for r in s.iter_rows() for c in r if c.data_type == 'f'])
        print(min(s.column_dimensions[k].width for k in s.column_dimensions) >= 8, s['A1'].value)
        """, try bytes(of: [finding()])), as: UTF8.self)
    #expect(
      said.split(separator: "\n").map(String.init) == [
        "Fund | A5 | $4:$4 | A4:\(lastColumn(said))",
        "Kode | K7Q-4MJ | s | False", "Nr. | 3 | n | False",
        "Sted | Ved _x0041_ & <lågen> | s | False",
        "Beskrivelse | =HYPERLINK(\"http://x\") | s | False", "Ansvarlig | ''=1+1 | s | False",
        "Frist | 2026-12-05 00:00:00 | d | True", "Set den | 2026-11 | s | False",
        "False []", "True Punkter: Åhavn's: [plan]/2026 om alt muligt",
      ])
  }

  /// As it goes to ourselves.
  private func bytes(of findings: [Finding]) throws -> [UInt8] {
    let format = try #require(ExportFormat.named("xlsx"))
    return format.bytes(of: AudienceEdition(findings, by: Discloser(for: .us)), context)
  }

  private func lastColumn(_ said: String) -> String {
    said.split(separator: "\n").first.map { String($0.split(separator: ":").last ?? "") } ?? ""
  }

  @Test(
    "openpyxl finds the answers to choose, the locked identifiers and the head of a party's list",
    .enabled(if: Python.hasWorkbooks))
  func partyList() throws {
    let day = Day(number: 20_780)
    let trail = PartyListHistory(finding(), proposedOn: day.adding(days: -12))
    let list = ChaseList(
      id: "9FA-2T9", party: "Vej & Park", edition: 2, on: day, audience: .partners,
      rows: [
        ChaseRow(
          DisclosedFinding(finding(), lacksText: false, isWithheld: false), trail, today: day)
      ])
    let bytes = ChaseFormat.xlsx.bytes(of: list, .danish, workspace: "Åhavn")
    let said = String(
      decoding: try Python.run(
        """
        import sys, openpyxl
        s = openpyxl.load_workbook(open(sys.argv[1], 'rb')).active
        head = [r for r in s.iter_rows() if any(c.value == 'Kode' for c in r)][0]
        line = head[0].row + 1; at = {c.value: s.cell(line, c.column) for c in head}
        print(s.title, s.freeze_panes == 'A%d' % line, s.print_title_rows == '$%d:$%d' % (line-1, line-1))
        print(s.protection.sheet, s.protection.password, [n for n in at if at[n].protection.locked])
        for v in s.data_validations.dataValidation:
          print(v.type, v.formula1, at['Status'].coordinate in v.sqref, v.showErrorMessage)
        print(at['Frist'].value, at['Frist'].is_date, at['Kode'].value, at['Liste'].value)
        """, bytes), as: UTF8.self)
    #expect(
      said.split(separator: "\n").map(String.init) == [
        "Vej & Park True True", "True None ['Kode', 'Liste']",
        "list \"i gang,afventer,udført,ikke vores ansvar\" True False",
        "2026-12-05 00:00:00 True K7Q-4MJ 9FA-2T9",
      ])
    let back = try #require(try ReturnedReader.list(bytes, today: today))
    #expect(back.rows.map(\.id) == ["K7Q-4MJ"])
    #expect(back.lists.map(\.description) == ["9FA-2T9"])
  }

  @Test(
    "python-docx and zipfile find real headings, a head that comes again, and every word",
    .enabled(if: Python.hasDocuments))
  func report() throws {
    var page = PrintedPage(title: "Rapport", head: "Til beboerne. 19-11-2026", language: .danish)
    var section = PrintedPage.Section("Det fandt vi")
    section.sentences = ["To <linjer>\nog & mere"]
    section.header = ["Nr.", "Beskrivelse"]
    section.rows = [["1", "• Klip\n  hækken\n• Skift pæren"], ["2", "=1+1"]]
    page.sections = [section]
    let said = String(
      decoding: try Python.run(
        """
        import sys, zipfile, docx
        assert zipfile.ZipFile(sys.argv[1]).testzip() is None
        d = docx.Document(open(sys.argv[1], 'rb'))
        for p in d.paragraphs: print(p.style.name, '|', repr(p.text))
        t = d.tables[0]
        for r in t.rows: print([[(p.style.name, p.text) for p in c.paragraphs] for c in r.cells])
        print(t.style.name, 'tblHeader' in t.rows[0]._tr.xml, d.sections[0].header.paragraphs[0].text)
        """, page.document()), as: UTF8.self)
    #expect(
      said.split(separator: "\n").map(String.init) == [
        "Heading 1 | 'Rapport'", "Normal | 'Til beboerne. 19-11-2026'",
        "Heading 2 | 'Det fandt vi'",
        "Normal | 'To <linjer>\\nog & mere'", "Normal | ''",
        "[[('Table head', 'Nr.')], [('Table head', 'Beskrivelse')]]",
        "[[('Normal', '1')], [('List Bullet', 'Klip\\nhækken'), ('List Bullet', 'Skift pæren')]]",
        "[[('Normal', '2')], [('Normal', '=1+1')]]",
        "Table Grid True Til beboerne. 19-11-2026",
      ])
    let back = try Importer.preview(bytes: page.document(), fileName: "x", today: today)
    #expect(back.rows.map { $0.values[.observation] } == ["• Klip\nhækken\n• Skift pæren", "=1+1"])
  }
}
