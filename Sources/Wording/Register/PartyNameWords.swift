import Language

/// What is said of a party's name that was typed: taken for somebody known, asked about, or left as it
/// is written.
extension RegisterWords {
  /// Under the field, before anything is saved.
  package func isMeant(_ typed: String, _ party: String) -> String {
    say(
      "Mener du \(party)? Tab tager det. Gem igen, hvis »\(typed)« skal stå, som det er skrevet.",
      "Do you mean \(party)? Tab takes it. Save again to keep “\(typed)” as it is written.")
  }
  /// Several parties are called so.
  package func areMeant(_ typed: String, _ parties: [String]) -> String {
    let listed = parties.prefix(4).joined(separator: ", ") + (parties.count > 4 ? " …" : "")
    return say(
      "»\(typed)« kan være flere: \(listed). Vælg en, eller gem igen, hvis det skal stå, "
        + "som det er skrevet.",
      "“\(typed)” may be several: \(listed). Choose one, or save again to keep it as written.")
  }
  /// On the command line, where nothing is asked.
  package func wasTaken(_ typed: String, _ party: String, literally: String) -> String {
    say(
      "»\(typed)« er læst som \(party). Skriv \(literally), hvis det skal stå, som det er skrevet.",
      "“\(typed)” is read as \(party). Write \(literally) to keep it as it is written.")
  }
  /// Of an area that is perhaps another; on the command line, where nothing is asked.
  package func areaMayBe(_ typed: String, _ area: String) -> String {
    say(
      "»\(typed)« er intet område i registret. Mener du \(area)? Navnet står, som det er skrevet.",
      "“\(typed)” is no area of the register. Do you mean \(area)? The name stands as written.")
  }
  /// Why a rule is not made.
  package func noArea(_ typed: String, _ areas: [String], literally: String) -> String {
    let meant =
      areas.isEmpty
      ? ""
      : say(" Mener du ", " Do you mean ")
        + areas.prefix(4).joined(separator: say(" eller ", " or ")) + "?"
    return say(
      "Området »\(typed)« findes ikke.\(meant) Skriv \(literally), hvis det skal stå sådan.",
      "There is no area “\(typed)”.\(meant) Write \(literally) to keep it as it is written.")
  }
  package func isUnclear(_ typed: String, _ parties: [String]) -> String {
    let listed = parties.prefix(4).joined(separator: ", ") + (parties.count > 4 ? " …" : "")
    return say(
      "»\(typed)« kan være flere: \(listed). Navnet står, som det er skrevet.",
      "“\(typed)” may be several: \(listed). The name stands as it is written.")
  }
  package func areUnknown(_ names: [String]) -> String {
    let quoted = names.map { say("»\($0)«", "“\($0)”") }
    let listed =
      quoted.count > 1
      ? quoted.dropLast().joined(separator: ", ") + say(" og ", " and ") + (quoted.last ?? "")
      : quoted.first ?? ""
    return names.count == 1
      ? say(
        "\(listed) står ikke i registret; navnet står, som det er skrevet.",
        "\(listed) is not in the register; the name stands as it is written.")
      : say(
        "\(listed) står ikke i registret; navnene står, som de er skrevet.",
        "\(listed) are not in the register; the names stand as they are written.")
  }
}
