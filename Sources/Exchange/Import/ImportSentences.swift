import CaseModel
import Containers
import Language
import Wording

extension ImportNotice {
  /// What a person is told; of a cell without a civil registration number in it (DOMAIN B6).
  package func sentence(in words: Words) -> String {
    CivilNumberMask.masked(told(in: words)).text
  }

  private func told(in words: Words) -> String {
    let imports = words.imports
    func label(_ field: FindingField) -> String { words.fields[field] }
    switch self {
    case .encoding(let encoding): return imports.encoding(encoding.rawValue)
    case .unreadable(let bytes): return imports.unreadable(bytes)
    case .damaged(let places, let cells): return imports.damaged(places, cells)
    case .titleLines(let titles): return imports.titleLines(titles)
    case .strayAfterQuote(let lines): return imports.strayAfterQuote(lines)
    case .unclosedQuote(let line): return imports.unclosedQuote(line)
    case .ragged(let lines): return imports.ragged(lines)
    case .blankRows(let count): return imports.blankRows(count)
    case .tables(let count): return imports.tables(count)
    case .leftOut(let names): return imports.leftOut(names)
    case .hiddenSheets(let names): return imports.hiddenSheets(names)
    case .outside(let texts): return imports.outside(texts)
    case .hiddenRows(let count): return imports.hiddenRows(count)
    case .formulasWithoutValue(let count): return imports.formulasWithoutValue(count)
    case .trackedChanges(let count): return imports.trackedChanges(count)
    case .nestedTables(let count): return imports.nestedTables(count)
    case .documentComments(let count): return imports.documentComments(count)
    case .unmapped(let columns): return imports.unmapped(columns)
    case .noFindings(let columns): return imports.noFindings(columns)
    case .parties(let names): return imports.parties(names)
    case .longParties(let count): return imports.longParties(count)
    case .unknownWord(let field, let word, let count):
      return imports.unknownWord(label(field), word, count)
    case .unknownWords(let field, let examples, let kinds, let count):
      return imports.unknownWords(label(field), examples, kinds, count)
    case .projected(let zone, let count): return imports.projected(zone, count)
    case .monthFirst(let column, let example): return imports.monthFirst(column, example)
    case .contradictingDays(let column, let one, let other):
      return imports.contradictingDays(column, one, other)
    case .derivedLeftOut(let columns): return imports.derivedLeftOut(columns)
    case .unreadValues(let field, let example, let count):
      return imports.unreadValues(words.fields[field], example, count)
    case .foreignIdentifiers(let count): return imports.foreignIdentifiers(count)
    }
  }

  /// Whether a person should look at it before the import is made, rather than just know it.
  package var needsLook: Bool {
    switch self {
    case .unreadable, .damaged, .strayAfterQuote, .unclosedQuote, .ragged, .noFindings,
      .unknownWord, .unknownWords, .unreadValues, .leftOut, .formulasWithoutValue,
      .contradictingDays, .monthFirst:
      true
    case .encoding, .titleLines, .blankRows, .unmapped, .parties, .longParties,
      .foreignIdentifiers, .tables, .hiddenSheets, .outside, .hiddenRows,
      .trackedChanges, .nestedTables, .documentComments, .projected, .derivedLeftOut:
      false
    }
  }
}

extension RefusalReason {
  /// A code for programs, lower kebab case.
  package var code: String {
    switch self {
    case .noText: "no-text"
    case .impossibleIdentifier: "impossible-identifier"
    case .repeatedIdentifier: "repeated-identifier"
    case .notJSON: "not-json"
    case .notAnObject: "not-an-object"
    case .tooWide: "too-wide"
    case .tooLong: "too-long"
    }
  }

  /// Of a cell without a civil registration number in it.
  package func sentence(in words: Words) -> String {
    CivilNumberMask.masked(told(in: words)).text
  }

  private func told(in words: Words) -> String {
    switch self {
    case .noText: words.imports.noText
    case .impossibleIdentifier(let text): words.imports.impossibleIdentifier(text)
    case .repeatedIdentifier(let text, let line): words.imports.repeatedIdentifier(text, line)
    case .notJSON(let damage): words.imports.notJSON(damage.offset)
    case .notAnObject: words.imports.notAnObject
    case .tooWide(let limit): words.imports.rowTooWide(limit)
    case .tooLong(let bytes): words.imports.cellTooLong(bytes)
    }
  }
}

extension RefusedRow {
  /// `Linje 5`, `»Ark2« række 5`.
  package func place(in words: Words) -> String {
    switch part {
    case .file: words.imports.line(line)
    case .sheet(let name): words.imports.row(line, ofSheet: name)
    case .table(let number): words.imports.row(line, ofTable: number)
    }
  }
}

