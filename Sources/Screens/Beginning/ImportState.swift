/// A table on its way in.
struct ImportState: AreaState {
  /// One that was read and waits for a yes.
  var pending: ImportReading?
}

extension AreaStates {
  var importing: ImportState {
    get { self[ImportState.self] }
    _modify { yield &self[ImportState.self] }
  }
}
