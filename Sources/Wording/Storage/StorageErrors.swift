import Language
import StorageFacts

extension StorageWords {
  /// Why something was not done.
  func error(_ kind: StorageErrorKind, _ parts: Parts) -> String {
    switch kind {
    case .noWorkspace:
      say(
        "Der er ingen mappe fra Lygte i \(parts[0]). Lav en med: lygte opret \(parts[0])",
        "There is no workspace in \(parts[0]). Make one with: lygte init \(parts[0])")
    case .workspaceExists:
      say(
        "\(parts[0]) er allerede en mappe fra Lygte. Åbn den, eller vælg en anden.",
        "\(parts[0]) is a workspace already. Open it, or choose another folder.")
    case .logMissing:
      say(
        "Loggen mangler: \(parts[0]). Hent mappen log fra en anden computer eller en sikkerhedskopi.",
        "The change log is missing: \(parts[0]). Fetch the folder log from another machine or a backup."
      )
    case .logLost:
      say(
        "Loggen i \(parts[0]) er tom eller væk, men denne computer har skrevet \(danishChanges(parts[1])) der. "
          + "Sæt drevet i, eller hent mappen log fra en anden computer eller en sikkerhedskopi. Intet er ændret.",
        "The change log in \(parts[0]) is empty or gone, but this machine has written \(englishChanges(parts[1])) "
          + "there. Plug the drive in, or fetch the folder log from another machine or a backup. "
          + "Nothing was changed.")
    case .unreadableLogs:
      say(
        "Ingen linje i loggene kan læses. \(parts[0]), linje \(parts[1]): \(cause(parts[2])). "
          + "Hent loggen fra en anden computer eller en sikkerhedskopi.",
        "Not one line of the logs can be read. \(parts[0]), line \(parts[1]): \(cause(parts[2])). "
          + "Fetch the log from another machine or a backup.")
    case .busy:
      say(
        "En anden Lygte på denne computer gemmer lige nu (\(parts[0])). Prøv igen om lidt.",
        "Another Lygte on this machine is saving just now (\(parts[0])). Try again in a moment.")
    case .readOnly:
      say(
        "Her kan kun læses: \(parts[0]) kan ikke skrives. Intet blev gemt.",
        "Read-only: \(parts[0]) cannot be written. Nothing was saved.")
    case .needsNewer:
      say(
        "Mappen bruger nyt fra udgave \(parts[0]) af Lygte. Her kan kun læses, til Lygte er opdateret.",
        "The workspace uses what came with version \(parts[0]) of Lygte. Read-only until Lygte is updated."
      )
    case .unreadable:
      say(
        "\(parts[0]) kan ikke læses: \(cause(parts[1])). Intet er ændret. Prøv igen, når den kan læses.",
        "\(parts[0]) cannot be read: \(cause(parts[1])). Nothing was changed. Try again when it can be read."
      )
    case .unwritable:
      say(
        "Intet blev gemt. \(parts[0]) kan ikke skrives: \(cause(parts[1])). Prøv igen bagefter.",
        "Nothing was saved. \(parts[0]) cannot be written: \(cause(parts[1])). Try again after.")
    case .stateUnwritable:
      say(
        "Intet blev gemt. I \(parts[0]) husker Lygte, hvad denne computer har skrevet, og der kan ikke "
          + "skrives: \(cause(parts[1])). Gør plads på den disk, eller vælg en anden mappe med "
          + "XDG_STATE_HOME, og prøv igen.",
        "Nothing was saved. In \(parts[0]) Lygte remembers what this machine has written, and it cannot be "
          + "written: \(cause(parts[1])). Make room on that disk, or choose another folder with "
          + "XDG_STATE_HOME, and try again.")
    case .unconfirmed:
      say(
        "Disken bekræftede ikke: \(parts[0]), \(cause(parts[1])). Den sidste ændring kan være tabt. "
          + "Resten kan læses; luk og åbn Lygte for at gemme igen.",
        "The disk did not confirm: \(parts[0]), \(cause(parts[1])). The last change may be lost. "
          + "The rest can be read; close and open Lygte to save again.")
    case .deviceName:
      say(
        "»\(parts[0])« er ikke et enhedsnavn. Brug 1-32 små bogstaver a-z, tal og bindestreger.",
        "“\(parts[0])” is no device name. Use 1-32 lower-case letters a-z, digits and hyphens.")
    case .otherWorkspace:
      say(
        "\(parts[0]) er oprettet uafhængigt af jeres og er en anden mappe (\(parts[1])). Se, hvad der er "
          + "ens, og læg de to sammen med: lygte saml \(parts[0]) --join",
        "\(parts[0]) was started separately and is another workspace (\(parts[1])). See what is the same, "
          + "and join the two with: lygte merge \(parts[0]) --join")
    case .unwritableAct:
      say(
        "Ændringen kan ikke skrives i loggen: \(parts[0]). Intet blev gemt.",
        "The change cannot be written to the log: \(parts[0]). Nothing was saved.")
    case .exampleMixed:
      say(
        "\(parts[0]) og den åbne mappe kan ikke lægges sammen: den ene er eksemplet med opdigtede fund. "
          + "Intet er ændret.",
        "\(parts[0]) and the open folder cannot be joined: one of them is the example with invented "
          + "findings. Nothing is changed.")
    case .sameFolder:
      say(
        "\(parts[0]) er den mappe, der er åben. Giv den anden computers mappe.",
        "\(parts[0]) is the folder that is open. Give the other machine’s folder.")
    case .newerFolder:
      say(
        "\(parts[0]) bruger nyt fra udgave \(parts[1]) af Lygte. Opdatér Lygte her først, og saml så. "
          + "Intet er ændret.",
        "\(parts[0]) uses what came with version \(parts[1]) of Lygte. Update Lygte here first, then merge. "
          + "Nothing was changed.")
    case .inTheWay:
      say(
        "\(parts[0]) findes allerede og er ikke rørt. Vælg et andet navn.",
        "\(parts[0]) exists already and was not touched. Choose another name.")
    case .insideWorkspace:
      say(
        "\(parts[0]) ligger inde i mappen selv. Vælg et sted uden for den, fx en USB-nøgle.",
        "\(parts[0]) lies inside the workspace itself. Choose a place outside, such as a USB stick."
      )
    case .noFolder:
      say(
        "Mappen \(parts[0]) findes ikke. Lav den først, eller vælg et andet sted.",
        "The folder \(parts[0]) does not exist. Make it first, or choose another place.")
    case .unpaired:
      say(
        "Mappens fund er hentet, men det, der er ens i begge, vises endnu ikke som ét. Disken "
          + "afviste \(parts[0]): \(cause(parts[1])). Gentag bagefter med --join.",
        "The folder’s findings have come, but what is the same in both does not show as one yet. The "
          + "disk refused \(parts[0]): \(cause(parts[1])). Ask again afterwards with --join.")
    case .brokenArchive:
      say(
        "\(parts[0]) kan ikke gendannes: \(cause(parts[1])). Intet er skrevet. Prøv en anden sikkerhedskopi.",
        "\(parts[0]) cannot be restored: \(cause(parts[1])). Nothing was written. Try another backup."
      )
    case .showsPast:
      say(
        "\(parts[0]) vises, som den var. Der kan intet ændres i fortiden. Intet blev gemt.",
        "\(parts[0]) is shown as it was. Nothing can be changed in the past. Nothing was saved.")
    case .editedMeanwhile:
      say(
        "\(parts[0]) er ændret, siden den blev vist. Se efter igen, før du vælger.",
        "\(parts[0]) has changed since it was shown. Look again before you choose.")
    case .beforeBeginning:
      say(
        "\(parts[0]) var ikke begyndt endnu: den første ændring er fra \(parts[1]). Vælg en senere dag.",
        "\(parts[0]) had not begun yet: the first change is from \(parts[1]). Choose a later day.")
    }
  }

  private func danishChanges(_ count: String) -> String {
    count == "1" ? "1 ændring" : "\(count) ændringer"
  }

  private func englishChanges(_ count: String) -> String {
    count == "1" ? "1 change" : "\(count) changes"
  }
}
