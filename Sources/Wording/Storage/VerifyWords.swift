import Language
import StorageFacts

extension StorageWords {
  /// What verifying found.
  func verify(_ kind: VerifyFactKind, _ parts: Parts) -> String {
    switch kind {
    case .damagedLine:
      say(
        "\(parts[0]), linje \(parts[1]): \(cause(parts[2])).",
        "\(parts[0]), line \(parts[1]): \(cause(parts[2])).")
    case .pendingLine:
      say(
        "\(parts[0]), linje \(parts[1]): ikke kommet helt frem endnu.",
        "\(parts[0]), line \(parts[1]): has not come whole yet.")
    case .pendingAct:
      say(
        "\(parts[0]), linje \(parts[1]): slutningen på ændringen mangler endnu.",
        "\(parts[0]), line \(parts[1]): the end of the change has not come yet.")
    case .doubledLine:
      say(
        "\(parts[0]), linje \(parts[1]): samme linje som linje \(parts[2]).",
        "\(parts[0]), line \(parts[1]): the same line as line \(parts[2]).")
    case .wrongOrder:
      say(
        "\(parts[0]), linje \(parts[1]): følger ikke efter linjen før.",
        "\(parts[0]), line \(parts[1]): does not follow the line before.")
    case .gap:
      say(
        "\(parts[0]): linjerne mellem nr. \(parts[3]) og nr. \(parts[4]) mangler.",
        "\(parts[0]): the lines between no. \(parts[3]) and no. \(parts[4]) are missing.")
    case .missingLine:
      say(
        "\(parts[0]), linje \(parts[1]): en linje i en anden log, som er set her, mangler (\(parts[2])).",
        "\(parts[0]), line \(parts[1]): a line of another log that was seen here is missing (\(parts[2]))."
      )
    case .shortenedLog:
      say(
        "\(parts[0]): linje \(parts[2]) til \(parts[3]), som er skrevet på denne computer, mangler.",
        "\(parts[0]): lines \(parts[2]) to \(parts[3]), written on this machine, are missing.")
    case .fork:
      say(
        "\(parts[0]), linje \(parts[1]): to linjer har nr. \(parts[3]) fra \(parts[2]).",
        "\(parts[0]), line \(parts[1]): two lines are no. \(parts[3]) of \(parts[2]).")
    case .counter:
      say(
        "\(parts[0]), linje \(parts[1]): tælleren er ikke én mere end det, linjen har set.",
        "\(parts[0]), line \(parts[1]): the counter is not one more than what the line has seen.")
    case .otherWorkspace:
      say(
        "\(parts[0]): hører til en anden mappe (\(parts[2])).",
        "\(parts[0]): belongs to another workspace (\(parts[2])).")
    case .noWorkspace:
      say(
        "\(parts[0]), linje \(parts[1]): siger ikke, hvilken mappe den hører til.",
        "\(parts[0]), line \(parts[1]): does not say which workspace it belongs to.")
    case .clockBackwards:
      say(
        "\(parts[0]), linje \(parts[1]): uret gik baglæns (uden betydning).",
        "\(parts[0]), line \(parts[1]): the clock ran backwards (harmless).")
    case .withoutPlace:
      say(
        "\(parts[0]), linje \(parts[1]): »\(parts[2])« er uden plads: det hører ikke til noget, der er her.",
        "\(parts[0]), line \(parts[1]): “\(parts[2])” is without a place: it belongs to nothing that is here."
      )
    case .newerLines:
      say(
        "\(parts[0]), linje \(parts[1]): kræver udgave \(parts[2]) af Lygte.",
        "\(parts[0]), line \(parts[1]): asks for version \(parts[2]) of Lygte.")
    case .editedDocument:
      say(
        "\(parts[0]): rettet i hånden. lygte rettelser viser, hvad der er rettet.",
        "\(parts[0]): edited by hand. lygte edits shows what differs.")
    case .damagedDocument:
      say(
        "\(parts[0]), linje \(parts[1]): \(cause(parts[2])). Skriv dokumentet på ny med: lygte genskriv",
        "\(parts[0]), line \(parts[1]): \(cause(parts[2])). Write the document anew with: lygte rebuild"
      )
    case .conflictDocument:
      say(
        "\(parts[0]): en kopi af \(parts[2]) fra et synkroniseringsprogram; alt, der gælder, står i loggen.",
        "\(parts[0]): a copy of \(parts[2]) by a synchronising program; all that counts stands in the log."
      )
    case .clockAhead:
      say(
        "\(parts[0]): uret er foran, den sidste linje ligger \(parts[2]) \(parts[2] == "1" ? "dag" : "dage") "
          + "ude i fremtiden (uden betydning).",
        "\(parts[0]): the clock is ahead, the last line lies \(parts[2]) \(parts[2] == "1" ? "day" : "days") "
          + "in the future (harmless).")
    case .clockBehind:
      say(
        "\(parts[0]): uret har gået bagud, en linje er \(parts[2]) \(parts[2] == "1" ? "dag" : "dage") ældre "
          + "end det, den har set (uden betydning).",
        "\(parts[0]): the clock was behind, a line is \(parts[2]) \(parts[2] == "1" ? "day" : "days") older "
          + "than what it has seen (harmless).")
    case .aheadDocument:
      say(
        "\(parts[0]): viser linjer, der ikke er kommet hertil endnu.",
        "\(parts[0]): shows lines that have not come here yet.")
    case .newerDocument:
      say(
        "\(parts[0]): skrevet af en nyere udgave af Lygte.",
        "\(parts[0]): written by a later version of Lygte.")
    case .wrongPhoto:
      say(
        "\(parts[0]): billedet er ikke det, navnet siger.",
        "\(parts[0]): the picture is not what its name says.")
    case .strangePhoto:
      say(
        "\(parts[0]): er ikke taget ind. lygte photo add FIL --of KODE gør det.",
        "\(parts[0]): is not taken in. lygte photo add FILE --of ID does it.")
    case .missingPhoto:
      say(
        "\(parts[0]): billedet mangler.",
        "\(parts[0]): the picture is missing.")
    case .notRegular:
      say(
        "\(parts[0]): ikke en almindelig fil.",
        "\(parts[0]): no regular file.")
    case .unreadable:
      say(
        "\(parts[0]): kan ikke læses, \(cause(parts[2])).",
        "\(parts[0]): cannot be read, \(cause(parts[2])).")
    case .hugePhoto:
      say(
        "\(parts[0]): \(parts[2]) MB er mere, end et billede kan fylde. Filen er ikke efterset; tag den ud af mappen.",
        "\(parts[0]): \(parts[2]) MB is more than a picture can have. It was not checked; take it out of the folder."
      )
    case .onlyInCopy:
      say(
        "\(parts[0]): en kopi af loggen fra \(parts[2]) med \(parts[3]) "
          + "\(parts[3] == "1" ? "linje" : "linjer"), der ikke står andre steder. Slet den ikke; åbn mappen på "
          + "den computer, så skrives det tilbage.",
        "\(parts[0]): a copy of the log of \(parts[2]) with \(parts[3]) "
          + "\(parts[3] == "1" ? "line that stands" : "lines that stand") nowhere else. Do not delete it; open "
          + "the folder on that machine, and it is written back.")
    case .conflictCopy:
      say(
        "\(parts[0]): en kopi af loggen fra \(parts[2]); dens linjer er talt med.",
        "\(parts[0]): a copy of the log of \(parts[2]); its lines are counted in.")
    }
  }
}
