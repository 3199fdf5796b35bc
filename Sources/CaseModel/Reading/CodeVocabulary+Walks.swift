extension CodeVocabulary {
  static let stopKind = VocabularyKey.table([
    ("hub", "knudepunkt|centralt|hvor mange færdes|hub|central"),
    ("quiet", "øde|stille|øde sted|hvor få færdes|quiet|quiet place|deserted"),
  ])

  static let pointedOutBy = VocabularyKey.table([
    ("residents", "beboere|beboerne|beboer|residents|resident"),
    ("police", "politi|politiet|police"),
    ("both", "begge|beboere og politi|both"),
  ])

  static let participantRole = VocabularyKey.table([
    ("leader", "vandringsleder|leder|leader"),
    ("note-taker", "referent|note taker"),
    ("municipality", "kommune|kommunen|municipality|council"),
    ("police", "politi|politiet|police"),
    ("resident", "beboer|beboere|beboerne|resident|residents"),
    ("association", "forening|foreningen|bestyrelse|association|board"),
    ("expert", "ekspert|korpset|bo trygt-korpset|expert"),
    ("tradesperson", "fagperson|håndværker|håndværkere|tradesperson|tradespeople"),
    ("business", "erhvervsdrivende|erhverv|business"),
    ("councillor", "politiker|byrådsmedlem|councillor"),
    ("other", "andet|anden|other"),
  ])

  static let attendance = VocabularyKey.table([
    ("signed-up", "tilmeldt|signed up"),
    ("came", "kom|til stede|deltog|came|present"),
    ("declined", "afbud|meldte afbud|declined"),
    ("absent", "udeblev|fraværende|absent"),
  ])

  static let expertBooking = VocabularyKey.table([
    ("asked", "spurgt|asked"), ("booked", "aftalt|booket|booked"),
    ("declined", "kan ikke|afslået|declined"), ("not-wanted", "ikke nødvendig|not wanted"),
  ])
}
