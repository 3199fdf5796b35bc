import CaseModel
import Language
import Wording

/// What an import makes of a column.
package enum ColumnMeaning: Hashable, Sendable {
  case field(FindingField)
  /// A field that the workspace has given itself.
  case own(OwnField)
  /// The day, month or year of the walk the row names.
  case walkDate
  /// What was registered at that time of day: in the handbook's table, by day.
  case registered(TimeOfDay)
  case latitude
  case longitude
  /// Kept with the finding as part of its source, and told.
  case unmapped
  /// Something the program works out itself; it comes back by itself.
  case derived
}

/// A column of a file and what becomes of it.
package struct ColumnMapping: Hashable, Sendable {
  /// Counted from 0.
  package let index: Int
  /// As it stands in the file, without blanks around it; may be empty.
  package let header: String
  package let meaning: ColumnMeaning
  /// Whether the caller said so, instead of the header.
  package let isChosen: Bool

  package init(index: Int, header: String, meaning: ColumnMeaning, isChosen: Bool = false) {
    self.index = index
    self.header = header
    self.meaning = meaning
    self.isChosen = isChosen
  }

  /// The header, or the column's number counted from 1 where it has none.
  package var name: String { header.isEmpty ? "\(index + 1)" : header }
}

extension ColumnMeaning {
  /// What a header says, or nil when it says nothing we know.
  static func named(_ header: String, _ own: OwnFields) -> ColumnMeaning? {
    if let meaning = spelled(header, own) { return meaning }
    let outside = withoutParentheses(header)
    if let field = Vocabulary.findingField(misspelled: outside) { return column(of: field) }
    return byFirstWord(outside)
  }

  /// What a header says that is spelt as we know it, which is enough to tell a header from a row.
  static func spelled(_ header: String, _ own: OwnFields) -> ColumnMeaning? {
    if let meaning = exactly(header) { return meaning }
    if let field = own.field(named: header) { return .own(field) }
    let outside = withoutParentheses(header)
    if outside != header, let meaning = exactly(outside) { return meaning }
    for part in outside.split(separator: "/") {
      if let meaning = exactly(String(part)) { return meaning }
    }
    return nil
  }

  private static func exactly(_ header: String) -> ColumnMeaning? {
    let name = SearchKey.name(header)
    if let meaning = special[name] { return meaning }
    if reckoned.contains(name) { return .derived }
    return Vocabulary.findingField(named: header).map(column)
  }

  /// Columns of days that an export reckons out, in both languages.
  private static let reckoned = Set(
    Language.allCases.flatMap { Words.in($0).exports.reckoned }.map { SearchKey.name($0) })

  private static func column(of field: FindingField) -> ColumnMeaning {
    switch field {
    case .rank, .createdAt, .createdBy, .updatedAt, .updatedBy, .stateSince, .reopened:
      .derived
    case .photos, .source: .unmapped
    default: .field(field)
    }
  }

  private static let special: [String: ColumnMeaning] = [
    "dagregistrering": .registered(.day), "dag registrering": .registered(.day),
    "aftenregistrering": .registered(.evening), "natregistrering": .registered(.night),
    "morgenregistrering": .registered(.morning), "registration by day": .registered(.day),
    "by day": .registered(.day),
    "vandringsdato": .walkDate, "vandringens dato": .walkDate, "walk date": .walkDate,
    "walkdate": .walkDate, "walk-date": .walkDate, "date of walk": .walkDate,
    "dato for vandring": .walkDate,
    "latitude": .latitude, "lat": .latitude, "breddegrad": .latitude,
    "longitude": .longitude, "long": .longitude, "lng": .longitude, "lon": .longitude,
    "laengdegrad": .longitude, "y": .latitude, "northing": .latitude, "utm n": .latitude,
    "y-koordinat": .latitude, "y koordinat": .latitude, "ykoordinat": .latitude,
    "y_koordinat": .latitude, "utm y": .latitude, "nord": .latitude,
    "x": .longitude, "easting": .longitude, "utm e": .longitude, "x-koordinat": .longitude,
    "x koordinat": .longitude, "xkoordinat": .longitude, "x_koordinat": .longitude,
    "utm x": .longitude, "oest": .longitude, "further points": .field(.comments),
    "to vaerdier": .derived, "two values": .derived,
  ]

  /// `Ansvarlig afdeling`, `Beskrivelse af fundet`: the first word says it, unless it is a date.
  private static func byFirstWord(_ header: String) -> ColumnMeaning? {
    let words = SearchKey.name(header).split(separator: " ")
    guard words.count > 1, let first = words.first,
      !words.contains(where: { ["dato", "date", "den", "nr", "antal"].contains($0) })
    else { return nil }
    switch Vocabulary.findingField(named: String(first)) {
    case .observation: return .field(.observation)
    case .responsible: return .field(.responsible)
    case .place: return .field(.place)
    case .actions: return .field(.actions)
    case .comments: return .field(.comments)
    default: return nil
    }
  }

  private static func withoutParentheses(_ header: String) -> String {
    var depth = 0
    var outside = ""
    for character in header {
      if character == "(" { depth += 1 }
      if depth == 0 { outside.append(character) }
      if character == ")", depth > 0 { depth -= 1 }
    }
    return TextRules.accepted(outside, form: .line)
  }
}
