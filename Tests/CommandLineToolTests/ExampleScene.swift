import CaseModel
import CaseStorage
import CommandLineTool
import DiskTestSupport
import Glibc
import Language
import LogTestSupport
import Testing

/// The example's workspace as the examples of help take it for granted: it has the two findings
/// they name, and the files lie where they say.
final class ExampleScene {
  private let tool: Tool
  /// What stands in an example for what only this scene knows.
  private var meant: [(written: String, here: String)]

  /// - Parameter isInvented: whether it is the example's workspace; it never mixes with others, so
  ///   what is merged is merged with another.
  init(language: Language, isInvented: Bool = true) {
    tool = isInvented ? Tool.example() : Tool.workspace()
    tool.variables["LANG"] = language.rawValue
    tool.answer = "ja"
    meant = [
      ("/media/usb/", tool.folder.path("usb/")), ("E:\\", tool.folder.path("usb/")),
      ("~/", tool.folder.path + "/"), ("/usr/local", tool.folder.path("usr")),
    ]
    // What is installed is another program, which needs no Swift.
    tool.programFile = "/usr/bin/env"
    tool.write(
      """
      id;beskrivelse;sted;område;status;ansvarlig;opfølgning;frist;vandring;nr
      K7Q-4MJ;Stien bag garagerne er mørk;bag garagerne;Lærkehaven;tildelt;Vej & Park;MKJ;1-12-2026;;
      9FA-2T9;Lampen ved tunnelen er ude;tunnelen;Mosevænget;tildelt;Vej & Park;MKJ;1-12-2026;;
      """, to: "w/scene.csv")
    tool.done("import", "scene.csv")
  }

  /// Does what a person has done before they type such a thing.
  func prepare(for name: String, _ example: String) {
    let words = Self.words(of: example).words
    switch name {
    case "form",
      "import" where example.contains(".lygte.json"):
      sendFromPhones()
    case "import":
      for table in ["fund.csv", "findings.csv"] {
        tool.write("Bemærket;Noted;Hvem;Who\nEn mørk sti;;Vej & Park;\n", to: "w/\(table)")
      }
      // What a file is, its content says.
      for table in [
        "fund.csv", "findings.csv", "fund.xlsx", "findings.xlsx", "referat.docx", "minutes.docx",
      ] where !example.contains("--map") {
        tool.write("beskrivelse;ansvarlig\nEn mørk sti;Vej & Park\n", to: "w/\(table)")
      }
      tool.input = Array("beskrivelse\tansvarlig\nEn mørk sti\tVej & Park\n".utf8)
    case "add", "comment": tool.input = Array("Lampen er ude".utf8)
    case "undo": rememberLastAct()
    case "redo":
      rememberLastAct()
      tool.done("undo")
    case "verify":
      meant.append(("7f3a91c2", tool.done("seal")))
    case "resolve": disagree()
    case "part" where words.count == 3: tool.done("same", "K7Q-4MJ", "9FA-2T9")
    case "views" where !example.contains(" save "):
      tool.done("views", "save", "Over fristen", "forfalden:ja")
      tool.done("views", "save", "Overdue", "overdue:yes")
    case "agenda" where example.contains("remove"): tool.done("agenda", "add", "K7Q-4MJ")
    case "restore":
      // The folder beside the workspace, not in it.
      tool.done("backup", path(words[2]))
    case "merge": copyForOthers(words)
    case "returned": sendAndChange(words[2])
    case "edits": editByHand()
    case "redact":
      tool.done(
        "set", "K7Q-4MJ", "observation=Inge Holm så det", "publicText=Lampen er ude")
    case "mentions":
      tool.done("set", "K7Q-4MJ", "observation=Inge Holm så det")
    case "photo": laySomePictures()
    case "report": sayWhatIsDone()
    case "checklist" where !words.contains("tilføj") && !words.contains("add"):
      chooseChecklist()
    default: break
    }
  }

  /// - Returns: nil where the board was opened.
  func run(_ example: String) -> CommandReport? {
    guard
      case .finished(let report) = tool.outcome(Self.words(of: example).words.dropFirst().map(path))
    else { return nil }
    return report
  }

  private func path(_ word: String) -> String {
    meant.reduce(word) { $0.replacing($1.written, with: $1.here) }
  }

