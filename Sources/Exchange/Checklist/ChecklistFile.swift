import CaseModel
import Wording

/// A checklist as a file, to be carried from one workspace to another.
package enum ChecklistFile {
  static let version: Int64 = 1
  static let mark = "checklist"

  package static func bytes(of list: Checklist) -> [UInt8] {
    var members: [String: JSONValue] = [
      "lygte": .string(mark), "version": .integer(version), "name": .string(list.name),
      "source": .string(list.source),
      "items": .array(
        list.items.map { item in
          [
            "theme": .string(item.theme), "text": .string(item.text),
            "answer": .string(item.form.rawValue),
          ]
        }),
    ]
    if let time = list.timeOfDay { members["timeOfDay"] = .string(time.rawValue) }
    return HarmlessText.json(JSONWriter.bytes(of: .object(members), as: .document))
  }

  /// - Throws: what is wrong; nothing is taken of a list that cannot be taken whole.
  package static func read(_ bytes: [UInt8]) throws(ChecklistFileError) -> Checklist {
    let whole: JSONValue
    do {
      whole = try JSONParser.value(from: bytes, mode: .lenientDocument)
    } catch {
      throw .notAList
    }
    guard whole["lygte"]?.string == mark, let version = whole["version"]?.integer, version > 0
    else { throw .notAList }
    if version > Self.version { throw .newer(version) }
    let name = line(whole["name"]?.string)
    if name.isEmpty { throw .lacksName }
    var items: [ChecklistItem] = []
    for (place, value) in (whole["items"]?.array ?? []).enumerated() {
      let text = line(value["text"]?.string)
      let form = ChecklistAnswerForm(rawValue: value["answer"]?.string ?? "")
      guard let form, !text.isEmpty else { throw .badQuestion(place + 1) }
      items.append(ChecklistItem(theme: line(value["theme"]?.string), text: text, form: form))
    }
    do throws(ChecklistItem.Refusal) {
      // What is kept is what is typed: so it is read again.
      items = try ChecklistItem.items(of: items.map(\.line).joined(separator: "\n"))
    } catch {
      throw .questions(error)
    }
    return Checklist(
      name: name, timeOfDay: whole["timeOfDay"]?.string.flatMap(TimeOfDay.init(rawValue:)),
      source: line(whole["source"]?.string), items: items)
  }

  private static func line(_ text: String?) -> String {
    TextRules.accepted(String((text ?? "").prefix(1000)), form: .line)
  }
}

/// Why a file is no checklist that can be taken in.
package enum ChecklistFileError: Error, Hashable, Sendable {
  case notAList, lacksName
  case newer(Int64)
  case badQuestion(Int)
  case questions(ChecklistItem.Refusal)

  package func sentence(in words: Words) -> String {
    let said = words.checklists
    return switch self {
    case .notAList: said.notAList
    case .lacksName: said.lacksName
    case .newer(let version): said.newerList(version)
    case .badQuestion(let place): said.badQuestion(place)
    case .questions(let refusal): said.sentence(refusal)
    }
  }
}
