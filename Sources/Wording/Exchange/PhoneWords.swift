import Language

/// What is said of files that phones give back.
package struct PhoneWords: Speaking {
  package let language: Language
  package init(language: Language) { self.language = language }

  /// `Beboer, Anna Holm: 5 noter fra »Havnestien, aften«, 3 billeder.`
  package func file(_ who: String, _ notes: Int, _ walk: String, _ photos: Int) -> String {
    let pictures = photos > 0
    return say(
      "\(who): \(counted(notes, "note", "noter")) til »\(walk)«"
        + (pictures ? ", \(counted(photos, "billede", "billeder"))." : "."),
      "\(who): \(counted(notes, "note", "notes")) for “\(walk)”"
        + (pictures ? ", \(counted(photos, "picture", "pictures"))." : "."))
  }

  // Why a file is not taken in

  package func tooLarge(_ bytes: Int, _ limit: Int) -> String {
    say(
      "Filen fylder \(megabytes(bytes)); der er plads til \(megabytes(limit)). Bed om den igen med færre billeder.",
      "The file takes \(megabytes(bytes)); there is room for \(megabytes(limit)). Ask for it again with fewer pictures."
    )
  }
  package var truncated: String {
    say(
      "Filen slutter midt i det hele. Den er ikke kommet helt frem; bed om den igen.",
      "The file ends in the middle. It did not come whole; ask for it again.")
  }
  package func notJSON(_ offset: Int) -> String {
    say(
      "Filen kan ikke læses efter tegn \(offset): den er ændret eller beskadiget. Bed om den igen.",
      "The file cannot be read after byte \(offset): it was changed or damaged. Ask for it again.")
  }
  package var notOfAPhone: String {
    say(
      "Filen hedder som en fra telefonens side, men er det ikke.",
      "The file is called like one of the phone’s page, but is none.")
  }
  package func newerVersion(_ version: Int64) -> String {
    say(
      "Filen er skrevet af en nyere udgave (\(version)). Hent den nyeste Lygte, og prøv igen.",
      "The file was written by a newer version (\(version)). Get the newest Lygte, and try again.")
  }
  package var lacksWalk: String {
    say(
      "Filen siger ikke, hvilken vandring den er fra: den er ændret, efter telefonen skrev den.",
      "The file does not say of which walk it is: it was changed after the phone wrote it.")
  }
  package var unreadable: String {
    say("Filen er her ikke, eller den må ikke læses.", "The file is not here, or may not be read.")
  }
  package func tooManyNotes(_ count: Int, _ limit: Int) -> String {
    say(
      "Filen har \(count) noter; så mange skriver ingen på en vandring (højst \(limit)).",
      "The file has \(count) notes; nobody writes so many on a walk (at most \(limit)).")
  }
  package func otherWorkspace(_ walk: String) -> String {
    say(
      "Filen er fra en anden mappes vandring, »\(walk)«. Hører den til her, så skriv hvor: --vandring VANDRING.",
      "The file is of another folder’s walk, “\(walk)”. If it belongs here, type where: --walk WALK."
    )
  }
  package func unknownWalk(_ walk: String) -> String {
    say(
      "Vandringen »\(walk)« er ikke her: den er fjernet, eller den står på en computer, der ikke er "
        + "flettet ind. Ellers skriv hvor: --vandring VANDRING.",
      "The walk “\(walk)” is not here: it was removed, or stands on a computer that is not merged "
        + "yet. Else type where: --walk WALK.")
  }
  package func otherWorkspaceOnBoard(_ walk: String) -> String {
    say(
      "Filen er fra en anden mappes vandring, »\(walk)«. Hører den til en her, så åbn den vandring, "
        + "og hent filen derfra.",
      "The file is of another folder’s walk, “\(walk)”. If it belongs to one here, open that walk, "
        + "and take the file in from there.")
  }

  package func fromElsewhere(_ walk: String, _ here: String) -> String {
    say(
      "Filen er fra en anden mappes vandring, »\(walk)«. Den hentes til »\(here)«, hvis I siger ja.",
      "The file is of another folder’s walk, “\(walk)”. It is taken in for “\(here)” if you say yes."
    )
  }

  // What of a file is to be known

  package var changed: String {
    say(
      "Den er ændret, efter telefonen skrev den. Se noterne igennem.",
      "It was changed after the phone wrote it. Look the notes through.")
  }
  package func blank(_ count: Int) -> String {
    say(
      counted(count, "tom note er sprunget over.", "tomme noter er sprunget over."),
      counted(count, "empty note was passed over.", "empty notes were passed over."))
  }
  package func refused(_ place: Int, _ reason: String) -> String {
    say("Note \(place) er ikke taget med: \(reason)", "Note \(place) was not taken: \(reason)")
  }
  package var notANote: String { say("den er ingen note.", "it is no note.") }
  package var noIdentifier: String {
    say("den har ikke sit kendetegn.", "it lacks what it is known by.")
  }
  package var twice: String {
    say("den står i filen to gange.", "it stands in the file twice.")
  }
  package func unknownKind(_ kind: String) -> String {
    say("»\(kind)« er ingen type.", "“\(kind)” is no kind.")
  }
  package func tooLong(_ characters: Int) -> String {
    say("dens tekst er på \(characters) tegn.", "its text has \(characters) characters.")
  }
  package func photoTooLarge(_ place: Int, _ bytes: Int) -> String {
    say(
      "Et billede i note \(place) er på \(megabytes(bytes)) og er ikke taget med.",
      "A picture of note \(place) takes \(megabytes(bytes)) and was not taken.")
  }
  package func noPicture(_ place: Int) -> String {
    say(
      "Et billede i note \(place) kan ikke læses og er ikke taget med.",
      "A picture of note \(place) cannot be read and was not taken.")
  }
  package func tooManyPhotos(_ place: Int, _ count: Int) -> String {
    say(
      "Note \(place) har for mange billeder; de sidste \(count) er ikke taget med.",
      "Note \(place) has too many pictures; the last \(count) were not taken.")
  }
  package func differs(_ ids: [String]) -> String {
    say(
      "Telefonen fortæller nu noget andet om \(ids.joined(separator: ", ")). Fundet her er ikke ændret.",
      "The phone now tells something else about \(ids.joined(separator: ", ")). The finding here is unchanged."
    )
  }
  package func withoutStop(_ count: Int) -> String {
    say(
      counted(count, "note nævner et stop", "noter nævner stop")
        + ", der ikke længere er på ruten; stedet står på fundet.",
      counted(count, "note names a stop", "notes name stops")
        + " no longer on the route; the place stands on the finding.")
  }
  package func withoutTime(_ count: Int) -> String {
    say(
      counted(count, "note har", "noter har")
        + " en tid, der ikke kan passe; vandringens dag er brugt.",
      counted(count, "note has", "notes have")
        + " a time that cannot be; the walk’s day was taken.")
  }
  package func wantAnswer(_ count: Int) -> String {
    say(
      counted(count, "person vil have svar og", "personer vil have svar og")
        + " er skrevet på vandringen som deltager.",
      counted(count, "person wants an answer and is", "persons want an answer and are")
        + " written on the walk as participants.")
  }
  package func photosTaken(_ count: Int) -> String {
    say(
      counted(count, "billede kommer", "billeder kommer")
        + " med. Se, om nogen kan genkendes, før de bruges.",
      counted(count, "picture comes", "pictures come")
        + " along. See whether anybody can be recognised before they are used.")
  }
  package func photosTakenOut(_ count: Int) -> String {
    say(
      counted(count, "billede", "billeder") + " er fjernet herfra før og kommer ikke med.",
      counted(count, "picture was", "pictures were") + " taken out here before and does not come."
    )
  }
  package func more(_ count: Int) -> String {
    say("… og \(count) til.", "… and \(count) more.")
  }
  package var onlyPhotos: String { say("(kun billeder)", "(pictures only)") }

  // How it ends

  /// - Parameters:
  ///   - notes: those that cannot be used.
  ///   - files: those of which nothing can.
  package func counts(
    _ made: Int, _ skipped: Int, notes: Int, files: Int, isTrial: Bool
  ) -> String {
    let head =
      isTrial
      ? say("Ville blive til", "Would become")
      : say("Hentet:", "Taken in:")
    var parts = [
      say(
        "\(counted(skipped, "note", "noter")) var her i forvejen",
        "\(counted(skipped, "note was", "notes were")) here already")
    ]
    if notes > 0 || files == 0 {
      parts.append(
        say(
          "\(counted(notes, "note", "noter")) kan ikke bruges",
          "\(counted(notes, "note", "notes")) cannot be used"))
    }
    if files > 0 {
      parts.append(
        say(
          "\(counted(files, "fil", "filer")) kan ikke bruges",
          "\(counted(files, "file", "files")) cannot be used"))
    }
    let rest = parts.joined(separator: ", ")
    return say(
      "\(head) \(counted(made, "nyt fund", "nye fund")); \(rest).",
      "\(head) \(counted(made, "new finding", "new findings")); \(rest).")
  }
  package var onlyOneTable: String {
    say(
      "Tabeller hentes én ad gangen. Flere filer på én gang skal alle være fra telefonens side.",
      "Tables are taken in one at a time. Several files at once must all be of the phone’s page.")
  }
  package func formWritten(_ place: String) -> String {
    say(
      "Siden til telefoner ligger i \(place). Send den til dem, der går med.",
      "The page for phones lies in \(place). Send it to those who come along.")
  }
  package func stopsWithheld(_ count: Int) -> String {
    say(
      counted(count, "stop står", "stop står")
        + " kun med sit nummer, fordi stedet peger på nogen.",
      counted(count, "stop stands", "stops stand")
        + " by number only, as the place points at somebody.")
  }
  package var formNeedsWalk: String {
    say(
      "Skriv, hvilken vandring siden er til: lygte formular \"Lærkehaven, aften\" -o vandring.html",
      "Type which walk the page is for: lygte form \"Lærkehaven, aften\" -o walk.html")
  }

  private func megabytes(_ bytes: Int) -> String {
    let whole = max(1, bytes / 1_000_000)
    return "\(whole) MB"
  }
}