  private func rememberLastAct() {
    tool.done("set", "K7Q-4MJ", "prioritet=høj")
    let act = tool.run("log", "K7Q-4MJ", "--json").text.split(separator: "\n").last.flatMap {
      try? JSONParser.value(from: Array($0.utf8), mode: .lenientDocument)["act"]?.string
    }
    meant.append(("7f3a91c2", act ?? ""))
  }

  /// Another machine gives the same fields other values, unknown to this one.
  private func disagree() {
    tool.done("copy", tool.folder.path("stick"))
    asColleague {
      tool.done("set", "K7Q-4MJ", "ansvarlig=Driftsgården", "frist=1-2-2027")
    }
    tool.done("set", "K7Q-4MJ", "ansvarlig=Vej & Park", "frist=1-3-2027")
    // The first is settled by a change that has seen both; both must stand.
    tool.done("merge", tool.folder.path("stick"), "--yes")
  }

  private func asColleague(_ body: () -> Void) {
    let own = (tool.variables, tool.currentFolder)
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("colleague")
    tool.variables["LYGTE_DEVICE"] = "tablet"
    tool.variables["LYGTE_SEED"] = "8"
    tool.currentFolder = tool.folder.path("stick")
    body()
    (tool.variables, tool.currentFolder) = own
  }

  private func copyForOthers(_ words: [String]) {
    for word in words.dropFirst(2) where !word.hasPrefix("--") {
      if words.contains("--join") {
        tool.done("init", path(word))
      } else {
        tool.done("copy", path(word))
      }
    }
  }

  /// A list that went to a party and came back with two deadlines changed.
  private func sendAndChange(_ file: String) {
    tool.done("chase", "Vej & Park", "-o", file, "--send")
    let text = String(decoding: tool.contents("w/\(file)") ?? [], as: UTF8.self)
    let changed = text.replacing("01-12-2026", with: "15-12-2026")
      .replacing("1 Dec 2026", with: "15 Dec 2026")
    tool.write(changed, to: "w/\(file)")
  }

  private static let walk = "Lærkehaven, aften"

  private func laySomePictures() {
    tool.write(TestPicture.jpeg(), to: "w/IMG_0012.jpg")
    for folder in ["Billeder", "Billeder/tur", "Pictures", "Pictures/walk"] {
      #expect(mkdir(tool.folder.path(folder), 0o700) == 0)
    }
    for file in ["Billeder/tur/IMG_0013.jpg", "Pictures/walk/IMG_0013.jpg"] {
      tool.write(TestPicture.jpeg(), to: file)
    }
  }

  /// What two who walked along noted on their phones.
  private func sendFromPhones() {
    for (name, text) in [("anna", "Lampen blinker"), ("bo", "Hækken er for høj")] {
      let file = try? PhoneFormTests.file(
        of: tool, walk: Self.walk, notes: [PhoneFormTests.note("\(name)1", text)],
        more: ["phone": .string(name)])
      tool.write(file ?? [], to: "w/\(name).lygte.json")
    }
  }

  /// A report for others tells of each problem what somebody does about it.
  private func sayWhatIsDone() {
    for finding in tool.json("list").array ?? [] where finding["action"]?.string == nil {
      tool.done("set", finding["id"]?.string ?? "", "tiltag=Vej & Park ser på stedet")
    }
  }

  private func chooseChecklist() {
    let isDanish = tool.variables["LANG"] == Language.danish.rawValue
    let name = isDanish ? "Syv temaer" : "Seven themes"
    tool.done("checklist", "add", name)
    tool.done("walk", "set", Self.walk, "checklist=\(name)")
  }

  private func editByHand() {
    let file = "walks/loose.json"
    meant.append(("walks/k7q-4mj.json", file))
    let text = String(decoding: tool.contents("w/\(file)") ?? [], as: UTF8.self)
    tool.write(text.replacing("bag garagerne", with: "ved garagerne"), to: "w/\(file)")
  }

  /// The words of a line as a shell would part them, up to what leads elsewhere.
  private static func words(of line: String) -> (words: [String], rest: Substring) {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    var rest = line[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case "\\" where isQuoted && rest.first == "\\":
        word = (word ?? "") + String(rest.removeFirst())
      case " " where !isQuoted:
        if let whole = word { words.append(whole) }
        word = nil
      case "|" where !isQuoted, "<" where !isQuoted, ">" where !isQuoted:
        return (words, rest)
      default: word = (word ?? "") + String(character)
      }
    }
    if let whole = word { words.append(whole) }
    return (words, "")
  }
}
