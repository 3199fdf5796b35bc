import CaseModel
import ChangeLog
import StorageFacts

extension Verifier {
  /// Sums of the documents. One that is behind is no finding: it is written again.
  mutating func verifyDocuments() throws(FileProblem) {
    var names = ["workspace.json"]
    for folder in ["walks", "register"] {
      let inside = try fileSystem.names(in: paths.absolute(folder)) ?? []
      names += inside.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        .map { folder + "/" + $0 }
    }
    for name in names {
      do throws(FileProblem) {
        let path = paths.absolute(name)
        guard let facts = try fileSystem.facts(at: path) else { continue }
        guard facts.kind == .regular else {
          note(.notRegular, name)
          continue
        }
        report.documents += 1
        let bytes = try fileSystem.contents(of: path)
        if let original = ConflictName.original(of: name) {
          note(.conflictDocument, name, nil, original)
          continue
        }
        switch StandingDocument(bytes) {
        case .missing: break
        case .newer: note(.newerDocument, name)
        case .edited:
          if let cause = DocumentDamage.cause(of: bytes ?? []) {
            note(.damagedDocument, name, cause.line, cause.cause.rawValue)
          } else {
            note(.editedDocument, name)
          }
        case .whole(let asOf):
          if asOf.contains(where: { $1 > caseFile.lastSequence(of: $0) }) {
            note(.aheadDocument, name)
          }
        }
      } catch {
        note(.unreadable, name, nil, error.cause)
      }
    }
  }

  /// What this machine remembers of its own logs: no other log need have seen a line that was cut.
  mutating func verifyRemembered(_ stateFolder: String) throws(FileProblem) {
    guard let id = caseFile.workspace else {
      // Not one line says which workspace it is; what was written in this folder is known all the same.
      for writing in try RememberedFolder.writings(
        in: paths.root, stateFolder: stateFolder, fileSystem)
      {
        noteShortened(writing.device, to: writing.sequence)
      }
      return
    }
    let path = FilePath.joined(stateFolder, id)
    guard let bytes = try fileSystem.contents(of: StateFolder.identities(in: path)) else { return }
    for identity in StateFolder.identities(from: bytes) {
      // What this machine wrote in a copy of the folder was never here.
      if let folder = identity.folder, folder != paths.root,
        try fileSystem.facts(at: WorkspacePaths(folder).log(of: identity.device)) != nil
      {
        continue
      }
      noteShortened(identity.device, to: identity.head.sequence)
    }
  }

  private mutating func noteShortened(_ device: String, to sequence: Int64) {
    let last = caseFile.lastSequence(of: device)
    if sequence > last {
      note(
        .shortenedLog, "log/" + device + WorkspacePaths.logEnding, nil, String(last + 1),
        String(sequence))
    }
  }

  /// A photo's name is the SHA-256 of its content.
  mutating func verifyPhotos() throws(FileProblem) {
    var standing: Set<String> = []
    let all = try fileSystem.names(in: paths.photos) ?? []
    for name in all where !name.hasPrefix(".") {
      let file = "photos/" + name
      do throws(FileProblem) {
        let path = FilePath.joined(paths.photos, name)
        guard try fileSystem.facts(at: path)?.kind == .regular else {
          note(.notRegular, file)
          continue
        }
        report.photos += 1
        standing.insert(name)
        let size = try fileSystem.facts(at: path)?.size ?? 0
        guard size <= PhotoName.greatestBytes else {
          note(.hugePhoto, file, nil, String(size / 1_048_576))
          continue
        }
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        let digest = try digest(of: path).description
        if stem == digest { continue }
        // Under a camera's name lies what was laid there to be taken in; once it is, no more is said.
        let isTaken = !PhotoName.isValid(name) && all.contains { $0.hasPrefix(digest + ".") }
        if !isTaken { note(PhotoName.isValid(name) ? .wrongPhoto : .strangePhoto, file) }
      } catch {
        note(.unreadable, file, nil, error.cause)
      }
    }
    noteMissingPhotos(standing)
  }

  private func digest(of path: String) throws(FileProblem) -> LineHash {
    try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
      var hash = SHA256()
      var offset = 0
      while true {
        let bytes = try fileSystem.read(file, at: offset, count: LogReader.chunk)
        hash.update(bytes)
        offset += bytes.count
        if bytes.count < LogReader.chunk { return hash.finish() }
      }
    }
  }

  private mutating func noteMissingPhotos(_ standing: Set<String>) {
    let gone = caseFile.photoFilesTakenOut()
    var told: Set<String> = []
    for record in caseFile.standingPhotos() {
      guard let file = caseFile.shown(record, PhotoField.file.rawValue)?.string else { continue }
      let name = FilePath.name(of: file)
      guard !standing.contains(name), !gone.contains(name), told.insert(name).inserted else {
        continue
      }
      note(.missingPhoto, "photos/" + name)
    }
  }
}

extension Verifier {
  /// Clocks that cannot be right: said, never refused, since order does not depend on them.
  ///
  /// - Parameter now: seconds since 1970.
  mutating func verifyClocks(now: Int64) {
    for device in caseFile.deviceSummaries(own: "", now: now) {
      let file = "log/" + device.device + WorkspacePaths.logEnding
      if device.secondsAhead > ClockDoubt.tolerance {
        note(.clockAhead, file, nil, String(ClockDoubt.days(device.secondsAhead)))
      }
      if device.secondsBehind > ClockDoubt.tolerance {
        note(.clockBehind, file, nil, String(ClockDoubt.days(device.secondsBehind)))
      }
    }
  }
}

/// Why a document cannot be one any more.
enum DocumentDamage {
  /// Nil for one that reads as JSON: then somebody edited it.
  static func cause(of bytes: [UInt8]) -> (cause: LogDamage.Cause, line: Int)? {
    do throws(JSONDamage) {
      _ = try JSONParser.value(from: bytes, mode: .lenientDocument)
      return nil
    } catch {
      let place = min(error.offset, bytes.count)
      let line = bytes[..<place].count { $0 == 0x0A } + 1
      if bytes.contains(0) { return (.zeroBytes, line) }
      for mark in ["<<<<<<<", ">>>>>>>"] {
        if let found = ByteSearch.first(Array(mark.utf8), in: bytes, from: 0) {
          return (.conflictMarker, bytes[..<found].count { $0 == 0x0A } + 1)
        }
      }
      switch error.cause {
      case .invalidUTF8: return (.notText, line)
      case .unfinished: return (.cut, line)
      case .trailing: return (.glued, line)
      default: return (.notCanonical, line)
      }
    }
  }
}
