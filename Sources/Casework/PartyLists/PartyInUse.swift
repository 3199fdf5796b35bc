import CaseModel
import ChangeLog

/// Where a party is named by its name, so that it stands there once the register has lost it.
package struct PartyInUse: Hashable, Sendable {
  package var findings = 0
  /// Assignment rules, and what holds where none fits.
  package var rules = 0

  package init(_ name: String, in caseFile: CaseFile) {
    let names = caseFile.partyNames
    func isNamed(in record: RecordIndex, _ fields: [String]) -> Bool {
      fields.contains { field in
        caseFile.shown(record, field)?.string.map { names.areSame($0, name) } ?? false
      }
    }
    let ofFindings = [FindingField.responsible, .followUp, .owner].map(\.rawValue)
    findings = caseFile.records(of: .finding).count {
      caseFile.plainState(of: $0) != .withdrawn && isNamed(in: $0, ofFindings)
    }
    let ofRules = [RouteField.responsible, .followUp].map(\.rawValue)
    rules = caseFile.standing(.route).count { isNamed(in: $0, ofRules) }
    let defaults = [WorkspaceField.defaultResponsible, .defaultFollowUp].map(\.rawValue)
    if let workspace = caseFile.workspaceRecord, isNamed(in: workspace, defaults) { rules += 1 }
  }
}
