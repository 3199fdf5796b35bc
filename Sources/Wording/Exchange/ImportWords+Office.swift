import Language

/// What is said of files that hold several tables, of workbooks and of documents.
extension ImportWords {
  package func line(_ line: Int) -> String { say("Linje \(line)", "Line \(line)") }
  package func row(_ line: Int, ofSheet name: String) -> String {
    say("Arket »\(name)«, række \(line)", "Sheet “\(name)”, row \(line)")
  }
  package func row(_ line: Int, ofTable number: Int) -> String {
    say("Tabel \(number), række \(line)", "Table \(number), row \(line)")
  }

  package func tables(_ count: Int) -> String {
    say("Fundene er hentet fra \(count) tabeller.", "The findings come from \(count) tables.")
  }
  package func leftOut(_ names: [String]) -> String {
    say(
      names.count == 1
        ? "En tabel mere er ikke taget med, fordi dens kolonner ikke ligner fund: \(quoted(names))."
        : "\(names.count) andre tabeller er ikke taget med, fordi deres kolonner ikke ligner fund: "
          + "\(quoted(names)).",
      names.count == 1
        ? "One more table is not taken, since its columns do not look like findings: \(quoted(names))."
        : "\(names.count) other tables are not taken, since their columns do not look like "
          + "findings: \(quoted(names)).")
  }
  package func hiddenSheets(_ names: [String]) -> String {
    say(
      names.count == 1
        ? "Et skjult ark er ikke taget med: \(quoted(names))."
        : "\(names.count) skjulte ark er ikke taget med: \(quoted(names)).",
      names.count == 1
        ? "A hidden sheet is not taken: \(quoted(names))."
        : "\(names.count) hidden sheets are not taken: \(quoted(names)).")
  }
  package func outside(_ texts: [String]) -> String {
    let short = texts.map { $0.count > 80 ? "\($0.prefix(79))…" : $0 }
    return say(
      "Uden for tabellerne står: \(quoted(short)). Det er ikke taget med.",
      "Outside the tables stands: \(quoted(short)). It is not taken.")
  }
  package func hiddenRows(_ count: Int) -> String {
    say(
      counted(count, "skjult række er taget med.", "skjulte rækker er taget med."),
      counted(count, "hidden row is taken.", "hidden rows are taken."))
  }
  package func formulasWithoutValue(_ count: Int) -> String {
    say(
      counted(
        count, "celle er en formel, hvis resultat ikke ligger i filen.",
        "celler er formler, hvis resultat ikke ligger i filen.")
        + " Åbn filen i Excel, gem den, og hent den igen.",
      counted(
        count, "cell is a formula whose result is not in the file.",
        "cells are formulas whose results are not in the file.")
        + " Open the file in Excel, save it, and take it in again.")
  }

  package func trackedChanges(_ count: Int) -> String {
    say(
      "Dokumentet har \(counted(count, "rettelse", "rettelser")), som ingen har taget stilling til. "
        + "Det er læst, som om de er accepteret.",
      "The document has \(counted(count, "tracked change", "tracked changes")) nobody has decided on. "
        + "It is read as if they were accepted.")
  }
  package func nestedTables(_ count: Int) -> String {
    say(
      counted(
        count, "tabel inde i en celle er læst som cellens tekst.",
        "tabeller inde i celler er læst som cellernes tekst."),
      counted(
        count, "table within a cell is read as the cell’s text.",
        "tables within cells are read as the cells’ text."))
  }
  package func documentComments(_ count: Int) -> String {
    say(
      counted(
        count, "kommentar i dokumentets margen er ikke taget med.",
        "kommentarer i dokumentets margen er ikke taget med."),
      counted(
        count, "comment in the document’s margin is not taken.",
        "comments in the document’s margin are not taken."))
  }

