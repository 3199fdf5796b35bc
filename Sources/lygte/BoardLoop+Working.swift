import CursesTerminal
import Screens
import TerminalModel

/// Work that takes seconds, while nothing is read from the terminal.
extension BoardLoop {
  /// Says what is being done before it begins. What is typed meanwhile is nobody's: it was meant for a
  /// screen that is gone. A window that got another size meanwhile is drawn anew in it.
  func takingTime(_ sentence: String, _ work: () -> Void) {
    send(.told(sentence, .done))
    draw()
    work()
    for event in terminal.nextEvents(timeout: 0) where !event.isTyped { take(event) }
    terminal.redrawAll()
  }
}

extension TerminalEvent {
  fileprivate var isTyped: Bool {
    switch self {
    case .key, .paste, .mouse: true
    default: false
    }
  }
}
