import Language

/// What forms alone ask for. The raw value is the key the answer comes under.
package enum AskedField: String, CaseIterable, Sendable {
  // An entry.
  case comment, text, party, due, doneOn, on, answer, to, channel
  // A new finding.
  case actions, tags
  // The first start and a new folder.
  case initials, role, name, municipality, area, walkName, walkDate, folder, file
  // A step that is held back.
  case pass
  case reasonCode = "reason.code"
  case reasonText = "reason.text"
  case answerText = "answer.text"
  case answerTo = "answer.to"
  case answerChannel = "answer.channel"
  // What the responsible party says, and what passes to another.
  case promisedFor, says, responsible, field, from

  package var label: Phrase {
    switch self {
    case .comment: Phrase("Note", "Comment")
    case .text: Phrase("Tiltag", "Action")
    case .party: Phrase("Hvem", "Who")
    case .due: Phrase("Frist", "Due")
    case .doneOn: Phrase("Udført den", "Done on")
    case .on: Phrase("Dato", "Date")
    case .answer: Phrase("Svar", "Answer")
    case .to: Phrase("Til", "To")
    case .channel: Phrase("Kanal", "Channel")
    case .actions: Phrase("Tiltag", "Action")
    case .tags: Phrase("Mærker", "Tags")
    case .initials: Phrase("Initialer", "Initials")
    case .role: Phrase("Du er", "You are")
    case .name: Phrase("Navn", "Name")
    case .municipality: Phrase("Kommune", "Municipality")
    case .area: Phrase("Område", "Area")
    case .walkName: Phrase("Første vandring", "First walk")
    case .walkDate: Phrase("Dato", "Date")
    case .folder: Phrase("Mappens sti", "Path of the folder")
    case .file: Phrase("Filens sti eller tabellen", "Path of the file, or the table")
    case .pass: Phrase("Fortsæt alligevel. Begrundelse:", "Go on all the same. Reason:")
    case .reasonCode: Phrase("Hvorfor?", "Why?")
    case .reasonText: Phrase("Forklaring", "Explanation")
    case .answerText: Phrase("Hvad har I svaret?", "What was the answer?")
    case .answerTo: Phrase("Hvem fik svaret?", "Who got it?")
    case .answerChannel: Phrase("Hvordan?", "How?")
    case .promisedFor: Phrase("Lovet senest", "Promised by")
    case .says: Phrase("Hvad betyder svaret?", "What does it mean?")
    case .responsible: Phrase("Hvem kunne det så være?", "Who could it be instead?")
    case .field: Phrase("Hvad skiftes?", "What changes?")
    case .from: Phrase("Fra hvem?", "From whom?")
    }
  }

  /// What helps to answer; nil where nothing is to be said.
  package var help: Phrase? {
    switch self {
    case .actions: Phrase("Hvad skal der gøres?", "What is to be done?")
    case .tags: Phrase("Flere mærker skilles med komma.", "Separate several tags with commas.")
    case .initials: Phrase("For eksempel MKJ.", "For example MKJ.")
    case .pass:
      Phrase("Skriv hvorfor. Det står i historikken.", "Say why. It is kept in the history.")
    case .reasonText: Phrase("Beboerne må kunne læse det.", "Residents may read it.")
    case .answerChannel:
      Phrase(
        "For eksempel mail, brev, møde eller opslag.",
        "For example e-mail, letter, meeting or notice.")
    case .comment, .text, .party, .due, .doneOn, .on, .answer, .to, .channel, .role, .name,
      .municipality, .area, .walkName, .walkDate, .folder, .file, .reasonCode, .answerText,
      .answerTo, .promisedFor, .says, .responsible, .field, .from:
      nil
    }
  }
}
