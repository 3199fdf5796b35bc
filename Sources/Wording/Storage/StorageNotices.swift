import Language
import StorageFacts

extension StorageWords {
  /// What somebody should know, though nothing was stopped by it.
  func notice(_ kind: StorageNoticeKind, _ parts: Parts) -> String {
    switch kind {
    case .damagedLine:
      say(
        "\(parts[0]), linje \(parts[1]) kan ikke læses: \(cause(parts[2])). Resten er læst. "
          + "Saml med en computer, hvor filen er hel, eller hent den fra en sikkerhedskopi.",
        "\(parts[0]), line \(parts[1]) cannot be read: \(cause(parts[2])). The rest was read. "
          + "Merge with a machine where the file is whole, or fetch it from a backup.")
    case .damagedLines:
      say(
        "\(parts[3]) linjer i \(parts[0]) kan ikke læses, den første er linje \(parts[1]): \(cause(parts[2])). "
          + "Resten er læst. Saml med en computer, hvor filen er hel, eller hent den fra en sikkerhedskopi.",
        "\(parts[3]) lines of \(parts[0]) cannot be read, line \(parts[1]) the first: \(cause(parts[2])). "
          + "The rest was read. Merge with a machine where the file is whole, or fetch it from a backup."
      )
    case .pendingLine:
      say(
        "\(parts[0]), linje \(parts[1]) er ikke kommet helt frem endnu.",
        "\(parts[0]), line \(parts[1]) has not come whole yet.")
    case .recoveredTail:
      say(
        "En halv linje sidst i \(parts[0]) (\(parts[2]) byte) var aldrig gemt. Den er lagt til side i \(parts[1]).",
        "Half a line at the end of \(parts[0]) (\(parts[2]) \(parts[2] == "1" ? "byte" : "bytes")) was never "
          + "saved. It was put aside in \(parts[1]).")
    case .newIdentity:
      say(
        "Denne computer skriver nu som \(parts[0]) i stedet for \(parts[1]): \(cause(parts[2])). "
          + "Den gamle log er uændret.",
        "This machine now writes as \(parts[0]) instead of \(parts[1]): \(cause(parts[2])). "
          + "The old log is unchanged.")
    case .fork:
      say(
        "To computere har skrevet som \(parts[0]), fra linje \(parts[1]). Begges ændringer er med.",
        "Two machines have written as \(parts[0]), from line \(parts[1]) on. The changes of both are here."
      )
    case .gap:
      say(
        "I loggen fra \(parts[0]) mangler linjer efter nr. \(parts[1]). Saml igen, når computeren er på nettet.",
        "In the log of \(parts[0]) lines are missing after no. \(parts[1]). Merge again when that machine is online."
      )
    case .otherWorkspace:
      say(
        "\(parts[0]) hører til en anden mappe (\(parts[1])).",
        "\(parts[0]) belongs to another workspace (\(parts[1])).")
    case .logReplaced:
      say(
        "\(parts[0]) er skiftet ud, mens mappen var åben. Den er læst forfra.",
        "\(parts[0]) was exchanged while the workspace was open. It was read anew.")
    case .conflictCopy:
      say(
        "\(parts[0]) er en kopi af loggen fra \(parts[1]), som et synkroniseringsprogram har lavet. "
          + "Dens linjer er læst med. Filen kan slettes, når alle har samlet.",
        "\(parts[0]) is a copy of the log of \(parts[1]) that a synchronising program made. "
          + "Its lines were read too. The file can be deleted once everybody has merged.")
    case .onlyInCopy:
      say(
        "\(parts[0]) er en kopi af loggen fra \(parts[1]), som et synkroniseringsprogram har lavet, og "
          + "\(danishOnly(parts[2])) kun dér. Slet den ikke: det står i loggen igen, når Lygte har været åbnet "
          + "på den computer, eller når I har samlet mapperne.",
        "\(parts[0]) is a copy of the log of \(parts[1]) that a synchronising program made, and "
          + "\(englishOnly(parts[2])) nowhere else. Do not delete it: they stand in the log again once Lygte was "
          + "opened on that machine, or the folders were merged.")
    case .takenBack:
      say(
        "\(parts[2] == "1" ? "1 linje" : "\(parts[2]) linjer"), der kun stod i kopien \(parts[1]), er skrevet "
          + "tilbage i \(parts[0]). Kopien kan slettes, når alle har samlet.",
        "\(parts[2] == "1" ? "1 line" : "\(parts[2]) lines") that stood only in the copy \(parts[1]) "
          + "\(parts[2] == "1" ? "was" : "were") written back into \(parts[0]). The copy can be deleted once "
          + "everybody has merged.")
    case .conflictDocument:
      say(
        "\(parts[0]) er en kopi af \(parts[1]), som et synkroniseringsprogram har lavet. Alt, der gælder, "
          + "står i loggen; er kopien ikke rettet i hånden, kan den slettes.",
        "\(parts[0]) is a copy of \(parts[1]) that a synchronising program made. All that counts stands in "
          + "the log; unless the copy was edited by hand, it can be deleted.")
    case .lockRefused:
      say(
        "Filer kan ikke låses her (\(parts[0]), \(cause(parts[1]))). Lad kun ét program skrive ad gangen på "
          + "denne computer.",
        "Files cannot be locked here (\(parts[0]), \(cause(parts[1]))). Let one program at a time write on "
          + "this machine.")
    case .modeRefused:
      say(
        "Drevet gemmer ikke rettigheder for \(parts[0]) (\(cause(parts[1]))). Andre på computeren kan måske læse med.",
        "The drive keeps no permissions for \(parts[0]) (\(cause(parts[1]))). Others on this machine may read it."
      )
    case .readOnly:
      say(
        "Her kan kun læses: \(parts[0]), \(cause(parts[1])).",
        "Read-only: \(parts[0]), \(cause(parts[1])).")
    case .needsNewer:
      say(
        "Mappen bruger nyt fra udgave \(parts[0]) af Lygte. Her kan kun læses, til Lygte er opdateret.",
        "The workspace uses what came with version \(parts[0]) of Lygte. Read-only until Lygte is updated."
      )
    case .editedDocument:
      say(
        "\(parts[0]) er rettet i hånden og står, som den er. Det rettede gælder først, når det er taget ind: "
          + "tryk Y på tavlen, eller skriv lygte rettelser.",
        "\(parts[0]) was edited by hand and stands as it is. What was written there does not count until it "
          + "is taken in: press Y on the board, or write lygte edits.")
    case .shortened:
      say(
        danishMissing(parts[1], parts[2])
          + " i \(parts[0]) mangler. Det er skrevet her, men ligger ikke i "
          + "mappen længere. Hent filen fra en sikkerhedskopi eller en anden computer.",
        englishMissing(parts[1], parts[2])
          + " missing from the end of \(parts[0]): written here, but no longer "
          + "in the folder. Fetch the file from a backup or another machine.")
    case .writtenElsewhere:
      say(
        "Denne computer har skrevet videre som \(parts[0]) i kopien \(parts[1]). Her skriver den under et nyt navn; "
          + "hent det, der er skrevet dér, med: lygte saml \(parts[1])",
        "This machine has gone on writing as \(parts[0]) in the copy \(parts[1]). Here it writes under a new "
          + "name; fetch what was written there with: lygte merge \(parts[1])")
    case .notRegular:
      say(
        "\(parts[0]) er ikke en almindelig fil og er ikke læst.",
        "\(parts[0]) is no regular file and was not read.")
    case .unreadable:
      say(
        "\(parts[0]) kan ikke læses lige nu: \(cause(parts[1])). Det, der står i den, mangler, til den kan læses.",
        "\(parts[0]) cannot be read just now: \(cause(parts[1])). What it holds is missing until it can be read."
      )
    case .photoNotTaken:
      say(
        "Billedet \(parts[0]) er beskadiget: det er ikke det, navnet siger. Det er ikke hentet. "
          + "Hent det fra den computer, hvor det blev lagt ind.",
        "The picture \(parts[0]) is damaged: it is not what its name says. It was not fetched. "
          + "Fetch it from the machine where it was added.")
    }
  }

  private func danishOnly(_ lines: String) -> String {
    lines == "1" ? "1 linje står" : "\(lines) linjer står"
  }

  private func englishOnly(_ lines: String) -> String {
    lines == "1" ? "1 line of it stands" : "\(lines) lines of it stand"
  }

  /// `De sidste 2 ændringer (nr. 4 til 5)`.
  private func danishMissing(_ after: String, _ last: String) -> String {
    guard let first = Int(after).map({ $0 + 1 }), let end = Int(last), first < end else {
      return "Den sidste ændring (nr. \(last))"
    }
    return "De sidste \(end - first + 1) ændringer (nr. \(first) til \(end))"
  }

  /// `The last 2 changes (no. 4 to 5)`.
  private func englishMissing(_ after: String, _ last: String) -> String {
    guard let first = Int(after).map({ $0 + 1 }), let end = Int(last), first < end else {
      return "The last change (no. \(last)) is"
    }
    return "The last \(end - first + 1) changes (no. \(first) to \(end)) are"
  }
}
