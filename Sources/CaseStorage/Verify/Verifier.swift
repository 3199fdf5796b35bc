import CaseModel
import ChangeLog
import StorageFacts

/// Goes through a workspace and notes what is wrong.
struct Verifier {
  let paths: WorkspacePaths
  let fileSystem: any FileSystem
  var report = VerifyReport()
  var caseFile = CaseFile()
  /// Where each line stands.
  private var places: [LineName: Place] = [:]
  /// Lines that stand in more than one file.
  private var shared: Set<LineName> = []
  /// Files named as no log of their device is, with the lines in them.
  private var copies: [(file: String, device: String, lines: [LineName])] = []
  private var seals: [(hash: LineHash, place: Place, at: String)] = []

  /// Bytes of a line that sets a few fields; only for how much room is made.
  private static let ordinaryLine = 600

  struct Place: Hashable {
    var file: String
    var line: Int
  }

  init(paths: WorkspacePaths, fileSystem: any FileSystem) {
    self.paths = paths
    self.fileSystem = fileSystem
  }

  mutating func note(
    _ kind: VerifyFact.Kind, _ file: String, _ line: Int? = nil, _ details: String...
  ) {
    report.facts.append(VerifyFact(kind, file: file, line: line, details: details))
  }

  mutating func verifyLogs() throws(FileProblem) {
    guard let names = try fileSystem.names(in: paths.log) else {
      throw FileProblem(.list, paths.log, FileProblem.noSuchFile)
    }
    for name in names where name.hasSuffix(WorkspacePaths.logEnding) && !name.hasPrefix(".") {
      let file = "log/" + name
      do throws(FileProblem) {
        let path = FilePath.joined(paths.log, name)
        guard try fileSystem.facts(at: path)?.kind == .regular else {
          note(.notRegular, file)
          continue
        }
        report.logs += 1
        try verifyLog(file, at: path)
      } catch {
        note(.unreadable, file, nil, error.cause)
      }
    }
    report.devices = caseFile.devices.count
    noteCopies()
    noteProblems()
  }

  private mutating func verifyLog(_ file: String, at path: String) throws(FileProblem) {
    var before: LineHash? = LineHash.none
    var number = 0
    var seen: [LineName: Int] = [:]
    var waiting: [LogLine] = []
    var first: LogLine?
    // Growing the tables step by step took a tenth of the time; a file of zeros holds no lines.
    let size = min(try fileSystem.facts(at: path)?.size ?? 0, 256 * 1024 * 1024)
    seen.reserveCapacity(size / Self.ordinaryLine)
    places.reserveCapacity(places.count + size / Self.ordinaryLine)
    let end = try LogReader.pieces(of: path, fileSystem) { bytes in
      bytes.withUnsafeBufferPointer { buffer in
        ParsedLines.read(buffer) { parsed in
          number += 1
          switch parsed.outcome {
          case .success(let line):
            if let earlier = seen[line.name] {
              note(.doubledLine, file, number, String(earlier))
            } else if let before, line.previous != before {
              note(.wrongOrder, file, number)
            }
            seen[line.name] = number
            if let place = places[line.name], place.file != file { shared.insert(line.name) }
            before = line.hash
            take(line, Place(file: file, line: number), &waiting)
            if first == nil { first = line }
          case .failure(let damage):
            note(.damagedLine, file, number, LogDamage.Cause(damage).rawValue)
            // Whether the next one follows it cannot be told.
            before = nil
          }
        }
      }
    }
    if end.isBroken {
      note(.damagedLine, file, number + 1, LogDamage.Cause.zeroBytes.rawValue)
    } else if end.rest > 0 {
      note(.pendingLine, file, number + 1)
    }
    caseFile.fold(waiting)
    if let first, first.sequence == 1, first.workspace == nil { note(.noWorkspace, file, 1) }
    if let first, isCopy(file, of: first.device) {
      copies.append((file, first.device, Array(seen.keys)))
    }
  }

  private mutating func take(_ line: LogLine, _ place: Place, _ waiting: inout [LogLine]) {
    report.lines += 1
    if !line.claims.isEmpty { report.claimedLines += 1 }
    if places[line.name] == nil { places[line.name] = place }
    if line.isSeal || line.makesReport { seals.append((line.hash, place, line.wallTime.text)) }
    if let needs = line.needs, needs > WorkspaceFolder.version {
      note(.newerLines, place.file, place.line, String(needs))
    }
    waiting.append(line)
    if waiting.count >= 4096 {
      caseFile.fold(waiting)
      waiting = []
    }
  }

  private func isCopy(_ file: String, of device: String) -> Bool {
    let name = FilePath.name(of: file).dropLast(WorkspacePaths.logEnding.utf8.count)
    return name != device && !name.hasPrefix(device + "~")
  }

  /// A copy is harmless as long as every line of it stands elsewhere too.
  private mutating func noteCopies() {
    for copy in copies {
      let only = copy.lines.count { !shared.contains($0) }
      if only > 0 {
        note(.onlyInCopy, copy.file, nil, copy.device, String(only))
      } else {
        note(.conflictCopy, copy.file, nil, copy.device)
      }
    }
  }

  private mutating func noteProblems() {
    for problem in caseFile.problems() {
      switch problem {
      case .fork(let device, let sequence, let lines):
        let place = lines.last.flatMap { places[$0] }
        note(.fork, place?.file ?? "", place?.line, device, String(sequence))
      case .gap(let device, let after, let before):
        note(.gap, "log/\(device).jsonl", nil, device, String(after), String(before))
      case .missing(let name, let citing):
        let place = places[citing]
        note(.missingLine, place?.file ?? "", place?.line, name.description)
      case .lamport(let name):
        note(.counter, places[name]?.file ?? "", places[name]?.line)
      case .clockBackwards(let name):
        note(.clockBackwards, places[name]?.file ?? "", places[name]?.line)
      case .otherWorkspace(let device, let id):
        note(.otherWorkspace, "log/\(device).jsonl", nil, id)
      case .pendingAct(let name):
        note(.pendingAct, places[name]?.file ?? "", places[name]?.line)
      }
    }
    noteEntriesWithoutPlace()
  }

  /// What somebody wrote and no screen shows, in the words it was written in.
  private mutating func noteEntriesWithoutPlace() {
    for record in caseFile.records() where caseFile.top(of: record) == nil {
      if caseFile.isWithdrawn(record) || caseFile.shown(record, EntryField.removed.rawValue) == true
      {
        continue
      }
      let text = [EntryField.text, .url, .file].compactMap {
        caseFile.shown(record, $0.rawValue)?.string
      }.first
      let place = places[caseFile.name(of: record).line]
      note(
        .withoutPlace, place?.file ?? "", place?.line,
        text.map { Finding.beginning(of: $0) } ?? caseFile.kind(of: record).rawValue)
    }
  }

  mutating func findSeal(_ wished: String?) {
    guard let wished = wished?.lowercased() else { return }
    let found = Set(seals.filter { $0.hash.description.hasPrefix(wished) }.map(\.hash))
    guard let seal = seals.first(where: { found.contains($0.hash) }), found.count == 1 else {
      report.seal = found.isEmpty ? .notFound : .ambiguous
      return
    }
    if let reach = caseFile.reach(of: seal.hash.name) {
      report.sealedLines = reach.lineCount
      report.missingSealedLines = reach.missing.count
    }
    report.seal = .found(file: seal.place.file, line: seal.place.line, at: seal.at)
  }
}
