/// What is said of merging folders, of devices, copies, backups and seals.
package struct MergingWords: Sendable {
  // Paths asked for at the bottom of the screen.
  package let mergePrompt: String
  package let copyPrompt: String
  package let backupPrompt: String
  package let pathNeeded: String
  package let pathExample: String

  // The look before a merge.
  package let lookTitle: @Sendable (_ folder: String) -> String
  package let mergeNowRow: String
  package let counts: @Sendable (MergingCounts) -> String
  package let nothingNew: String
  package let newFindings: String
  package let changedFindings: String
  package let alsoNew: String
  package let needsLook: String
  /// `Frist: 01-12 → 05-12`.
  package let fieldChange: @Sendable (_ label: String, _ before: String, _ after: String) -> String
  package let nothing: String
  package let entryComes: @Sendable (_ kind: String, _ text: String) -> String
  package let entryGoes: @Sendable (_ kind: String, _ text: String) -> String
  package let twoValues: @Sendable (_ labels: [String]) -> String
  package let moreRows: @Sendable (_ count: Int) -> String
  package let mergeNow: String
  package let notMerged: String
  package let merged: @Sendable (_ changes: Int, _ folder: String) -> String
  package let bothMustShow: @Sendable (_ check: String) -> String
  package let onlyLooked: String
  package let otherSideToo: @Sendable (_ folder: String) -> String

  // Paths that cannot be reached.
  package let unreachable: @Sendable (_ path: String) -> String
  package let unreachableForeign: @Sendable (_ path: String, _ example: String) -> String

  // Devices.
  package let devices: String
  package let thisDevice: String
  package let lastChange: @Sendable (_ when: String, _ who: String, _ changes: Int) -> String
  package let mergedHere: @Sendable (_ when: String, _ folder: String) -> String
  package let neverMerged: String
  package let hasSeenAll: @Sendable (_ when: String) -> String
  package let hasNotSeen: @Sendable (_ changes: Int, _ when: String) -> String
  package let hasSeenNothing: String
  package let drafts: @Sendable (_ count: Int) -> String
  package let branches: @Sendable (_ count: Int) -> String
  package let clockAhead: @Sendable (_ days: Int) -> String
  package let clockBehind: @Sendable (_ days: Int) -> String
  package let clockBackwards: @Sendable (_ times: Int) -> String
  package let alone: String
  package let check: @Sendable (_ check: String) -> String
  package let damagedLines: @Sendable (_ count: Int) -> String

  // Copies, backups, seals.
  package let copied: @Sendable (_ folder: String, _ logs: Int, _ photos: Int) -> String
  package let copyIsInternal: String
  package let backedUp: @Sendable (_ path: String, _ files: Int, _ check: String) -> String
  package let backupIsInternal: String
  package let restored: @Sendable (_ folder: String, _ when: String) -> String
  package let restoredAsMade: @Sendable (_ check: String) -> String
  package let sealed: @Sendable (_ seal: String) -> String
  package let sealHolds: @Sendable (_ lines: Int) -> String
  package let sealBroken: @Sendable (_ lines: Int) -> String
  package let sealTooShort: String
  package let claimedLines: @Sendable (_ count: Int) -> String
  /// What of a line the environment said, by the names of its members.
  package let claimed: @Sendable (_ members: [String]) -> String

  // What commands need.
  package let mergeNeeds: String
  package let copyNeeds: String
  package let backupNeeds: String
  package let restoreNeeds: String
}

/// What a merge would bring, in numbers.
package struct MergingCounts: Hashable, Sendable {
  package var new = 0
  package var changed = 0
  package var notes = 0
  package var disputed = 0
  package var photos = 0
  package var damaged = 0
  package var incomplete = 0
  package var same = 0

  package init() {}
}
