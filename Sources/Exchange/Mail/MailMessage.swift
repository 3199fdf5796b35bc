import CaseModel

/// A mail as it lies in a file (RFC 5322, MIME): who wrote it, on which day, its text, and what is
/// attached.
struct MailMessage {
  /// The address it came from, in small letters.
  private(set) var sender: String?
  /// The Danish day it was written on.
  private(set) var day: Day?
  private(set) var subject = ""
  /// The text as it is read, quoted lines behind `>`.
  private(set) var text = ""
  /// Files that came with it, and its page where it has one: each may hold the list's table.
  private(set) var files: [[UInt8]] = []

  /// - Returns: nil where the bytes do not begin as a mail does.
  init?(_ bytes: [UInt8]) {
    guard let head = MailHead(bytes), head.isOfMail else { return nil }
    sender = head["from"].flatMap(Self.address)
    subject = MailWords.decoded(head["subject"] ?? "")
    day = head["date"].flatMap(Self.day)
    var room = 100
    take(head, depth: 0, room: &room)
  }

  private mutating func take(_ part: MailHead, depth: Int, room: inout Int) {
    room -= 1
    guard depth < 8, room > 0 else { return }
    let type = part.type
    if type.hasPrefix("multipart/") {
      let parts = part.parts
      if type == "multipart/alternative" {
        // The same text in several forms: plain where there is one; the page may hold the table.
        let plain = parts.first { $0.type == "text/plain" && !$0.isAttachment }
        for inner in parts where inner.type != "text/plain" || inner.isAttachment {
          let before = text
          take(inner, depth: depth + 1, room: &room)
          if let plain, !plain.content.allSatisfy({ $0 == 32 || $0 == 10 || $0 == 13 }) {
            text = before
          }
        }
        if let plain { take(plain, depth: depth + 1, room: &room) }
      } else {
        for inner in parts { take(inner, depth: depth + 1, room: &room) }
      }
      return
    }
    let content = part.content
    if type == "message/rfc822" {
      if let inner = MailHead(content) { take(inner, depth: depth + 1, room: &room) }
    } else if part.isAttachment || !(type.isEmpty || type.hasPrefix("text/")) {
      files.append(content)
    } else if type == "text/html" {
      if content.firstRange(of: "<table".utf8) != nil { files.append(content) }
      add(MailPage.text(content))
    } else {
      add(String(decoding: DecodedText(content).utf8, as: UTF8.self))
    }
  }

  private mutating func add(_ more: String) {
    if !text.isEmpty, !more.isEmpty { text += "\n" }
    text += more
  }

  /// `Anna <a@b.dk>` → `a@b.dk`.
  private static func address(_ field: String) -> String? {
    let bracketed = field.lastIndex(of: "<").map { field[field.index(after: $0)...] }
    let address = (bracketed ?? field[...]).prefix { $0 != ">" && !$0.isWhitespace }
    return address.contains("@") ? address.lowercased() : nil
  }

  /// `Mon, 23 Nov 2026 23:30:00 +0000`.
  private static func day(_ field: String) -> Day? {
    let words = field.split { " ,:()".contains($0) }.map(String.init)
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard
      let place = words.firstIndex(where: {
        months.contains($0.lowercased().prefix(3).lowercased())
      }),
      place >= 1, words.count > place + 1, let number = Int(words[place - 1]),
      let month = months.firstIndex(of: String(words[place].lowercased().prefix(3))),
      let year = Int(words[place + 1]), let day = Day(year: year, month: month + 1, day: number)
    else { return DayReader.day(field, today: Day(number: 0)) }
    let time = words.dropFirst(place + 2)
    guard time.count >= 3, let hour = Int(time[time.startIndex]),
      let minute = Int(time[time.startIndex + 1]),
      let zone = time.last, zone.count == 5, let offset = Int(zone)
    else { return day }
    let east = (offset / 100) * 60 + offset % 100
    return DanishTime.day(at: day.number * 86_400 + (hour * 60 + minute - east) * 60)
  }
}
