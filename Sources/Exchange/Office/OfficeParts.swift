import Containers

/// The parts of a packed workbook or document, and how they point at each other.
struct OfficeParts {
  let archive: ZipArchive

  func holds(_ name: String) -> Bool { archive.holds(name) }

  /// Reads a part event by event.
  /// - Parameter prepared: the bytes that are read, of those of the part.
  /// - Parameter each: takes an event; may go on in the reader itself.
  func read(
    _ name: String, prepared: ([UInt8]) -> [UInt8] = { $0 },
    _ each: (XMLEvent, inout XMLReader) throws(XMLFault) -> Void
  ) throws(ContainerError) {
    let bytes = prepared(try archive.contents(of: name))
    do throws(XMLFault) {
      var reader = try XMLReader(bytes)
      while let event = try reader.next() { try each(event, &reader) }
    } catch {
      throw .notXML(name, error)
    }
  }

  struct Relation {
    /// The last step of the type's address: `worksheet`, `officeDocument`.
    let kind: String
    /// The part it points at.
    let target: String
  }

  /// What a part points at, by identifier. What lies outside the file is never followed.
  func relations(of part: String) throws(ContainerError) -> [String: Relation] {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let name = part.dropFirst(folder.count)
    let file = "\(folder)_rels/\(name).rels"
    guard holds(file) else { return [:] }
    var relations: [String: Relation] = [:]
    try read(file) { event, _ in
      guard case .start(let element) = event, element.name == "Relationship",
        element["TargetMode"] != "External", let id = element["Id"],
        let type = element["Type"], let target = element["Target"]
      else { return }
      let kind = type.split(separator: "/").last.map(String.init) ?? type
      relations[id] = Relation(kind: kind, target: Self.part(target, from: folder))
    }
    return relations
  }

  /// The part that a path means, seen from a folder.
  private static func part(_ path: String, from folder: String) -> String {
    var steps = path.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in path.split(separator: "/") where step != "." {
      if step == ".." {
        _ = steps.popLast()
      } else {
        steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
