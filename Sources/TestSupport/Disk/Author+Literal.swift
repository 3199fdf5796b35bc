import ChangeLog

/// In tests somebody sits at the machine and has said who they are.
extension Author: ExpressibleByStringLiteral {
  package init(stringLiteral name: String) { self.init(name) }
}
