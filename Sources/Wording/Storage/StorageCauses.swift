import Language
import StorageFacts

extension StorageWords {
  /// The words for a part that is a code, or the part itself.
  package func cause(_ code: String) -> String {
    if let cause = SystemError(rawValue: code) { return self.cause(cause) }
    if let cause = LogDamageCause(rawValue: code) { return self.cause(cause) }
    if let cause = NewIdentityCause(rawValue: code) { return self.cause(cause) }
    if let cause = ArchiveFault(rawValue: code) { return self.cause(cause) }
    return code
  }

  /// What the system answered.
  func cause(_ cause: SystemError) -> String {
    switch cause {
    case .eacces:
      say("adgang nægtet", "access denied")
    case .ebadf:
      say("filen er ikke længere åben", "the file is no longer open")
    case .edquot:
      say("din kvote på disken er brugt", "your quota on the disk is used up")
    case .eexist:
      say("filen findes allerede", "the file exists already")
    case .efbig:
      say("filen er for stor til disken", "the file is too large for the disk")
    case .eio:
      say("disken melder fejl", "the disk reports an error")
    case .eisdir:
      say("det er en mappe", "it is a folder")
    case .eloop:
      say("det er en genvej, og genveje følges ikke", "it is a link, and links are not followed")
    case .emfile:
      say("for mange åbne filer", "too many open files")
    case .enametoolong:
      say("navnet er for langt", "the name is too long")
    case .enodev:
      say("drevet er taget ud eller skiftet ud", "the drive was taken out or exchanged")
    case .enoent:
      say("findes ikke", "does not exist")
    case .enolck:
      say("drevet kan ikke låse filer", "the drive cannot lock files")
    case .enomem:
      say("ikke mere hukommelse", "out of memory")
    case .enospc:
      say("disken er fuld", "the disk is full")
    case .enotdir:
      say("en del af stien er ikke en mappe", "a part of the path is no folder")
    case .enotsup:
      say("drevet kan det ikke", "the drive cannot do that")
    case .eperm:
      say("ikke tilladt", "not permitted")
    case .erofs:
      say("drevet kan kun læses", "the drive is read-only")
    case .estale:
      say("filen blev ændret imens", "the file was changed meanwhile")
    }
  }

  /// What is wrong with a line.
  func cause(_ cause: LogDamageCause) -> String {
    switch cause {
    case .carriageReturn:
      say(
        "linjeskift er ændret (CRLF), sandsynligvis af git",
        "line ends were changed (CRLF), probably by git")
    case .zeroBytes:
      say("der står nuller, som efter et strømsvigt", "zeros, as after a power cut")
    case .conflictMarker:
      say("git har flettet filen som tekst", "git merged the file as text")
    case .wrongHash:
      say("indholdet passer ikke til kontrolsummen", "the content does not fit the checksum")
    case .notText:
      say("bytes, der ikke er tekst", "bytes that are no text")
    case .glued:
      say("to linjer er løbet sammen", "two lines ran together")
    case .cut:
      say("linjen stopper midt i", "the line stops in the middle")
    case .notCanonical:
      say("linjen er skrevet om af et andet program", "another program has rewritten the line")
    case .wrongMember:
      say("noget mangler eller er forkert i linjen", "something in the line is missing or wrong")
    case .counter:
      say("tælleren er forkert", "the counter is wrong")
    case .tooNew:
      say("linjen er fra en nyere udgave af Lygte", "the line is from a later version of Lygte")
    }
  }

  /// Why this machine writes under another name.
  func cause(_ cause: NewIdentityCause) -> String {
    switch cause {
    case .shorterLog:
      say(
        "loggen er kortere end sidst, som efter en gendannet sikkerhedskopi",
        "the log is shorter than last time, as after restoring a backup")
    case .otherLog:
      say(
        "loggen er ikke den, der blev skrevet her sidst", "the log is not the one written here last"
      )
    case .otherMachine:
      say(
        "det er en anden computer eller en kopieret profil",
        "this is another machine or a copied profile")
    case .unconfirmed:
      say("disken bekræftede ikke den sidste linje", "the disk did not confirm the last line")
    case .nameTaken:
      say("der ligger allerede en log med det navn", "a log of that name stands there already")
    case .damagedLog:
      say("loggen har en beskadiget linje", "the log has a damaged line")
    }
  }

  /// What is wrong with an archive.
  func cause(_ cause: ArchiveFault) -> String {
    switch cause {
    case .notOurs:
      say("det er ikke en sikkerhedskopi fra Lygte", "it is no backup of Lygte")
    case .cut:
      say(
        "filen er ikke hel, som efter en afbrudt kopiering",
        "the file is not whole, as after a copying that was broken off")
    case .changed:
      say("indholdet er ikke det, der blev gemt", "the content is not what was saved")
    case .newer:
      say("den er lavet af en nyere udgave af Lygte", "it was made by a later version of Lygte")
    case .strangeName:
      say(
        "den indeholder noget, der ikke hører til i en mappe fra Lygte",
        "it holds what belongs in no workspace")
    }
  }
}
