import CaseModel
import Language

/// What kinds of records and entries are called.
package struct KindWords: Speaking {
  package let language: Language

  /// Inside a sentence: `opfølgning`.
  package subscript(kind: RecordKind) -> String {
    kind.known.map(word) ?? say("post fra en nyere udgave", "record of a newer version")
  }

  /// At the beginning of one: `Opfølgning`.
  package func title(_ kind: RecordKind) -> String {
    let word = self[kind]
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private func word(_ kind: KnownKind) -> String {
    switch kind {
    case .workspace: say("mappe", "folder")
    case .walk: say("vandring", "walk")
    case .area: say("område", "area")
    case .party: say("aktør", "party")
    case .category: say("kategori", "category")
    case .route: say("fordelingsregel", "routing rule")
    case .finding: say("fund", "finding")
    case .sending: say("liste", "list")
    case .view: say("visning", "view")
    case .meetingList: say("punkt på mødelisten", "point on the meeting list")
    case .review: say("gennemgang", "review")
    case .comment: say("note", "comment")
    case .action: say("tiltag", "action")
    case .photo: say("foto", "photo")
    case .tag: say("mærke", "tag")
    case .followUp: say("opfølgning", "follow-up")
    case .link: say("henvisning", "link")
    case .answer: say("svar", "answer")
    case .apart: say("forskellige fund", "different findings")
    case .join: say("samling af to mapper", "joining of two folders")
    }
  }
}
