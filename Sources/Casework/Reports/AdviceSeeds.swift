import CaseModel

extension AdviceSeed {
  package static let all: [AdviceSeed] = tips + places + answers

  private static func advice(
    _ category: FindingCategory, _ source: String, _ year: Int64,
    _ name: (String, String), _ text: (String, String)
  ) -> AdviceSeed {
    AdviceSeed(
      name: name, text: text, kind: .advice, category: category, state: nil, source: source,
      year: year)
  }

  private static let council = "Det Kriminalpræventive Råd"

  /// What the police and the crime prevention council advise against burglary.
  private static let tips: [AdviceSeed] = [
    advice(
      .burglaryProtection, council, 2024, ("Lås hver gang", "Lock every time"),
      (
        "Lås døre og luk vinduer, også når I kun er væk i ti minutter. Et vindue på klem er en åben dør.",
        "Lock doors and shut windows, even for ten minutes. A window ajar is an open door."
      )),
    advice(
      .burglaryProtection, council, 2024, ("Se beboet ud", "Look lived in"),
      (
        "Lad et par lamper tænde på skiftende tider, og bed nogen tage posten og parkere i indkørslen, når I rejser.",
        "Let a few lamps come on at varying times, and ask someone to take in the post and park in the drive while you travel."
      )),
    advice(
      .burglaryProtection, "Nabohjælp", 2024,
      ("Bed naboen holde øje", "Ask a neighbour to keep an eye"),
      (
        "Sig det til naboen, når I rejser, og hold selv øje med deres. Meld jer til Nabohjælp, og spørg den næste på vejen.",
        "Tell a neighbour when you travel, and watch over theirs in turn. Join Nabohjælp, and ask the next on the road."
      )),
    advice(
      .burglaryProtection, council, 2024, ("Gem værdier af vejen", "Keep valuables out of sight"),
      (
        "Læg smykker, nøgler og tasker, hvor de ikke kan ses gennem ruden, og skriv numrene på det dyre op.",
        "Put jewellery, keys and bags where nobody sees them through a window, and note the numbers of what is dear."
      )),
    advice(
      .burglaryProtection, council, 2024, ("Gør det svært at komme ind", "Make it hard to get in"),
      (
        "Sæt gode låse og beslag på de vinduer og døre, der er lettest at nå: kælderen og terrassen først.",
        "Fit good locks and fittings to the windows and doors that are easiest to reach: cellar and terrace first."
      )),
  ]

  private static let places: [AdviceSeed] = [
    advice(
      .hedge, "Bo trygt", 2021, ("Hæk og hegn", "Hedge and fence"),
      (
        "Klip hækken, så der er udsyn til dør og vej, og aftal højden med naboen. Husk også grenene over stien.",
        "Cut the hedge so that door and road can be seen, and agree on its height with your neighbour. Mind the branches over the path."
      )),
    advice(
      .vegetation, "Bo trygt", 2021, ("Buske ved stien", "Bushes by the path"),
      (
        "Hold buske lave ved stier og indgange, så ingen kan stå skjult, og lyset når jorden.",
        "Keep bushes low by paths and entrances, so that nobody can stand hidden and the light reaches the ground."
      )),
    advice(
      .lighting, "Bo trygt", 2021, ("Lys ude", "Light outside"),
      (
        "Sæt lys med føler ved indgang, carport og have. Er en vejlampe slukket, så meld den med mastens nummer.",
        "Fit a lamp with a sensor by entrance, carport and garden. When a street lamp is out, report it with the number on its mast."
      )),
    advice(
      .access, "Bo trygt", 2021, ("Låse og beslag på fælles døre", "Locks on shared doors"),
      (
        "Luk døren bag jer, også når nogen venter, og sig til, hvis låsen binder eller døren ikke går i.",
        "Shut the door behind you, also when somebody waits, and say so when the lock sticks or the door does not close."
      )),
    advice(
      // About a house that looks empty, not about litter.
      .burglaryProtection, "Bo trygt", 2021, ("Skraldespande i ferien", "Bins in the holidays"),
      (
        "Få naboen til at sætte spanden ud og ind, mens I er væk. En fyldt spand på vejen fortæller, at ingen er hjemme.",
        "Have a neighbour put the bin out and in while you are away. A full bin by the road tells that nobody is home."
      )),
  ]

  private static func answer(
    _ state: FindingState, _ name: (String, String), _ text: (String, String)
  ) -> AdviceSeed {
    AdviceSeed(
      name: name, text: text, kind: .answer, category: nil, state: state, source: "Lygte",
      year: 2026)
  }

  private static let answers: [AdviceSeed] = [
    answer(
      .assigned, ("Svar: nogen har fået opgaven", "Answer: somebody has the task"),
      (
        "Tak, fordi I pegede på [sted]. [ansvarlig] har fået opgaven, og den ventes klar senest [frist].",
        "Thank you for pointing out [place]. [party] has the task, and it should be done by [day]."
      )),
    answer(
      .waiting, ("Svar: det venter", "Answer: it waits"),
      (
        "Vi har ikke glemt [sted]. Det venter lidt endnu; vi skriver igen senest [frist].",
        "We have not forgotten [place]. It has to wait a little; we write again by [day]."
      )),
    answer(
      .confirmed, ("Svar: det er gjort", "Answer: it is done"),
      (
        "Det, I pegede på ved [sted], er gjort, og vi har set efter. Sig til, hvis det ikke holder.",
        "What you pointed out at [place] is done, and we have been to see. Tell us if it does not hold."
      )),
    answer(
      .declined, ("Svar: det bliver ikke gjort", "Answer: it will not be done"),
      (
        "Tak, fordi I pegede på [sted]. Det kan ikke gennemføres denne gang. I er velkomne til at ringe og høre hvorfor.",
        "Thank you for pointing out [place]. It cannot be done this time. You are welcome to call and hear why."
      )),
  ]
}
