/// What somebody noted on a phone with a walk's form, as the file says that the form gave back.
package struct PhoneNotes: Hashable, Sendable {
  /// The workspace that made the form, and the walk in it by its name in the log.
  package var workspace: String
  package var walk: String
  /// What the walk was called when the form was made, to tell people which file this is.
  package var walkName: String
  /// Of this form on this phone; says nothing of whose phone it is.
  package var phone: String
  package var role: ParticipantRole
  package var name: String
  package var contact: String
  package var wantsAnswer: Bool
  package var notes: [PhoneNote]

  package init(workspace: String, walk: String, walkName: String, phone: String) {
    self.workspace = workspace
    self.walk = walk
    self.walkName = walkName
    self.phone = phone
    role = .other
    name = ""
    contact = ""
    wantsAnswer = false
    notes = []
  }
}

/// One thing noted on a phone.
package struct PhoneNote: Hashable, Sendable {
  /// By which it is known when the file comes twice.
  package let id: String
  /// Nil where the phone told none, or one that cannot be.
  package var at: Moment?
  package var kind: FindingKind
  /// The stop of the route that was chosen, by its name in the log.
  package var stop: String?
  /// What was typed as the place, or what the stop was called on the form.
  package var place: String
  package var text: String
  package var photos: [PhonePhoto]

  package init(
    id: String, at: Moment?, kind: FindingKind, stop: String?, place: String, text: String,
    photos: [PhonePhoto] = []
  ) {
    self.id = id
    self.at = at
    self.kind = kind
    self.stop = stop
    self.place = place
    self.text = text
    self.photos = photos
  }
}

/// A picture that came with a note.
package struct PhonePhoto: Hashable, Sendable {
  /// In words; empty where nobody wrote any.
  package let shows: String
  /// `jpg`, `png` or `webp`, by what the bytes are.
  package let ending: String
  package let bytes: [UInt8]

  package init(shows: String, ending: String, bytes: [UInt8]) {
    self.shows = shows
    self.ending = ending
    self.bytes = bytes
  }
}
