extension RecordSchema {
  /// Every kind this version knows.
  package static let all: [RecordSchema] =
    records + kept + entries + [.stop, .participant, .check, .picture]

  /// What people keep.
  private static let records: [RecordSchema] = [
    RecordSchema(
      .finding, KindNames(.et("fund", "fund", "fundet"), english: "finding", "findings"),
      home: .findings, fields: FindingField.all, identity: .finding(.id), since: 1),
    .walk, .area, .party, .person, .assignment, .ownField, .category, .audience, .request,
    .retention, .advice, .checklist,
  ]

  /// What the program keeps by commands of their own.
  private static let kept: [RecordSchema] = [
    RecordSchema(
      .workspace, KindNames(.en("mappe", "mapper", "mappen"), english: "folder", "folders"),
      home: .workspace, fields: WorkspaceField.all, identity: .workspace(.name), since: 1),
    RecordSchema(
      .view, KindNames(.en("visning", "visninger", "visningen"), english: "view", "views"),
      home: .register("views"), fields: ViewField.all, identity: .view(.name), since: 1),
    RecordSchema(
      .sending, KindNames(.en("liste", "lister", "listen"), english: "list", "lists"),
      home: .register("sendings"), fields: SendingField.all, since: 1),
    RecordSchema(
      .release,
      KindNames(
        .en("udgave", "udgaver", "udgaven"), english: "edition", "editions"),
      home: .log, fields: ReleaseField.all, identity: .release(.reason), since: 2),
    .report,
    RecordSchema(
      .meetingList,
      KindNames(
        .et("punkt på mødelisten", "punkter på mødelisten", "punktet på mødelisten"),
        english: "point on the meeting list", "points on the meeting list"),
      home: .log, fields: MeetingField.all, since: 1),
    RecordSchema(
      .review,
      KindNames(
        .en("gennemgang", "gennemgange", "gennemgangen"), english: "review", "reviews"),
      home: .log, fields: ReviewField.all, identity: .review(.by), since: 1),
    RecordSchema(
      .apart,
      KindNames(
        .et("forskellige fund", "forskellige fund", "de forskellige fund"),
        english: "different findings", "different findings"),
      home: .log, fields: JoiningField.all, since: 1),
    RecordSchema(
      .blanked,
      KindNames(
        .en("udført fjernelse", "udførte fjernelser", "den udførte fjernelse"),
        english: "completed removal", "completed removals"),
      home: .log, fields: [], since: 2),
    RecordSchema(
      .join,
      KindNames(
        .en("samling af to mapper", "samlinger af to mapper", "samlingen af to mapper"),
        english: "joining of two folders", "joinings of two folders"),
      home: .log, fields: JoiningField.all, since: 1),
  ]

  /// What belongs to a finding.
  private static let entries: [RecordSchema] = [
    entry(.comment, .en("note", "noter", "noten"), "comment", "comments", .comments),
    entry(.action, .et("tiltag", "tiltag", "tiltaget"), "action", "actions", .actions),
    entry(.answer, .et("svar", "svar", "svaret"), "answer", "answers", .answers),
    entry(
      .followUp, .en("opfølgning", "opfølgninger", "opfølgningen"), "follow-up", "follow-ups",
      .followUps),
    entry(.tag, .et("mærke", "mærker", "mærket"), "tag", "tags", .tags),
    .photo,
    entry(
      .link, .en("henvisning", "henvisninger", "henvisningen"), "link", "links", .links, .url),
    entry(
      .revisit, .et("gensyn", "gensyn", "gensynet"), "second look", "second looks", .revisits,
      .verdict, since: 2),
  ]

  private static func entry(
    _ kind: RecordKind, _ danish: KindNames.Danish, _ one: String, _ several: String,
    _ list: FindingField, _ identity: EntryField = .text, since: Int64 = 1
  ) -> RecordSchema {
    RecordSchema(
      kind, KindNames(danish, english: one, several),
      home: .entries(of: .finding, as: list.rawValue), fields: EntryField.all,
      identity: .entry(identity), since: since)
  }
}
