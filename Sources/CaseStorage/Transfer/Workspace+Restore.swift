import CaseModel
import ChangeLog
import StorageFacts

extension WorkspaceFolder {
  /// Makes a folder of an archive that ``backUp(to:at:replaces:)`` wrote.
  ///
  /// Every file is held against its SHA-256 before the folder gets its name. The machine that opens
  /// it writes under a new name where its own log is older there than it remembers.
  /// - Returns: what the folder shows, `7F3A`, and when the archive was made.
  /// - Throws: `.brokenArchive`, `.inTheWay`; nothing is left at the place then.
  package static func restore(
    _ archive: String, to target: String, fileSystem: any FileSystem = POSIXFileSystem(),
    token: String
  ) throws(StorageError) -> (check: String, at: String) {
    let folder = try NewFolder(at: target, fileSystem: fileSystem, token: token)
    let result: Result<BackupManifest, ArchiveFault>
    do throws(FileProblem) {
      result = try fileSystem.withFile(archive, for: .reading) { (file) throws(FileProblem) in
        do throws(RestoreStop) {
          return .success(try ArchiveReader(file: file, fileSystem: fileSystem).unpack(folder))
        } catch {
          switch error {
          case .problem(let problem): throw problem
          case .fault(let fault): return .failure(fault)
          }
        }
      }
    } catch {
      folder.discard()
      throw error.path == archive ? .unreadable(error) : .unwritable(folder.named(error))
    }
    switch result {
    case .success(let manifest): return (manifest.check, manifest.at)
    case .failure(let fault):
      folder.discard()
      throw .brokenArchive(archive, fault.rawValue)
    }
  }
}

private enum RestoreStop: Error {
  case problem(FileProblem)
  case fault(ArchiveFault)
}

/// Reads an archive by its headers, wherever its files lie in it.
private struct ArchiveReader {
  let file: OpenFile
  let fileSystem: any FileSystem

  private struct Member {
    let offset: Int
    let length: Int
  }

  func unpack(_ folder: NewFolder) throws(RestoreStop) -> BackupManifest {
    let members = try members()
    guard let place = members[BackupManifest.name], place.length < 256 << 20 else {
      throw .fault(members.isEmpty ? .notOurs : .cut)
    }
    let bytes = try asked { () throws(FileProblem) in
      try fileSystem.read(file, at: place.offset, count: place.length)
    }
    let manifest: BackupManifest
    do throws(ArchiveFault) {
      manifest = try BackupManifest(bytes)
    } catch {
      throw .fault(error)
    }
    try asked { () throws(FileProblem) in try folder.makeFolders() }
    for (name, wanted) in manifest.files.sorted(by: { $0.key < $1.key }) {
      guard let member = members[name], member.length == wanted.length else {
        throw .fault(.changed)
      }
      if try write(name, member, folder) != wanted.digest { throw .fault(.changed) }
    }
    try asked { () throws(FileProblem) in try folder.finish() }
    return manifest
  }

  private func write(
    _ name: String, _ member: Member, _ folder: NewFolder
  ) throws(RestoreStop) -> LineHash {
    var hash = SHA256()
    try asked { () throws(FileProblem) in
      _ = try folder.write(name) { (written) throws(FileProblem) in
        var done = 0
        while done < member.length {
          let bytes = try fileSystem.read(
            file, at: member.offset + done, count: min(1 << 20, member.length - done))
          // A file cut short shows in its digest.
          if bytes.isEmpty { break }
          hash.update(bytes)
          try fileSystem.appendAll(bytes, to: written)
          done += bytes.count
        }
      }
    }
    return hash.finish()
  }

  /// The files by their path inside the archive's folder.
  private func members() throws(RestoreStop) -> [String: Member] {
    var members: [String: Member] = [:]
    var offset = 0
    var longName: String?
    let size = try asked { () throws(FileProblem) in try fileSystem.facts(of: file).size }
    while offset + TarHeader.size <= size {
      let block = try asked { () throws(FileProblem) in
        try fileSystem.read(file, at: offset, count: TarHeader.size)
      }
      if block.allSatisfy({ $0 == 0 }) { return members }
      guard let header = TarHeader(block) else {
        throw .fault(offset == 0 ? .notOurs : .changed)
      }
      offset += TarHeader.size
      guard offset + header.length <= size else { throw .fault(.cut) }
      switch header.kind {
      case .extended, .longName:
        longName = try name(in: header, at: offset)
      case .file, .oldFile:
        let path = longName ?? header.name
        if let slash = path.firstIndex(of: "/") {
          members[String(path[path.index(after: slash)...])] = Member(
            offset: offset, length: header.length)
        }
        longName = nil
      case .folder, .global: longName = nil
      }
      offset += TarHeader.padded(header.length)
    }
    throw .fault(members.isEmpty ? .notOurs : .cut)
  }

  private func name(in header: TarHeader, at offset: Int) throws(RestoreStop) -> String? {
    guard header.length <= 64 << 10 else { throw .fault(.changed) }
    let bytes = try asked { () throws(FileProblem) in
      try fileSystem.read(file, at: offset, count: header.length)
    }
    if header.kind == .extended { return TarHeader.path(inExtended: bytes) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  private func asked<Value>(
    _ body: () throws(FileProblem) -> Value
  ) throws(RestoreStop) -> Value {
    do throws(FileProblem) {
      return try body()
    } catch {
      throw .problem(error)
    }
  }
}
