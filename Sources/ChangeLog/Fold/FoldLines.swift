import CaseModel

extension FoldState {
  /// Takes a line in; its edits are folded when its act is complete.
  ///
  /// - Parameter isOfWholeAct: whether the act is known to stand whole in its log: then its lines are
  ///   folded as they come, since a very large act would stand in memory twice.
  mutating func take(_ line: LogLine, isOfWholeAct: Bool = false) {
    let place = place(of: line.name)
    if lines[Int(place)].flags.contains(.isPresent) {
      if lines[Int(place)].flags.contains(.hasBlanks) { fill(place, from: line) }
      return
    }
    fill(line, at: place)
    connect(line, at: place)
    journal.newLines += 1
    if line.isFirstOfAct, line.isLastOfAct {
      apply(line, at: place)
      finishAct(place)
    } else if goesOn(line, at: place, isOfWholeAct) {
      apply(line, at: place)
    } else {
      pending[lines[Int(place)].act, default: []].append(line)
      foldIfComplete(lines[Int(place)].act)
    }
  }

  /// Whether the line begins an act that is folded as it comes, or goes on with one.
  private mutating func goesOn(_ line: LogLine, at place: Int32, _ isOfWholeAct: Bool) -> Bool {
    let act = lines[Int(place)].act
    if line.isFirstOfAct {
      guard isOfWholeAct else { return false }
    } else {
      guard let last = begun[act]?.last, lines[Int(place)].previous == last else { return false }
    }
    begun[act, default: []].append(place)
    if line.isLastOfAct, let all = begun.removeValue(forKey: act) {
      actLines[act] = all
      finishAct(act)
    }
    return true
  }

  private mutating func fill(_ line: LogLine, at place: Int32) {
    var row = lines[Int(place)]
    row.lamport = line.lamport
    row.sequence = line.sequence
    row.seconds = line.wallTime.secondsSinceEpoch
    row.offsetMinutes = line.wallTime.offsetMinutes
    row.flags.insert(.isPresent)
    if line.wallTime.isZulu { row.flags.insert(.isZulu) }
    if line.isFirstOfAct { row.flags.insert(.isFirstOfAct) }
    if line.isLastOfAct { row.flags.insert(.isLastOfAct) }
    if line.isSeal { row.flags.insert(.isSeal) }
    if line.hasBlanks { row.flags.insert(.hasBlanks) }
    if !line.claims.isEmpty { row.flags.formUnion(LineRecord.Flags(line.claims)) }
    if !line.wallTime.fraction.isEmpty {
      row.flags.insert(.hasFraction)
      fractions[place] = line.wallTime.fraction
    }
    row.device = device(line.device)
    if let actor = line.actor { row.actor = actors.place(of: actor) }
    lines[Int(place)] = row
    lines[Int(place)].act = line.isFirstOfAct ? place : self.place(of: line.act)
    if let workspace = line.workspace { workspaces[place] = workspace }
    if let version = line.version { versions[place] = version }
    greatestNeeds = max(greatestNeeds, line.needs ?? 0)
  }

  /// Links the line with the one before it and with what it has seen of other logs.
  private mutating func connect(_ line: LogLine, at place: Int32) {
    let device = Int(lines[Int(place)].device)
    if line.previous != .none {
      let previous = self.place(of: line.previous.name)
      lines[Int(place)].previous = previous
      lines[Int(previous)].flags.insert(.hasSuccessor)
      if let last = devices[device].heads.firstIndex(of: previous) {
        devices[device].heads.remove(at: last)
      }
    }
    if !lines[Int(place)].flags.contains(.hasSuccessor) { devices[device].heads.append(place) }
    for head in line.heads {
      for name in head.names {
        let cited = self.place(of: name)
        citations.append(place)
        citations.append(cited)
      }
    }
    insert(place, intoLinesOf: device)
  }

  private mutating func insert(_ place: Int32, intoLinesOf device: Int) {
    let sequence = lines[Int(place)].sequence
    var end = devices[device].lines.count
    if let last = devices[device].lines.last, lines[Int(last)].sequence >= sequence {
      var low = 0
      while low < end {
        let middle = (low + end) / 2
        let other = lines[Int(devices[device].lines[middle])]
        let isBefore =
          other.sequence == sequence
          ? other.name < lines[Int(place)].name : other.sequence < sequence
        if isBefore { low = middle + 1 } else { end = middle }
      }
    }
    devices[device].lines.insert(place, at: end)
  }

  /// Folds an act of several lines once they reach from its end back to its first line.
  private mutating func foldIfComplete(_ act: Int32) {
    guard let waiting = pending[act] else { return }
    for end in waiting where end.isLastOfAct {
      var chain = [end]
      while let last = chain.last, !last.isFirstOfAct,
        let before = waiting.first(where: { $0.hash == last.previous })
      {
        chain.append(before)
      }
      guard let first = chain.last, first.isFirstOfAct else { continue }
      pending[act] = nil
      let ordered = Array(chain.reversed())
      actLines[act] = ordered.map { place(of: $0.name) }
      for line in ordered { apply(line, at: place(of: line.name)) }
      finishAct(act)
      return
    }
  }

  private mutating func finishAct(_ act: Int32) {
    journal.newActs.append(act)
  }

  func lines(ofAct act: Int32) -> [Int32] { actLines[act] ?? [act] }

  func wallTime(of place: Int32) -> WallTime {
    let row = lines[Int(place)]
    return WallTime(
      secondsSinceEpoch: row.seconds, offsetMinutes: row.offsetMinutes,
      isZulu: row.flags.contains(.isZulu),
      fraction: row.flags.contains(.hasFraction) ? fractions[place] ?? "" : "")
  }
}
