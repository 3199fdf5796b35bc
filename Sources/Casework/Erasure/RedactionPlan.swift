import CaseModel
import ChangeLog

/// What a redaction would take out, to be looked at before it is done (FORMAT.md 25 and 48).
///
/// One act: orders over every line that ever gave the fields a value, and, where only a word goes,
/// what is left of the text in place of what stands.
package struct RedactionPlan: Sendable {
  /// Why something cannot be taken out.
  package enum Obstacle: Hashable, Sendable {
    /// It never stood there, or is gone already.
    case nothing
    case alreadyGone
    /// Two values stand, and what is left of one must not take the place of the other: the field is
    /// settled first, or goes whole.
    case inConflict(record: RecordIndex, field: String)
    /// Nothing a person typed can stand there: codes, days, numbers.
    case notTyped
  }

  /// One field that changes.
  package struct Target: Hashable, Sendable {
    package let record: RecordIndex
    /// The name on disk; empty for the authors of lines.
    package let field: String
    /// What is left of the text; nil where all goes.
    package fileprivate(set) var left: JSONValue?
    package let lines: [LineName]
  }

  package private(set) var targets: [Target] = []
  package private(set) var obstacles: [Obstacle] = []
  /// Who must not be named by the ground.
  private var gone: [NamePattern] = []

  package var isEmpty: Bool { targets.isEmpty }

  /// One that takes nothing yet.
  init() {}

  /// All of a field, and what was copied of it.
  package init(field: String, of record: RecordIndex, in caseFile: CaseFile) {
    takeWhole(field, of: record, in: caseFile)
    if targets.isEmpty { obstacles = [caseFile.obstacle(field, of: record)] }
  }

  /// A word in a field's texts.
  package init(word: NamePattern, in field: String, of record: RecordIndex, _ caseFile: CaseFile) {
    gone = [word]
    take(word, in: field, of: record, in: caseFile)
    takeCopies(of: record, in: caseFile) { word.takenOut(of: $0) }
    if targets.isEmpty, obstacles.isEmpty { obstacles = [.nothing] }
  }

  /// Every text of a finding and of what belongs to it.
  package init(textsOf finding: RecordIndex, in caseFile: CaseFile) {
    for record in [finding] + caseFile.allEntries(of: finding) {
      for field in caseFile.everyField(of: record) where caseFile.holdsProse(field, of: record) {
        takeWhole(field, of: record, in: caseFile)
      }
    }
    if targets.isEmpty { obstacles = [.nothing] }
  }

  /// Every text of a finding that is handled elsewhere; a stub says so.
  package init(elsewhere finding: RecordIndex, leaving stub: String, in caseFile: CaseFile) {
    self.init(textsOf: finding, in: caseFile)
    if targets.isEmpty { return }
    let observation = FindingField.observation.rawValue
    if let place = targets.firstIndex(where: { $0.record == finding && $0.field == observation }) {
      if caseFile.shown(finding, observation)?.string == stub {
        targets.remove(at: place)
      } else {
        targets[place].left = .string(stub)
      }
    } else {
      targets.append(
        Target(
          record: finding, field: observation, left: .string(stub),
          lines: caseFile.allNames(finding, observation)))
    }
  }

  /// What an act wrote: the values it gave fields, where a person typed them.
  package init(act: LineName, in caseFile: CaseFile) {
    guard let entry = caseFile.historyEntry(of: act) else {
      obstacles = [.nothing]
      return
    }
    for change in entry.changes {
      guard caseFile.isTyped(change.field, of: change.record), change.value.holdsSomething,
        !targets.contains(where: { $0.record == change.record && $0.field == change.field })
      else { continue }
      // The lines of the act that gave the field a value, whatever came after them.
      let lines = caseFile.formerValues(change.record, change.field)
        .filter { $0.facts.act == act }.map(\.facts.name)
      if lines.isEmpty { continue }
      targets.append(
        Target(record: change.record, field: change.field, left: nil, lines: lines))
    }
    if targets.isEmpty { obstacles = [.nothing] }
  }

  /// Every mention of a person.
  package init(_ mentions: Mentions, in caseFile: CaseFile) {
    gone = [mentions.pattern]
    var seen: Set<[String]> = []
    for mention in mentions.all {
      guard let record = mention.record, let field = mention.field,
        seen.insert([caseFile.name(of: record).description, field]).inserted
      else { continue }
      take(mentions.pattern, in: field, of: record, in: caseFile)
    }
    let authored = mentions.all.filter { $0.standing == .author }
    if let record = authored.compactMap(\.record).first ?? caseFile.workspaceRecord {
      takeAuthors(authored.map(\.origin.name), of: record)
    }
    if targets.isEmpty, obstacles.isEmpty { obstacles = [.nothing] }
  }

  // An order that names more would be hard to read, and no line should be that long.
  private static let mostLines = 500

  /// Whether the ground itself holds what is to go.
  package func isNamed(by ground: String) -> Bool { gone.contains { $0.stands(in: ground) } }

  /// Takes out the names of those who wrote lines.
  mutating func takeAuthors(_ lines: [LineName], of record: RecordIndex) {
    for start in stride(from: 0, to: lines.count, by: Self.mostLines) {
      targets.append(
        Target(
          record: record, field: "", left: nil,
          lines: Array(lines[start..<min(start + Self.mostLines, lines.count)])))
    }
  }

  /// The plan without what another takes.
  func without(_ isTaken: (Target) -> Bool) -> RedactionPlan {
    var plan = self
    plan.targets = targets.filter { !isTaken($0) }
    return plan
  }

  /// All of a field, and nothing of what was copied of it.
  @discardableResult
  mutating func takeWholeAlone(
    _ field: String, of record: RecordIndex, in caseFile: CaseFile
  ) -> Bool {
    let former = caseFile.formerValues(record, field)
    guard caseFile.isTyped(field, of: record), former.contains(where: { $0.value.holdsSomething })
    else { return false }
    // The name of a picture stays as its tombstone.
    if caseFile.isPhotoFile(field, of: record), caseFile.isFileTakenOut(record) { return false }
    if let place = targets.firstIndex(where: { $0.record == record && $0.field == field }) {
      targets.remove(at: place)
    }
    targets.append(
      Target(record: record, field: field, left: nil, lines: caseFile.allNames(record, field)))
    return true
  }

  private mutating func takeWhole(_ field: String, of record: RecordIndex, in caseFile: CaseFile) {
    let former = caseFile.formerValues(record, field)
    let texts = Set(former.flatMap(\.value.texts)).filter { !$0.isEmpty }
    guard takeWholeAlone(field, of: record, in: caseFile) else { return }
    guard field != Self.source else { return }
    takeCopies(of: record, in: caseFile) { text in
      texts.sorted { $0.utf8.count > $1.utf8.count }
        .reduce(text) { rest, gone in
          gone.utf8.count < 4
            ? (rest == gone ? LeftOut.mark : rest)
            : rest.replacing(gone, with: LeftOut.mark)
        }
    }
  }

  private mutating func take(
    _ word: NamePattern, in field: String, of record: RecordIndex, in caseFile: CaseFile
  ) {
    take(in: field, of: record, in: caseFile) { $0.mappingTexts(word.takenOut) }
  }

  /// Takes out of every value a field had what a change takes out of it.
  mutating func take(
    in field: String, of record: RecordIndex, in caseFile: CaseFile,
    _ change: (JSONValue) -> JSONValue
  ) {
    let former = caseFile.formerValues(record, field)
    let isHeld = former.contains { !$0.value.isBlanked && change($0.value) != $0.value }
    guard isHeld, caseFile.isTyped(field, of: record) else { return }
    if let place = targets.firstIndex(where: { $0.record == record && $0.field == field }) {
      // Another text is taken out of the same value, such as a second cell of one list.
      guard let left = targets[place].left else { return }
      targets[place].left = change(left)
      return
    }
    let standing = caseFile.standing(record, field)
    let left = standing.map { change($0.value) }
    guard Set(left).count < 2 else {
      obstacles.append(.inConflict(record: record, field: field))
      return
    }
    targets.append(
      Target(
        record: record, field: field, left: left.first, lines: caseFile.allNames(record, field)))
  }

  /// The row a finding was taken in from, and the lists that were sent with it, hold its texts too.
  private mutating func takeCopies(
    of record: RecordIndex, in caseFile: CaseFile, _ change: (String) -> String
  ) {
    guard caseFile.kind(of: record) == .finding else { return }
    take(in: Self.source, of: record, in: caseFile) { $0.mappingTexts(change) }
    let name = caseFile.name(of: record).description
    let isOfFinding = { (row: JSONValue) in row["finding"]?["thing"]?.string == name }
    for sending in caseFile.records(of: .sending) {
      take(in: SendingField.rows.rawValue, of: sending, in: caseFile) { value in
        .array((value.array ?? []).map { isOfFinding($0) ? $0.mappingCells(change) : $0 })
      }
    }
  }

  private static let source = FindingField.source.rawValue
}

