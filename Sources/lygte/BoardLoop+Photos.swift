import CaseModel
import CaseStorage
import Casework
import ChangeLog
import CommandLineTool
import CursesTerminal
import OtherPrograms
import Screens
import TerminalModel
import Wording

extension BoardLoop {
  /// Looks at pictures that were pointed out, or at what lies in `photos` under camera names; copies
  /// nothing.
  func lookAtPhotos(_ pasted: String?, of owner: RecordIndex) {
    guard let workspace else { return }
    let reader = PictureReader(POSIXFileSystem())
    let files: [String]
    if let pasted {
      guard let found = pointedOut(pasted, reader, workspace) else { return }
      files = found
    } else {
      files = reader.strangers(in: workspace, remembering: &knownPictures)
    }
    let caseFile = state.shown.caseFile
    let gone = caseFile.photoFilesTakenOut()
    var batch = PhotoBatch(writer: PhotoWriter(caseFile))
    if caseFile.kind(of: owner) == .walk { batch.walk = owner } else { batch.finding = owner }
    var seen = batch.standingFiles(in: caseFile)
    var pictures: [TakenPicture] = []
    var leftOut: [String] = []
    func refuse(_ name: String, _ refusal: PhotoRefusal) {
      leftOut.append(state.words.photos.refused(HarmlessText.line(name), refusal))
    }
    for path in files {
      switch reader.read(path) {
      case .failure(let obstacle): refuse(obstacle.name, obstacle.refusal)
      case .success(let picture):
        let file = picture.file
        if gone.contains(file) {
          refuse(picture.name, .takenOut)
        } else if !seen.insert(file).inserted {
          // What lies in `photos` stays there when it was taken in.
          if pasted != nil { refuse(picture.name, .stands) }
        } else {
          pictures.append(
            TakenPicture(
              file: file, name: picture.name, bytes: picture.bytes.count, head: picture.head,
              taken: nil, path: path))
        }
      }
    }
    send(
      .photosRead(
        PhotoReading(
          owner: owner, pictures: TakenPicture.timed(pictures), leftOut: leftOut,
          isPointedOut: pasted != nil)))
  }

  /// The files that were pointed out; nil after it was said that nothing is there.
  private func pointedOut(
    _ pasted: String, _ reader: PictureReader, _ workspace: WorkspaceFolder
  ) -> [String]? {
    let places = ForeignPath.Places(
      home: world.variables["HOME"], currentFolder: world.currentFolder,
      fileSystem: POSIXFileSystem())
    do throws(FileProblem) {
      if let files = try reader.files(at: pasted, places: places, own: workspace.paths.photos) {
        return files
      }
      let several = PastedPaths.split(pasted)
      var files: [String] = []
      for path in several where several.count > 1 {
        files +=
          try reader.files(at: path, places: places, own: workspace.paths.photos) ?? [path]
      }
      if !files.isEmpty { return files }
    } catch {
      send(.told(sentence(StorageError.unreadable(error)), .warning))
      return nil
    }
    send(.told(state.words.program.noFile(HarmlessText.line(pasted)), .warning))
    return nil
  }

  /// Copies files under the names of their content. One that is not what it was when it was looked at
  /// holds back the act that would name it.
  func copyPhotos(_ sources: [PhotoSource]) {
    guard let workspace else { return }
    let reader = PictureReader(POSIXFileSystem())
    uncopiedPhotos = [:]
    for source in sources {
      do throws(StorageError) {
        guard case .success(let picture) = reader.read(source.path), picture.file == source.file
        else {
          uncopiedPhotos[source.file] = state.words.photos.changedMeanwhile(
            HarmlessText.line(FilePath.name(of: source.path)))
          continue
        }
        _ = try workspace.keepPhoto(
          picture.bytes, fileExtension: picture.head.format.fileExtension)
      } catch {
        uncopiedPhotos[source.file] = sentence(error)
      }
    }
  }

  /// Why an act names a photo whose file could not be copied; nil where none does.
  func photoNotCopied(_ draft: ActDraft) -> String? {
    if uncopiedPhotos.isEmpty { return nil }
    for case .make(let kind, let values) in draft.edits
    where kind == .photo || kind == .picture {
      for value in values where value.field == PhotoField.file.rawValue {
        if case .bare(let file) = value.value, let why = file.string.flatMap({ uncopiedPhotos[$0] })
        {
          return why
        }
      }
    }
    return nil
  }

  /// Shows a picture where the terminal can, else by the desktop's program.
  func showPicture(_ picture: PictureToShow) {
    guard let workspace else { return }
    let path: String
    switch picture {
    case .stored(let file): path = FilePath.joined(workspace.paths.photos, file)
    case .lying(let lying): path = lying
    }
    let words = state.words.photos
    guard case .success(let read) = PictureReader(POSIXFileSystem()).read(path),
      !read.head.isHuge
    else { return send(.told(words.notShown, .warning)) }
    if case .stored(let file) = picture, read.file != file {
      return send(.told(words.fault(.changed) + ".", .warning))
    }
    let runner = ProgramRunner(environment: world.variables)
    let viewer = PictureViewer(runner)
    guard viewer.isThere else {
      let isOpen = DesktopOpener(runner).open(path)
      return send(.told(isOpen ? words.shownOutside : words.noViewer, isOpen ? .done : .warning))
    }
    let size = state.sitting.size
    var isShown = false
    do throws(ProgramProblem) {
      isShown = try terminal.withTerminalReleased { () throws(ProgramProblem) in
        try viewer.show(
          path, columns: size.columns, rows: size.rows, usesColour: request.usesColour,
          hint: words.anyKey)
      }
    } catch {
      send(.told(state.words.program.sentence(error), .warning))
    }
    if !isShown { send(.told(words.notShown, .warning)) }
    terminal.redrawAll()
  }

  /// Whether every photo's file is there, now and then: only where there are any.
  func lookAtPhotoFaults() {
    guard let workspace, world.seconds >= nextPhotoLook else { return }
    nextPhotoLook = world.seconds + 10
    let faults = workspace.photoFaults(
      in: state.livingCaseFile, remembering: &wholePhotos)
    let strangers = PictureReader(POSIXFileSystem())
      .strangers(in: workspace, remembering: &knownPictures).count
    if faults.isEmpty, strangers == 0, !hasPhotoFaults { return }
    hasPhotoFaults = !faults.isEmpty || strangers > 0
    send(.photoFaultsSeen(faults, strangers: strangers))
  }
}
