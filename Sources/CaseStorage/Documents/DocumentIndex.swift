import CaseModel
import ChangeLog

/// Which finding stands in which document, and which documents have to be looked at.
struct DocumentIndex {
  private(set) var names: [DocumentKey: String] = [:]
  private(set) var dirty: Set<DocumentKey> = []
  private var keyOfFinding: [RecordIndex: DocumentKey] = [:]
  private var findings: [DocumentKey: Set<RecordIndex>] = [:]
  private(set) var isNamed = false
  private var isPlaced = false
  private var waiting: Set<RecordIndex> = []
  /// What was touched since it was asked for; nil while everything may have been.
  private var news: Set<RecordIndex>? = []

  var keys: [DocumentKey] {
    names.keys.sorted { names[$0] ?? "" < names[$1] ?? "" }
  }

  func findings(in key: DocumentKey) -> Set<RecordIndex> { findings[key] ?? [] }

  /// Remembers what was touched; costs nothing until documents are written.
  mutating func note(_ changes: [FoldChanges]) {
    for change in changes { waiting.formUnion(change.touched) }
    for change in changes { waiting.formUnion(change.made) }
  }

  mutating func markClean(_ key: DocumentKey) { dirty.remove(key) }
  mutating func markDirty(_ key: DocumentKey) { dirty.insert(key) }
  mutating func markAllDirty() { dirty.formUnion(names.keys) }

  /// Brings the book up to what is folded.
  ///
  /// - Parameter since: for the first time: what was touched since the documents were written last;
  ///   nil: unknown, so every document is looked at.
  mutating func update(
    _ caseFile: CaseFile, since touched: Set<RecordIndex>?, referring: [String] = []
  ) {
    if !isNamed {
      isNamed = true
      nameDocuments(caseFile)
      dirty = []
      namesReferring = referring
      if let touched {
        waiting.formUnion(touched)
        markFormerPlaces(of: touched, caseFile)
        if caseFile.holdsJoined, touched.contains(where: { caseFile.kind(of: $0) == .walk }) {
          markAllDirty()
        }
      } else {
        markAllDirty()
        news = nil
      }
    }
    if waiting.isEmpty { return }
    placeAll(caseFile)
    let records = waiting
    waiting = []
    news?.formUnion(records)
    if records.contains(where: { caseFile.kind(of: $0) == .walk }) {
      nameDocuments(caseFile)
      // A walk that came, went or came back takes its findings along.
      for finding in caseFile.records(of: .finding) { place(finding, caseFile) }
      // One that is shown as another takes its findings there, and away again when it is parted.
      if caseFile.holdsJoined { markAllDirty() }
    } else if records.contains(where: { DocumentKey.comeAndGo.contains(caseFile.kind(of: $0)) }) {
      nameDocuments(caseFile)
    }
    for record in records { touch(record, caseFile) }
  }

  /// Where things stood when the documents were written last is not remembered; where they can
  /// have stood is.
  private mutating func markFormerPlaces(of records: Set<RecordIndex>, _ caseFile: CaseFile) {
    for record in records {
      switch caseFile.kind(of: record) {
      case .walk: dirty.insert(.loose)
      case .finding:
        for entry in caseFile.history(of: record) {
          for change in entry.changes where change.field == FindingField.walk.rawValue {
            let walk = caseFile.reference(change.value)
            dirty.insert(walk.map { .walk($0) } ?? .loose)
          }
          if entry.facts.name == caseFile.name(of: record).line { dirty.insert(.loose) }
        }
      default: break
      }
    }
    dirty = dirty.filter { names[$0] != nil }
  }

  /// Finds out which finding stands where, which is not needed while nothing was touched.
  mutating func placeAll(_ caseFile: CaseFile) {
    if isPlaced { return }
    isPlaced = true
    let dirtyBefore = dirty
    for finding in caseFile.records(of: .finding) { place(finding, caseFile) }
    dirty = dirtyBefore
  }

  private mutating func touch(_ record: RecordIndex, _ caseFile: CaseFile) {
    switch caseFile.kind(of: record) {
    case .workspace: dirty.insert(.workspace)
    case .walk: if names[.walk(record)] != nil { dirty.insert(.walk(record)) }
    case .finding:
      place(record, caseFile)
      if let key = keyOfFinding[record] { dirty.insert(key) }
      // What others say of it, `duplicateOf`, shows its identifier.
      dirty.formUnion(keysReferring)
    case let kind:
      if names[.register(kind)] != nil { dirty.insert(.register(kind)) }
      if let owner = caseFile.owner(of: record) { touch(owner, caseFile) }
    }
  }

  /// What was touched since the last call; nil when everything may have been.
  mutating func takeNews() -> Set<RecordIndex>? {
    defer { news = [] }
    return news
  }

  /// Documents whose findings name a thing that had not come when they were written.
  private var keysReferring: Set<DocumentKey> = []

  /// The names of such documents, to be remembered.
  var namesReferring: [String] {
    get { keysReferring.compactMap { names[$0] }.sorted() }
    set { keysReferring = Set(names.filter { newValue.contains($0.value) }.keys) }
  }

  mutating func noteOpenReference(_ key: DocumentKey, _ isOpen: Bool) {
    if isOpen { keysReferring.insert(key) } else { keysReferring.remove(key) }
  }

  private mutating func nameDocuments(_ caseFile: CaseFile) {
    let walks = caseFile.records(of: .walk).filter { !caseFile.isWithdrawn($0) }
    var fresh: [DocumentKey: String] = [
      .workspace: "workspace.json", .loose: "walks/loose.json",
    ]
    for (kind, name) in DocumentKey.registers(in: caseFile) {
      fresh[.register(kind)] = "register/\(name).json"
    }
    for (walk, name) in WalkFileName.names(of: walks, in: caseFile) {
      fresh[.walk(walk)] = "walks/" + name
    }
    for (key, name) in fresh where names[key] != name { dirty.insert(key) }
    dirty = dirty.filter { fresh[$0] != nil }
    names = fresh
  }

  private mutating func place(_ finding: RecordIndex, _ caseFile: CaseFile) {
    let walk = caseFile.shown(finding, FindingField.walk.rawValue)
      .flatMap { caseFile.reference($0) }.map { caseFile.root(of: $0) }
    var key = DocumentKey.loose
    if let walk, names[.walk(walk)] != nil { key = .walk(walk) }
    let former = keyOfFinding[finding]
    if former == key { return }
    if let former {
      findings[former]?.remove(finding)
      if names[former] != nil { dirty.insert(former) }
    }
    keyOfFinding[finding] = key
    findings[key, default: []].insert(finding)
    dirty.insert(key)
  }
}
