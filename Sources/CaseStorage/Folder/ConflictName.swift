/// The names that programs which carry folders give to a file that was changed in two places.
package enum ConflictName {
  /// The file's own name, without what the carrier put into it; nil for an ordinary name.
  ///
  /// `laptop.sync-conflict-20261120-093000-ABCDEFG.jsonl` (Syncthing),
  /// `laptop (Aase's conflicted copy 2026-11-20).jsonl` (Dropbox),
  /// `laptop (conflicted copy 2026-11-20 093000).jsonl` (Nextcloud),
  /// `laptop-DESKTOP-8F3K2.jsonl` (OneDrive) and `laptop (1).jsonl` (Google Drive, Windows).
  package static func original(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let stem = name[..<dot]
    let ending = name[dot...]
    guard let own = plain(String(stem)), !own.isEmpty else { return nil }
    return own + ending
  }

  private static func plain(_ stem: String) -> String? {
    if let range = stem.firstRange(of: ".sync-conflict-") {
      return String(stem[..<range.lowerBound])
    }
    if stem.hasSuffix(")"), let open = stem.ranges(of: " (").last {
      let inside = stem[open.upperBound...].dropLast().lowercased()
      let isCount = !inside.isEmpty && inside.allSatisfy(\.isNumber)
      let words = ["conflicted copy", "case conflict", "konflikt", "kopi i konflikt"]
      if isCount || words.contains(where: inside.contains) {
        return String(stem[..<open.lowerBound])
      }
    }
    // OneDrive puts the machine's name there; ours never hold capitals.
    if let dash = stem.firstIndex(of: "-"),
      stem[stem.index(after: dash)...].contains(where: \.isUppercase),
      !stem[..<dash].contains(where: \.isUppercase)
    {
      return String(stem[..<oneDriveDash(in: stem)])
    }
    return nil
  }

  /// The last dash with nothing but small letters before and a name in capitals after.
  private static func oneDriveDash(in stem: String) -> String.Index {
    guard let capital = stem.firstIndex(where: \.isUppercase) else { return stem.endIndex }
    return stem[..<capital].lastIndex(of: "-") ?? stem.endIndex
  }
}
