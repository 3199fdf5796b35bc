extension CommandWords {
  static let ballInDanish: [String: CommandText] = [
    "parties": CommandText("Hvor bolden er", "vis, hvad der er hos os og hos hvem"),
    "party-word": CommandText("Svar modtaget", "skriv, hvad den ansvarlige svarede og lovede"),
    "send-back": CommandText(
      "Ikke deres", "send fundet tilbage: det er ikke deres"),
    "send-list": CommandText("Send listen", "send listen til den ansvarlige, og noter det"),
    "take-all": CommandText("Tag alt", "tag alle rettelser på listen"),
    "put-aside": CommandText("Læg til side", "lad rettelsen ligge"),
    "open-offered": CommandText("Vis fundet", "vis det fund, rettelsen er på"),
  ]

  static let ballInEnglish: [String: CommandText] = [
    "parties": CommandText("Where the ball is", "show what is with us and with whom"),
    "party-word": CommandText(
      "Answer received", "write what the party answered and promised"),
    "send-back": CommandText("Not theirs", "send the finding back: it is not its party’s"),
    "send-list": CommandText("Send the list", "send the list to the party, and note it"),
    "take-all": CommandText("Take all", "take every change on the list"),
    "put-aside": CommandText("Put aside", "leave the change"),
    "open-offered": CommandText("Show finding", "show the finding the change is on"),
  ]
}
