/// Stands for what was in a collection: a new one is set with each change.
package final class Edition: Sendable, Equatable {
  package init() {}

  package static func == (left: Edition, right: Edition) -> Bool { left === right }
}
