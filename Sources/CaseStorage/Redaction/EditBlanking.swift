import CaseModel
import ChangeLog

/// Takes what was redacted out of a document that stands edited by hand; the rest of the edit stays.
struct EditBlanking {
  let gone: RedactedTexts
  /// What the redacted values stood on: identifiers and names of things, as documents have them.
  private let targets: Set<String>

  /// Members that hold who wrote, whatever they stand on.
  private static let stamps: Set<String> = ["createdBy", "updatedBy", "by"]

  init(_ gone: RedactedTexts, _ orders: [RedactionOrder], in caseFile: CaseFile) {
    self.gone = gone
    targets = orders.reduce(into: []) { found, order in
      found.insert(order.record.description)
      guard let record = caseFile.record(named: order.record),
        let id = caseFile.shown(record, FindingField.id.rawValue)?.string
      else { return }
      found.insert(id)
    }
  }

  /// The document without the texts; of one that cannot be read, its bytes without theirs.
  func blanked(_ bytes: [UInt8]) -> [UInt8] {
    do throws(JSONDamage) {
      let document = try JSONParser.value(from: bytes, mode: .lenientDocument)
      return JSONWriter.bytes(of: blanked(document, isTarget: true), as: .document) + [0x0A]
    } catch {
      return gone.takenOut(of: bytes)
    }
  }

  private func blanked(_ value: JSONValue, isTarget: Bool) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map { blanked($0, isTarget: isTarget) })
    case .string(let text) where isTarget:
      let rest = gone.takenOut(of: text)
      return rest.isEmpty && !text.isEmpty ? .null : .string(rest)
    case .object(var members):
      // What has no identifier belongs to what it stands in.
      let isTarget = members["id"]?.string.map { targets.contains($0) } ?? isTarget
      for (name, member) in members {
        if Self.stamps.contains(name), let person = member.string {
          members[name] = gone.texts.contains(person) ? .null : member
        } else {
          members[name] = blanked(member, isTarget: isTarget)
        }
      }
      return .object(members)
    case .null, .bool, .integer, .decimal, .string: return value
    }
  }
}
