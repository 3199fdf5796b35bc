import CaseModel

/// What was found in Mosevænget.
extension SampleFindings {
  static let mossDay: [SampleFinding] = [
    SampleFinding(
      "md1", on: .mossDay, number: 1, at: "Affaldsøen ved opgang A",
      "Der står storskrald ved siden af affaldsøen, og det har brændt i en container."
    )
    .assigned(
      daysAgo: 60, to: "Renovationen", followUp: "Boligforeningen Mosevænget", due: -52, .urgent,
      category: .litter
    )
    .action(
      daysAgo: 60, "Hent storskraldet og byt den brændte container", by: "Renovationen",
      due: -52, doneOn: -54
    )
    .moved(daysAgo: 56, to: .inProgress)
    .done(daysAgo: 54)
    .confirmed(daysAgo: 40, by: "Boligforeningen Mosevænget")
    .answer(
      daysAgo: 38, to: "beboerne", "opslag",
      "Storskraldet er hentet, og containeren er byttet. Husk, at storskrald hentes den første "
        + "onsdag i måneden."
    )
    .moved(daysAgo: 38, to: .closed),
    SampleFinding(
      "md2", on: .mossDay, number: 2, at: "Stien til stationen",
      "Buskene går helt ud over stien, så man ikke kan se, hvem der kommer imod en."
    )
    .assigned(
      daysAgo: 59, to: "Vej & Park", due: -20, .high, category: .vegetation
    )
    .action(
      daysAgo: 59, "Beskær buskene en meter tilbage fra stien", by: "Vej & Park", due: -20,
      doneOn: -24
    )
    .moved(daysAgo: 30, to: .inProgress)
    .done(daysAgo: 24)
    .confirmed(daysAgo: 12, by: "Natteravnene"),
    SampleFinding(
      "md3", on: .mossDay, number: 3, at: "P-kælderen, opgang C",
      "Døren til p-kælderen kan ikke låse, og der ligger madrasser bag ventilationsrummet."
    )
    .assigned(
      daysAgo: 58, to: "Boligforeningen Mosevænget", due: -31, .high,
      category: .burglaryProtection
    )
    .action(
      daysAgo: 58, "Sæt ny låsekasse i døren", by: "Boligforeningen Mosevænget", due: -31,
      doneOn: -33
    )
    .moved(daysAgo: 45, to: .inProgress)
    .done(daysAgo: 33)
    .confirmed(daysAgo: 29, by: "Lokalpolitiet i Åhavn")
    .reopened(
      daysAgo: 8, .again, "Låsen er brudt op igen; der sov to på stedet under natvandringen."
    )
    .with(daysAgo: 8, [.due: .day(-3)]),
    SampleFinding(
      "md4", on: .mossDay, number: 4, at: "Legepladsen",
      "Nyt faldunderlag og friske farver. Børnehaven kommer her hver dag.", kind: .positive,
      category: .activity
    )
    .moved(daysAgo: 58, to: .kept),
    SampleFinding(
      "md5", on: .mossDay, number: 5, at: "Tunnelen under banen",
      "Tunnelen er malet til med grim graffiti, og der lugter."
    )
    .assigned(
      daysAgo: 58, to: "Driftsgården", due: -16, .medium, category: .graffiti
    )
    .comment(
      daysAgo: 35, "Driftsgården siger, at banen ejer væggene. Vi har skrevet til banen."
    )
    .waiting(
      daysAgo: 35, .external, "Banen skal give lov til at rense væggene.", until: -4),
    SampleFinding(
      "md6", on: .mossDay, number: 6, at: "Opgang B",
      "Dørtelefonen i opgang B har været i stykker siden sommer.", category: .burglaryProtection
    )
    .assigned(
      daysAgo: 57, to: "Boligforeningen Mosevænget", due: -11, .medium,
      category: .burglaryProtection
    )
    .moved(daysAgo: 50, to: .inProgress),
    SampleFinding(
      "md7", on: .mossDay, number: 7, at: "Grønningen",
      "Boldburet bør have lys om aftenen, så de unge bruger det i stedet for opgangene.",
      kind: .proposal
    )
    .assigned(
      daysAgo: 55, to: "Plan og Byrum", due: 70, .low, category: .activity
    )
    .with(daysAgo: 55, [.size: .value("large")])
    .action(daysAgo: 55, "Regn på lys i boldburet", by: "Plan og Byrum", due: 40),
    SampleFinding(
      "md8", on: .mossDay, number: 8, at: "Mosevænget 2",
      "Der mangler et skilt, som viser vej fra stationen til beboerhuset."
    )
    .assigned(
      daysAgo: 56, to: "Vej & Park", due: -25, .low, category: .orientation
    )
    .action(
      daysAgo: 56, "Sæt skilt op ved stationen", by: "Vej & Park", due: -25, doneOn: -27
    )
    .moved(daysAgo: 40, to: .inProgress)
    .done(daysAgo: 27),
    SampleFinding(
      "md9", on: .mossDay, number: 9, at: "Gangbroen",
      "Beboere ønsker gangbroen lukket om natten.", category: .access
    )
    .moved(daysAgo: 57, to: .assessing)
    .declined(
      daysAgo: 44, .againstPlan,
      "Gangbroen er skolevej og offentlig sti efter lokalplanen og skal være åben."
    )
    .answer(
      daysAgo: 36, to: "Boligforeningen Mosevænget", "møde",
      "Gangbroen kan ikke lukkes; til gengæld får den lys i rækværket."
    )
    .moved(daysAgo: 36, to: .closed),
    SampleFinding(
      "md10", on: .mossDay, number: 10, at: "Beboerhuset",
      "Naboerne holder øje med hinandens post i ferien. Godt initiativ.", kind: .positive,
      category: .activity
    )
    .moved(daysAgo: 58, to: .kept),
  ]

