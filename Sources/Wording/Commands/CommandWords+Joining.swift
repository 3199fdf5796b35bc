extension CommandWords {
  static let joiningInDanish: [String: CommandText] = [
    "two-values": CommandText("To værdier", "felter med to værdier, der skal afklares"),
    "alike": CommandText("Ligner hinanden", "fund, der måske er det samme"),
    "settle-another": CommandText("Skriv en anden", "skriv en anden værdi end dem, der står"),
    "leave-open": CommandText("Lad stå", "afklar det ikke nu"),
    "pair-same": CommandText("Det samme", "gør det nyeste til en dublet af det ældste"),
    "pair-different": CommandText("Forskellige", "de er to; spørg ikke igen"),
    "alike-all": CommandText("Alle par", "vis også par fra samme computer, eller lad være"),
  ]

  static let joiningInEnglish: [String: CommandText] = [
    "two-values": CommandText("Two values", "fields with two values to settle"),
    "alike": CommandText("Look-alikes", "findings that may be the same"),
    "settle-another": CommandText("Write another", "write another value than those that stand"),
    "leave-open": CommandText("Leave open", "do not settle it now"),
    "pair-same": CommandText("The same", "make the newer one a duplicate of the older"),
    "pair-different": CommandText("Different", "they are two; do not ask again"),
    "alike-all": CommandText("All pairs", "show pairs of one machine too, or do not"),
  ]
}
