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
