extension CommandWords {
  static let danishReview: [String: CommandText] = [
    "review": CommandText("Gennemgang", "gå de åbne fund igennem, de pressende først"),
    "review-group": CommandText(
      "Del op", "del efter område, ansvarlig, kategori eller alder"),
    "review-finish": CommandText("Færdig", "markér alt som set; det, der ændres siden, mærkes"),
    "add-fact": CommandText("Opfattelse", "skriv, hvad folk tror, og hvad tallene siger"),
    "meeting-toggle": CommandText("Mødeliste", "sæt fundet på mødelisten, eller tag det af"),
    "meeting": CommandText("Vis mødelisten", "de fund, der er valgt til næste møde"),
    "meeting-up": CommandText("Flyt op", "flyt fundet op på mødelisten"),
    "meeting-down": CommandText("Flyt ned", "flyt fundet ned på mødelisten"),
    "meeting-print": CommandText("Udskriv", "skriv mødelisten som en side, der kan udskrives"),
    "showing": CommandText("Fremvisning", "vis kun offentlige tekster, til en projektor"),
    "i-am": CommandText("Jeg er", "skriv under egne initialer på en lånt computer"),
    "allow-writing": CommandText("Skriv eller se", "skift mellem at skrive og kun at se"),
  ]

  static let englishReview: [String: CommandText] = [
    "review": CommandText("Review", "go through what is open, the most pressing first"),
    "review-group": CommandText("Divide", "by area, responsible, category or age"),
    "review-finish": CommandText(
      "Done", "remember that all was seen; what changes since is marked"),
    "add-fact": CommandText("Perception", "write what people believe and what the figures say"),
    "meeting-toggle": CommandText("Meeting list", "put the finding on the list, or take it off"),
    "meeting": CommandText("Meeting list", "show the findings picked for the next meeting"),
    "meeting-up": CommandText("Move up", "move the finding up on the meeting list"),
    "meeting-down": CommandText("Move down", "move the finding down on the meeting list"),
    "meeting-print": CommandText("Print", "write the meeting list as a page to print"),
    "showing": CommandText("Showing", "show public texts only, for a projector"),
    "i-am": CommandText("I am", "write under your own initials on a borrowed machine"),
    "allow-writing": CommandText("Write or look", "switch between writing and looking only"),
  ]
}
