/// A path as people paste it: out of Windows, a browser, a chat, or dragged into the terminal.
///
/// It stands for the places where such a path can be reached from here, the likeliest first.
package struct ForeignPath: Hashable, Sendable {
  /// As it was pasted, without quotes and blanks around it.
  package let text: String
  /// Absolute paths of this machine.
  package let candidates: [String]
  /// Whether it is a path of Windows, or names a server: an answer must say where to copy it to.
  package let isForeign: Bool

  /// Where the system has put drives and shares.
  package struct Places: Hashable, Sendable {
    package var home: String?
    package var currentFolder: String
    /// Folders that a drive is at, `/media/aase/USB`.
    package var drives: [String]
    /// What a share of a server is at: `//server/share` to a folder.
    package var shares: [String: String]

    package init(
      home: String?, currentFolder: String, drives: [String] = [], shares: [String: String] = [:]
    ) {
      self.home = home
      self.currentFolder = currentFolder
      self.drives = drives
      self.shares = shares
    }
  }

  package init(_ pasted: String, places: Places) {
    var text = Self.unquoted(pasted)
    var isURL = false
    if let rest = Self.afterScheme(text) {
      text = rest
      isURL = true
    }
    self.text = text
    let parts = text.split(whereSeparator: { $0 == "\\" || $0 == "/" }).map(String.init)
    if let drive = Self.drive(of: text) {
      isForeign = true
      candidates = Self.onDrive(drive, Array(parts.dropFirst()), places)
    } else if text.hasPrefix("\\\\") || (isURL && text.hasPrefix("//")) {
      isForeign = true
      candidates = Self.onServer(parts, places)
    } else {
      isForeign = false
      candidates = Self.here(text, places)
    }
  }

  // Quotes, blanks, and the `& '…'` of PowerShell.
  private static func unquoted(_ pasted: String) -> String {
    var text = pasted[...]
    func trim() {
      text = text.drop(while: \.isWhitespace)
      while text.last?.isWhitespace == true { text = text.dropLast() }
    }
    trim()
    if text.hasPrefix("& ") { text = text.dropFirst(2) }
    trim()
    let pairs: [(Character, Character)] = [
      ("\"", "\""), ("'", "'"), ("“", "”"), ("”", "”"), ("„", "“"), ("»", "«"), ("«", "»"),
      ("‘", "’"), ("<", ">"),
    ]
    if text.count > 1, let first = text.first, let last = text.last,
      pairs.contains(where: { $0 == (first, last) })
    {
      text = text.dropFirst().dropLast()
      trim()
    }
    return String(text)
  }

  /// The path of `file://…` or `smb://…`, percent signs read.
  private static func afterScheme(_ text: String) -> String? {
    let lower = text.lowercased()
    for scheme in ["file://", "smb://"] where lower.hasPrefix(scheme) {
      let rest = percentDecoded(String(text.dropFirst(scheme.count)))
      if scheme == "smb://" { return "//" + rest }
      if rest.hasPrefix("localhost/") { return String(rest.dropFirst("localhost".count)) }
      if !rest.hasPrefix("/") { return "//" + rest }
      // `file:///C:/Users`.
      return drive(of: String(rest.dropFirst())) != nil ? String(rest.dropFirst()) : rest
    }
    return nil
  }

  private static func percentDecoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        place += 3
      } else {
        decoded.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// The letter of `C:\…` or `C:/…`, in lower case.
  private static func drive(of text: String) -> String? {
    let start = Array(text.prefix(3))
    guard start.count >= 2, start[1] == ":", start[0].isASCII, start[0].isLetter,
      start.count == 2 || start[2] == "\\" || start[2] == "/"
    else { return nil }
    return start[0].lowercased()
  }

  private static func joined(_ folder: String, _ parts: [String]) -> String {
    parts.reduce(folder) { FilePath.joined($0, $1) }
  }

  private static func onDrive(
    _ letter: String, _ parts: [String], _ places: Places
  ) -> [String] {
    // Linux inside Windows, then the places a stick is put at.
    let own = ["/mnt/\(letter)", "/\(letter)", "/media/\(letter)", "/cygdrive/\(letter)"]
    return (own + places.drives).map { joined($0, parts) }
  }

  private static func onServer(_ parts: [String], _ places: Places) -> [String] {
    guard let server = parts.first else { return [] }
    // `\\wsl$\Debian\home\aase` is this machine as Windows sees it.
    if ["wsl$", "wsl.localhost"].contains(server.lowercased()) {
      return ["/" + parts.dropFirst(2).joined(separator: "/")]
    }
    guard parts.count > 1 else { return [] }
    let share = parts[1]
    let rest = Array(parts.dropFirst(2))
    let wanted = "//\(server)/\(share)".lowercased()
    var found = places.shares.keys.sorted().filter { $0.lowercased() == wanted }
      .compactMap { places.shares[$0] }
    found += ["/mnt/\(share)", "/mnt/\(server)/\(share)", "/media/\(share)", "/srv/\(share)"]
    found += places.drives.filter { FilePath.name(of: $0).lowercased() == share.lowercased() }
    return found.map { joined($0, rest) }
  }

  private static func here(_ text: String, _ places: Places) -> [String] {
    func absolute(_ path: String) -> String {
      if path == "~" || path.hasPrefix("~/"), let home = places.home {
        return home + path.dropFirst()
      }
      return path.hasPrefix("/") ? path : FilePath.joined(places.currentFolder, path)
    }
    var found = [absolute(text)]
    // A folder dragged into the terminal: `My\ Folder`.
    if text.contains("\\") {
      found.append(absolute(unescaped(text)))
      // A relative path of Windows.
      found.append(absolute(text.replacing("\\", with: "/")))
    }
    return found
  }

  private static func unescaped(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(character)
        isEscaped = false
      }
    }
    return plain
  }
}

