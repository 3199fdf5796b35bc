import CaseModel
import Wording

extension PhoneFileError {
  package func sentence(in words: Words) -> String {
    let said = words.phone
    return switch self {
    case .tooLarge(let bytes, let limit): said.tooLarge(bytes, limit)
    case .truncated: said.truncated
    case .notJSON(let damage): said.notJSON(damage.offset)
    case .notOfAPhone: said.notOfAPhone
    case .newerVersion(let version): said.newerVersion(version)
    case .lacksWalk: said.lacksWalk
    case .unreadable: said.unreadable
    case .tooManyNotes(let count, let limit): said.tooManyNotes(count, limit)
    }
  }
}

extension PhoneFile {
  /// What a person is to know of it, a sentence each; nothing where all is well.
  package func sentences(in words: Words) -> [String] {
    let said = words.phone
    var sentences = isChanged ? [said.changed] : []
    if blankNotes > 0 { sentences.append(said.blank(blankNotes)) }
    sentences += refused.map { refused in
      let reason =
        switch refused.reason {
        case .notAnObject: said.notANote
        case .noIdentifier: said.noIdentifier
        case .twice: said.twice
        case .unknownKind(let kind): said.unknownKind(CivilNumberMask.masked(kind).text)
        case .tooLong(let characters): said.tooLong(characters)
        }
      return said.refused(refused.place, reason)
    }
    sentences += photosLeftOut.map { photo in
      switch photo.reason {
      case .tooLarge(let bytes): said.photoTooLarge(photo.place, bytes)
      case .noPicture: said.noPicture(photo.place)
      case .tooMany(let count): said.tooManyPhotos(photo.place, count)
      }
    }
    // A file somebody wrote by hand may be wrong in every line.
    return sentences.count > 12
      ? Array(sentences.prefix(11)) + [words.phone.more(sentences.count - 11)] : sentences
  }

  /// Whether a person should look at it.
  package var needsLook: Bool { isChanged || !refused.isEmpty || !photosLeftOut.isEmpty }
}
