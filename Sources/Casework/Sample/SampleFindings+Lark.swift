import CaseModel

/// What was found in Lærkehaven.
extension SampleFindings {
  static let larkEvening: [SampleFinding] = [
    SampleFinding(
      "le1", on: .larkEvening, number: 1, at: "Stien bag garagerne",
      "Stien bag garagerne er helt mørk fra kl. 16. Tre af fire lamper er slukket, og beboerne går "
        + "en omvej ad kørebanen."
    )
    .assigned(
      daysAgo: 19, to: "Lysforsyningen", due: -5, .high, category: .lighting
    )
    .with(
      daysAgo: 19,
      [
        .publicText: .value("Stien bag garagerne er mørk, fordi flere lamper er slukket."),
        .mastNumber: .value("L-2214, L-2215, L-2217"), .owner: .value("Åhavn Kommune"),
      ]
    )
    .action(
      daysAgo: 19, "Skift lyskilder i mast L-2214, L-2215 og L-2217", by: "Lysforsyningen",
      due: -5
    )
    .comment(
      daysAgo: 4, by: .aas,
      "Ringet til Lysforsyningen: montøren mangler en lift, ny dato på fredag."
    )
    .tag(daysAgo: 19, "skolevej"),
    SampleFinding(
      "le2", on: .larkEvening, number: 2, at: "Garagepladsen, østsiden",
      "Hækken er vokset op i over to meter. Man kan ikke se, om der står nogen mellem garagerne."
    )
    .assigned(
      daysAgo: 18, to: "Grundejerforeningen Lærkehaven", followUp: "Bestyrelsen i Lærkehaven",
      due: 12, .medium, category: .hedge
    )
    .with(
      daysAgo: 18,
      [
        .heightCm: .value(210),
        .advice: .value("Klip hækken ned til 120 cm ud mod stien, så I kan se og blive set."),
      ]
    )
    .action(
      daysAgo: 18, "Klip hækken til 120 cm på arbejdsdagen", by: "Grundejerforeningen Lærkehaven",
      due: 12
    )
    .moved(daysAgo: 6, to: .inProgress),
    SampleFinding(
      "le3", on: .larkEvening, number: 3, at: "Lærkestien mellem nr. 17 og 19",
      "Smutvejen ender i et hul i hegnet. Flere fortæller, at fremmede bruger den til at se ind i "
        + "haverne."
    )
    .assigned(
      daysAgo: 18, to: "Bestyrelsen i Lærkehaven", due: 34, .medium, category: .access
    )
    .with(
      daysAgo: 16, by: .mkj, [.priority: .value("high"), .size: .value("simple")]
    )
    .with(daysAgo: 3, by: .mkj, [.responsible: .value("Vej & Park")])
    .with(
      daysAgo: 3, by: .aas, alone: true, [.responsible: .value("Grundejerforeningen Lærkehaven")]),
    SampleFinding(
      "le4", on: .larkEvening, number: 4, at: "Fælleshuset, bagindgangen",
      "Lampen over bagdøren virker, og der er nyt låsebeslag. Beboerne er glade for det.",
      kind: .positive, category: .burglaryProtection
    )
    .moved(daysAgo: 19, to: .kept),
    SampleFinding(
      "le5", on: .larkEvening, number: 5, at: "Busstoppestedet Lærkehaven",
      "Ruden i læskuret er knust, og der ligger glas på fortovet, hvor børnene venter."
    )
    .assigned(
      daysAgo: 20, to: "Åhavn Busser", due: -13, .urgent, category: .litter
    )
    .action(
      daysAgo: 20, "Fej glasset op", by: "Driftsgården", due: -19, doneOn: -19
    )
    .action(daysAgo: 20, "Sæt ny rude i læskuret", by: "Åhavn Busser", due: -13)
    .moved(daysAgo: 15, to: .inProgress)
    .done(daysAgo: 5),
    SampleFinding(
      "le6", on: .larkEvening, number: 6, at: "Parkeringspladsen ved nr. 30–38",
      "To knallerter kører stærkt hen over pladsen om aftenen. Beboerne synes, at det er utrygt at "
        + "gå ned med affald."
    )
    .assigned(
      daysAgo: 17, to: "SSP", due: 20, .medium, category: .behaviour
    )
    .action(daysAgo: 17, "Tag kontakt til de unge gennem klubben", by: "SSP", due: 20)
    .comment(
      daysAgo: 10, by: .aas, "SSP har talt med klubben; de ser på det sammen med forældrene."),
    SampleFinding(
      "le7", on: .larkEvening, number: 7, at: "Legepladsen",
      "Bænken ved legepladsen er rådnet, og ingen sætter sig der mere."
    )
    .assigned(
      daysAgo: 18, to: "Driftsgården", due: 24, .low, category: .upkeep
    )
    .waiting(
      daysAgo: 8, .budget, "Bænken kommer med i næste års budget for inventar.", until: 45),
    SampleFinding(
      "le8", on: .larkEvening, number: 8, at: "Lærkestien ved broen",
      "Der bør sættes et spejl op, så cyklister kan se gående, før de drejer ned mod broen.",
      kind: .proposal, category: .sightLines
    )
    .moved(daysAgo: 14, to: .assessing)
    .comment(daysAgo: 14, "Plan og Byrum bedes sige, om der må stå et spejl ved broen."),
    SampleFinding(
      "le9", on: .larkEvening, number: 9, at: "Garagepladsen, østsiden",
      "Høj hæk skjuler garagerne, så man ikke tør parkere der om aftenen."
    )
    .duplicate(daysAgo: 18, of: "le2"),
    SampleFinding(
      "le10", on: .larkEvening, number: 10, at: "Lærkehaven 2–12",
      "Flere tror, at der har været mange indbrud i år. Tallene viser to, mod ni sidste år.",
      kind: .perception, category: .other
    )
    .moved(daysAgo: 16, to: .assessing)
    .action(
      daysAgo: 16, "Skriv om tallene i foreningens nyhedsbrev", by: "Projektlederen", due: 6),
    SampleFinding(
      "le11", on: .larkEvening, number: 11, at: "Lærkehaven 21",
      "Beboer ønsker, at kommunen fælder et træ, der skygger for en terrasse.",
      category: .vegetation
    )
    .declined(
      daysAgo: 15, .notOurs,
      "Træet står på privat grund og har ikke betydning for trygheden på stien. Ejeren kan selv "
        + "beskære det."),
    SampleFinding(
      "le12", on: .larkEvening, number: 12, at: "Fælleshuset",
      "prøve prøve – skrevet for at se, om telefonen virker", kind: nil
    )
    .moved(daysAgo: 20, by: .aas, to: .withdrawn),
  ]

