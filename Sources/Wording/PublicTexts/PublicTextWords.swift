import CaseModel
import Language

/// What stands where public texts are accepted.
package struct PublicTextWords: Speaking {
  package let language: Language

  package func title(_ left: Int) -> String {
    say("Offentlige tekster · \(left) mangler", "Public texts · \(left) lacking")
  }
  package func none(_ left: Int) -> String {
    say(
      left == 0
        ? "Alle fund har en offentlig tekst, eller er kun til kommune og politi."
        : "Resten er sprunget over.",
      left == 0
        ? "Every finding has a public text, or is for council and police only."
        : "The rest was left for later.")
  }
  /// What no program sees.
  package var question: String {
    say(
      "Udpeger teksten nogen? »Det hvide hus på hjørnet« opdager programmet ikke.",
      "Does the text point at anybody? “The white house on the corner” no program sees.")
  }
  /// What was taken out, and what is only pointed at.
  package func marked(_ taken: Int, _ names: [String]) -> String {
    var parts: [String] = []
    if taken > 0 {
      parts.append(
        say(
          "\(counted(taken, "sted", "steder")) er taget ud (…).",
          "\(counted(taken, "place is", "places are")) taken out (…)."))
    }
    if !names.isEmpty {
      parts.append(
        say(
          "Måske et navn eller et nummer: \(names.joined(separator: ", ")).",
          "Perhaps a name or a number: \(names.joined(separator: ", "))."))
    }
    return parts.joined(separator: " ")
  }
  /// What points at somebody in a text that is being written.
  package func pointing(_ found: [String]) -> String {
    let places = found.joined(separator: ", ")
    return say("Peger på nogen: \(places)", "Points at somebody: \(places)")
  }
  /// That somebody who was seen is described.
  package var describesSomebody: String {
    say(
      "Teksten beskriver nogen, der er set. Signalementer hører til politiet eller § 115-samarbejdet, ikke her.",
      "The text describes somebody who was seen. Descriptions belong to the police or the section 115 talks, not here."
    )
  }
  package var internalHeading: String { say("Skrevet internt", "Written among us") }
  package var proposalHeading: String { say("Forslag til beboerne", "Proposal for residents") }
  package var accept: String { say("Godkend, og gå videre", "Accept, and go on") }
  package var edit: String { say("Ret forslaget", "Edit the proposal") }
  package func acceptUnmarked(_ count: Int) -> String {
    say(
      "Godkend \(counted(count, "forslag", "forslag")), hvor intet er markeret",
      "Accept \(counted(count, "proposal", "proposals")) in which nothing is marked")
  }
  package var skip: String { say("Senere", "Later") }
  package func accepted(_ count: Int) -> String {
    say(
      "\(counted(count, "offentlig tekst", "offentlige tekster")) er godkendt.",
      "\(counted(count, "public text", "public texts")) accepted.")
  }
  package var noneUnmarked: String {
    say("I alle forslag er noget markeret.", "In every proposal something is marked.")
  }
}
