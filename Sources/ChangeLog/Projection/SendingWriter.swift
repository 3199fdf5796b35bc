import CaseModel

extension CaseFile {
  /// What these findings are to their responsible party, as a list that has not been sent.
  ///
  /// - Parameters:
  ///   - records: those of the party; what is not with it is left out.
  ///   - party: as it is called now.
  package func chaseList(
    of records: [RecordIndex], for party: String, audience: Audience, today: Day,
    names: PartyNames
  ) -> ChaseList {
    let discloser = discloser(for: Reader(audience, mustAct: true), of: records, names: names)
    var rows: [ChaseRow] = []
    var leftOut = 0
    var limited = 0
    var held: [HeldBack] = []
    for record in records {
      let finding = finding(at: record)
      guard finding.isWithParty else { continue }
      guard let disclosed = discloser.disclosed(finding) else {
        if finding.isLimited { limited += 1 } else { leftOut += 1 }
        continue
      }
      held += discloser.heldBack(in: disclosed)
      rows.append(ChaseRow(disclosed, trail(of: record, finding, names: names), today: today))
    }
    let earlier = sendings.filter { names.areSame($0.party, party) }.map(\.edition).max() ?? 0
    return ChaseList(
      party: party, edition: earlier + 1, on: today, audience: audience, rows: rows,
      leftOut: leftOut, limited: limited,
      caseNumber: caseNumbers(of: records.map { plainFinding(at: $0) }), held: held)
  }

  /// The findings that are with each party, by the party's present name, in the order they were
  /// made.
  package func recordsWithParties(_ names: PartyNames) -> [String: [RecordIndex]] {
    var parties: [String: [RecordIndex]] = [:]
    for record in records(of: .finding) {
      let finding = plainFinding(at: record)
      guard finding.isWithParty, let responsible = finding.responsible else { continue }
      parties[names.present(responsible), default: []].append(record)
    }
    return parties
  }
}

extension EditWriter {
  /// The fields of a finding whose values a list shows.
  package static let sentFields: [FindingField] = [
    .number, .place, .publicPlace, .mastNumber, .category, .observation, .publicText, .due,
    .state, .responsible,
  ]

  /// Notes that a list was sent: the list with its cells as they stood, and on each finding that
  /// its party was told, which starts the clock again.
  package static func sending(
    _ list: ChaseList, in caseFile: CaseFile, draft: inout ActDraft
  ) {
    var rows: [LogValue] = []
    for row in list.rows {
      guard let name = RecordName(row.finding), let record = caseFile.record(named: name) else {
        continue
      }
      var seen: [String: LogValue] = [:]
      for field in sentFields {
        let names = caseFile.standingNames(record, field.rawValue)
        if names.isEmpty { continue }
        seen[field.rawValue] = .bare(.array(names.map { .string($0.description) }))
      }
      rows.append(
        .object([
          "finding": .record(.existing(name)), "cells": .typed(row.cells.json),
          "seen": .object(seen),
        ]))
    }
    var fields = [
      FieldValue(SendingField.party.rawValue, .typed(.string(list.party))),
      FieldValue(SendingField.on.rawValue, .bare(.string(list.on.description))),
      FieldValue(SendingField.edition.rawValue, .bare(.integer(Int64(list.edition)))),
      FieldValue(SendingField.audience.rawValue, .bare(.string(list.audience.rawValue))),
      FieldValue(
        SendingField.withheld.rawValue,
        .bare(.integer(Int64(list.withheld + list.lackingText + list.leftOut + list.limited)))),
      FieldValue(SendingField.rows.rawValue, .array(rows)),
    ]
    if let id = list.id {
      fields.append(FieldValue(SendingField.id.rawValue, .bare(.string(id))))
    }
    let sending = draft.make(.sending, fields)
    for row in list.rows {
      guard let name = RecordName(row.finding) else { continue }
      var told: [EntryField: JSONValue] = [
        .step: .string(FollowUpStep.told.rawValue), .party: .string(list.party),
        .on: .string(list.on.description),
      ]
      told[.edition] = .integer(Int64(list.edition))
      followUp(told, of: .existing(name), sending: sending, in: &draft)
    }
  }

  /// A follow-up that belongs to a list.
  package static func followUp(
    _ values: [EntryField: JSONValue], of finding: RecordReference, sending: RecordReference?,
    in draft: inout ActDraft
  ) {
    let made = entry(.followUp, of: finding, values, in: &draft)
    guard let sending, case .made(let index) = made,
      case .make(let kind, let fields) = draft.edits[index]
    else { return }
    draft.edits[index] = .make(
      kind, fields + [FieldValue(EntryField.sending.rawValue, .record(sending))])
  }
}
