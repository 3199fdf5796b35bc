import AppCore
import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// `alike`: findings that may be one, likest first.
  mutating func alike() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let pairs = AlikePair.undecided(
      in: caseFile, index: caseFile.likenessIndex(), acrossDevices: !arguments.has(.all))
    if wantsJSON {
      printDocument(.array(pairs.map { json($0, in: caseFile) }))
    } else {
      for pair in pairs { print(pair, in: caseFile) }
      say(words.alike.pairCount(pairs.count))
    }
    finishReading(session)
  }

  mutating func print(_ pair: AlikePair, in caseFile: CaseFile) {
    for thing in [pair.later, pair.earlier] {
      let finding = caseFile.plainFinding(at: thing)
      let made = caseFile.created(thing)
      let who = [made?.actor ?? tool.unknownPerson, made?.device ?? ""].filter { !$0.isEmpty }
      let parts = [finding.title, finding.place ?? "", FieldText(words: words).state(finding)]
      print(
        "\(name(of: thing, in: caseFile))  "
          + parts.filter { !$0.isEmpty }.joined(separator: " · ")
          + " (\(who.joined(separator: ", ")))")
    }
    print("  \(AlikeText.likeness(pair.likeness, words: words))")
  }

  private func percent(_ pair: AlikePair) -> Int { Int((pair.likeness.score * 100).rounded()) }

  func json(_ pair: AlikePair, in caseFile: CaseFile) -> JSONValue {
    var codes: [JSONValue] = []
    var metres: JSONValue = .null
    var shared: [JSONValue] = []
    for reason in pair.likeness.reasons {
      switch reason {
      case .samePlace: codes.append("same-place")
      case .similarPlace: codes.append("similar-place")
      case .near(let distance):
        codes.append("near")
        metres = .integer(Int64(distance))
      case .sameArea: codes.append("same-area")
      case .sameCategory: codes.append("same-category")
      case .words(let words):
        codes.append("words")
        shared = words.map { .string($0) }
      }
    }
    return [
      "later": .string(name(of: pair.later, in: caseFile)),
      "earlier": .string(name(of: pair.earlier, in: caseFile)),
      "percent": .integer(Int64(percent(pair))), "reasons": .array(codes), "metres": metres,
      "words": .array(shared),
    ]
  }

  /// `same ID ID…`: the first stays, the others become duplicates of it. Two walks are shown as
  /// one.
  mutating func same() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    var things: [ThingIndex] = []
    for word in arguments.words {
      let thing = try walkOrFinding(named: word, in: session)
      if !things.contains(thing) { things.append(thing) }
    }
    guard let survivor = things.first, things.count > 1 else {
      throw .usage(words.alike.sameNeeds)
    }
    guard things.allSatisfy({ caseFile.kind(of: $0) == caseFile.kind(of: survivor) }) else {
      throw .usage(words.alike.twoKinds)
    }
    let id = name(of: survivor, in: caseFile)
    var draft = ActDraft()
    var joined: [ThingIndex] = []
    for thing in things.dropFirst() {
      let isWalk = caseFile.kind(of: thing) == .walk
      let root = isWalk ? caseFile.root(of: thing) : caseFile.survivor(of: thing)
      if root == (isWalk ? caseFile.root(of: survivor) : caseFile.survivor(of: survivor)) {
        say(words.alike.alreadySame(name(of: thing, in: caseFile), id))
        continue
      }
      joined.append(thing)
      if isWalk { JoiningWriter.setSame(thing, as: survivor, in: caseFile, draft: &draft) }
    }
    if caseFile.kind(of: survivor) == .finding {
      JoiningWriter.join(joined, into: survivor, in: caseFile, draft: &draft)
    }
    guard !draft.isEmpty else {
      needsLook()
      return
    }
    try save(draft, in: session)
    for thing in joined { say(words.alike.joined(name(of: thing, in: caseFile), id)) }
    finishWriting(session)
  }

  /// `part ID`: a duplicate, or a walk shown as another, stands by itself again. `part ID ID`: the
  /// two are different, so that nobody is asked again.
  mutating func part() throws(CommandFailure) {
    guard (1...2).contains(arguments.words.count) else { throw .usage(words.alike.partNeeds) }
    let session = try open()
    let caseFile = session.caseFile
    var things: [ThingIndex] = []
    for word in arguments.words { things.append(try walkOrFinding(named: word, in: session)) }
    guard let first = things.first, things.count == 1 || things[1] != first else {
      throw .usage(words.alike.partNeeds)
    }
    var draft = ActDraft()
    let said: String
    if things.count == 2, !things.contains(where: { caseFile.kind(of: $0) == .walk }),
      !things.contains(where: { isJoined($0, to: things, in: caseFile) })
    {
      JoiningWriter.keepApart(first, things[1], in: caseFile, draft: &draft)
      said = words.alike.keptApart(
        name(of: first, in: caseFile), name(of: things[1], in: caseFile))
    } else {
      guard let joined = things.first(where: { isJoined($0, in: caseFile) }) else {
        throw .needsLook(words.alike.notJoined(name(of: first, in: caseFile)))
      }
      if caseFile.kind(of: joined) == .walk {
        JoiningWriter.setSame(joined, as: nil, in: caseFile, draft: &draft)
      } else {
        JoiningWriter.part(joined, in: caseFile, draft: &draft)
      }
      said = words.alike.parted(name(of: joined, in: caseFile))
    }
    try save(draft, in: session)
    say(said)
    finishWriting(session)
  }

  private func isJoined(
    _ thing: ThingIndex, to others: [ThingIndex], in caseFile: CaseFile
  ) -> Bool {
    guard let other = caseFile.duplicateOf(thing) else { return false }
    return others.contains(other)
  }

  private func isJoined(_ thing: ThingIndex, in caseFile: CaseFile) -> Bool {
    caseFile.kind(of: thing) == .walk
      ? caseFile.isJoined(thing) : caseFile.duplicateOf(thing) != nil
  }

  func walkOrFinding(
    named text: String, in session: CaseSession
  ) throws(CommandFailure) -> ThingIndex {
    if case .one(let thing) = session.identifiers.match(text, in: session.caseFile),
      session.caseFile.kind(of: thing) == .walk
    {
      return thing
    }
    return try finding(named: text, in: session)
  }
}
