import Containers

/// Which styles of a .docx document are headings and which make lists.
struct DocumentStyles {
  private struct Style {
    var name = ""
    var base: String?
    var outline: Int?
    var isInList: Bool?
  }

  private var styles: [String: Style] = [:]

  init() {}

  init(_ part: String, in parts: OfficeParts) throws(ContainerError) {
    var styles: [String: Style] = [:]
    var id: String?
    try parts.read(part) { event, _ in
      switch event {
      case .start(let element):
        if element.name == "style" {
          id = element["styleId"]
          if let id { styles[id] = Style() }
        }
        guard let id else { return }
        let value = element["val"]
        switch element.name {
        case "name": styles[id]?.name = value?.lowercased() ?? ""
        case "basedOn": styles[id]?.base = value
        case "outlineLvl": styles[id]?.outline = value.flatMap { Int($0) }
        case "numId": styles[id]?.isInList = value != "0"
        default: break
        }
      case .end("style"): id = nil
      default: break
      }
    }
    self.styles = styles
  }

  /// 1 for the greatest; nil for a style that is no heading.
  func heading(_ id: String) -> Int? {
    first(id) { style in
      // The name is English in every language; the identifier is not.
      if style.name == "title" { return 1 }
      if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)) { return level }
      return style.outline.flatMap { $0 < 9 ? $0 + 1 : nil }
    }
  }

  func isInList(_ id: String) -> Bool { first(id) { $0.isInList } ?? false }

  /// What a style or the nearest it is based on says.
  private func first<Value>(_ id: String, _ said: (Style) -> Value?) -> Value? {
    var id: String? = id
    var seen = 0
    while let name = id, let style = styles[name], seen < 30 {
      if let value = said(style) { return value }
      id = style.base
      seen += 1
    }
    return nil
  }
}
