import CaseModel
import CaseStorage
import Casework
import CommandLineTool
import Exchange
import Screens
import Wording

extension BoardLoop {
  /// The files of phones that are meant; nil where it is no such file.
  func phoneFiles(_ typed: String) -> [PhoneIntake.File]? {
    let whole = world.absolute(typed)
    if kind(of: whole) == .folder {
      do throws(FileProblem) {
        let names = (try POSIXFileSystem().names(in: whole) ?? []).filter {
          PhoneFile.isMeant([], fileName: $0)
        }
        return names.sorted().map { file(FilePath.joined(whole, $0)) }
      } catch {
        return nil
      }
    }
    if kind(of: whole) != nil {
      return PhoneFile.isMeant([], fileName: whole) ? [file(whole)] : nil
    }
    // Several that were drawn onto the terminal stand with a blank between, some in quotation marks.
    let paths = Self.paths(typed).map { world.absolute($0) }
    guard paths.count > 1, paths.allSatisfy({ PhoneFile.isMeant([], fileName: $0) }) else {
      return nil
    }
    return paths.map { file($0) }
  }

  private static func paths(_ typed: String) -> [String] {
    var paths: [String] = [""]
    var mark: Character?
    var isEscaped = false
    for letter in typed {
      switch letter {
      case _ where isEscaped:
        paths[paths.count - 1].append(letter)
        isEscaped = false
      case "\\" where mark == nil: isEscaped = true
      case _ where letter == mark: mark = nil
      case "'",
        "\"" where mark == nil:
        mark = letter
      case " " where mark == nil: paths.append("")
      default: paths[paths.count - 1].append(letter)
      }
    }
    return paths.filter { !$0.isEmpty }
  }

  private func kind(of path: String) -> FileStatus.Kind? {
    do throws(FileProblem) {
      return try POSIXFileSystem().facts(at: path)?.kind
    } catch {
      return nil
    }
  }

  private func file(_ path: String) -> PhoneIntake.File {
    let name = FilePath.name(of: path)
    do throws(FileProblem) {
      let size = try POSIXFileSystem().facts(at: path)?.size ?? 0
      if size > PhoneFile.greatestBytes {
        return (name, .failure(.tooLarge(bytes: size, limit: PhoneFile.greatestBytes)))
      }
      let bytes = try POSIXFileSystem().contents(of: path)
      return (name, bytes.map { .success($0) } ?? .failure(.unreadable))
    } catch {
      return (name, .failure(.unreadable))
    }
  }

  /// Shows what taking in files of phones would do.
  func readPhones(_ files: [PhoneIntake.File]) {
    var random = state.sitting.random
    var intake = PhoneIntake(
      files, beside: state.walkBeneath, in: state.shown.caseFile,
      identifiers: state.shown.indexes.identifiers, today: state.today, words: state.words,
      isOnBoard: true, random: &random)
    state.sitting.random = random
    comingPhotos = intake.plan.photos
    let (made, skipped) = (intake.plan.made.count, intake.plan.skipped.count)
    let lines =
      intake.lines + [
        "",
        state.words.phone.counts(
          made, skipped, notes: intake.refusedNotes, files: intake.refusedFiles, isTrial: true),
      ]
    send(.importRead(ImportReading(lines: lines, draft: intake.takeDraft(), made: made)))
  }
}
