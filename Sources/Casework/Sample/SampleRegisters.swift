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
      party(
        "Projektlederen", .municipality, unit: "By og Trivsel", email: "projektleder@aahavn.example"
      ),
      party(
        "Vej & Park", .municipality, unit: "Teknik og Miljø", email: "vejogpark@aahavn.example"),
      party("Driftsgården", .municipality, unit: "Teknik og Miljø", email: "drift@aahavn.example"),
      party("Plan og Byrum", .municipality, unit: "Teknik og Miljø", email: "plan@aahavn.example"),
      party("SSP", .municipality, unit: "Børn og Unge", email: "ssp@aahavn.example"),
      party("Lysforsyningen", .utility, email: "fejl@aahavnlys.example"),
      party("Renovationen", .utility, email: "kontor@renovation.example"),
      party(
        "Lokalpolitiet i Åhavn", .police, email: "lokalpoliti@politi.example",
        short: "Lokalpolitiet"),
      party(
        "Grundejerforeningen Lærkehaven", .homeownersAssociation, email: "grf@laerkehaven.example",
        short: "Grf. Lærkehaven"),
      party(
        "Bestyrelsen i Lærkehaven", .board, email: "bestyrelsen@laerkehaven.example",
        short: "Best. Lærkehaven"),
      party(
        "Boligforeningen Mosevænget", .housingAssociation, email: "kontor@mosevaenget.example",
        short: "Bf. Mosevænget"),
      party("Natteravnene", .nightWatch, email: "natteravne@aahavn.example"),
      party("Åhavn Busser", .transport, email: "drift@aahavnbusser.example"),
      party("Torvets Købmand", .business, email: "butik@torvet.example"),
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
    _ name: String, _ kind: PartyKind, unit: String? = nil, email: String, short: String? = nil
  ) -> SampleEdit {
    var fields = [
      SampleField(PartyField.name, .value(.string(name))),
      SampleField(PartyField.kind, .value(.string(kind.rawValue))),
    ]
    if kind == .municipality {
      fields.append(SampleField(PartyField.organisation, .value("Åhavn Kommune")))
    }
    if let unit { fields.append(SampleField(PartyField.unit, .value(.string(unit)))) }
    // Of a domain that leads nowhere, so that no letter of the example reaches anybody.
    fields.append(SampleField(PartyField.email, .value(.string(email))))
    if let short { fields.append(SampleField(PartyField.short, .value(.string(short)))) }
    return .make(.party, key: name, fields)
  }
}
