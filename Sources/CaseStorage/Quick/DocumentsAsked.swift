import CaseModel

extension AppendSession {
  /// Whether the workspace's columns have limits, as its document tells.
  package static func hasColumnLimits(
    _ settings: StorageSettings, fileSystem: any FileSystem
  ) -> Bool {
    let path = FilePath.joined(settings.folder, "workspace.json")
    guard let bytes = (try? fileSystem.contents(of: path)) ?? nil,
      let document = try? JSONParser.value(from: bytes, mode: .lenientDocument)
    else { return false }
    let columns = document["workspace"]?["columns"]?.array ?? []
    return columns.contains { $0["limit"]?.integer != nil }
  }

  /// Whether the workspace has words of its own for categories, as their document tells; also where
  /// that cannot be read.
  package static func hasOwnCategories(
    _ settings: StorageSettings, fileSystem: any FileSystem
  ) -> Bool {
    let path = FilePath.joined(settings.folder, "register/categories.json")
    guard let bytes = (try? fileSystem.contents(of: path)) ?? nil,
      let document = try? JSONParser.value(from: bytes, mode: .lenientDocument)
    else { return true }
    return document["categories"]?.array?.isEmpty != true
  }
}
