extension CodeVocabulary {
  static let photoPeople = VocabularyKey.table([
    (
      "none",
      "ingen|ingen genkendelige|ingen personer|ingen genkendelige personer eller nummerplader|nobody"
        + "|no persons|no recognisable persons or number plates"
    ),
    ("recognisable", "personer|genkendelige personer|genkendelige|person|persons|people"),
    ("children", "børn|barn|children|child"),
    ("plate", "nummerplade|nummerplader|plate|plates|number plate|number plates"),
    ("private-home", "bolig|privat bolig|privatbolig|hjem|private home|home"),
  ])

  static let photoStage = VocabularyKey.table([("before", "før|before"), ("after", "efter|after")])

  static let photoUse = VocabularyKey.table([
    ("internal", "kun internt|internt|intern|internal|internal only|only internally"),
    ("report", "rapport|rapporten|report|the report"),
    ("web", "hjemmeside|rapporten og hjemmesiden|web|website|the report and the website"),
  ])
}