extension ContainerError {
  fileprivate func sentence(_ imports: ImportWords) -> String {
    switch self {
    case .cut: imports.packedCut
    case .twoDirectories: imports.packedTwice
    case .severalFiles: imports.packedInSeveral
    case .tooManyParts(let count): imports.packedParts(count)
    case .bomb(let part): imports.packedBomb(part)
    case .unsafeName(let part): imports.packedName(part)
    case .repeatedName(let part): imports.packedRepeated(part)
    case .encrypted: imports.locked
    case .unknownPacking(let part): imports.packedOtherwise(part)
    case .damaged(let part), .notXML(let part, _): imports.packedDamaged(part)
    case .noPart(let part): imports.packedLacks(part)
    }
  }
}

extension ImportError {
  package func sentence(in words: Words) -> String {
    switch self {
    case .empty: words.imports.empty
    case .packed(let error): error.sentence(words.imports)
    case .tooLarge(let bytes, let limit): words.imports.tooLarge(bytes, limit)
    case .tooManyColumns(let limit): words.imports.tooManyColumns(limit)
    case .tooManyRows(let count, let limit): words.imports.tooManyRows(count, limit)
    case .notText(.oldWorkbook): words.imports.oldWorkbook
    case .notText(.oldDocument): words.imports.oldDocument
    case .notText(.locked): words.imports.locked
    case .notText(.outlookMail): words.imports.outlookMail
    case .notText(.binaryWorkbook): words.imports.binaryWorkbook
    case .notText(.presentation): words.imports.presentation
    case .notText(.openDocument): words.imports.openDocument
    case .notText(.richText): words.imports.richText
    case .notText(.plainDocument): words.imports.plainDocument
    case .notText(.pdf): words.imports.pdf
    case .notText(.picture): words.imports.picture
    case .notText(.archive): words.imports.archive
    case .notText(.page): words.imports.noTableOnPage
    case .otherProgram(.trello): words.imports.trello
    case .otherProgram(.taskwarrior): words.imports.taskwarrior
    case .otherProgram(.gitHub): words.imports.gitHub
    case .otherProgram(.kanboard): words.imports.kanboard
    case .unknownField(let name): words.imports.unknownField(name)
    case .unknownColumn(let name, let columns): words.imports.unknownColumn(name, columns)
    case .notJSON(let damage): words.imports.fileNotJSON(damage.offset)
    }
  }
}

extension ColumnMapping {
  /// `Opløgning → Opfølgning`.
  package func sentence(in words: Words) -> String {
    let imports = words.imports
    let meaning: String =
      switch meaning {
      case .field(let field): words.fields[field]
      case .own(let field): words.say(field.label)
      case .walkDate: imports.walkDate
      case .registered(let time):
        imports.registered(words.codes.timeOfDay(time))
      case .latitude: imports.latitude
      case .longitude: imports.longitude
      case .unmapped: imports.columnUnmapped
      case .derived: imports.columnDerived
      }
    return imports.column(name, meaning)
  }
}

extension ImportPreview {
  /// How the file is laid out, for people: `UTF-8, semikolon`.
  package func layout(in words: Words) -> String {
    let imports = words.imports
    let form: String =
      switch format {
      case .json: imports.json
      case .jsonLines: imports.jsonLines
      case .table(.markdown): imports.markdown
      case .table(.page): imports.page
      case .table(.workbook): imports.workbook
      case .table(.document): imports.wordDocument
      case .table(.openWorkbook): imports.openWorkbook
      case .table(.single): imports.oneColumn
      case .table(.separated(let separator)):
        switch separator {
        case UInt8(ascii: ";"): imports.semicolon
        case UInt8(ascii: ","): imports.comma
        case UInt8(ascii: "|"): imports.pipe
        default: imports.tab
        }
      }
    if case .table(let layout) = format, !layout.isText { return form }
    return "\(encoding.rawValue), \(form)"
  }

  /// The refused rows with line and reason, as CSV for Danish Excel, to be mended and brought in
  /// again; nil when none was refused.
  package func refusedFile(in words: Words) -> [UInt8]? {
    guard !refused.isEmpty else { return nil }
    var writer = CSVWriter(separator: UInt8(ascii: ";"), startsWithMark: true)
    writer.write([words.imports.refusedLine, words.imports.refusedReason] + columns.map(\.header))
    for row in refused {
      // A row that is not taken in lies beside the table, and keeps no civil registration number.
      let cells = row.cells.map {
        CivilNumberMask.masked(FormulaGuard.unguarded(TextRules.accepted($0, form: .text))).text
      }
      writer.write([String(row.line), row.reason.sentence(in: words)] + cells)
    }
    return writer.bytes
  }
}
