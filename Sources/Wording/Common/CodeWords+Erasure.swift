import CaseModel
import Language

extension CodeWords {
  /// What a time limit is about.
  package func retention(_ subject: RetentionSubject) -> String {
    switch subject {
    case .contacts: say("kontakter", "contacts")
    case .rawNotes: say("rå noter", "raw notes")
    case .closedFindings: say("lukkede fund", "closed findings")
    case .sentLists: say("sendte lister", "sent lists")
    case .requests: say("anmodninger", "requests")
    case .authors: say("hvem der skrev", "who wrote")
    case .photos: say("fotos med personer", "photos with persons")
    }
  }

  package func requestKind(_ kind: RequestKind) -> String {
    switch kind {
    case .access: say("indsigt", "access")
    case .correction: say("rettelse", "correction")
    case .limitation: say("begrænsning", "limitation")
    case .erasure: say("sletning", "erasure")
    case .objection: say("indsigelse", "objection")
    }
  }

  package func requestAnswer(_ answer: RequestAnswer) -> String {
    switch answer {
    case .given: say("givet", "given")
    case .corrected: say("rettet", "corrected")
    case .limited: say("begrænset", "limited")
    case .refused: say("afvist", "refused")
    case .erased: say("fjernet", "erased")
    }
  }
}
