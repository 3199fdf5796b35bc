extension ToolHelpWords {
  static let alikeDanish = [
    "alike": """
    lygte alike
    lygte alike --alle
    lygte alike --json

    Viser fund, der ligner hinanden: nye fund og fund, der vurderes, holdt op mod
    alle andre, som en anden maskine har skrevet. Det seneste står først, og under
    hvert par står, hvorfor de ligner hinanden.

      --alle    også par, som én maskine har skrevet
    """,
    "same": """
    lygte same K7Q-4MJ 9FA-2T9

    Det første fund bliver stående. De andre bliver dubletter af det, og deres
    noter, tiltag, svar og fotos vises dér. To vandringer, der er den samme, vises
    som én. Kan fortrydes; skil dem igen med: lygte part
    """,
    "part": """
    lygte part 9FA-2T9
    lygte part 9FA-2T9 K7Q-4MJ

    En dublet, eller en vandring, der vises som en anden, står for sig selv igen,
    som den stod før. Med to fund: de er forskellige, og du bliver ikke spurgt
    igen.
    """,
  ]

  static let alikeEnglish = [
    "alike": """
    lygte alike
    lygte alike --all
    lygte alike --json

    Lists findings that are alike: new ones and those being assessed, held against
    all others that another machine wrote. The later one stands first, and below
    each pair stands why they are alike.

      --all    also pairs that one machine wrote
    """,
    "same": """
    lygte same K7Q-4MJ 9FA-2T9

    The first finding stays. The others become duplicates of it, and their
    comments, actions, answers and photos show there. Two walks that are the same
    show as one. Can be undone; part them again with: lygte part
    """,
    "part": """
    lygte part 9FA-2T9
    lygte part 9FA-2T9 K7Q-4MJ

    A duplicate, or a walk that shows as another, stands by itself again, as it
    stood before. With two findings: they are different, and you
    are not asked again.
    """,
  ]
}
