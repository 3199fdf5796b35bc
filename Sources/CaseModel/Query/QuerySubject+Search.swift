extension QuerySubject {
  /// The texts plain words are looked for in, each with the part of the finding it is.
  ///
  /// - Parameter walkName: what its walk is called; nil for none.
  package func searchedParts(walkName: String?) -> [(part: SearchedPart, text: String)] {
    let id = text(.id) ?? ""
    var parts: [(part: SearchedPart, text: String)] = [
      (.code, id), (.code, id.filter { $0 != "-" }),
    ]
    if let number = value(.number)?.integer { parts.append((.number, String(number))) }
    func add(_ part: SearchedPart, _ field: FindingField) {
      if let text = text(field) { parts.append((part, text)) }
    }
    add(.sheetNumber, .sheetNumber)
    add(.place, .place)
    add(.title, .title)
    add(.stop, .stop)
    add(.area, .area)
    add(.mastNumber, .mastNumber)
    add(.responsible, .responsible)
    add(.publicText, .publicText)
    add(.observation, .observation)
    if let walkName { parts.append((.walk, walkName)) }
    if let category = text(.category) {
      parts += Vocabulary.searchWords(ofCategory: category).map { (.category, $0) }
    }
    parts += entryTexts(.action).map { (.action, $0) }
    parts += entryTexts(.comment).map { (.comment, $0) }
    parts += entryTexts(.tag).map { (.tag, $0) }
    return parts
  }
}
