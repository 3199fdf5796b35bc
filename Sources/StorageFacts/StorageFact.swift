/// Something the folder has to say, as far as a sentence is made of it.
package protocol StorageFact {
  var factKind: StorageFactKind { get }
  /// What the sentence is about, in the order it takes them; paths first, then codes of causes.
  var parts: [String] { get }
}

/// What there is to say of a folder; each has its sentence.
package enum StorageFactKind: Hashable, Sendable {
  case error(StorageErrorKind)
  case notice(StorageNoticeKind)
  case verify(VerifyFactKind)
}
