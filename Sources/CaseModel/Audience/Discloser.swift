/// Makes of a finding what a reader may read of it: report, list to a party, print, export, agenda,
/// handover, showing, clipboard and mail all take what it gives.
package struct Discloser: Sendable {
  package let reader: Reader
  private let own: OwnFields
  private let scanner: IdentifyingScanner
  /// By the folded name.
  private let kinds: [String: PartyKind]

  /// - Parameters:
  ///   - kinds: of the register's parties, by any of their names, folded.
  ///   - names: whom and what the workspace knows.
  package init(
    for reader: Reader, own: OwnFields = .none, kinds: [String: PartyKind] = [:],
    names: KnownNames = .none
  ) {
    self.reader = reader
    self.own = own
    self.kinds = kinds
    scanner = IdentifyingScanner(persons: names)
  }

  private var audience: Audience { reader.audience }

  /// The finding as the reader may read it; nil where it is limited, and where it is for municipality
  /// and police only, and the reader is neither.
  package func disclosed(_ finding: Finding) -> DisclosedFinding? {
    if finding.isLimited { return nil }
    if audience == .internal {
      return DisclosedFinding(finding, lacksText: false, isWithheld: false)
    }
    if !audience.readsInternalText, isForPartnersOnly(finding) { return nil }
    var open = finding
    open.values = Values()
    var isWithheld = false
    for (name, value) in finding.values.all {
      if let field = FindingField(rawValue: name) {
        open.values[field] = said(field, value, of: finding, &isWithheld)
      } else if own.field(name)?.mayBeRead(by: audience) == true {
        open.values[name] = value
      } else if audience.readsInternalText, own.field(name) == nil {
        // Of a newer version: municipality and police read what we read.
        open.values[name] = OwnFieldName(rawValue: name) == nil ? value : nil
      } else {
        isWithheld = true
      }
    }
    for field in FindingField.allCases {
      // Also where nobody has written the one it stands for.
      guard case .replaced(let other) = DisclosureRule.of(field, for: reader), field != .title
      else {
        continue
      }
      open.values[field] = finding.values[other]
    }
    open.entries = finding.entries.compactMap { entry in
      let said = said(entry)
      if said == nil { isWithheld = true }
      return said
    }
    if !audience.readsInternalText {
      open.conflicts = []
      if open.place == nil, DisclosureRule.of(.place, for: reader) != .inFull {
        // Where nobody has written a place for these readers, the area says roughly where.
        open.values[FindingField.place] = finding.values[FindingField.area]
      }
    }
    if DisclosureRule.of(.createdBy, for: reader) == .withheld {
      open.createdBy = nil
      open.updatedBy = nil
    }
    let lacksText =
      !audience.readsInternalText && open.observation.isEmpty
      && !(finding.observation.isEmpty && !finding.hasOwnTitle)
    return DisclosedFinding(open, lacksText: lacksText, isWithheld: isWithheld || lacksText)
  }

  private func isForPartnersOnly(_ finding: Finding) -> Bool {
    finding.values.code(FindingField.sensitivity, Sensitivity.self) == .partners
  }

  private func said(
    _ field: FindingField, _ value: JSONValue, of finding: Finding, _ isWithheld: inout Bool
  ) -> JSONValue? {
    switch DisclosureRule.of(field, for: reader) {
    case .inFull: return value
    case .lookedThrough:
      // Why something was declined is written for residents; why it waits is written among us.
      guard field == .reason, finding.state != .declined, value["text"] != nil else { return value }
      isWithheld = true
      return value["code"].map { ["code": $0] }
    case .replaced(let other):
      // The title is the public text's beginning.
      guard field != .title else { return nil }
      let written = finding.values[other]
      if written != value { isWithheld = true }
      return written
    case .party:
      guard let name = value.string else { return nil }
      if mayName(name) { return value }
      isWithheld = true
      return nil
    case .withheld, .photos:
      if !Self.isOfTheProgram(field) { isWithheld = true }
      return nil
    }
  }

  /// What no reader misses.
  private static func isOfTheProgram(_ field: FindingField) -> Bool {
    [
      .source, .rank, .createdBy, .updatedBy, .sensitivity, .caseNumber, .journalisedOn, .limited,
    ].contains(field)
  }

  private func said(_ entry: Entry) -> Entry? {
    guard let list = FindingField.entryLists.first(where: { $0.form == .entries(entry.kind) })
    else {
      return audience.readsInternalText ? entry : nil
    }
    var said = entry
    switch DisclosureRule.of(list, for: reader) {
    case .inFull: return entry
    case .withheld: return nil
    case .photos: return saidPhoto(entry)
    case .lookedThrough, .replaced, .party:
      said.by = nil
      var values = Values()
      for field in [EntryField.text, .due, .doneOn, .on, .removed] {
        values[field] = entry.values[field]
      }
      if let party = entry.party, mayName(party) { values[EntryField.party] = .string(party) }
      said.values = values
      return said
    }
  }

  private func saidPhoto(_ entry: Entry) -> Entry? {
    guard let photo = Photo(entry), photo.hold(for: audience) == nil else { return nil }
    var said = entry
    said.by = nil
    var values = Values()
    for field in [PhotoField.file, .shows, .stage, .pairOf, .width, .height, .orientation] {
      values[field] = entry.values[field]
    }
    said.values = values
    return said
  }

  /// Whether a party's name may be told: not of a person, and not of one who looks like one.
  package func mayName(_ party: String) -> Bool {
    if audience.readsInternalText { return true }
    if let kind = kinds[SearchKey.name(party)] {
      if kind.isPerson { return false }
      if kind != .other { return !holdsContact(party) }
    }
    return scanner.marks(in: party).allSatisfy { $0.kind == .doubtfulNumber }
  }

  /// The party's name, or nil where it may not be told.
  package func named(_ party: String?) -> String? {
    party.flatMap { mayName($0) ? $0 : nil }
  }

  private func holdsContact(_ text: String) -> Bool {
    scanner.marks(in: text).contains { $0.kind.isTakenOut && $0.kind != .house }
  }

  // What holds an edition back

  /// What points at somebody in what would be said of a finding. A list to municipality or police is
  /// not held back by it, and yet told of it: they need no names to mend a lamp.
  package func heldBack(in disclosed: DisclosedFinding) -> [HeldBack] {
    guard !audience.readsInternalText || (reader.mustAct && audience == .partners) else {
      return []
    }
    let finding = disclosed.finding
    func look(_ text: String?, _ field: FindingField) -> [HeldBack] {
      points(in: text ?? "", of: field, isPlace: [.place, .publicPlace, .stop].contains(field))
        .map { HeldBack(finding: finding.name, id: finding.id, field: .finding(field), $0) }
    }
    var found: [HeldBack] = []
    let placeField: FindingField = reader.mustAct ? .place : .publicPlace
    if finding.values[FindingField.place] != finding.values[FindingField.area] {
      found += look(finding.place, placeField)
    }
    found += look(finding.observation, .publicText)
    found += look(finding.values.text(FindingField.advice), .advice)
    found += look(finding.values.text(FindingField.stop), .stop)
    found += look(finding.reason?.text, .reason)
    for entry in finding.entries where entry.kind == .action { found += look(entry.text, .actions) }
    for entry in finding.entries where entry.kind == .answer { found += look(entry.text, .answers) }
    for photo in finding.photos { found += look(photo.shows, .photos) }
    for (name, value) in finding.values.all {
      guard let field = own.field(name), let text = value.string, field.codes.isEmpty else {
        continue
      }
      found += points(in: text, of: nil, isPlace: false).map {
        HeldBack(finding: finding.name, id: finding.id, field: .own(field.name), $0)
      }
    }
    return found
  }

  /// What points at somebody in a text that these readers would get.
  package func points(in text: String, isPlace: Bool = false) -> [String] {
    audience.readsInternalText ? [] : points(in: text, of: nil, isPlace: isPlace)
  }

  private func points(in text: String, of field: FindingField?, isPlace: Bool) -> [String] {
    if text.isEmpty { return [] }
    return scanner.marks(in: text, isPlace: isPlace).filter { mark in
      switch mark.kind {
      case .doubtfulNumber: false
      // Whoever is to act must find the house.
      case .house: !reader.mustAct
      case .civilNumber, .telephone, .email, .plate, .person: true
      }
    }
    .map { text.scalars(in: $0.range) }
  }
}

extension Finding {
  /// Whether it may leave by no way (GDPR art. 18).
  package var isLimited: Bool { values[FindingField.limited] != nil }
}

/// A finding as a reader may read it.
package struct DisclosedFinding: Hashable, Sendable {
  package let finding: Finding
  /// Whether nobody has written a text for these readers.
  package let lacksText: Bool
  /// Whether anything of it is kept from them.
  package let isWithheld: Bool

  package init(_ finding: Finding, lacksText: Bool, isWithheld: Bool) {
    self.finding = finding
    self.lacksText = lacksText
    self.isWithheld = isWithheld
  }
}

/// Something that points at somebody, in a text that is about to leave.
package struct HeldBack: Hashable, Sendable {
  /// The finding's name in the log; empty for what is of no finding.
  package let finding: String
  /// As people say it.
  package let id: String
  package let field: AnyField
  package let text: String

  package init(finding: String, id: String, field: AnyField, _ text: String) {
    self.finding = finding
    self.id = id
    self.field = field
    self.text = text
  }
}
