extension ToolHelpWords {
  /// Commands about where the ball is.
  static let danishBall: [String: String] = [
    "chase": """
    lygte chase
    lygte chase "Vej & Park"
    lygte chase "Vej & Park" -o liste.csv --eml brev.eml --send

    Uden navn: hvor meget der er hos hver. Med navn: listen til den ansvarlige
    over de fund, der er hos dem, med frist, og hvor længe der intet er hørt.
    --send noterer listen som sendt; så tælles der forfra, og listen har en
    kode, så den kan kendes, når den kommer tilbage (lygte returned).

      --format FORMAT    text, markdown, html, csv (ellers efter filens endelse)
      -o, --ud FIL       skriv listen til en fil, som kun du kan læse; -o - er
                         standardudgang, fx: lygte chase Vej -o - | wl-copy
      --eml FIL          skriv et brev med tabellen vedhæftet, klar til at sende
      --mailto           skriv et link, som mailprogrammet åbner
      --læsere HVEM      partners (ellers), internal, association, residents
      --send             noter listen som sendt
    """,
    "returned": """
    lygte returned liste.csv
    lygte returned liste.csv --alle
    lygte returned liste.csv --tag K7Q-4MJ:frist,9FA-2T9

    Viser, hvad den ansvarlige har rettet i en liste, der kom tilbage, celle
    for celle, og tager det, du siger, ind med den ansvarlige som kilde. Rækker
    må være flyttet rundt eller tilføjet; en række, der mangler, sletter intet.
    Er noget rettet her imens, bliver begge værdier stående.

      --alle             tag alle rettelser
      --tag KODE[:felt]  tag et funds rettelser, eller én; flere med komma
      --liste KODE       hvilken liste det er, når den har mistet sin kode
      --prøv             vis det, og gem intet
    """,
    "reply": """
    lygte reply K7Q-4MJ "Vi kommer på fredag" --lovet fredag
    lygte reply K7Q-4MJ,9FA-2T9 --siger tager-opgaven
    lygte reply K7Q-4MJ "Lampen er skiftet" --siger done --den 20-11

    Noterer den ansvarliges svar på et eller flere fund. At noget er udført,
    er deres ord; nogen skal stadig ud at se.

      --fra HVEM         ellers fundets ansvarlige
      --den DATO         hvornår de svarede, ellers i dag
      --lovet DATO       hvilken dag de regner med
      --siger HVAD       reply (svarer), accepted (tager opgaven), done (er udført)
    """,
    "send-back": """
    lygte send-back K7Q-4MJ "ikke vores ansvar: stien er privat"
    lygte send-back K7Q-4MJ not-ours --til "Grf. Lærkehaven"

    Sender et fund tilbage til vurdering, fordi den ansvarlige siger, at det
    ikke er deres. Grunden skal med, og det tælles, hvor mange gange det er sket.

      --til HVEM         hvem det så kunne være
    """,
  ]
}