  static let mossNight: [SampleFinding] = [
    SampleFinding(
      "mn1", on: .mossNight, number: 1, at: "P-kælderen, nederste dæk",
      "Halvdelen af lysene i p-kælderen er ude, og følerne tænder først, når man er midt i rummet."
    )
    .assigned(
      daysAgo: 7, to: "Boligforeningen Mosevænget", due: 23, .high, category: .lighting
    )
    .action(
      daysAgo: 7, "Skift rør og indstil følerne", by: "Boligforeningen Mosevænget", due: 23),
    SampleFinding(
      "mn2", on: .mossNight, number: 2, at: "Butikstorvet",
      "Der er åben kabelkasse ved siden af bænken; ledningerne hænger ud."
    )
    .assigned(
      daysAgo: 8, to: "Lysforsyningen", due: -3, .urgent, category: .upkeep
    )
    .action(daysAgo: 8, "Luk og plombér kabelkassen", by: "Lysforsyningen", due: -3)
    .moved(daysAgo: 6, to: .inProgress),
    SampleFinding(
      "mn3", on: .mossNight, number: 3, at: "Butikstorvet, bag købmanden",
      "Paller og affald ligger i to meters højde op ad muren. Man kan klatre op på taget."
    )
    .assigned(
      daysAgo: 7, to: "Torvets Købmand", due: 5, .high, category: .litter
    )
    .comment(daysAgo: 5, by: .aas, "Købmanden rydder op på mandag og låser gården fremover."),
    SampleFinding(
      "mn4", on: .mossNight, number: 4, at: "Grønningen",
      "Fem unge sad fredeligt ved boldburet til kl. 23.30. Natteravnene kender dem.",
      kind: .perception, category: .behaviour
    )
    .moved(daysAgo: 6, to: .kept),
    SampleFinding(
      "mn5", on: .mossNight, number: 5, at: "Stien til stationen",
      "Efter at buskene er klippet, kan man se hele vejen til perronen. Stor forskel.",
      kind: .positive, category: .sightLines
    )
    .moved(daysAgo: 6, to: .kept)
    .tag(daysAgo: 6, "før-og-efter"),
    SampleFinding(
      "mn6", on: .mossNight, number: 6, at: "Opgang D",
      "Døren står åben med en sten i klemme. Det er sket de sidste tre nætter."),
    SampleFinding(
      "mn7", on: .mossNight, number: 7, at: "Busstoppestedet Mosevænget",
      "Køreplanen er revet ned, og der er ikke lys i læskuret.", category: .signs
    )
    .moved(daysAgo: 5, to: .assessing)
    .tag(daysAgo: 5, "kollektiv trafik"),
    SampleFinding(
      "mn8", on: .mossNight, number: 8, at: "Tunnelen under banen",
      "Lyset i tunnelen blinker. Skal måles igen på en mørk vandring.", category: .lighting
    )
    .assigned(
      daysAgo: 7, to: "Lysforsyningen", due: 53, .medium, category: .lighting
    )
    .waiting(
      daysAgo: 4, .darkWalk, "Ses efter igen på vandringen i næste måned.", until: 26),
  ]

  /// Without a walk: what staff and residents have told since.
  static let loose: [SampleFinding] = [
    SampleFinding(
      "lo1", on: nil, number: nil, at: "Torvet",
      "Postbuddet fortæller, at fliserne ved trappen vipper. En ældre dame er faldet.",
      category: .accessibility, daysAgo: 4, actor: .aas
    ),
    SampleFinding(
      "lo2", on: nil, number: nil, at: "Havnestien",
      "Redningskransen mangler på molen.", daysAgo: 12, actor: .mkj
    )
    .assigned(daysAgo: 11, to: "Driftsgården", due: -4, .urgent, category: .upkeep)
    .action(daysAgo: 11, "Hæng ny redningskrans op", by: "Driftsgården", due: -4, doneOn: -6)
    .moved(daysAgo: 8, to: .inProgress)
    .done(daysAgo: 6)
    .confirmed(daysAgo: 3, by: "Projektlederen"),
  ]
}
