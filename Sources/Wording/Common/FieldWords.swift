import CaseModel
import Language

/// What fields are called on the screen and in exports.
///
/// Each field of this version has its label or does not compile. Where a field comes from a file
/// by its name, one of a newer version is shown as it stands there.
package struct FieldWords: Speaking {
  package let language: Language
  /// The workspace's own fields, which have labels of their own.
  package var own = OwnFields.none

  /// The label of a finding's field, or of what shows one record as another, by its name.
  package subscript(name: String) -> String {
    if let field = FindingField(rawValue: name) { return self[field] }
    if let field = own.field(name) { return say(field.label) }
    return name == JoiningField.sameAs.rawValue ? say("Samme som", "Same as") : name
  }

  /// The label of a field of that kind of record, by its name.
  package func label(_ name: String, of kind: RecordKind) -> String {
    if name == RecordSchema.removed { return self[EntryField.removed] }
    return RecordSchema.of(kind)?.field(named: name).map { self[$0] } ?? self[name]
  }

  /// The label of a field that a word names.
  package subscript(field: NamedField) -> String {
    switch field {
    case .known(let field): self[field]
    case .own(let field): say(field.label)
    }
  }

  /// The label of an entry's field, by its name.
  package func entry(_ name: String) -> String {
    EntryField(rawValue: name).map { self[$0] } ?? self[name]
  }

  package subscript(field: FindingField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .number: say("Nr.", "No.")
    case .walk: say("Vandring", "Walk")
    case .stop: "Stop"
    case .area: say("Område", "Area")
    case .place: say("Sted", "Place")
    case .publicPlace: say("Sted i den offentlige udgave", "Place in the public edition")
    case .coordinate: say("Koordinat", "Coordinate")
    case .title: say("Overskrift", "Title")
    case .observation: say("Beskrivelse", "Description")
    case .publicText: say("Offentlig tekst", "Public text")
    case .advice: say("Råd til beboerne", "Advice to residents")
    case .kind: "Type"
    case .category: say("Kategori", "Category")
    case .priority: say("Prioritet", "Priority")
    case .size: say("Størrelse", "Size")
    case .timeOfDay: say("Tidspunkt på døgnet", "Time of day")
    case .observedOn: say("Set den", "Seen on")
    case .state: say("Status", "State")
    case .reason: say("Årsag", "Reason")
    case .waitingUntil: say("Afventer til", "Waiting until")
    case .duplicateOf: say("Dublet af", "Duplicate of")
    case .responsible: say("Ansvarlig", "Responsible")
    case .followUp: say("Opfølgning", "Follow-up")
    case .owner: say("Ejer af stedet", "Owner of the place")
    case .due: say("Frist", "Due")
    case .doneOn: say("Udført den", "Done on")
    case .confirmedBy: say("Bekræftet af", "Confirmed by")
    case .confirmedOn: say("Bekræftet den", "Confirmed on")
    case .nobodyToTell: say("Ingen skal have besked", "Nobody to tell")
    case .pointedOutBy: say("Udpeget af", "Pointed out by")
    case .heightCm: say("Højde i cm", "Height in cm")
    case .mastNumber: say("Mastenummer", "Lamp mast")
    case .sheetNumber: say("Nummer på noteark", "Number on note sheet")
    case .photoNumber: say("Fotonummer", "Photo number")
    case .noAfterPhoto: say("Intet foto bagefter, fordi", "No photo afterwards because")
    case .returnOf: say("Vendt tilbage fra", "Come back from")
    case .pointedOutCount: say("Hvor mange pegede på det", "How many pointed it out")
    case .measureFailed: say("Tidligere tiltag holdt ikke", "Earlier measure did not hold")
    case .onlyIfPossible: say("Hvis det er muligt", "If possible")
    case .dots: say("Prikker", "Dots")
    case .revisits: say("Gensyn", "Second looks")
    case .sensitivity: say("Fortrolighed", "Sensitivity")
    case .caseNumber: say("Journalnummer", "Case number")
    case .journalisedOn: say("Journaliseret", "Journalised")
    case .limited: say("Begrænset", "Limited")
    case .source: say("Kilde", "Source")
    case .rank: say("Rækkefølge", "Place in column")
    case .actions: say("Tiltag", "Actions")
    case .comments: say("Noter", "Comments")
    case .answers: say("Svar til beboerne", "Answers to residents")
    case .followUps: say("Opfølgninger", "Follow-ups")
    case .tags: say("Mærker", "Tags")
    case .photos: say("Fotos", "Photos")
    case .links: say("Henvisninger", "Links")
    case .createdAt: say("Oprettet", "Created")
    case .createdBy: say("Oprettet af", "Created by")
    case .updatedAt: say("Sidst ændret", "Last changed")
    case .updatedBy: say("Ændret af", "Changed by")
    case .stateSince: say("Status siden", "State since")
    case .reopened: say("Genåbnet", "Reopened")
    }
  }
}
