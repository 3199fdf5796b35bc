import CaseModel
import Language

/// What stands on the page that people fill in on a phone: plain words for whoever comes along.
package struct PhoneFormWords: Speaking {
  package let language: Language
  package init(language: Language) { self.language = language }

  package var title: String { say("Tryghedsvandring", "Safety walk") }
  package var introduction: String {
    say(
      "Skriv, hvad du ser, og hvad du synes. Alt bliver på din telefon, til du selv sender filen. "
        + "Siden virker uden net.",
      "Write what you see and what you think. Everything stays on your phone until you send the "
        + "file yourself. The page works without a network.")
  }
  package var needsScript: String {
    say(
      "Åbn siden i telefonens browser, f.eks. Safari eller Chrome. Her kan den ikke gemme noget.",
      "Open the page in the phone’s browser, such as Safari or Chrome. Here it keeps nothing.")
  }
  package var note: String { say("Ny note", "New note") }
  package var kind: String { say("Hvad er det?", "What is it?") }
  package func kind(_ kind: FindingKind) -> String {
    switch kind {
    case .problem: say("Gør utryg", "Makes unsafe")
    case .positive: say("Gør tryg", "Makes safe")
    case .proposal: say("Et forslag", "A proposal")
    case .perception: say("Det siger folk", "What people say")
    }
  }
  package var stop: String { say("Hvor på ruten?", "Where on the route?") }
  package var elsewhere: String { say("Et andet sted", "Somewhere else") }
  package func stop(_ number: Int64) -> String { say("Stop \(number)", "Stop \(number)") }
  package var place: String { say("Skriv stedet", "Write the place") }
  package var placeHint: String {
    say(
      "F.eks. »stien bag skolen«. Skriv ikke husnummer.",
      "Such as “the path behind the school”. No house numbers.")
  }
  package var text: String { say("Hvad ser du?", "What do you see?") }
  package var textHint: String {
    say(
      "Skriv ikke navne på andre, og beskriv ikke enkelte personer.",
      "Do not write names of others, and do not describe single persons.")
  }
  package var addPhotos: String { say("Tilføj billeder", "Add pictures") }
  package var photoHint: String {
    say(
      "Undgå ansigter og nummerplader. Tid og sted fra kameraet følger ikke med.",
      "Avoid faces and number plates. Time and place of the camera do not come along.")
  }
  package var noted: String { say("Noteret", "Noted") }
  package var none: String { say("Intet er noteret endnu.", "Nothing is noted yet.") }
  package var takeBack: String { say("Hent den slettede igen", "Bring the deleted one back") }
  package var who: String { say("Om dig", "About you") }
  package var role: String { say("Jeg går med som", "I take part as") }
  package var answer: String { say("Jeg vil gerne have svar", "I want an answer") }
  package var name: String { say("Navn", "Name") }
  package var contact: String { say("Telefon eller e-mail", "Telephone or e-mail") }
  package var privacy: String {
    say(
      "Navn og kontakt bruges kun til at svare dig.",
      "Name and contact are only used to answer you.")
  }
  package var send: String { say("Send det ind", "Send it in") }
  package func sendHint(_ sender: String) -> String {
    sender.isEmpty
      ? say(
        "Send filen til den, der gav dig siden.", "Send the file to whoever gave you the page.")
      : say("Send filen til \(sender).", "Send the file to \(sender).")
  }
  package var share: String { say("Del filen", "Share the file") }
  package var save: String { say("Gem filen på telefonen", "Save the file on the phone") }
  package var wipe: String { say("Slet alt herfra", "Delete everything here") }
  package var wipeQuestion: String {
    say(
      "Slet alt, der er noteret på denne telefon?", "Delete all that is noted on this phone?")
  }
  package var yes: String { say("Ja, slet", "Yes, delete") }
  package var no: String { say("Nej, behold", "No, keep") }

  /// The role as somebody says it of oneself.
  package func role(_ role: ParticipantRole) -> String {
    switch role {
    case .resident: say("beboer", "resident")
    case .tradesperson: say("driften eller anden fagperson", "maintenance or other trade")
    case .police: say("politiet", "police")
    case .municipality: say("kommunen", "the municipality")
    case .association: say("bestyrelse eller forening", "board or association")
    case .business: say("butik eller virksomhed", "shop or business")
    case .leader: say("vandringsleder", "leader of the walk")
    case .noteTaker: say("referent", "note taker")
    case .expert: say("ekspert", "expert")
    case .councillor: say("politiker", "councillor")
    case .other: say("andet", "other")
    }
  }

  /// What the page says while it is used, by the names its script knows.
  package var said: [String: String] {
    [
      "notKept": say(
        "Browseren her kan ikke huske det, du skriver. Send filen, før du lukker siden.",
        "This browser cannot remember what you write. Send the file before you close the page."),
      "photosNotKept": say(
        "Browseren her kan ikke huske billederne. Send filen, før du lukker siden.",
        "This browser cannot remember the pictures. Send the file before you close the page."),
      "photo": say("Billede", "Picture"), "photos": say("Billeder", "Pictures"),
      "shows": say("Hvad viser det?", "What does it show?"),
      "removePhoto": say("Fjern billede", "Remove picture"),
      "enoughPhotos": say(
        "Der er plads til 6 billeder i en note.", "A note has room for 6 pictures."),
      "reading": say("Gør billedet mindre …", "Making the picture smaller …"),
      "photoTaken": say("Billedet er med.", "The picture is in."),
      "noPicture": say(
        "Filen kan ikke læses som et billede.", "The file cannot be read as a picture."),
      "keep": say("Gem noten", "Keep the note"),
      "keepChange": say("Gem ændringen", "Keep the change"),
      "saysNothing": say(
        "Skriv, hvad du ser, eller tag et billede.", "Write what you see, or take a picture."),
      "kept": say("Noten er gemt på telefonen.", "The note is kept on the phone."),
      "laidAside": say("Ændringen er opgivet.", "The change is given up."),
      "onlyPhotos": say("(kun billeder)", "(pictures only)"),
      "edit": say("Ret note", "Change note"), "remove": say("Slet note", "Delete note"),
      "editing": say("Du retter note", "You are changing note"),
      "removed": say("Noten er slettet.", "The note is deleted."),
      "backAgain": say("Noten er her igen.", "The note is back."),
      "nothingNoted": say("Der er intet at sende endnu.", "There is nothing to send yet."),
      "downloaded": say("Filen er gemt på telefonen:", "The file is saved on the phone:"),
      "shared": say("Filen er delt. Tak.", "The file is shared. Thank you."),
      "notShared": say("Filen blev ikke delt.", "The file was not shared."),
      "wiped": say("Alt er slettet fra telefonen.", "All is deleted from the phone."),
    ]
  }
  package var lay: String { say("Opgiv ændringen", "Give up the change") }
  package var fileName: String { say("vandring", "walk") }
}
