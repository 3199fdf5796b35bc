import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Photos of a finding and of a walk.
  static let photos: [Command] = [
    Command(
      "photos", Phrase("Fotos", "Photos"),
      help: Phrase(
        "tag fotos ind, og sæt dem på fund", "take photos in, and give them to findings"),
      in: [.finding, .walk], keys: "f", hint: 6, obstacle: ownerObstacle
    ) { $0.openPhotos() },
    Command(
      "photo-view", Phrase("Vis foto", "Show photo"),
      help: Phrase("vis fotoet; en tast går tilbage", "show the photo; any key comes back"),
      in: [.finding, .photos], keys: "v", obstacle: viewObstacle
    ) { state in state.pictureToShow.map { [.showPicture($0)] } ?? [] },
    Command(
      "photo-remove", Phrase("Fjern foto", "Remove photo"),
      help: Phrase("fjern det valgte foto fra fundet", "take the chosen photo off the finding"),
      in: [.finding], keys: "X", obstacle: photoObstacle
    ) { $0.removePhoto() },
    Command(
      "photo-join", Phrase("Sæt på, tag af", "Join, unjoin"),
      help: Phrase(
        "sæt fotoet på fundet ovenfor, eller tag det af",
        "join the photo to the finding above, or not"),
      in: [.photos], keys: "Space", hint: 2, obstacle: itemObstacle
    ) { state in
      state.toggleJoined()
      return []
    },
    Command(
      "photo-next", Phrase("Næste fund", "Next finding"),
      help: Phrase("sæt fotoet på næste fund", "give the photo to the next finding"),
      in: [.photos], keys: "l Right", hint: 3, obstacle: itemObstacle
    ) { state in
      state.movePhoto(by: 1)
      return []
    },
    Command(
      "photo-before", Phrase("Forrige fund", "Finding before"),
      help: Phrase("sæt fotoet på fundet før", "give the photo to the finding before"),
      in: [.photos], keys: "h Left", obstacle: itemObstacle
    ) { state in
      state.movePhoto(by: -1)
      return []
    },
    Command(
      "photo-nobody", Phrase("Ingen kan genkendes", "Nobody recognisable"),
      help: Phrase(
        "ingen genkendelige personer eller nummerplader", "no recognisable persons or number plates"
      ),
      in: [.photos], keys: "n", hint: 4, obstacle: canWrite
    ) { $0.toggleNobody() },
    Command(
      "photo-clock", Phrase("Ret uret", "Shift clock"),
      help: Phrase("ret uret i fotoets kamera", "shift the clock of the photo’s camera"),
      in: [.photos], keys: "s", hint: 5, obstacle: canWrite
    ) { $0.askClockShift(of: $0.cameraToShift) },
    Command(
      "photo-after", Phrase("Bagefter", "Afterwards"),
      help: Phrase("fotoet viser stedet bagefter", "the photo shows the place afterwards"),
      in: [.photos], keys: "b", obstacle: canWrite
    ) { $0.toggleAfter() },
    Command(
      "photo-add", Phrase("Flere", "More"),
      help: Phrase("peg på flere filer eller en mappe", "point at more files, or a folder"),
      in: [.photos], keys: "a Insert", hint: 6, obstacle: canWrite
    ) { state in
      state.top(PhotoJoinList.self).map { state.openPrompt(.photoPath($0.owner)) } ?? []
    },
  ]

  private static let ownerObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.photoOwner == nil ? .noRecord : nil)
  }

  private static let viewObstacle: @Sendable (AppState) -> Obstacle? = { state in
    state.pictureToShow == nil ? .noPhoto : nil
  }

  private static let photoObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.chosenPhoto == nil ? .noPhoto : nil)
  }

  private static let itemObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.chosenItem == nil ? .noPhoto : nil)
  }
}

extension AppState {
  /// What photos would be given to here.
  var photoOwner: RecordIndex? {
    if case .finding(let layer) = shown.layers.last { return layer.record }
    return chosenWalk
  }

  /// The photo of the selected row of an open finding.
  var chosenPhoto: RecordIndex? {
    guard case .finding(let layer) = shown.layers.last,
      case .entry(.photo, let name)? = layer.screen.selected(in: findingLayout(of: layer))
    else { return nil }
    return RecordName(name).flatMap { shown.caseFile.record(named: $0) }
  }

  /// The picture of the selected row.
  var chosenItem: PhotoItem? {
    guard case .picture(let item)? = selectedChoice(PhotoChoice.self) else { return nil }
    return item
  }

