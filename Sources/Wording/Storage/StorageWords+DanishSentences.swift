extension StorageWords {
  static let danishErrors: [String: Sentence] = [
    "no-workspace": { "Der er ingen mappe fra Lygte i \($0[0]). Lav en med: lygte init \($0[0])" },
    "workspace-exists": {
      "\($0[0]) er allerede en mappe fra Lygte. Åbn den, eller vælg en anden."
    },
    "log-missing": {
      "Loggen mangler: \($0[0]). Hent mappen log fra en anden computer eller en sikkerhedskopi."
    },
    "unreadable-logs": {
      "Ingen linje i loggene kan læses. \($0[0]), linje \($0[1]): \($0.cause(2)). "
        + "Hent loggen fra en anden computer eller en sikkerhedskopi."
    },
    "busy": { "En anden Lygte på denne computer gemmer lige nu (\($0[0])). Prøv igen om lidt." },
    "read-only": { "Her kan kun læses: \($0[0]) kan ikke skrives. Intet blev gemt." },
    "needs-newer": {
      "Mappen bruger nyt fra udgave \($0[0]) af Lygte. Her kan kun læses, til Lygte er opdateret."
    },
    "unreadable": {
      "\($0[0]) kan ikke læses: \($0.cause(1)). Intet er ændret. Prøv igen, når den kan læses."
    },
    "unwritable": {
      "Intet blev gemt. \($0[0]) kan ikke skrives: \($0.cause(1)). Prøv igen bagefter."
    },
    "unconfirmed": {
      "Disken bekræftede ikke: \($0[0]), \($0.cause(1)). Den sidste ændring kan være tabt. "
        + "Resten kan læses; luk og åbn Lygte for at gemme igen."
    },
    "device-name": {
      "»\($0[0])« er ikke et enhedsnavn. Brug 1-32 små bogstaver a-z, tal og bindestreger."
    },
    "other-workspace": {
      "\($0[0]) er oprettet uafhængigt af jeres og er en anden mappe (\($0[1])). Se, hvad der er "
        + "ens, og læg de to sammen med: lygte merge \($0[0]) --join"
    },
    "example-mixed": {
      "\($0[0]) og den åbne mappe kan ikke lægges sammen: den ene er eksemplet med opdigtede fund. "
        + "Intet er ændret."
    },
    "same-folder": { "\($0[0]) er den mappe, der er åben. Giv den anden computers mappe." },
    "newer-folder": {
      "\($0[0]) bruger nyt fra udgave \($0[1]) af Lygte. Opdatér Lygte her først, og saml så. "
        + "Intet er ændret."
    },
    "in-the-way": { "\($0[0]) findes allerede og er ikke rørt. Vælg et andet navn." },
    "no-folder": { "Mappen \($0[0]) findes ikke. Lav den først, eller vælg et andet sted." },
    "unpaired": {
      "Mappens fund er hentet, men det, der er ens i begge, vises endnu ikke som ét. Disken "
        + "afviste \($0[0]): \($0.cause(1)). Gentag bagefter med --join."
    },
    "inside-workspace": {
      "\($0[0]) ligger inde i mappen selv. Vælg et sted uden for den, fx en USB-nøgle."
    },
    "broken-archive": {
      "\($0[0]) kan ikke gendannes: \($0.cause(1)). Intet er skrevet. Prøv en anden sikkerhedskopi."
    },
    "shows-past": {
      "\($0[0]) vises, som den var. Der kan intet ændres i fortiden. Intet blev gemt."
    },
    "edited-meanwhile": {
      "\($0[0]) er ændret, siden den blev vist. Se efter igen, før du vælger."
    },
    "before-beginning": {
      "\($0[0]) var ikke begyndt endnu: den første ændring er fra \($0[1]). Vælg en senere dag."
    },
    "unwritable-act": { "Ændringen kan ikke skrives i loggen: \($0[0]). Intet blev gemt." },
  ]

  static let danishNotices: [String: Sentence] = [
    "damaged-line": {
      "\($0[0]), linje \($0[1]) kan ikke læses: \($0.cause(2)). Resten er læst. "
        + "Saml med en computer, hvor filen er hel, eller hent den fra en sikkerhedskopi."
    },
    "pending-line": { "\($0[0]), linje \($0[1]) er ikke kommet helt frem endnu." },
    "recovered-tail": {
      "En halv linje sidst i \($0[0]) (\($0[2]) byte) var aldrig gemt. Den er lagt til side i \($0[1])."
    },
    "new-identity": {
      "Denne computer skriver nu som \($0[0]) i stedet for \($0[1]): \($0.cause(2)). "
        + "Den gamle log er uændret."
    },
    "fork": {
      "To computere har skrevet som \($0[0]), fra linje \($0[1]). Begges ændringer er med."
    },
    "written-elsewhere": {
      "Denne computer har skrevet videre som \($0[0]) i kopien \($0[1]). Her skriver den under et nyt navn; "
        + "hent det, der er skrevet dér, med: lygte merge \($0[1])"
    },
    "gap": {
      "I loggen fra \($0[0]) mangler linjer efter nr. \($0[1]). Saml igen, når computeren er på nettet."
    },
    "other-workspace-log": { "\($0[0]) hører til en anden mappe (\($0[1]))." },
    "log-replaced": { "\($0[0]) er skiftet ud, mens mappen var åben. Den er læst forfra." },
    "photo-not-taken": {
      "Billedet \($0[0]) er beskadiget: det er ikke det, navnet siger. Det er ikke hentet. "
        + "Hent det fra den computer, hvor det blev lagt ind."
    },
    "conflict-copy": {
      "\($0[0]) er en kopi af loggen fra \($0[1]), som et synkroniseringsprogram har lavet. "
        + "Dens linjer er læst med. Filen kan slettes, når alle har samlet."
    },
    "conflict-document": {
      "\($0[0]) er en kopi af \($0[1]), som et synkroniseringsprogram har lavet. Alt, der gælder, "
        + "står i loggen; er kopien ikke rettet i hånden, kan den slettes."
    },
    "lock-refused": {
      "Filer kan ikke låses her (\($0[0]), \($0.cause(1))). Lad kun ét program skrive ad gangen på "
        + "denne computer."
    },
    "mode-refused": {
      "Drevet gemmer ikke rettigheder for \($0[0]) (\($0.cause(1))). Andre på computeren kan måske læse med."
    },
    "opened-read-only": { "Her kan kun læses: \($0[0]), \($0.cause(1))." },
    "opened-for-newer": {
      "Mappen bruger nyt fra udgave \($0[0]) af Lygte. Her kan kun læses, til Lygte er opdateret."
    },
    "edited-document": {
      "\($0[0]) er rettet i hånden og står, som den er. Det rettede gælder først, når det er taget ind: "
        + "tryk Y på tavlen, eller skriv lygte edits."
    },
    "shortened-log": { parts in
      missing(parts[1], parts[2]) + " i \(parts[0]) mangler. Det er skrevet her, men ligger ikke i "
        + "mappen længere. Hent filen fra en sikkerhedskopi eller en anden computer."
    },
    "not-regular": { "\($0[0]) er ikke en almindelig fil og er ikke læst." },
    "unreadable-file": {
      "\($0[0]) kan ikke læses lige nu: \($0.cause(1)). Det, der står i den, mangler, til den kan læses."
    },
  ]

  /// `De sidste 2 ændringer (nr. 4 til 5)`.
  private static func missing(_ after: String, _ last: String) -> String {
    guard let first = Int(after).map({ $0 + 1 }), let end = Int(last), first < end else {
      return "Den sidste ændring (nr. \(last))"
    }
    return "De sidste \(end - first + 1) ændringer (nr. \(first) til \(end))"
  }

  static let danishVerify: [String: Sentence] = [
    "verify-damaged-line": { "\($0[0]), linje \($0[1]): \($0.cause(2))." },
    "verify-pending-line": { "\($0[0]), linje \($0[1]): ikke kommet helt frem endnu." },
    "verify-pending-act": { "\($0[0]), linje \($0[1]): slutningen på ændringen mangler endnu." },
    "verify-doubled-line": { "\($0[0]), linje \($0[1]): samme linje som linje \($0[2])." },
    "verify-wrong-order": { "\($0[0]), linje \($0[1]): følger ikke efter linjen før." },
    "verify-gap": { "\($0[0]): linjerne mellem nr. \($0[3]) og nr. \($0[4]) mangler." },
    "verify-shortened-log": {
      "\($0[0]): linje \($0[2]) til \($0[3]), som er skrevet på denne computer, mangler."
    },
    "verify-missing-line": {
      "\($0[0]), linje \($0[1]): en linje i en anden log, som er set her, mangler (\($0[2]))."
    },
    "verify-fork": { "\($0[0]), linje \($0[1]): to linjer har nr. \($0[3]) fra \($0[2])." },
    "verify-counter": {
      "\($0[0]), linje \($0[1]): tælleren er ikke én mere end det, linjen har set."
    },
    "verify-other-workspace": { "\($0[0]): hører til en anden mappe (\($0[2]))." },
    "verify-no-workspace": { "\($0[0]), linje \($0[1]): siger ikke, hvilken mappe den hører til." },
    "verify-clock-backwards": { "\($0[0]), linje \($0[1]): uret gik baglæns (uden betydning)." },
    "verify-without-place": {
      "\($0[0]), linje \($0[1]): »\($0[2])« er uden plads: det hører ikke til noget, der er her."
    },
    "verify-newer-lines": { "\($0[0]), linje \($0[1]): kræver udgave \($0[2]) af Lygte." },
    "verify-damaged-document": {
      "\($0[0]), linje \($0[1]): \($0.cause(2)). Skriv dokumentet på ny med: lygte rebuild"
    },
    "verify-conflict-document": {
      "\($0[0]): en kopi af \($0[2]) fra et synkroniseringsprogram; alt, der gælder, står i loggen."
    },
    "verify-clock-ahead": {
      "\($0[0]): uret er foran, den sidste linje ligger \($0[2]) \($0[2] == "1" ? "dag" : "dage") "
        + "ude i fremtiden (uden betydning)."
    },
    "verify-clock-behind": {
      "\($0[0]): uret har gået bagud, en linje er \($0[2]) \($0[2] == "1" ? "dag" : "dage") ældre "
        + "end det, den har set (uden betydning)."
    },
    "verify-edited-document": {
      "\($0[0]): rettet i hånden. lygte edits viser, hvad der er rettet."
    },
    "verify-ahead-document": { "\($0[0]): viser linjer, der ikke er kommet hertil endnu." },
    "verify-newer-document": { "\($0[0]): skrevet af en nyere udgave af Lygte." },
    "verify-wrong-photo": { "\($0[0]): billedet er ikke det, navnet siger." },
    "verify-missing-photo": { "\($0[0]): billedet mangler." },
    "verify-not-regular": { "\($0[0]): ikke en almindelig fil." },
    "verify-unreadable": { "\($0[0]): kan ikke læses, \($0.cause(2))." },
    "verify-conflict-copy": {
      "\($0[0]): en kopi af loggen fra \($0[2]); dens linjer er talt med."
    },
  ]
}