  static let larkMorning: [SampleFinding] = [
    SampleFinding(
      "lm1", on: .larkMorning, number: 1, at: "Krydset Lærkestien og Skolevænget",
      "Biler holder så tæt på krydset, at børn på cykel må helt ud på vejen for at se sig for."),
    SampleFinding(
      "lm2", on: .larkMorning, number: 2, at: "Lærkeskolens port",
      "Lamperne slukker kl. 7.30, mens det stadig er mørkt. Skolepatruljen kan næsten ikke ses.",
      category: .lighting
    ),
    SampleFinding(
      "lm3", on: .larkMorning, number: 3, at: "Stien bag garagerne",
      "Stadig mørkt ved garagerne; en dreng cyklede ind i en bom, som ingen havde set.",
      category: .lighting
    )
    .tag(daysAgo: 1, "skolevej"),
    SampleFinding(
      "lm4", on: .larkMorning, number: 4, at: "Skolevænget",
      "Forældrene hilser på hinanden og slår følge med de små. Det gør skolevejen tryg.",
      kind: .positive, category: .activity
    ),
    SampleFinding(
      "lm5", on: .larkMorning, number: 5, at: "Broen over Lærkebækken",
      "Det løse rækværk på broen gynger, når man tager fat i det.", category: .upkeep
    )
    .with(daysAgo: 2, by: .aas, [.priority: .value("urgent")]),
    SampleFinding(
      "lm6", on: .larkMorning, number: 6, at: "Skolevænget 8",
      "Kunne der males fodspor på fortovet hen til skolen? Børnene har selv foreslået det.",
      kind: .proposal
    ),
  ]
}
