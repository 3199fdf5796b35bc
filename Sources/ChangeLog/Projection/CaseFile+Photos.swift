import CaseModel

extension CaseFile {
  /// A photo or a picture as it stands.
  package func photo(at record: RecordIndex) -> Photo {
    Photo(name: name(of: record).description, kind: kind(of: record), values: values(of: record))
  }

  /// Whether somebody can be recognised on it, or nobody has looked.
  package func mayShowSomebody(_ record: RecordIndex) -> Bool {
    let photo = photo(at: record)
    return photo.showsSomebody || !photo.isLookedAt
  }

  /// Photos and pictures that were not taken out.
  package func standingPhotos() -> [RecordIndex] {
    [RecordKind.photo, .picture].flatMap { standing($0) }
  }

  /// The files that orders take out of every folder: for every record that names one, later ones too.
  package func photoFilesTakenOut() -> Set<String> {
    var gone: Set<String> = []
    for order in redactionOrders() where order.field == PhotoField.file.rawValue {
      guard let record = record(named: order.record),
        [.photo, .picture].contains(kind(of: record))
      else { continue }
      for value in formerValues(record, order.field) where order.lines.contains(value.facts.name) {
        if let file = value.value.string { gone.insert(file) }
      }
    }
    return gone
  }

  /// Whether an order takes a photo's file out.
  package func isFileTakenOut(_ record: RecordIndex) -> Bool {
    shown(record, PhotoField.file.rawValue)?.string.map(photoFilesTakenOut().contains) ?? false
  }
}
