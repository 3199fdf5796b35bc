import Casework
import Language
import TerminalModel

extension CommandCatalogue {
  /// What can be done in a form, where letters are written: told by F1, and found by its name. The keys
  /// are the form's own, which it takes before it lets go of the rest.
  static let forms: [Command] = [
    Command(
      "form-save", Phrase("Gem", "Save"),
      help: Phrase("gem formularen, hvor du end står", "save the form from any field"),
      in: [.form], keys: "Ctrl-S"
    ) { $0.pressInForm(.control("s")) },
    Command(
      "form-save-next", Phrase("Gem, og skriv næste", "Save, write the next"),
      help: Phrase(
        "gem fundet, og begynd det næste samme sted", "save the finding, begin the next there"),
      in: [.form], keys: "Ctrl-G"
    ) { $0.pressInForm(.control("g")) },
    Command(
      "form-next", Phrase("Næste felt", "Next field"),
      help: Phrase(
        "gå til næste felt; Enter gemmer fra det sidste",
        "go to the next field; Enter saves from the last"),
      in: [.form], keys: "Enter Down Tab"
    ) { $0.pressInForm(.enter) },
    Command(
      "form-previous", Phrase("Forrige felt", "Field before"),
      help: Phrase("gå til feltet før", "go to the field before"),
      in: [.form], keys: "Up Shift-Tab"
    ) { $0.pressInForm(.backTab) },
    Command(
      "form-list", Phrase("Åbn feltets liste", "Open the field’s list"),
      help: Phrase(
        "pilene går i listen, Enter og Tab tager", "arrows go about in it, Enter and Tab take"),
      in: [.form], keys: "Space"
    ) { $0.pressInForm(.space) },
    Command(
      "form-editor", Phrase("Skriv i teksteditor", "Write in an editor"),
      help: Phrase(
        "åbn en lang tekst i en teksteditor", "open a long text in a text editor"),
      in: [.form], keys: "F4 Ctrl-O"
    ) { $0.pressInForm(.function(4)) },
    Command(
      "form-leave", Phrase("Læg til side", "Lay aside"),
      help: Phrase("gå tilbage; teksten huskes", "go back; the text is kept"),
      in: [.form], keys: "Escape Ctrl-C"
    ) { $0.pressInForm(.control("c")) },
    Command(
      "form-throw-away", Phrase("Kassér", "Throw away"),
      help: Phrase(
        "gå tilbage uden at gemme teksten; u henter den", "go back without the text; u fetches it"),
      in: [.form], keys: "Ctrl-X"
    ) { $0.pressInForm(.control("x")) },
    Command(
      "form-commands", Phrase("Alle kommandoer", "All commands"),
      help: Phrase("find en kommando ved at skrive", "find a command by typing"),
      in: [.form], keys: "Ctrl-P", hint: 2
    ) { $0.openPalette() },
    Command(
      "form-help", Phrase("Hjælp", "Help"),
      help: Phrase("vis tasterne her", "show the keys of this place"),
      in: [.form], keys: "F1", hint: 1
    ) { $0.openHelp() },
  ]
}

extension AppState {
  /// Presses a key of the form's own on the form on top; nothing where none lies there.
  fileprivate mutating func pressInForm(_ key: KeyStroke) -> [Effect] {
    guard case .form(let layer) = shown.layers.last else { return [] }
    return write(key, in: layer) ?? []
  }
}
