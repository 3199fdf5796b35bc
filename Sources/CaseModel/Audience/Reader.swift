/// Who reads what leaves the program.
package struct Reader: Hashable, Sendable {
  package let audience: Audience
  /// Whether it is the party that is to do something about it, and so must find the place.
  package let mustAct: Bool

  package static let us = Reader(.internal)

  package init(_ audience: Audience, mustAct: Bool = false) {
    self.audience = audience
    self.mustAct = mustAct
  }
}

extension Audience {
  /// Municipality and police may read what was written among us; no other edition is made of it.
  package var readsInternalText: Bool { self == .internal || self == .partners }
}

extension PartyKind {
  /// The widest edition a party of the kind can ever get, whatever is asked for.
  package var widestAudience: Audience {
    switch self {
    case .municipality, .police: .partners
    case .housingAssociation, .homeownersAssociation, .cooperative, .roadAssociation,
      .housingCompany, .resident, .board, .privateOwner, .utility, .roadAuthority, .transport,
      .business, .corps, .leadNeighbour, .nightWatch, .other:
      .association
    }
  }

  /// Whether a party of the kind is somebody, whose name is not for everybody.
  package var isPerson: Bool {
    switch self {
    case .resident, .privateOwner, .leadNeighbour: true
    case .municipality, .police, .housingAssociation, .homeownersAssociation, .cooperative,
      .roadAssociation, .housingCompany, .board, .utility, .roadAuthority, .transport, .business,
      .corps, .nightWatch, .other:
      false
    }
  }
}
