extension ToolHelpWords {
  /// Help of the commands that tell how things stand.
  static let overviewDanish = [
    "start": """
    lygte start
    lygte start --json

    Viser, hvad der er sket, siden du sidst var ved tavlen på denne maskine, hvad
    der skal være klar inden 14 dage, hvad der er hos os og hos andre, og hvad der
    skal afklares.
    """,
    "review": """
    lygte review
    lygte review --by ansvarlig område:"Vester Allé"
    lygte review --by alder --json

    Viser det åbne i grupper, som man gennemgår det før et møde: hotspots og det,
    der er over fristen, først; hver linje med, hvorfor den er der, og hvad man
    skriver for at komme videre. Det, der er nyt eller ændret, siden du sidst sagde,
    at alt var set, er mærket. Et sted med tre fund på et år er et hotspot.

      --by, --opdelt    område (ellers), ansvarlig, kategori eller alder
      --view NAVN       en gemt visning, afgrænset af resten
    """,
    "report": """
    lygte report "Lærkehaven, aften"
    lygte report "Lærkehaven, aften" -o rapport.html
    lygte report "Lærkehaven, aften" status:udført --læsere residents

    Skriver rapporten fra en vandring: om vandringen, det, der gør trygt, fundene
    med tiltag, ansvarlig og frist, og hvad beboerne selv kan gøre. Husnumre og
    andet, der peger på nogen, tages ud; hvor meget, står der.

      --læsere HVEM      association (ellers), residents, partners eller internal
      -o, --ud FIL       HTML, når navnet ender på .html, ellers Markdown; - er
                         standardudgang
      --format html      samme, uden hensyn til navnet
    """,
    "handover": """
    lygte handover
    lygte handover -o overdragelse.html

    Skriver en intern side til den, der tager over: hvad der er lovet, hvad der
    kræver opmærksomhed, hvem der har hvad, og alle åbne fund.

      -o, --ud FIL    HTML, når navnet ender på .html, ellers Markdown
      --ja            skriv filen over, hvis den findes
    """,
    "reassign": """
    lygte reassign Projektlederen "Mette Kjær" --prøv
    lygte reassign Driftsgården "Vej & Park" --felt ansvarlig område:Lærkehaven

    Skifter en part ud på alle åbne fund, der har den, i én ændring, som kan
    fortrydes. Fund med to værdier i feltet ændres ikke.

      --felt FELT    opfølgning (ellers), ansvarlig eller ejer
      --prøv         vis kun, hvad der ville ske
      --ja           gør det uden at spørge
    """,
    "walk": """
    lygte walk
    lygte walk "Lærkehaven, aften" rapporteret

    Viser vandringerne, og hvor langt de er, eller sætter, hvor langt en er:
    idé, planlagt, inviteret, gennemført, opsamlet, rapporteret, fulgt op …
    """,
    "attention": """
    lygte attention
    lygte attention område:"Vester Allé" ansvarlig:"Vej & Park"
    lygte attention --antal

    Viser, hvad der kræver opmærksomhed: to værdier, over fristen, lovet dag
    passeret, tavshed, skal genoptages, ikke set efter, ingen ansvarlig, dato
    eller tiltag, intet svar til beboerne, vandring uden rapport. Med dage.

      --antal    kun hvor mange af hver
      --json     id, grund, dage, siden, tast og kommando
    """,
    "stats": """
    lygte stats
    lygte stats område:Lærkehaven
    lygte stats --json

    Tæller fund efter status, kategori, område og ansvarlig, viser, hvor længe de
    har stået, og hvor længe det tog at afgøre, svare og bekræfte dem (midten,
    9 af 10 og det længste), og hvor mange der blev åbnet og lukket pr. måned.
    """,
    "promises": """
    lygte promises
    lygte promises ansvarlig:"Vej & Park"
    lygte promises --json

    Viser alt, der er lovet nogen og ikke holdt endnu: frister, tiltag med dag,
    opfølgninger, svar til beboerne, rapporter og møder. Tidligste dag først.
    """,
  ]

  static let overviewEnglish = [
    "start": """
    lygte start
    lygte start --json

    Shows what has happened since you were last at the board on this machine, what
    must be ready within 14 days, what is with us and with others, and what must be
    settled.
    """,
    "review": """
    lygte review
    lygte review --by party area:"Vester Allé"
    lygte review --by age --json

    Shows what is open in groups, as it is gone through before a meeting: hotspots
    and what is past its deadline first; each line with why it is there and what is
    typed to settle it. What is new or changed since you last said that all was seen
    is marked. A place with three findings in a year is a hotspot.

      --by            area (else), party, category or age
      --view NAME     a saved view, narrowed down by the rest
    """,
    "report": """
    lygte report "Lærkehaven, evening"
    lygte report "Lærkehaven, evening" -o report.html
    lygte report "Lærkehaven, evening" state:done --audience residents

    Writes the report of a walk: about the walk, what makes the area safe, the
    findings with action, responsible and deadline, and what residents can do
    themselves. House numbers and what else points at somebody are taken out; how
    much is said.

      --audience WHO       association (else), residents, partners or internal
      -o, --output FILE    HTML when the name ends in .html, else Markdown; - is
                           standard output
      --format html        the same whatever the name
    """,
    "handover": """
    lygte handover
    lygte handover -o handover.html

    Writes an internal page for whoever takes over: what was promised, what needs
    attention, who has what, and all open findings.

      -o, --output FILE    HTML when the name ends in .html, else Markdown
      --yes                write over the file if it is there
    """,
    "reassign": """
    lygte reassign Coordinator "Mette Kjær" --dry-run
    lygte reassign Depot "Roads" --field responsible area:Lærkehaven

    Puts another party on all open findings that have the one, as one change that
    can be undone. Findings with two values in the field are left.

      --field FIELD    followUp (else), responsible or owner
      --dry-run        only show what would happen
      --yes            do it without asking
    """,
    "walk": """
    lygte walk
    lygte walk "Lærkehaven, evening" reported

    Shows the walks and how far they are, or sets how far one is: idea, planned,
    invited, walked, gathered, reported, followed-up, ended, cancelled.
    """,
    "attention": """
    lygte attention
    lygte attention area:"Vester Allé" responsible:"Roads"
    lygte attention --counts

    Shows what needs attention: two values, past the deadline, a promised day
    passed, silence, to be resumed, not seen since done, nobody responsible, no
    date or action, no answer to residents, walk without report. With the days.

      --counts    only how many of each
      --json      id, reason, days, since, key and command
    """,
    "stats": """
    lygte stats
    lygte stats area:Lærkehaven
    lygte stats --json

    Counts findings by state, category, area and responsible, shows how long they
    have stood and how long it took to decide, answer and confirm them (median,
    9 in 10 and the longest), and how many were opened and closed per month.
    """,
    "promises": """
    lygte promises
    lygte promises responsible:"Roads"
    lygte promises --json

    Shows all that was promised to anybody and not kept yet: deadlines, actions
    with a day, follow-ups, answers to residents, reports and meetings. The
    earliest day first.
    """,
  ]
}
