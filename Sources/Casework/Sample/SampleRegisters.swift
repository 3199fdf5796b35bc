import CaseModel
import ChangeLog

/// The example's own facts, its areas and its parties.
enum SampleRegisters {
  static let daysAgo = 80

  static let workspace = SampleAct(
    daysAgo: daysAgo, minute: 8 * 60, actor: .mkj,
    [
      .make(
        .workspace, key: "workspace",
        [
          SampleField(WorkspaceField.name, .value("Eksempel: Trygt Åhavn")),
          SampleField(WorkspaceField.municipality, .value("Åhavn Kommune")),
          SampleField(WorkspaceField.policeDistrict, .value("Åhavn og Omegns Politi")),
          SampleField(WorkspaceField.example, .value(true)),
        ])
    ])

  static let areas = SampleAct(
    daysAgo: daysAgo, minute: 8 * 60 + 12, actor: .mkj,
    [
      area("Lærkehaven", households: 164, "Grundejerforeningen Lærkehaven"),
      area("Mosevænget", households: 310, "Boligforeningen Mosevænget"),
    ])

  static let parties = SampleAct(
    daysAgo: daysAgo, minute: 8 * 60 + 31, actor: .mkj,
    [
      party("Projektlederen", .municipality, unit: "By og Trivsel"),
      party("Vej & Park", .municipality, unit: "Teknik og Miljø"),
      party("Driftsgården", .municipality, unit: "Teknik og Miljø"),
      party("Plan og Byrum", .municipality, unit: "Teknik og Miljø"),
      party("SSP", .municipality, unit: "Børn og Unge"),
      party("Lysforsyningen", .utility),
      party("Renovationen", .utility),
      party("Lokalpolitiet i Åhavn", .police),
      party("Grundejerforeningen Lærkehaven", .homeownersAssociation),
      party("Bestyrelsen i Lærkehaven", .board),
      party("Boligforeningen Mosevænget", .housingAssociation),
      party("Natteravnene", .nightWatch),
      party("Åhavn Busser", .transport),
      party("Torvets Købmand", .business),
    ])

  private static func area(
    _ name: String, households: Int64, _ association: String
  ) -> SampleEdit {
    .make(
      .area, key: name,
      [
        SampleField(AreaField.name, .value(.string(name))),
        SampleField(AreaField.kind, .value("boligområde")),
        SampleField(AreaField.households, .value(.integer(households))),
        SampleField(AreaField.association, .value(.string(association))),
      ])
  }

  private static func party(
    _ name: String, _ kind: PartyKind, unit: String? = nil
  ) -> SampleEdit {
    var fields = [
      SampleField(PartyField.name, .value(.string(name))),
      SampleField(PartyField.kind, .value(.string(kind.rawValue))),
    ]
    if kind == .municipality {
      fields.append(SampleField(PartyField.organisation, .value("Åhavn Kommune")))
    }
    if let unit { fields.append(SampleField(PartyField.unit, .value(.string(unit)))) }
    return .make(.party, key: name, fields)
  }
}
