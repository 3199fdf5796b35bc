/// A rule of the workspace: who does, and who follows up, what is found in a category, an area, or
/// both.
package struct Route: NamedRecord {
  package let record: String
  package var values: Values

  package init(record: String, values: Values) {
    self.record = record
    self.values = values
  }

  /// A code, or nil for every category.
  package var category: String? { values.text(RouteField.category) }
  /// A name, or nil for every area.
  package var area: String? { values.text(RouteField.area) }
  package var responsible: String? { values.text(RouteField.responsible) }
  package var followUp: String? { values.text(RouteField.followUp) }
  package var isRemoved: Bool { values[RouteField.removed] == .bool(true) }

  /// Whether both are about the same category and area.
  package func isAboutSame(category: String?, area: String?) -> Bool {
    self.category == category
      && self.area.map { SearchKey.name($0) } == area.map { SearchKey.name($0) }
  }

  /// How closely it fits, more is closer; nil when it does not fit at all.
  ///
  /// Category and area together are closer than either; a category is closer than an area, since
  /// it tells more of who can do something; a finer category falls under the one above it.
  ///
  /// - Parameter categories: that of what was found and those it stands below, the nearest first.
  package func closeness(categories: [String], area: String?) -> Int? {
    var closeness = 0
    if let own = self.category {
      guard let place = categories.firstIndex(of: own) else { return nil }
      closeness += place == 0 ? 6 : place == 1 ? 5 : 4
    }
    if let own = self.area {
      guard let area, SearchKey.name(own) == SearchKey.name(area) else { return nil }
      closeness += 3
    }
    return closeness
  }
}
