/// What is said of the workspace's own rules.
package struct RuleWords: Sendable {
  package let deadlines: String
  package let limits: String
  package let routes: String
  package let noRoutes: String
  package let defaults: String
  /// Stands behind a number nobody has changed.
  package let standard: String
  package let nobody: String
  package let everyCategory: String
  package let everyArea: String
  /// How a rule about who does what is called in the history.
  package let route: String
  package let changed: String
  package let routeSaved: String
  package let nothingChanged: String
  package let setNeeds: String
  package let routeNeeds: String
  package let unknownRule: @Sendable (_ word: String, _ nearest: String?) -> String
  package let unknownRulesCommand: @Sendable (_ word: String) -> String
}
