import CaseModel
import Casework
import Wording

extension CommandRun {
  /// The clocks of the cameras as it is said, or as it may be guessed and somebody says yes to.
  mutating func shiftClocks(_ batch: inout PhotoBatch) throws(CommandFailure) {
    let typed = arguments.values(.shift)
    let cameras = TakenPicture.byCamera(batch.pictures)
    if !typed.isEmpty {
      batch.writer.shifts = try shifts(typed, of: cameras.map(\.camera))
      batch.propose()
    } else {
      let guesses = batch.guessedShifts
      if !guesses.isEmpty, isRight(guesses, among: cameras.map(\.camera)) {
        batch.writer.shifts = PhotoShifts(byCamera: guesses)
        batch.propose()
      }
    }
    guard batch.walk != nil, cameras.count > 1 else { return }
    let shifts = batch.writer.shifts
    say(
      words.photos.cameras(
        cameras.map { camera, pictures in
          (camera.name, pictures.count, ClockShift.text(shifts.minutes(of: camera)))
        }))
  }

  /// `+64m` for all, `Canon=+64m` for one; several with commas or one after the other.
  private func shifts(
    _ typed: [String], of cameras: [PhotoCamera]
  ) throws(CommandFailure) -> PhotoShifts {
    var shifts = PhotoShifts()
    for part in typed.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let sign = part.lastIndex(of: "=")
      let said = sign.map { part[part.index(after: $0)...] } ?? part
      guard let minutes = ClockShift.minutes(String(said)) else {
        throw .usage(words.photos.notAShift(String(said)))
      }
      guard let sign else {
        shifts.all = minutes
        continue
      }
      let name = String(part[..<sign])
      let exact = cameras.filter { $0.name == name }
      let named = exact.isEmpty ? cameras.filter { $0.isCalled(name) } : exact
      guard named.count == 1, let camera = named.first else {
        throw .usage(words.photos.noCamera(name, cameras.map(\.name)))
      }
      shifts.byCamera[camera] = minutes
    }
    return shifts
  }

  /// Asks once for all; where nobody can be asked, says how it is typed.
  private mutating func isRight(
    _ guesses: [PhotoCamera: Int], among cameras: [PhotoCamera]
  ) -> Bool {
    let said = words.photos
    let wrong = cameras.compactMap { camera in
      guesses[camera].map { (camera: camera.name, shift: ClockShift.text($0)) }
    }
    let alone = cameras.count == 1 ? wrong.first?.shift : nil
    let question = alone.map { said.askShift($0) } ?? said.askShifts(wrong)
    guard let answer = arguments.has(.yes) ? "ja" : environment.ask(question) else {
      say(alone.map { said.guess($0) } ?? said.guesses(wrong))
      return false
    }
    return Vocabulary.isYes(answer)
  }
}
