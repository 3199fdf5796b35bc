/// Whoever says something to a person, in the language that person reads.
///
/// Both languages of a phrase stand beside each other, so that a missing one does not compile.
package protocol Speaking: Sendable {
  var language: Language { get }
}

extension Speaking {
  /// The text of the two that is in ``language``; the other is never made.
  package func say(
    _ danish: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> String {
    switch language {
    case .danish: danish()
    case .english: english()
    }
  }

  /// The same of several texts that belong together.
  package func say<Texts>(
    _ danish: @autoclosure () -> Texts, _ english: @autoclosure () -> Texts
  ) -> Texts {
    switch language {
    case .danish: danish()
    case .english: english()
    }
  }
}
