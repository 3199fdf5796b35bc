/// The keys of a place, and the steps a finding goes.
struct HelpList: ListScreen {
  static let isRead = true
}
