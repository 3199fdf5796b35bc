extension CodeVocabulary {
  static let reportState = VocabularyKey.table([
    ("draft", "kladde|udkast|draft"), ("approved", "godkendt|approved"), ("sent", "sendt|sent"),
  ])

  static let adviceKind = VocabularyKey.table([
    ("advice", "råd|tip|advice"), ("answer", "svar|tilbagemelding|answer"),
  ])

  static let textLanguage = VocabularyKey.table([
    ("da", "da|dansk|danish"), ("en", "en|engelsk|english"),
  ])
}
