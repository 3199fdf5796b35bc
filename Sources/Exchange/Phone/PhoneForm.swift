import CaseModel
import Language
import Wording

/// A page for phones on which those who come along note what they see: one file that keeps what is
/// typed by itself and gives it back as a file, without a network (DOMAIN A1, 30 and 38).
///
/// It goes to residents, so nothing stands on it that residents may not read.
package struct PhoneForm: Sendable {
  package struct Stop: Sendable {
    /// Its name in the log, by which a note finds it again.
    package let name: String
    package let label: String

    package init(name: String, label: String) {
      self.name = name
      self.label = label
    }
  }

  /// The workspace's identity, and the walk's name in its log.
  package let workspace: String
  package let walk: String
  package let walkName: String
  package var when = ""
  package var stops: [Stop] = []
  /// To whom the file is sent back; empty where nobody is told.
  package var sender = ""
  /// What the file that is given back is called, without its ending.
  package var fileName = ""
  package let language: Language

  package init(workspace: String, walk: String, walkName: String, language: Language) {
    self.workspace = workspace
    self.walk = walk
    self.walkName = walkName
    self.language = language
  }

  package static let photosOfANote = 6

  private var words: PhoneFormWords { PhoneFormWords(language: language) }
  private func escaped(_ text: String) -> String { HTMLExport.escaped(text) }

  /// - Parameter hash: the SHA-256 of bytes in base64, by which the page's policy knows its own script
  ///   and style and lets no other run.
  package func html(hash: ([UInt8]) -> String) -> [UInt8] {
    let script = "\n" + PhoneFormScript.text + "\n"
    let style = "\n" + PhoneFormStyle.text + "\n"
    // Nothing is connected to; pictures are those that were chosen here.
    let policy = [
      "default-src 'none'", "script-src 'sha256-\(hash(Array(script.utf8)))'",
      "style-src 'sha256-\(hash(Array(style.utf8)))'", "img-src blob: data:", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
    let page = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="format-detection" content="telephone=no">
      <meta name="color-scheme" content="light dark">
      <title>\(escaped("\(words.title): \(walkName)"))</title>
      <style>\(style)</style>
      </head>
      <body>
      \(header)<main>
      \(noteForm)\(noted)\(aboutYou)\(sending)</main>
      <script type="application/json" id="data">\(data)</script>
      <script>\(script)</script>
      </body>
      </html>

      """
    return HarmlessText.document(Array(page.utf8))
  }

  private var header: String {
    """
    <header>
    <h1>\(escaped(words.title))</h1>
    <p class="walk" dir="auto">\(escaped([walkName, when].filter { !$0.isEmpty }.joined(separator: " · ")))</p>
    <p>\(escaped(words.introduction))</p>
    <noscript><p class="warning">\(escaped(words.needsScript))</p></noscript>
    <p class="warning" id="warning" role="alert"></p>
    </header>

    """
  }

  private var noteForm: String {
    let kinds = FindingKind.allCases.map { kind in
      "<label class=\"choice\"><input type=\"radio\" name=\"kind\" value=\"\(kind.rawValue)\""
        + (kind == .problem ? " checked" : "") + "> \(escaped(words.kind(kind)))</label>"
    }.joined(separator: "\n")
    let route = stops.map { stop in
      "<option value=\"\(escaped(stop.name))\">\(escaped(stop.label))</option>"
    }.joined(separator: "\n")
    return """
      <section aria-labelledby="new">
      <h2 id="new">\(escaped(words.note))</h2>
      <form id="note" autocomplete="off">
      <fieldset>
      <legend>\(escaped(words.kind))</legend>
      \(kinds)
      </fieldset>
      <div\(stops.isEmpty ? " hidden" : "")>
      <label for="stop">\(escaped(words.stop))</label>
      <select id="stop">
      <option value="">\(escaped(words.elsewhere))</option>
      \(route)
      </select>
      </div>
      <div id="elsewhere">
      <label for="place">\(escaped(words.place))</label>
      <p class="hint" id="place-hint">\(escaped(words.placeHint))</p>
      <input id="place" type="text" maxlength="200" aria-describedby="place-hint">
      </div>
      <label for="text">\(escaped(words.text))</label>
      <p class="hint" id="text-hint">\(escaped(words.textHint))</p>
      <textarea id="text" rows="4" maxlength="4000" aria-describedby="text-hint"></textarea>
      <label for="photo">\(escaped(words.addPhotos))</label>
      <p class="hint" id="photo-hint">\(escaped(words.photoHint))</p>
      <input id="photo" type="file" accept="image/*" multiple aria-describedby="photo-hint">
      <ul id="pictures"></ul>
      <button id="keep" type="submit" class="first">\(escaped(words.said["keep"] ?? ""))</button>
      <button id="lay" type="button" hidden>\(escaped(words.lay))</button>
      </form>
      <p id="said" role="status"></p>
      </section>

      """
  }

  private var noted: String {
    """
    <section aria-labelledby="noted">
    <h2 id="noted">\(escaped(words.noted)) <span id="count">0</span></h2>
    <p id="none">\(escaped(words.none))</p>
    <button id="back" type="button" hidden>\(escaped(words.takeBack))</button>
    <ol id="notes"></ol>
    </section>

    """
  }

  private var aboutYou: String {
    let roles: [ParticipantRole] = [
      .resident, .tradesperson, .police, .municipality, .association, .business, .other,
    ]
    let options = roles.map { role in
      "<option value=\"\(role.rawValue)\">\(escaped(words.role(role)))</option>"
    }.joined(separator: "\n")
    return """
      <section aria-labelledby="who">
      <h2 id="who">\(escaped(words.who))</h2>
      <label for="role">\(escaped(words.role))</label>
      <select id="role">
      \(options)
      </select>
      <label class="choice"><input type="checkbox" id="answer"> \(escaped(words.answer))</label>
      <div id="how" hidden>
      <p class="hint">\(escaped(words.privacy))</p>
      <label for="name">\(escaped(words.name))</label>
      <input id="name" type="text" maxlength="100" autocomplete="name">
      <label for="contact">\(escaped(words.contact))</label>
      <input id="contact" type="text" maxlength="100">
      </div>
      </section>

      """
  }

  private var sending: String {
    """
    <section aria-labelledby="send">
    <h2 id="send">\(escaped(words.send))</h2>
    <p dir="auto">\(escaped(words.sendHint(sender)))</p>
    <button id="share" type="button" class="first">\(escaped(words.share))</button>
    <button id="save" type="button" class="first">\(escaped(words.save))</button>
    <button id="wipe" type="button">\(escaped(words.wipe))</button>
    <div id="sure" hidden>
    <p>\(escaped(words.wipeQuestion))</p>
    <button id="no" type="button">\(escaped(words.no))</button>
    <button id="yes" type="button">\(escaped(words.yes))</button>
    </div>
    </section>

    """
  }

  /// What the script reads: JSON in which nothing can end the element that holds it.
  private var data: String {
    var said: [String: JSONValue] = words.said.mapValues { .string($0) }
    said["kinds"] = .object(
      Dictionary(
        uniqueKeysWithValues: FindingKind.allCases.map { ($0.rawValue, .string(words.kind($0))) }))
    let whole: JSONValue = [
      "workspace": .string(workspace), "walk": .string(walk), "walkName": .string(walkName),
      "fileName": .string(Self.plain(fileName.isEmpty ? words.fileName : fileName)),
      "photos": .integer(Int64(Self.photosOfANote)),
      "stops": .array(
        stops.map { ["id": .string($0.name), "place": .string($0.label)] }),
      "words": .object(said),
    ]
    let bytes = HarmlessText.json(JSONWriter.bytes(of: whole, as: .canonical))
    return String(decoding: bytes, as: UTF8.self)
      .replacing("<", with: "\\u003c").replacing(">", with: "\\u003e")
      .replacing("&", with: "\\u0026")
  }

  /// Letters and digits that every phone takes in a file's name.
  private static func plain(_ text: String) -> String {
    let words = SearchKey.fold(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return String(words.joined(separator: "-").prefix(60))
  }
}
