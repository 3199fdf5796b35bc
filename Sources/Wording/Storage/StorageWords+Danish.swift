extension StorageWords {
  package static let danish = StorageWords(
    sentences: danishErrors.merging(danishNotices) { $1 }.merging(danishVerify) { $1 },
    causes: danishCauses,
    verifyWhole: "Alt er helt: ingen linje er ændret, tabt eller tilføjet.",
    verifyIncomplete:
      "Det, der er her, er uændret, men noget mangler endnu. Saml med den computer, der har det.",
    verifyBroken: { count in
      count == 1 ? "1 ting skal ses på." : "\(count) ting skal ses på."
    },
    verifyRemarks: { count in
      count == 1
        ? "1 linje ovenfor er kun til oplysning." : "\(count) linjer ovenfor er kun til oplysning."
    },
    verifyCounts: { logs, lines, documents, photos in
      "\(logs) \(logs == 1 ? "log" : "logge"), \(lines) \(lines == 1 ? "linje" : "linjer"), "
        + "\(documents) \(documents == 1 ? "dokument" : "dokumenter"), "
        + "\(photos) \(photos == 1 ? "foto" : "fotos")."
    },
    sealFound: { file, line, at in "Kontroltallet står i \(file), linje \(line), sat \(at)." },
    sealNotFound:
      "Kontroltallet findes ikke i loggene her. Hent de manglende logge, eller se efter tastefejl.",
    sealAmbiguous: "Flere kontroltal begynder sådan. Skriv flere tegn.")

  private static let danishCauses: [String: String] = [
    "EACCES": "adgang nægtet",
    "EBADF": "filen er ikke længere åben",
    "EDQUOT": "din kvote på disken er brugt",
    "EEXIST": "filen findes allerede",
    "EFBIG": "filen er for stor til disken",
    "EIO": "disken melder fejl",
    "EISDIR": "det er en mappe",
    "ELOOP": "det er en genvej, og genveje følges ikke",
    "EMFILE": "for mange åbne filer",
    "ENAMETOOLONG": "navnet er for langt",
    "ENODEV": "drevet er taget ud",
    "ENOENT": "findes ikke",
    "ENOLCK": "drevet kan ikke låse filer",
    "ENOMEM": "ikke mere hukommelse",
    "ENOSPC": "disken er fuld",
    "ENOTDIR": "en del af stien er ikke en mappe",
    "ENOTSUP": "drevet kan det ikke",
    "EPERM": "ikke tilladt",
    "EROFS": "drevet kan kun læses",
    "ESTALE": "filen blev ændret imens",
    "carriage-return": "linjeskift er ændret (CRLF), sandsynligvis af git",
    "zero-bytes": "der står nuller, som efter et strømsvigt",
    "conflict-marker": "git har flettet filen som tekst",
    "wrong-hash": "indholdet passer ikke til kontrolsummen",
    "not-text": "bytes, der ikke er tekst",
    "glued": "to linjer er løbet sammen",
    "cut": "linjen stopper midt i",
    "not-canonical": "linjen er skrevet om af et andet program",
    "wrong-member": "noget mangler eller er forkert i linjen",
    "counter": "tælleren er forkert",
    "too-new": "linjen er fra en nyere udgave af Lygte",
    "archive-not-ours": "det er ikke en sikkerhedskopi fra Lygte",
    "archive-cut": "filen er ikke hel, som efter en afbrudt kopiering",
    "archive-changed": "indholdet er ikke det, der blev gemt",
    "archive-newer": "den er lavet af en nyere udgave af Lygte",
    "archive-strange-name": "den indeholder noget, der ikke hører til i en mappe fra Lygte",
    "shorter-log": "loggen er kortere end sidst, som efter en gendannet sikkerhedskopi",
    "other-log": "loggen er ikke den, der blev skrevet her sidst",
    "other-machine": "det er en anden computer eller en kopieret profil",
    "unconfirmed": "disken bekræftede ikke den sidste linje",
    "name-taken": "der ligger allerede en log med det navn",
    "damaged-log": "loggen har en beskadiget linje",
  ]
}
