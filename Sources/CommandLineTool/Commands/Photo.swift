import CaseModel
import Language
import Screens

extension Subcommand {
  static let photo = Subcommand(
    "photo", danish: "foto", aliases: ["photos", "fotos"],
    calledAlso: ["billede", "billeder", "picture", "pictures", "image"],
    in: .findings, .asItsVerb, takes: [.recordFields],
    words: Phrase(
      "[tilføj|ret|liste|vis|fjern] [FIL]… [FELT=VÆRDI]…",
      "[add|set|list|show|remove] [FILE]… [FIELD=VALUE]…"),
    title: Phrase(
      "fotos: tag ind, sæt på fund, vis, fjern", "photos: take in, give to findings, show, remove"),
    examples: Phrase(
      """
      lygte foto tilføj IMG_0012.jpg --fund K7Q-4MJ --ingen
      lygte foto tilføj ~/Billeder/tur --vandring "Lærkehaven, aften" --ur +64m
      """,
      """
      lygte photo add IMG_0012.jpg --of K7Q-4MJ --nobody
      lygte photo add ~/Pictures/walk --walk "Lærkehaven, aften" --shift +64m
      """),
    explanation: Phrase(
      """
      Kopierer fotos ind i mappen; originalerne røres ikke. Med --fund hører de til fundet, med
      --vandring fordeles de på vandringens fund: efter fotonummer, ellers efter tid. ret KODE
      fund=KODE flytter et foto. vis KODE -o FIL skriver fotoet, som det må gives ud.

      \(fields(of: .photo, in: .danish))
      """,
      """
      Copies photos into the folder; the originals are left alone. With --of they belong to that
      finding, with --walk they are given to the walk’s findings: by photo number, else by time.
      set ID of=ID moves a photo. show ID -o FILE writes it as it may leave.

      \(fields(of: .photo, in: .english))
      """),
    rows: [
      .option(.of, "fundet, de hører til", "the finding they belong to"),
      .option(.walk, "vandringen, hvis fund de fordeles på", "the walk whose findings get them"),
      .option(
        .shift, "rettelse af alle kameraers ur, eller af ét: \"Canon=+64m\"",
        "what all cameras’ clocks are shifted by, or one’s: \"Canon=+64m\""),
      .option(
        .nobody, "ingen personer eller nummerplader kan genkendes",
        "no persons or number plates can be recognised"),
      .option(.dryRun, "vis, hvor de ville komme hen", "show where they would go"),
      .option(.output, "fil at skrive fotoet i", "file to write the photo to"),
    ],
    onScreen: ["walks"]
  ) { run throws(CommandFailure) in try run.photo() }
}

extension CommandRun {
  /// `photo VERB …`; alone it lists them.
  mutating func photo() throws(CommandFailure) {
    guard let word = arguments.words.first else { return try listPhotos() }
    let rest = Array(arguments.words.dropFirst())
    switch RecordVerb(named: word) {
    case .add: try addPhotos(rest)
    case .list: try listPhotos()
    case .set: try setPhoto(rest)
    case .show: try showPhoto(rest)
    case .remove: try removePhoto(rest)
    case nil: try showPhoto(arguments.words)
    }
  }
}
