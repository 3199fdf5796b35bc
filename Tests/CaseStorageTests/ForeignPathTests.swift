import CaseStorage
import DiskTestSupport
import Testing

@Suite struct ForeignPathTests {
  private static let places = ForeignPath.Places(
    home: "/home/aase", currentFolder: "/home/aase/nu", drives: ["/media/aase/USB"],
    shares: ["//fil01/Tryghed": "/mnt/tryghed"])

  @Test(
    "a pasted path is read as the places it can be reached at",
    arguments: [
      ("/media/usb/tryghed", "/media/usb/tryghed"), ("  \"/media/usb/x y\" ", "/media/usb/x y"),
      ("'~/tryghed'", "/home/aase/tryghed"), ("tryghed", "/home/aase/nu/tryghed"),
      ("/media/My\\ Folder", "/media/My Folder"),
      ("file:///home/b/tryghed%20her", "/home/b/tryghed her"),
      ("file://localhost/x", "/x"), ("\"C:\\Users\\Aase\\tryghed\"", "/mnt/c/Users/Aase/tryghed"),
      ("& 'E:\\tryghed'", "/media/aase/USB/tryghed"), ("e:/tryghed", "/mnt/e/tryghed"),
      ("file:///C:/Users/x", "/mnt/c/Users/x"),
      ("\\\\fil01\\tryghed\\2026", "/mnt/tryghed/2026"),
      ("smb://fil01/tryghed/2026", "/mnt/tryghed/2026"),
      ("\\\\wsl$\\Debian\\home\\aase\\t", "/home/aase/t"), ("”/x/å”", "/x/å"),
      ("under\\mappe", "/home/aase/nu/under/mappe"),
    ])
  func candidates(pasted: String, place: String) {
    let path = ForeignPath(pasted, places: Self.places)
    #expect(path.candidates.contains(place), "\(path.candidates)")
  }

  @Test("a path of Windows or of a server is told from one of this machine")
  func foreign() {
    for text in ["C:\\x", "\\\\s\\d", "smb://s/d", "file://s/d", "'D:/x'"] {
      #expect(ForeignPath(text, places: Self.places).isForeign, "\(text)")
    }
    for text in ["/x", "~/x", "x", "a:b", "file:///x", ""] {
      #expect(!ForeignPath(text, places: Self.places).isForeign, "\(text)")
    }
  }

  @Test("the folder of a workspace is found from its log or a file in it")
  func reached() throws {
    let disk = FaultyFileSystem()
    _ = try Laptop(disk).create()
    for text in ["/workspace", "/workspace/", "/workspace/log", "/workspace/log/laptop.jsonl"] {
      let path = ForeignPath(text, places: Self.places)
      #expect(try path.reached(disk) == "/workspace", "\(text)")
    }
    #expect(try ForeignPath("/nowhere", places: Self.places).reached(disk) == nil)
  }
}