  package var oldWorkbook: String {
    say(
      "Filen er et regneark i det gamle format (.xls). Åbn den i Excel eller LibreOffice, gem den "
        + "som .xlsx, og hent den.",
      "The file is a workbook of the old format (.xls). Open it in Excel or LibreOffice, save it as "
        + ".xlsx, and take that in.")
  }
  package var oldDocument: String {
    say(
      "Filen er et dokument i det gamle format (.doc). Åbn det i Word eller LibreOffice, gem det "
        + "som .docx, eller kopiér tabellen og indsæt den.",
      "The file is a document of the old format (.doc). Open it in Word or LibreOffice, save it as "
        + ".docx, or copy the table and paste it.")
  }
  package var locked: String {
    say(
      "Filen er låst med en adgangskode. Åbn den med koden, gem en kopi uden, og hent kopien.",
      "The file is locked with a password. Open it with the password, save a copy without, and take "
        + "the copy in.")
  }
  package var binaryWorkbook: String {
    say(
      "Filen er en binær projektmappe (.xlsb). Gem den som .xlsx i Excel, og hent den.",
      "The file is a binary workbook (.xlsb). Save it as .xlsx in Excel, and take that in.")
  }
  package var presentation: String {
    say(
      "Filen er en præsentation. Kopiér tabellen fra den, og indsæt den.",
      "The file is a presentation. Copy the table out of it and paste it.")
  }
  package var openDocument: String {
    say(
      "Filen er et tekstdokument fra LibreOffice (.odt). Gem det som .docx, eller kopiér tabellen "
        + "og indsæt den.",
      "The file is a LibreOffice text document (.odt). Save it as .docx, or copy the table and paste "
        + "it.")
  }
  package var richText: String {
    say(
      "Filen er i formatet RTF. Gem den som .docx, eller kopiér tabellen og indsæt den.",
      "The file is RTF. Save it as .docx, or copy the table and paste it.")
  }

  package var plainDocument: String {
    say(
      "Dokumentet har hverken en tabel eller en punktopstilling med fund. Sæt fundene i en tabel "
        + "eller en punktopstilling, og hent det igen.",
      "The document has neither a table nor a list of findings. Put the findings in a table or a "
        + "list, and take it in again.")
  }

  // Packed files that cannot be read.
  package var packedCut: String {
    say(
      "Filen er ikke hel: slutningen mangler. Hent den igen, hvor den kommer fra.",
      "The file is not whole: its end is missing. Fetch it again from where it came.")
  }
  package var packedTwice: String {
    say(
      "Filen indeholder to filer oven i hinanden, og ingen kan vide, hvilken der menes. Åbn den i "
        + "Excel eller Word, og gem den igen.",
      "The file holds two files over each other, and nobody can know which is meant. Open it in "
        + "Excel or Word and save it again.")
  }
  package var packedInSeveral: String {
    say(
      "Filen er kun en del af en, der er delt i flere. Saml den, eller gem den igen.",
      "The file is only a part of one that is split into several. Join it, or save it again.")
  }
  package func packedParts(_ count: Int) -> String {
    say(
      "Filen er pakket af \(count) dele. Så mange har ingen projektmappe, og den læses ikke.",
      "The file is packed of \(count) parts. No workbook has that many, and it is not read.")
  }
  package func packedBomb(_ part: String) -> String {
    say(
      "Filen fylder langt mere pakket ud, end nogen tabel gør (»\(part)«), og den læses ikke.",
      "Unpacked, the file is far larger than any table is (“\(part)”), and it is not read.")
  }
  package func packedName(_ part: String) -> String {
    say(
      "Filen vil skrive uden for sin egen mappe (»\(part)«). Den læses ikke.",
      "The file wants to write outside its own folder (“\(part)”). It is not read.")
  }
  package func packedRepeated(_ part: String) -> String {
    say(
      "Filen har to dele med samme navn (»\(part)«). Åbn den i Excel eller Word, og gem den igen.",
      "The file has two parts of the same name (“\(part)”). Open it in Excel or Word and save it "
        + "again.")
  }
  package func packedOtherwise(_ part: String) -> String {
    say(
      "En del af filen er pakket på en måde, der ikke kendes her (»\(part)«). Gem den igen i Excel "
        + "eller Word.",
      "A part of the file is packed in a way that is not known here (“\(part)”). Save it again in "
        + "Excel or Word.")
  }
  package func packedDamaged(_ part: String) -> String {
    say(
      "Filen er beskadiget (»\(part)«). Hent den igen, hvor den kommer fra, eller åbn den i Excel "
        + "eller Word, og gem den igen.",
      "The file is damaged (“\(part)”). Fetch it again from where it came, or open it in Excel or "
        + "Word and save it again.")
  }
  package func packedLacks(_ part: String) -> String {
    say(
      "Filen mangler en del (»\(part)«). Hent den igen, hvor den kommer fra.",
      "The file lacks a part (“\(part)”). Fetch it again from where it came.")
  }
}
