import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Screens
import Wording

extension BoardLoop {
  /// Looks at another machine's folder; nothing is written.
  func previewMerge(_ pasted: String) {
    guard let workspace, let path = reached(pasted) else { return }
    var plan: MergePlan
    do throws(StorageError) {
      plan = try workspace.planMerge(of: path, into: state.livingCaseFile, joining: true)
    } catch {
      send(.told(sentence(error), .warning))
      return
    }
    // What was taken in before is merged like any folder; who parted something is not asked again.
    if plan.join?.isTaken == true { plan.join = nil }
    mergePlan = plan
    send(
      .mergePreviewed(
        MergeReading(
          path: path, folder: world.abbreviated(path), look: plan.look,
          counts: MergingCounts(
            plan.look, photos: plan.photos.count, damaged: plan.damaged,
            incomplete: plan.incomplete),
          remarks: plan.notices.map { sentence($0) }, join: plan.joinPreview,
          alike: plan.alike())))
  }

  /// Merges the folder that was looked at.
  func merge(_ path: String) {
    guard let workspace, let plan = mergePlan, plan.folder == path else { return }
    mergePlan = nil
    do throws(StorageError) {
      let changes =
        plan.join == nil
        ? try workspace.merge(plan, from: path, into: &state.livingCaseFile, at: world.now)
        : try workspace.join(
          plan, into: &state.livingCaseFile, actor: author, at: world.now)
      noteChange()
      send(
        .merged(
          MergeResult(
            changes: changes, folder: world.abbreviated(path),
            check: state.livingCaseFile.check.characters)))
    } catch {
      send(.told(sentence(error), .warning))
    }
    tellNotices()
  }

  func lookAtDevices() {
    guard let workspace else { return }
    let devices = state.livingCaseFile.deviceSummaries(
      own: workspace.device, now: Int64(world.now.seconds))
    var merges: [String: DevicesReading.Merge] = [:]
    for device in devices {
      guard let merge = workspace.lastMerge(of: device.device) else { continue }
      merges[device.device] = DevicesReading.Merge(
        at: merge.at, folder: world.abbreviated(merge.folder))
    }
    send(
      .devicesSeen(
        DevicesReading(
          own: workspace.device, devices: devices, merges: merges,
          check: state.livingCaseFile.check.characters)))
  }

  /// Writes a line that holds all logs together, and tells its first characters.
  func seal() {
    guard let workspace else { return }
    let answer: Result<LineHash, StorageError>
    do throws(StorageError) {
      answer = .success(
        try workspace.seal(
          into: &state.livingCaseFile, actor: author, at: world.now))
    } catch {
      answer = .failure(error)
    }
    switch answer {
    case .success(let seal):
      noteChange()
      lookAtDevices()
      send(.told(state.words.merging.sealed(String(seal.description.prefix(8))), .done))
    case .failure(let error):
      if workspace.isReadOnly { state.sitting.workspace.isReadOnly = true }
      send(.told(sentence(error), .warning))
    }
    tellNotices()
  }

  /// Gives a colleague a copy.
  func copyFolder(_ pasted: String) {
    guard let workspace else { return }
    let target = world.absolute(pasted)
    let words = state.words.merging
    do throws(StorageError) {
      let facts = try workspace.copy(to: target)
      send(
        .told(
          words.copied(world.abbreviated(target), facts.logs, facts.photos) + " "
            + words.copyIsInternal, .done))
    } catch {
      send(.told(sentence(error), .warning))
    }
    tellNotices()
  }

  func backUp(_ pasted: String) {
    guard let workspace else { return }
    let path = world.absolute(pasted)
    let words = state.words.merging
    var progress = CopyProgress()
    let answer: Result<BackupFacts, StorageError>
    do throws(StorageError) {
      answer = .success(
        try workspace.backUp(
          of: state.livingCaseFile, to: path, at: world.now, replaces: false,
          saved: { bytes in
            guard progress.isTime(bytes) else { return }
            self.send(.told(words.backingUp(bytes), .done))
            self.draw()
          }))
    } catch {
      answer = .failure(error)
    }
    switch answer {
    case .success(let facts):
      send(
        .told(
          words.backedUp(world.abbreviated(path), facts.files, facts.check) + " "
            + words.backupIsInternal, .done))
    case .failure(let error): send(.told(sentence(error), .warning))
    }
    tellNotices()
  }

  /// Where the pasted path can be reached, or nil after it was said that it cannot.
  private func reached(_ pasted: String) -> String? {
    let fileSystem = POSIXFileSystem()
    let home = world.variables["HOME"]
    let path = ForeignPath(
      pasted,
      places: ForeignPath.Places(
        home: home, currentFolder: world.currentFolder, fileSystem: fileSystem))
    do throws(FileProblem) {
      if let folder = try path.reached(fileSystem) { return folder }
    } catch {
      send(.told(sentence(StorageError.unreadable(error)), .warning))
      return nil
    }
    let words = state.words.merging
    send(
      .told(
        path.isForeign
          ? words.unreachableForeign(
            path.text, world.abbreviated(FilePath.joined(home ?? "/tmp", "lygte-kopi")))
          : words.unreachable(path.text), .warning))
    return nil
  }

  /// Tells how many lines cannot be read, for the header to say.
  func tellDamage() {
    let damaged = (workspace?.notices ?? []).reduce(0) { total, notice in
      switch notice {
      case .damagedLine: total + 1
      case .damagedLines(_, let count): total + count
      default: total
      }
    }
    if damaged != state.sitting.merging.damagedLines { send(.damageFound(lines: damaged)) }
  }
}