extension RedactionPlan {
  /// The act.
  /// - Parameter ground: why, and on what legal ground; a text, so that it can go too.
  package func draft(ground: String, in caseFile: CaseFile) -> ActDraft {
    var draft = ActDraft()
    for target in targets {
      if let left = target.left {
        draft.set(
          .existing(caseFile.name(of: target.record)),
          [
            FieldValue(
              target.field,
              Self.logValue(left, target, in: caseFile),
              replacing: caseFile.standingNames(target.record, target.field))
          ])
      }
      draft.edits.append(
        .redact(
          Redaction(
            record: caseFile.name(of: target.record), field: target.field, lines: target.lines,
            ground: .typed(.string(ground)))))
    }
    return draft
  }
}

extension RedactionPlan {
  /// A row of a list keeps the name of its finding bare, as it was written.
  private static func logValue(
    _ left: JSONValue, _ target: Target, in caseFile: CaseFile
  ) -> LogValue {
    let kind = caseFile.kind(of: target.record)
    guard kind == .sending, target.field == SendingField.rows.rawValue else {
      return EditWriter.standing(left, field: target.field, of: kind)
    }
    return .array(
      (left.array ?? []).map { row in
        .object([
          "finding": .bare(row["finding"] ?? .null), "cells": .typed(row["cells"] ?? .null),
          "seen": .bare(row["seen"] ?? .null),
        ])
      })
  }
}