extension ForeignPath {
  /// The first place that holds the log of a workspace, or that stands there at all; nil when none
  /// can be reached. A path to `log`, to a file in it, or to `workspace.json` means its folder.
  package func reached(_ fileSystem: any FileSystem) throws(FileProblem) -> String? {
    var standing: String?
    for candidate in candidates {
      for folder in Self.folders(candidate) {
        guard let facts = try Self.facts(at: folder, fileSystem), facts.kind == .folder else {
          continue
        }
        if standing == nil { standing = folder }
        if try Self.facts(at: FilePath.joined(folder, "log"), fileSystem)?.kind == .folder {
          return folder
        }
      }
    }
    return standing
  }

  private static func folders(_ path: String) -> [String] {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    var folders = [path]
    let name = FilePath.name(of: path)
    if name == "log" || name == "workspace.json" { folders.append(FilePath.folder(of: path)) }
    if name.hasSuffix(WorkspacePaths.logEnding) {
      folders.append(FilePath.folder(of: FilePath.folder(of: path)))
    }
    return folders
  }

  /// A place that may not be looked into is no place for us; a link to a folder is one.
  private static func facts(
    at path: String, _ fileSystem: any FileSystem
  ) throws(FileProblem) -> FileStatus? {
    do throws(FileProblem) {
      return try fileSystem.facts(at: FilePath.joined(path, "."))
    } catch {
      return nil
    }
  }
}

extension ForeignPath.Places {
  /// Where this system has drives and shares, by its table of mounts and the usual folders.
  package init(home: String?, currentFolder: String, fileSystem: any FileSystem) {
    self.init(home: home, currentFolder: currentFolder)
    for root in ["/media", "/run/media"] {
      for name in Self.names(in: root, fileSystem) {
        let folder = FilePath.joined(root, name)
        drives += Self.names(in: folder, fileSystem).map { FilePath.joined(folder, $0) }
        drives.append(folder)
      }
    }
    drives += Self.names(in: "/mnt", fileSystem).map { FilePath.joined("/mnt", $0) }
    do throws(FileProblem) {
      let table = try fileSystem.contents(of: "/proc/self/mounts") ?? []
      for line in table.split(separator: 0x0A) {
        let parts = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard parts.count > 2, parts[0].hasPrefix("//") else { continue }
        shares[parts[0].replacing("\\040", with: " ")] = parts[1].replacing("\\040", with: " ")
      }
    } catch {
      // Without the table only the usual folders are looked at.
      return
    }
  }

  private static func names(in folder: String, _ fileSystem: any FileSystem) -> [String] {
    do throws(FileProblem) {
      return try fileSystem.names(in: folder) ?? []
    } catch {
      return []
    }
  }
}
