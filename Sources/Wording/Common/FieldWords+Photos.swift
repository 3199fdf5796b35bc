import CaseModel
import Language

extension FieldWords {
  package subscript(field: PhotoField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .of: self[EntryField.of]
    case .file: self[EntryField.file]
    case .shows: say("Hvad ses på fotoet?", "What it shows")
    case .number: say("Fotonummer", "Photo number")
    case .takenAt: say("Taget", "Taken")
    case .clockShift: say("Uret rettet, minutter", "Clock shifted, minutes")
    case .stage: say("Før eller efter", "Before or after")
    case .pairOf: say("Samme sted som", "Same place as")
    case .people: say("Genkendeligt", "Recognisable")
    case .ground: say("Må bruges, fordi", "May be used because")
    case .groundFrom: say("Tilladelse fra", "Permission from")
    case .groundOn: say("Tilladelse den", "Permission on")
    case .use: say("Må bruges i", "May be used in")
    case .keepUntil: say("Slettes senest", "Delete by")
    case .coordinate: self[FindingField.coordinate]
    case .text: say("Note", "Note")
    case .name: say("Filens navn", "Name of the file")
    case .bytes: say("Bytes", "Bytes")
    case .width: say("Bredde", "Width")
    case .height: say("Højde", "Height")
    case .orientation: say("Drejning", "Orientation")
    case .removed: self[EntryField.removed]
    }
  }
}
