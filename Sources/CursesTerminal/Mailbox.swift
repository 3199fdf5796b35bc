import Synchronization

/// Messages from background threads to the thread that reads the terminal, in order of arrival.
package final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker: Waker

  package init(waking waker: Waker) { self.waker = waker }

  /// Leaves a message and ends the terminal's wait; from any thread.
  package func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  /// Takes all messages out.
  package func takeAll() -> [Message] {
    messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