extension JSONValue {
  /// Whether there is anything in it that could be taken out.
  fileprivate var holdsSomething: Bool {
    if isBlanked || self == .blanked { return false }
    return switch self {
    case .null, .bool: false
    case .string(let text): !text.isEmpty
    case .array(let values): values.contains(where: \.holdsSomething)
    case .integer, .decimal, .object: true
    }
  }
}

extension CaseFile {
  /// Whether what people type stands in a field, so that it can be blanked.
  fileprivate func isTyped(_ field: String, of record: RecordIndex) -> Bool {
    // Its reason is typed, though the state is a code.
    if field == FindingField.state.rawValue { return true }
    if isPhotoFile(field, of: record) { return true }
    guard let known = RecordSchema.of(kind(of: record))?.field(named: field) else { return true }
    // A code of the workspace's own words is typed, and stands where those of the program do.
    return known.isSalted || formerValues(record, field).contains { known.isTyped($0.value) }
  }

  /// Whether a field names a picture's file: what an order takes is the file.
  fileprivate func isPhotoFile(_ field: String, of record: RecordIndex) -> Bool {
    field == PhotoField.file.rawValue && [.photo, .picture].contains(kind(of: record))
  }

  /// Whether a field is a text, not a place, a party or a row of a table.
  fileprivate func holdsProse(_ field: String, of record: RecordIndex) -> Bool {
    guard isTyped(field, of: record) else { return false }
    switch RecordSchema.of(kind(of: record))?.field(named: field)?.form {
    case .party, .area, .coordinate, .choice, .options, .columns: return false
    default: return true
    }
  }

  fileprivate func obstacle(
    _ field: String, of record: RecordIndex
  ) -> RedactionPlan.Obstacle {
    let former = formerValues(record, field)
    if former.contains(where: { $0.value == .blanked }) { return .alreadyGone }
    if former.isEmpty { return .nothing }
    return isTyped(field, of: record) ? .nothing : .notTyped
  }
}
