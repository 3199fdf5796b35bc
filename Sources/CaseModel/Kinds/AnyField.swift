/// A field of whichever kind of record.
///
/// A sum, so that what switches over fields names every kind, and a new kind is asked for where it
/// is missing.
package enum AnyField: Hashable, Sendable {
  case finding(FindingField)
  case entry(EntryField)
  case walk(WalkField)
  case stop(StopField)
  case participant(ParticipantField)
  case photo(PhotoField)
  case picture(PictureField)
  case checklist(ChecklistField)
  case check(CheckField)
  case area(AreaField)
  case party(PartyField)
  case person(PersonField)
  case workspace(WorkspaceField)
  case route(RouteField)
  case category(CategoryField)
  case audience(AudienceField)
  case view(ViewField)
  case meeting(MeetingField)
  case review(ReviewField)
  case sending(SendingField)
  case release(ReleaseField)
  case report(ReportField)
  case advice(AdviceField)
  case retention(RetentionField)
  case request(RequestField)
  case joining(JoiningField)
  /// What a workspace says of a field that it has given itself.
  case ownField(OwnFieldSetting)
  /// One of the codes such a field may take.
  case ownCode(OwnCodeName)
  /// A field that the workspace has given itself: its form is the workspace's to say.
  case own(OwnFieldName)
}

extension AnyField {
  /// The name on disk.
  package var name: String {
    switch self {
    case .own(let name): name.rawValue
    case .ownCode(let name): name.rawValue
    default: known?.rawValue ?? ""
    }
  }

  package var form: FieldForm { known?.form ?? .line }

  /// Of an own field always: a telephone in a field of numbers must be erasable too.
  package var isSalted: Bool { known?.isSalted ?? true }

  /// Whether a value of it is what a person typed: the workspace's own codes are, as they are made of
  /// the words it gave them, and only the program's stand bare.
  package func isTyped(_ value: JSONValue) -> Bool {
    if isSalted { return true }
    let list: CodeList
    switch form {
    case .code(let codes), .codes(let codes): list = codes
    case .fixed where self == .category(.code): list = .category
    default: return false
    }
    return (value.array ?? [value]).contains { code in
      code.string.map { !list.codes.contains($0) } ?? false
    }
  }

  /// The name in options: lower kebab case.
  package var option: String { known?.option ?? name }

  /// The least format of documents that has the field.
  package var since: Int64 { known?.since ?? 2 }

  package var isShownUnset: Bool { known?.isShownUnset ?? false }

  /// The field as one of its kind; nil for an own field and its codes.
  private var known: (any RecordField)? {
    switch self {
    case .finding(let field): field
    case .entry(let field): field
    case .walk(let field): field
    case .stop(let field): field
    case .participant(let field): field
    case .photo(let field): field
    case .picture(let field): field
    case .checklist(let field): field
    case .check(let field): field
    case .area(let field): field
    case .party(let field): field
    case .person(let field): field
    case .workspace(let field): field
    case .route(let field): field
    case .category(let field): field
    case .audience(let field): field
    case .view(let field): field
    case .meeting(let field): field
    case .review(let field): field
    case .release(let field): field
    case .report(let field): field
    case .advice(let field): field
    case .retention(let field): field
    case .request(let field): field
    case .sending(let field): field
    case .joining(let field): field
    case .ownField(let field): field
    case .own, .ownCode: nil
    }
  }
}

extension RecordField {
  package var any: AnyField { Self.any(self) }

  /// All of the kind, in the order people read them.
  package static var all: [AnyField] { allCases.map(any) }

  /// What the first format did not have stands in a document only where it has a value, so that two
  /// versions do not write each other's documents anew.
  package var isShownUnset: Bool { since == 1 }
}
