import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension ReviewGrouping {
  /// What it is called: `område`.
  package var word: Phrase {
    switch self {
    case .area: Phrase("område", "area")
    case .responsible: Phrase("ansvarlig", "responsible")
    case .category: Phrase("kategori", "category")
    case .age: Phrase("alder", "age")
    }
  }
}

extension ReviewAge {
  /// Over the findings of that age.
  var heading: Phrase {
    switch self {
    case .new: Phrase("Under 14 dage gamle", "Less than 14 days old")
    case .weeks: Phrase("14 dage til en måned", "14 days to a month")
    case .months: Phrase("Én til tre måneder", "One to three months")
    case .quarters: Phrase("Tre til seks måneder", "Three to six months")
    case .halfYears: Phrase("Over et halvt år gamle", "More than half a year old")
    }
  }
}

extension ReviewReason.Deed {
  package var phrase: Phrase {
    switch self {
    case .choose: Phrase("vælg", "choose")
    case .setDue: Phrase("ny frist", "new date")
    case .next: Phrase("videre", "onward")
    case .assign: Phrase("sæt ansvarlig", "set responsible")
    case .writeAction: Phrase("skriv tiltag", "write an action")
    }
  }

  /// The command that does it.
  package var command: CommandIdentifier {
    switch self {
    case .choose: "open"
    case .setDue: "set-due"
    case .next: "next-state"
    case .assign: "assign"
    case .writeAction: "add-action"
    }
  }
}

extension ReviewSheet.Group {
  /// Over the group: its name, whether it is a hotspot, and how much is open.
  package func heading(_ words: Words) -> String {
    words.review.group(isHotspot ? "\(name) · \(words.review.hotspot)" : name, lines.count, overdue)
  }
}

extension Words {
  /// What a group of the review is called.
  package func reviewGroup(_ code: String, by grouping: ReviewGrouping) -> String {
    if code.isEmpty { return review.none }
    switch grouping {
    case .area, .responsible: return code
    case .category: return self.code(code, of: .category)
    case .age: return Int(code).flatMap(ReviewAge.init).map { say($0.heading) } ?? code
    }
  }

  /// Why a finding is open, in a sentence, with what settles it first.
  package func reviewSentence(
    _ reasons: [ReviewReason], of finding: Finding, on today: Day, atPlace count: Int = 0
  ) -> String {
    let place = count > 0 ? [review.foundAgain(count)] : []
    return (reasons.map { text(of: $0, finding, today) } + place).joined(separator: " · ")
  }

  private func text(of reason: ReviewReason, _ finding: Finding, _ today: Day) -> String {
    switch reason.code {
    case .twoValues: return review.twoValues
    case .overdue:
      let days = finding.due.map { today.days(since: $0) } ?? 0
      return review.overdue(days, finding.responsible)
    case .waitingOver: return review.resume
    case .notConfirmed: return review.checked
    case .notAssessed: return review.assessed
    case .noResponsible: return review.noResponsible
    case .noDate: return review.noDate
    case .noAction: return review.noAction
    case .running:
      let day = (finding.waitingUntil ?? finding.due).map(self.day) ?? ""
      return review.until(day, finding.responsible)
    }
  }
}