  var pictureToShow: PictureToShow? {
    let faults = shown.areas[PhotoFaultState.self].faults
    func stored(_ record: RecordIndex) -> PictureToShow? {
      guard let file = shown.caseFile.photo(at: record).file,
        [nil, .truncated].contains(faults[file])
      else {
        return nil
      }
      return .stored(file)
    }
    switch chosenItem {
    case .standing(let record): return stored(record)
    case .new(let file):
      return photos.pictures.first { $0.file == file && !$0.head.isHuge }.map { .lying($0.path) }
    case nil: return chosenPhoto.flatMap(stored)
    }
  }

  /// Of a finding asks for files; of a walk looks first at what waits there already.
  mutating func openPhotos() -> [Effect] {
    guard let owner = photoOwner else { return refuse(.noRecord) }
    photos = PhotoState()
    if shown.caseFile.kind(of: owner) == .finding {
      photos.showsAfter =
        !shown.caseFile.finding(at: owner).photos.isEmpty
        && [.done, .confirmed].contains(shown.caseFile.plainState(of: owner))
      return openPrompt(.photoPath(owner))
    }
    return [.lookAtPhotos(path: nil, of: owner)]
  }

  /// What was typed as a path leads to files, or nothing is there yet and is asked for.
  mutating func photosRead(_ reading: PhotoReading) -> [Effect] {
    let here = Set(photos.pictures.map(\.file))
    photos.pictures = TakenPicture.timed(
      photos.pictures + reading.pictures.filter { !here.contains($0.file) })
    photos.leftOut = reading.leftOut
    if shown.caseFile.kind(of: reading.owner) == .walk {
      let targets = WalkPhotos(of: reading.owner, in: shown.caseFile).targets
      photos.guesses = TakenPicture.guessedShifts(of: photos.pictures, targets)
    }
    if !reading.isPointedOut, placings(for: reading.owner).isEmpty {
      return openPrompt(.photoPath(reading.owner))
    }
    if top(PhotoJoinList.self)?.owner == reading.owner {
      remakeLists()
      return []
    }
    return open(PhotoJoinList(owner: reading.owner))
  }

  /// Asks the world to look at what was pointed out.
  mutating func acceptPhotoPath(_ text: String, of owner: RecordIndex) -> [Effect] {
    guard text.contains(where: { !$0.isWhitespace }) else {
      let problem = words.photos.needsFile
      shown.prompt?.problem = problem
      return []
    }
    shown.prompt = nil
    return [.lookAtPhotos(path: text, of: owner)]
  }

  /// The camera whose clock is put right here: that of the selected photo or row, else the first
  /// that seems to be wrong; nil where all photos are of one.
  var cameraToShift: PhotoCamera? {
    let cameras = TakenPicture.byCamera(photos.pictures).map(\.camera)
    if cameras.count < 2 { return nil }
    if case .clock(let camera?)? = selectedChoice(PhotoChoice.self) { return camera }
    if case .new(let file)? = chosenItem,
      let picture = photos.pictures.first(where: { $0.file == file })
    {
      return picture.camera
    }
    return cameras.first { camera in
      photos.guesses[camera].map { $0 != photos.shifts.minutes(of: camera) } ?? false
    } ?? cameras.first
  }

  /// - Parameter camera: nil for all there are.
  mutating func askClockShift(of camera: PhotoCamera?) -> [Effect] {
    let guess = camera.map { photos.guesses[$0] } ?? photos.guesses.values.first
    let proposed = guess ?? camera.map { photos.shifts.minutes(of: $0) } ?? photos.shifts.all
    return openPrompt(.photoShift(camera), text: proposed == 0 ? "" : ClockShift.text(proposed))
  }

  mutating func acceptClockShift(_ text: String, of camera: PhotoCamera?) -> [Effect] {
    let isEmpty = text.allSatisfy(\.isWhitespace)
    guard let minutes = isEmpty ? 0 : ClockShift.minutes(text) else {
      let problem = words.photos.notAShift(text)
      shown.prompt?.problem = problem
      return []
    }
    shown.prompt = nil
    if let camera {
      photos.shifts.byCamera[camera] = minutes
    } else {
      photos.shifts = PhotoShifts(all: minutes)
    }
    remakeLists()
    return []
  }

  mutating func toggleNobody() -> [Effect] {
    photos.saysNobody.toggle()
    remakeLists()
    return []
  }

  mutating func toggleAfter() -> [Effect] {
    guard let owner = top(PhotoJoinList.self)?.owner, shown.caseFile.kind(of: owner) == .finding
    else { return [] }
    photos.showsAfter.toggle()
    remakeLists()
    return []
  }
}
