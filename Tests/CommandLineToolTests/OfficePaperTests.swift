import CaseModel
import CommandLineTool
import DiskTestSupport
import Foundation
import Testing

/// Every paper that leaves as an Office file, read by programs of others.
@Suite("Papers in the readers of others", .enabled(if: OfficeReaders.arePresent))
struct OfficePaperTests {
  /// The example's papers, by their file names.
  private static func papers() throws -> [String: [UInt8]] {
    let tool = Tool.example()
    func written(_ file: String, _ arguments: String...) throws -> (String, [UInt8]) {
      let path = tool.folder.path(file)
      let report = tool.run(arguments + ["-o", path])
      #expect(report.status == .done, "\(file): \(report.errors)")
      return (file, Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    }
    let first = tool.json("list").array?.first?["id"]?.string ?? ""
    tool.done("agenda", "add", first)
    let walk = "Mosevænget, nat"
    return Dictionary(
      uniqueKeysWithValues: try [
        written("rapport.docx", "report", walk, "--audience", "internal"),
        written("dagsorden.docx", "agenda"),
        written("overdragelse.docx", "handover"),
        written("tekster.docx", "export", "--format", "tekster"),
        written("brev.docx", "chase", "Lysforsyningen"),
        written("fund.xlsx", "export"),
        written("liste.xlsx", "chase", "Lysforsyningen", "--send"),
      ])
  }

  @Test("zipfile, python-docx, openpyxl and LibreOffice find no fault, and the same words")
  func readByOthers() throws {
    let said = try OfficeReaders.said(of: try Self.papers())
    let lines = said.split(separator: "\n").map(String.init)
    #expect(lines.count == 7, "\(said)")
    for line in lines { #expect(line.hasSuffix(" ok"), "\(line)") }
  }
}

/// Python with its readers, and LibreOffice where it is.
enum OfficeReaders {
  private static let python = "/usr/bin/env"

  static let arePresent: Bool = {
    let isThere = run("import docx, openpyxl; print(1)", [])?.hasPrefix("1") ?? false
    if !isThere { print("SKIPPED: no python-docx or openpyxl here to read papers") }
    if !FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice") {
      print("SKIPPED: no LibreOffice here to read papers")
    }
    return isThere
  }()

  /// A line for each file: its name and `ok`, or what is wrong with it.
  static func said(of files: [String: [UInt8]]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      try Data(bytes).write(to: folder.appendingPathComponent(name))
    }
    return run(script, [folder.path]) ?? ""
  }

  private static func run(_ script: String, _ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["python3", "-c", script] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let script = """
    import sys, os, shutil, subprocess, zipfile, docx, openpyxl
    folder = sys.argv[1]
    office = shutil.which('soffice')
    def converted(path, form, ending):
      if not office: return None
      subprocess.run([office, '-env:UserInstallation=file://' + folder + '/profile', '--headless',
        '--convert-to', form, '--outdir', folder + '/out', path], capture_output=True)
      made = os.path.join(folder, 'out', os.path.splitext(os.path.basename(path))[0] + '.' + ending)
      return open(made, encoding='utf-8-sig').read()
    def words(text): return ''.join(c for c in text if not c.isspace())
    def document(path):
      d = docx.Document(path)
      heads = [p.text for p in d.paragraphs if p.style.name == 'Heading 1']
      if len(heads) != 1: return 'not one heading: %s' % heads
      if d.core_properties.title != heads[0]: return 'no title'
      if d.core_properties.language != 'da-DK': return 'no language'
      if not d.tables: return 'no table'
      for t in d.tables:
        if 'tblHeader' not in t.rows[0]._tr.xml: return 'a head that does not come again'
        if 'tblDescription' not in t._tbl.xml: return 'a table without a name'
      if 'Kommune' not in d.sections[0].header.paragraphs[0].text: return 'no municipality in the head'
      text = converted(path, 'txt:Text (encoded):UTF8', 'txt')
      if text is None: return 'ok'
      cells = [c.text for t in d.tables for r in t.rows for c in r.cells]
      for part in [p.text for p in d.paragraphs] + cells:
        if words(part) and words(part) not in words(text): return 'LibreOffice lacks ' + part
      return 'ok'
    def workbook(path):
      b = openpyxl.load_workbook(path)
      s = b.active
      if not s.freeze_panes or not s.print_title_rows: return 'no frozen head'
      cells = [c for r in s.iter_rows() for c in r]
      if any(c.data_type == 'f' for c in cells): return 'a formula'
      if not any(c.is_date for c in cells): return 'no day that is a day'
      if min(d.width for d in s.column_dimensions.values()) < 8: return 'a column too narrow'
      lists = s.data_validations.dataValidation
      if path.endswith('liste.xlsx') and (not lists or not s.protection.sheet):
        return 'nothing to choose from, or nothing locked'
      text = converted(path, 'csv:Text - txt - csv (StarCalc):59,34,76,1', 'csv')
      if text is None: return 'ok'
      for c in cells:
        if isinstance(c.value, str) and words(c.value.replace('"', '')) not in words(text.replace('"', '')):
          return 'LibreOffice lacks ' + c.value
      return 'ok'
    for name in sorted(os.listdir(folder)):
      path = os.path.join(folder, name)
      if not name.endswith(('.docx', '.xlsx')): continue
      try:
        broken = zipfile.ZipFile(path).testzip()
        said = 'broken ' + broken if broken else document(path) if name.endswith('.docx') else workbook(path)
      except Exception as error:
        said = repr(error)
      print(name, said)
    """
}
