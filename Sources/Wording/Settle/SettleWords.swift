import Language

/// The words of the screens where values and findings are held side by side.
package struct SettleWords: Speaking {
  package let language: Language

  /// How many fields hold several values.
  package func listTitle(_ count: Int) -> String {
    switch count {
    case 0: say("To værdier", "Two values")
    case 1: say("1 felt har to værdier og skal afklares", "1 field has two values to settle")
    default:
      say(
        "\(count) felter har to værdier og skal afklares",
        "\(count) fields have two values to settle")
    }
  }
  package var none: String {
    say("Der er ingen felter med to værdier.", "No field has two values.")
  }
  /// The folder itself, where it has two values.
  package var workspace: String { say("Mappen", "Folder") }
  /// Of a record that one has removed and another has changed, neither knowing of the other.
  package var removedAndChanged: String { say("Fjernet og ændret", "Removed and changed") }
  package var removedThere: String { say("fjernet", "removed") }
  package func removedTitle(_ name: String) -> String {
    say("Fjernet af én, ændret af en anden: \(name)", "Removed by one, changed by another: \(name)")
  }
  package func keepIt(_ changes: String) -> String {
    say("Behold den: \(changes)", "Keep it: \(changes)")
  }
  package var keep: String { say("Behold den", "Keep it") }
  package var removeIt: String { say("Fjern den", "Remove it") }
  package func isKept(_ name: String) -> String {
    say("\(name) er beholdt.", "\(name) is kept.")
  }
  package func isRemoved(_ name: String) -> String {
    say("\(name) er fjernet.", "\(name) is removed.")
  }
  /// In the look before a merge and after it; of what was removed elsewhere and changed here, or the
  /// other way round.
  package func removedThereChangedHere(_ fields: [String]) -> String {
    let listed = fields.joined(separator: ", ")
    return say(
      "fjernet dér, ændret her (\(listed)): er fjernet, til I vælger",
      "removed there, changed here (\(listed)): removed until you choose")
  }
  package func removedHereChangedThere(_ fields: [String]) -> String {
    let listed = fields.joined(separator: ", ")
    return say(
      "fjernet her, ændret dér (\(listed)): er fjernet, til I vælger",
      "removed here, changed there (\(listed)): removed until you choose")
  }
  package var leaveOpen: String { say("Lad det stå åbent", "Leave it open") }

  package func alikeTitle(_ count: Int, _ ownToo: Bool) -> String {
    if count == 0 { return say("Ingen par", "No pairs") }
    let what = say(
      "\(count) par, der ligner hinanden",
      counted(count, "pair that is alike", "pairs that are alike"))
    return ownToo
      ? what : say("\(what), skrevet på hver sin computer", "\(what), written on two machines")
  }
  package var noneAlike: String {
    say("Ingen nye fund ligner andre.", "No new findings are like others.")
  }
  package var pairTitle: String { say("Er det det samme?", "Are they the same?") }
  /// What a person may say of a pair.
  package func keep(_ id: String, _ isEarlier: Bool) -> String {
    say(
      "Det samme: behold \(id)\(isEarlier ? ", det ældste" : ", det nyeste")",
      "The same: keep \(id)\(isEarlier ? ", the older" : ", the newer")")
  }
  package func comeBack(_ id: String) -> String {
    say("Kommet igen: \(id) var løst", "Come back: \(id) was solved")
  }
  /// What an older, settled one is to the finding that is decided on.
  package func cameBack(_ state: String) -> String {
    say("\(state): kommet igen", "\(state): come back")
  }
  package func tied(_ id: String, _ old: String) -> String {
    say("\(id) er \(old), der er kommet igen.", "\(id) is \(old), come back.")
  }
  package var different: String {
    say("To forskellige: spørg ikke igen", "Two different ones: do not ask again")
  }
  package func joined(_ id: String, _ survivor: String) -> String {
    say(
      "\(id) er det samme som \(survivor) og vises dér.",
      "\(id) is the same as \(survivor) and shows there.")
  }
  package func keptApart(_ id: String, _ other: String) -> String {
    say("\(id) og \(other) er to forskellige.", "\(id) and \(other) are two different ones.")
  }
  package var pairGone: String {
    say(
      "En anden har taget stilling til de to imens. Se efter igen.",
      "Somebody has decided on the two meanwhile. Look again.")
  }
  /// Beside a fact that both have.
  package var same: String { say("ens", "same") }
  /// Beside a fact that only the other has, which comes along.
  package var comesAlong: String { say("ny", "new") }
  package func entries(_ comments: Int, _ actions: Int, _ photos: Int) -> String {
    say(
      [
        comments == 0 ? "" : counted(comments, "note", "noter"),
        actions == 0 ? "" : "\(actions) tiltag",
        photos == 0 ? "" : counted(photos, "foto", "fotos"),
      ].filter { !$0.isEmpty }.joined(separator: ", "),
      [
        comments == 0 ? "" : counted(comments, "comment", "comments"),
        actions == 0 ? "" : counted(actions, "action", "actions"),
        photos == 0 ? "" : counted(photos, "photo", "photos"),
      ].filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
