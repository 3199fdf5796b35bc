import CaseModel
import Casework
import Language

/// A way a list leaves the program.
package enum ChaseWay: String, CaseIterable, Sendable {
  case clipboard, mail, xlsx, csv, html, markdown, text
  /// A link that opens a new mail, for the clipboard.
  case link

  /// What the row says that chooses it.
  package var line: Phrase {
    switch self {
    case .clipboard: Phrase("Kopiér teksten til udklipsholderen", "Copy the text to the clipboard")
    case .mail:
      Phrase(
        "Skriv en mail med tabellen vedhæftet (.eml)",
        "Write an e-mail with the table attached (.eml)")
    case .xlsx: Phrase("Skriv et regneark til Excel (.xlsx)", "Write a workbook for Excel (.xlsx)")
    case .csv: Phrase("Skriv en tabel som tekst (.csv)", "Write a table as text (.csv)")
    case .html: Phrase("Skriv en side til udskrift (.html)", "Write a page to print (.html)")
    case .markdown: Phrase("Skriv som tekst med en tabel (.md)", "Write as text with a table (.md)")
    case .text: Phrase("Skriv som ren tekst (.txt)", "Write as plain text (.txt)")
    case .link:
      Phrase(
        "Kopiér et link, der åbner en mail (mailto:)", "Copy a link that opens an e-mail (mailto:)")
    }
  }
}

/// A list on its way out: what is to be written where, and to whom it goes.
package struct ChaseDelivery: Hashable, Sendable {
  package let list: ChaseList
  package let way: ChaseWay
  /// As the register has it.
  package let address: String?
}
