import CaseModel
import Language
import Wording

/// A list as a mail: the text as it is read, and the table to fill in beside it.
package struct ChaseMail: Sendable {
  private let lines: ChaseLines
  /// An address as the register has it; nil when there is none, or none a mail could go to.
  package let address: String?
  private let moment: Moment

  /// - Parameter address: as a person wrote it; anything that is no plain address is left out.
  package init(
    _ list: ChaseList, to address: String?, _ language: Language, workspace: String,
    at moment: Moment
  ) {
    lines = ChaseLines(list, language, workspace: workspace)
    self.address = address.flatMap(MailText.address)
    self.moment = moment
  }

  private var subject: String {
    HarmlessText.line(
      ChaseText.oneLine(lines.chase.mailSubject(lines.workspace, lines.list.rows.count)))
  }

  /// The name of the table that goes with it.
  package var attachmentName: String {
    "\(lines.chase.fileName(isFirst: lines.list.edition <= 1))-\(lines.list.id ?? lines.list.on.description).xlsx"
  }

  /// A message as RFC 5322 and MIME have it, which mail programs open as one not sent yet.
  package var message: [UInt8] {
    // `=_` never stands in a quoted-printable or base64 text, so no part can end it.
    let boundary = "=_lygte_\(lines.list.id ?? "list")"
    var text = "X-Unsent: 1\r\n"
    if let address { text += "To: <\(address)>\r\n" }
    text += MailText.header("Subject", subject)
    text += "Date: \(MailText.date(moment))\r\n"
    text += "MIME-Version: 1.0\r\n"
    text += "Content-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n"
    text += "--\(boundary)\r\nContent-Type: text/plain; charset=utf-8\r\n"
    text += "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    text += MailText.quotedPrintable(letter() + "\n\(lines.chase.seeAttached)\n") + "\r\n"
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    text += "--\(boundary)\r\nContent-Type:\r\n \(kind)\r\n"
    text += "Content-Transfer-Encoding: base64\r\n"
    text += "Content-Disposition: attachment; filename=\"\(attachmentName)\"\r\n\r\n"
    let table = ChaseWorkbook.bytes(of: lines)
    text += MailText.folded(Base64.text(of: table)) + "\r\n--\(boundary)--\r\n"
    return Array(text.utf8)
  }

  /// What a mail program opens a new message from.
  ///
  /// Where the whole list would make the link longer than programs take, it holds the letter
  /// alone.
  package var link: String {
    let whole = link(body: letter())
    // Outlook and older browsers cut a link at about 2,000 characters.
    return whole.utf8.count <= 1900 ? whole : link(body: letter(isShort: true))
  }

  private func link(body: String) -> String {
    "mailto:\(MailText.percentEncoded(address ?? "", keeping: "@"))"
      + "?subject=\(MailText.percentEncoded(subject))&body=\(MailText.percentEncoded(body))"
  }

  private func letter(isShort: Bool = false) -> String {
    let chase = lines.chase
    let list = isShort ? lines.heading : ChaseText.text(of: lines)
    let letter = [
      chase.greeting + "\n", chase.mailBody(lines.list.rows.count) + "\n", list,
      chase.closing(lines.workspace) + "\n",
    ]
    return HarmlessText.text(letter.joined(separator: "\n"))
  }
}

/// The spellings of RFC 5322, MIME and RFC 3986.
enum MailText {
  /// A plain address, or nil: no blanks, controls, lists, names or quotes, so that nothing in it
  /// can begin another header or reach another reader.
  static func address(_ text: String) -> String? {
    let text = TextRules.accepted(text, form: .line)
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), text.utf8.count <= 254,
      parts[0].utf8.allSatisfy({ isPlain($0) || "!#$&'*+/=?^_`{|}~".utf8.contains($0) }),
      parts[1].utf8.allSatisfy(isPlain), parts[1].first != ".", parts[1].last != "."
    else { return nil }
    return text
  }

  /// A header with its line end; letters beyond ASCII as encoded words (RFC 2047).
  static func header(_ name: String, _ value: String) -> String {
    let value = TextRules.accepted(value, form: .line)
    if value.utf8.count < 60, value.utf8.allSatisfy({ (32...126).contains($0) }) {
      return "\(name): \(value)\r\n"
    }
    // 75 characters at most for a word: 45 bytes make 60 of base64, and twelve around them.
    var words: [String] = []
    var bytes: [UInt8] = []
    for character in value {
      let next = Array(String(character).utf8)
      if bytes.count + next.count > 45 {
        words.append("=?UTF-8?B?\(Base64.text(of: bytes))?=")
        bytes = []
      }
      bytes += next
    }
    words.append("=?UTF-8?B?\(Base64.text(of: bytes))?=")
    return "\(name): \(words.joined(separator: "\r\n "))\r\n"
  }

  /// `Mon, 23 Nov 2026 09:30:00 +0100`.
  static func date(_ moment: Moment) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (year, month, day) = moment.day.civil
    let (hour, minute, second) = moment.time
    let offset = abs(moment.offsetMinutes)
    return "\(days[moment.day.weekday - 1]), \(day) \(months[month - 1]) \(year) "
      + "\(two(hour)):\(two(minute)):\(two(second)) "
      + "\(moment.offsetMinutes < 0 ? "-" : "+")\(two(offset / 60))\(two(offset % 60))"
  }

  /// Lines of at most 76 characters with CRLF.
  static func quotedPrintable(_ text: String) -> String {
    var encoded = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var width = 0
      let bytes = Array(line.utf8)
      for (place, byte) in bytes.enumerated() {
        let isLastBlank = place == bytes.count - 1 && (byte == 32 || byte == 9)
        let isPlain = (32...126).contains(byte) && byte != UInt8(ascii: "=") && !isLastBlank
        // A full stop alone on a line ends a message on its way.
        let isStop = byte == UInt8(ascii: ".") && width == 0
        let piece = isPlain && !isStop ? String(Unicode.Scalar(byte)) : "=\(hex(byte))"
        if width + piece.utf8.count > 75 {
          encoded += "=\r\n"
          width = 0
        }
        encoded += piece
        width += piece.utf8.count
      }
      encoded += "\r\n"
    }
    return encoded
  }

  static func percentEncoded(_ text: String, keeping kept: String = "") -> String {
    var encoded = ""
    for byte in text.replacing("\n", with: "\r\n").utf8 {
      let isPlain = self.isPlain(byte) || "_~".utf8.contains(byte) || kept.utf8.contains(byte)
      encoded += isPlain ? String(Unicode.Scalar(byte)) : "%\(hex(byte))"
    }
    return encoded
  }

  /// Lines of 76 characters.
  static func folded(_ text: String) -> String {
    var lines: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      lines.append(rest.prefix(76))
      rest = rest.dropFirst(76)
    }
    return lines.joined(separator: "\r\n")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
