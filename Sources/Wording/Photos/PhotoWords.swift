import CaseModel
import Language

/// Photos: taking them in, what can be recognised, and what is wrong with one.
package struct PhotoWords: Speaking {
  package let language: Language

  package func refused(_ name: String, _ refusal: PhotoRefusal) -> String {
    let why: String
    switch refusal {
    case .missing: why = say("filen er der ikke.", "the file is not there.")
    case .link:
      why = say(
        "er en genvej. Peg på selve filen.", "is a link. Point at the file itself.")
    case .folder: why = say("er en mappe.", "is a folder.")
    case .special: why = say("er ikke en almindelig fil.", "is no ordinary file.")
    case .empty: why = say("filen er tom.", "the file is empty.")
    case .noPicture:
      why = say("er ikke et JPEG-, PNG- eller HEIC-billede.", "is no JPEG, PNG or HEIC picture.")
    case .tooLarge(let megabytes):
      why = say(
        "fylder \(megabytes) MB og er ikke et foto.", "is \(megabytes) MB and no photo.")
    case .stands: why = say("er her allerede.", "is here already.")
    case .takenOut:
      why = say(
        "er fjernet herfra og tages ikke ind igen.",
        "was taken out of here and is not taken in again.")
    case .unreadable(let cause):
      why = say("kan ikke læses (\(cause)).", "cannot be read (\(cause)).")
    }
    return "\(name): \(why)"
  }

  /// What is to be known of a picture that is taken in as it is; nil where nothing is.
  package func remark(_ head: PhotoHead) -> String? {
    let remarks = [
      head.isWhole
        ? nil : say("ikke hel, filen slutter for tidligt", "not whole, the file ends too early"),
      head.greatMegapixels.map {
        say("\($0) megapixel, meget stort", "\($0) megapixels, very large")
      },
    ].compactMap { $0 }
    return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
  }
  package func remarked(_ name: String, _ remark: String) -> String {
    say(
      "\(name): \(remark). Det tages ind, som det er.",
      "\(name): \(remark). It is taken in as it is.")
  }

  package func fault(_ fault: PhotoFault) -> String {
    switch fault {
    case .missing: say("filen mangler", "the file is missing")
    case .changed: say("filen er ændret", "the file was changed")
    case .huge: say("meget stort, vises ikke", "very large, not shown")
    case .truncated: say("ikke hel", "not whole")
    }
  }

  package func hold(_ hold: PhotoHold) -> String {
    switch hold {
    case .notLookedAt:
      say("ikke set efter, om nogen kan genkendes", "nobody has looked for who can be recognised")
    case .withoutGround:
      say(
        "mangler tilladelse eller begrundelse", "lacks a permission, or why it may be used")
    case .notForThem: say("kun til internt brug", "for internal use only")
    case .withoutFile: say("uden fil", "without a file")
    case .huge: fault(.huge)
    }
  }

  package func photos(_ count: Int) -> String {
    say(counted(count, "foto", "fotos"), counted(count, "photo", "photos"))
  }

  package func taken(_ photos: Int, joined: Int, waiting: Int) -> String {
    let all = self.photos(photos)
    if waiting == 0 { return say("\(all) taget ind.", "\(all) taken in.") }
    return say(
      "\(all) taget ind: \(joined) ved fund, \(waiting) ved vandringen alene.",
      "\(all) taken in: \(joined) at findings, \(waiting) at the walk alone.")
  }

  package var nothingTaken: String { say("Intet er taget ind.", "Nothing was taken in.") }

  package func guess(_ shift: String) -> String {
    say(
      "Kameraets ur ser ud til at gå forkert. Prøv --ur \(shift), eller svar ja til det.",
      "The camera’s clock seems to be wrong. Try --shift \(shift), or say yes to it.")
  }
  package func askShift(_ shift: String) -> String {
    say("Ret kameraets ur med \(shift)? [j/N] ", "Shift the camera’s clock by \(shift)? [y/N] ")
  }
  package func askShifts(_ shifts: [(camera: String, shift: String)]) -> String {
    let all = shifts.map { "\(camera($0.camera)) \($0.shift)" }.joined(separator: ", ")
    return say("Ret kameraernes ure: \(all)? [j/N] ", "Shift the cameras’ clocks: \(all)? [y/N] ")
  }
  package func guesses(_ shifts: [(camera: String, shift: String)]) -> String {
    let all = shifts.map { "\($0.camera)=\($0.shift)" }.joined(separator: ",")
    return say(
      "Et kameras ur ser ud til at gå forkert. Prøv --ur \"\(all)\", eller svar ja til det.",
      "A camera’s clock seems to be wrong. Try --shift \"\(all)\", or say yes to it.")
  }
  package func noCamera(_ text: String, _ names: [String]) -> String {
    let all = names.map(camera).joined(separator: ", ")
    return say(
      "»\(text)« er ikke ét af kameraerne her: \(all).",
      "“\(text)” is not one of the cameras here: \(all).")
  }
  private func camera(_ name: String) -> String {
    name.isEmpty ? say("uden navn", "without a name") : name
  }
  /// `Kamera iPhone 12: 13 fotos, ur +0m`.
  package func camera(_ name: String, _ count: Int, _ shift: String) -> String {
    say("Kamera \(clocked(name, count, shift))", "Camera \(clocked(name, count, shift))")
  }
  /// The same of several on one line.
  package func cameras(_ all: [(name: String, count: Int, shift: String)]) -> String {
    let told = all.map { clocked($0.name, $0.count, $0.shift) }.joined(separator: " · ")
    return say("Kamera \(told)", "Camera \(told)")
  }
  private func clocked(_ name: String, _ count: Int, _ shift: String) -> String {
    "\(camera(name)): \(photos(count)), \(say("ur", "clock")) \(shift)"
  }
  package func notAShift(_ text: String) -> String {
    say(
      "»\(text)« er ikke et antal minutter. Skriv fx +64m, -1t eller 1:04.",
      "“\(text)” is no number of minutes. Type +64m, -1h or 1:04, for example.")
  }
  package var askPeople: String {
    say(
      "Ingen har set efter, om nogen kan genkendes: --ingen, eller photo set KODE people=…",
      "Nobody has looked for who can be recognised: --nobody, or photo set ID people=…")
  }
  package var needsOwner: String {
    say(
      "Skriv, hvor fotoet hører til: --fund KODE eller --vandring VANDRING.",
      "Type where the photo belongs: --of ID or --walk WALK.")
  }
  package var needsFile: String {
    say("Skriv, hvilke filer eller hvilken mappe.", "Type which files, or which folder.")
  }
  package func none(_ text: String) -> String {
    say("Intet foto kaldes »\(text)«.", "No photo is called “\(text)”.")
  }
  package func several(_ text: String, _ ids: [String]) -> String {
    let all = ids.joined(separator: ", ")
    return say(
      "Flere fotos kaldes »\(text)«: \(all).", "Several photos are called “\(text)”: \(all).")
  }
  package func given(_ finding: String) -> String {
    say("Fotoet hører nu til \(finding).", "The photo now belongs to \(finding).")
  }
  package var heic: String {
    say(
      "Fotoet er HEIC og kan ikke laves til JPEG her: installér heif-convert eller ImageMagick.",
      "The photo is HEIC and cannot be made JPEG here: install heif-convert or ImageMagick.")
  }
  package var notCleaned: String {
    say(
      "Fotoet er ikke helt nok til at kunne gives ud.",
      "The photo is not whole enough to leave.")
  }
  package func written(_ path: String) -> String {
    say(
      "Fotoet er skrevet uden oplysninger fra kameraet: \(path)",
      "The photo is written without what the camera noted: \(path)")
  }

  /// A photo on a line: its identifier, what it shows, when it was taken, and what holds it back.
  package func line(_ photo: Photo, _ moment: (String) -> String) -> String {
    let text = photo.shows.isEmpty ? photo.values.text(PhotoField.name) ?? "" : photo.shows
    let people = photo.people.subtracting([.none]).sorted { $0.rawValue < $1.rawValue }
    let codes = CodeWords(language: language)
    return [
      photo.id, photo.stage.map(codes.photoStage) ?? "", text,
      photo.takenAt.map { moment($0.description) } ?? "",
      people.map(codes.photoPeople).joined(separator: ", "),
      photo.hold(for: .residents).map { hold($0) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  // On the screen

  package func photo(_ fault: PhotoFault) -> String {
    switch fault {
    case .missing: say("foto mangler", "photo missing")
    case .changed: say("foto ændret", "photo changed")
    case .huge: say("foto for stort", "photo too large")
    case .truncated: say("foto ikke helt", "photo not whole")
    }
  }
  package func filesGone(_ count: Int) -> String {
    say(
      "\(photos(count)) mangler sin fil eller er ændret. Se kortet, eller kør lygte verify.",
      "The file of \(photos(count)) is missing or changed. See the card, or run lygte verify.")
  }
  package func strangers(_ count: Int) -> String {
    say(
      "\(counted(count, "billede", "billeder")) i mappen photos er ikke taget ind: f på vandringen.",
      "\(counted(count, "picture", "pictures")) in the folder photos not taken in: f at the walk.")
  }
  package func changedMeanwhile(_ name: String) -> String {
    say(
      "\(name) er ændret, siden der blev set på den. Intet er taget ind.",
      "\(name) was changed since it was looked at. Nothing was taken in.")
  }
  package func joinTitle(_ name: String) -> String { say("Fotos · \(name)", "Photos · \(name)") }
  package var nonePointedOut: String {
    say("Ingen fotos endnu. a peger på filer eller en mappe.", "No photos yet. a points at some.")
  }
  package func takeAll(_ joined: Int, _ waiting: Int, isWalk: Bool) -> String {
    let all = photos(joined)
    if waiting == 0 || !isWalk { return say("Tag \(all) ind", "Take \(all) in") }
    return say(
      "Tag ind: \(all) ved fund, \(waiting) ved vandringen alene",
      "Take in: \(all) at findings, \(waiting) at the walk alone")
  }
  package var nobody: String {
    say(
      "Ingen genkendelige personer eller nummerplader",
      "No recognisable persons or number plates")
  }
  package var showsAfter: String {
    say("Viser stedet bagefter", "Shows the place afterwards")
  }
  package func clock(_ shift: String?) -> String {
    shift.map { say("Kameraets ur rettes \($0)", "The camera’s clock is shifted by \($0)") }
      ?? say("Kameraets ur går rigtigt", "The camera’s clock is right")
  }
  package func clockGuess(_ shift: String) -> String {
    say("ser ud til \(shift)", "seems to be \(shift)")
  }
  package func leftOut(_ count: Int) -> String {
    say("Ikke taget ind \(count)", "Not taken in \(count)")
  }
  package func withoutFinding(_ count: Int) -> String {
    say("Uden fund \(count)", "Without a finding \(count)")
  }
  package func noted(_ number: String) -> String { say("foto \(number)", "photo \(number)") }
  package var byNumber: String { say("nummer", "number") }
  package var byTime: String { say("tid", "time") }
  package var byHand: String { say("valgt", "chosen") }
  package var left: String { say("ikke med", "left out") }
  package var timeSign: String { say(".", ":") }
  package var pathPrompt: String { say("Fotos fra: ", "Photos from: ") }
  package var pathHint: String {
    say(
      "En fil, flere eller en mappe; træk dem herind",
      "A file, several, or a folder; drag them here")
  }
  /// - Parameter name: the camera's, where there are several.
  package func shiftPrompt(_ name: String?) -> String {
    guard let name else { return say("Ret kameraets ur: ", "Shift the camera’s clock: ") }
    return say("Ret uret i \(camera(name)): ", "Shift the clock of \(camera(name)): ")
  }
  package var shiftHint: String { say("+64m, -1t eller 1:04", "+64m, -1h or 1:04") }
  package var anyKey: String { say("En tast går tilbage.", "Any key comes back.") }
  package var notShown: String {
    say("Fotoet kan ikke vises.", "The photo cannot be shown.")
  }
  package var shownOutside: String {
    say("Fotoet vises i et vindue for sig.", "The photo is shown in a window of its own.")
  }
  package var noViewer: String {
    say(
      "Her er intet, der kan vise fotoet. Installér chafa.",
      "Nothing here can show the photo. Install chafa.")
  }
  package var giveThem: String {
    say("Giv fotos til fund", "Give photos to findings")
  }
  package var offerAfter: String {
    say("f tager et foto af stedet bagefter ind.", "f takes in a photo of the place afterwards.")
  }
  package var before: String { say("før", "before") }
  package var after: String { say("efter", "after") }
  package var noAfterYet: String {
    say("efter: intet foto endnu", "after: no photo yet")
  }
}
