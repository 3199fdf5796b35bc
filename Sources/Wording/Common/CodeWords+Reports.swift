import CaseModel
import Language

extension CodeWords {
  package func reportState(_ state: ReportState) -> String {
    switch state {
    case .draft: say("kladde", "draft")
    case .approved: say("godkendt", "approved")
    case .sent: say("sendt", "sent")
    }
  }

  package func adviceKind(_ kind: AdviceKind) -> String {
    switch kind {
    case .advice: say("råd", "advice")
    case .answer: say("svar", "answer")
    }
  }

  package func textLanguage(_ language: TextLanguage) -> String {
    switch language {
    case .danish: say("dansk", "Danish")
    case .english: say("engelsk", "English")
    }
  }
}
