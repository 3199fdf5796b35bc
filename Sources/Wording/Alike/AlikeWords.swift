import Language

/// How look-alikes are told of, joined and parted.
package struct AlikeWords: Speaking {
  package let language: Language

  package var samePlace: String { say("samme sted", "same place") }
  package var similarPlace: String { say("lignende sted", "similar place") }
  package func metresAway(_ count: Int) -> String {
    say(
      count == 0 ? "samme punkt" : "\(count) m derfra", count == 0 ? "same spot" : "\(count) m away"
    )
  }
  package var sameArea: String { say("samme område", "same area") }
  package var sameCategory: String { say("samme kategori", "same category") }
  /// Words that both have, at least one.
  package func wordsAlike(_ words: [String]) -> String {
    let count = say(
      words.count == 1 ? "1 ord ens" : "\(words.count) ord ens",
      words.count == 1 ? "1 word alike" : "\(words.count) words alike")
    let more = words.count > 4 ? ", …" : ""
    return "\(count): \(words.prefix(4).joined(separator: ", "))\(more)"
  }
  /// How alike two are: `87 % ens`.
  package func percent(_ count: Int) -> String { say("\(count) % ens", "\(count)% alike") }
  package func pairCount(_ count: Int) -> String {
    switch count {
    case 0: say("Ingen fund ligner hinanden.", "No findings are alike.")
    case 1:
      say(
        "1 par ligner hinanden. Saml det med: lygte samme · skil det med: lygte skil",
        "1 pair is alike. Join it with: lygte same · keep it apart with: lygte part")
    default:
      say(
        "\(count) par ligner hinanden. Saml et par med: lygte samme · skil det med: lygte skil",
        "\(count) pairs are alike. Join a pair with: lygte same · keep it apart with: lygte part")
    }
  }

  package var sameNeeds: String {
    say(
      "Skriv mindst to fund, det der bliver stående først: lygte samme K7Q-4MJ 9FA-2T9",
      "Name at least two findings, the one that stays first: lygte same K7Q-4MJ 9FA-2T9")
  }
  package var partNeeds: String {
    say(
      "Skriv det fund, der skal stå for sig selv (lygte skil 9FA-2T9), eller de to, der er "
        + "forskellige (lygte skil 9FA-2T9 K7Q-4MJ).",
      "Name the finding that is to stand by itself (lygte part 9FA-2T9), or the two that are "
        + "different (lygte part 9FA-2T9 K7Q-4MJ).")
  }
  package var twoKinds: String {
    say(
      "De er ikke af samme slags. Skriv to fund, to vandringer, to områder eller to aktører.",
      "They are of two kinds. Name two findings, two walks, two areas or two parties.")
  }
  package func alreadySame(_ id: String, _ other: String) -> String {
    say("\(id) og \(other) er samlet i forvejen.", "\(id) and \(other) are joined already.")
  }
  package func joined(_ id: String, _ survivor: String) -> String {
    say(
      "\(id) er det samme som \(survivor) og vises dér. Skil dem igen med: lygte skil \(id)",
      "\(id) is the same as \(survivor) and shows there. Part them with: lygte part \(id)")
  }
  package func parted(_ id: String) -> String {
    say("\(id) står for sig selv igen.", "\(id) stands by itself again.")
  }
  package func keptApart(_ id: String, _ other: String) -> String {
    say(
      "\(id) og \(other) er to forskellige. Du bliver ikke spurgt igen.",
      "\(id) and \(other) are two different ones. You are not asked again.")
  }
  package func notJoined(_ id: String) -> String {
    say("\(id) er ikke samlet med noget.", "\(id) is not joined with anything.")
  }
  /// The heading over what duplicates of a finding hold.
  package func fromDuplicate(_ id: String) -> String {
    say("Fra \(id), der er det samme", "From \(id), which is the same")
  }
}
