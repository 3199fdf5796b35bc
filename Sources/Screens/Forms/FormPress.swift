import TerminalModel

/// What a press of the mouse on a form means.
package enum FormPress: PressTarget, Hashable {
  /// The field of a place, or the line that unfolds the rest.
  case field(Int)
  /// An option of the list that stands below a field, by its place among those that match.
  case option(Int, field: Int)
}

extension Form {
  /// Goes to the field that was pressed, and takes the option that was pressed.
  mutating func press(_ press: FormPress) {
    switch press {
    case .field(let place): focus(on: place)
    case .option(let option, let place):
      focus(on: place)
      guard place == focus, shownFields.contains(focus) else { return }
      fields[focus].editor.take(match: option)
      fields[focus].invalid = nil
      askByChoices()
    }
  }
}
