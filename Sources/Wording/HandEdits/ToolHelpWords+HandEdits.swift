extension ToolHelpWords {
  static let danishHandEdits: [String: String] = [
    "edits": """
    lygte edits
    lygte edits --tag walks/k7q-4mj.json
    lygte edits --læg-tilbage walks/k7q-4mj.json

    Viser filer i mappen, der er rettet i hånden: hvad der stod, hvad der står nu,
    og hvad der ikke kan tages ind og hvorfor. En rettet fil står, til du har
    valgt. Det, der tages ind, er din ændring og kan fortrydes på én gang. Er noget
    ændret her imens, bliver begge værdier stående. En kopi af den rettede fil
    bliver altid gemt til side.

      --tag FIL          tag det rettede i filen ind; kan gives flere gange
      --læg-tilbage FIL  skriv filen igen, som historikken siger
      --alle             tag alle rettede filer ind

    Slutter med 1, når noget står rettet eller ikke kunne tages ind.
    """
  ]

  static let englishHandEdits: [String: String] = [
    "edits": """
    lygte edits
    lygte edits --take walks/k7q-4mj.json
    lygte edits --put-back walks/k7q-4mj.json

    Shows files of the folder that were edited by hand: what stood, what stands
    now, and what cannot be taken in and why. An edited file stands until you have
    chosen. What is taken in is your change and can be undone at once. Where
    something was changed here meanwhile, both values stand. A copy of the edited
    file is always kept aside.

      --take FILE        take what was edited in the file in; may be given again
      --put-back FILE    write the file again as the history says
      --all              take in every edited file

    Ends with 1 when something stands edited or could not be taken in.
    """
  ]
}
