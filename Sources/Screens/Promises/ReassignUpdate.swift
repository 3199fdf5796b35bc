import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// Asks who leaves and who comes, beginning with whom the selected line is about.
  mutating func openReassign() -> [Effect] {
    var proposal: (field: FindingField, party: String?) = (.responsible, nil)
    if case .list(let layer) = shown.layers.last {
      switch layer.selected?.choice {
      case let choice as PartyChoice:
        proposal.party = choice.party
        let rows = layer.rows.prefix(layer.selection)
        if rows.last(where: \.isHeading)?.text == words.promises.followUpHeading {
          proposal.field = .followUp
        }
      case let choice as OpenFinding:
        proposal.party =
          shown.caseFile.shown(choice.record, FindingField.responsible.rawValue)?.string
      default: break
      }
    }
    openForm(formMaker().reassign(proposal.field, from: proposal.party))
    return []
  }

  /// Shows what would change before it does; what cannot be changed is said beneath its field.
  mutating func submitReassign(_ values: [String: JSONValue], _ filled: Form) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let field = values["field"]?.string.flatMap(FindingField.init(rawValue:)),
      let from = values["from"]?.string, let goal = values["to"]?.string
    else { return [] }
    let plan = Reassignment(
      from: from, to: goal, field: field, among: shown.indexes.board.everything, in: shown.caseFile)
    let label = words.fields[field]
    switch plan.obstacle {
    case nil: break
    case .sameParty: return refuse(filled, "to", words.promises.sameParty)
    case .nothing: return refuse(filled, "from", words.promises.reassignNothing(from, label))
    case .inConflict(let count): return refuse(filled, "from", words.promises.conflictsHere(count))
    }
    var said = [words.promises.reassigned(plan.records.count, label, plan.from, plan.to)]
    if plan.inConflict > 0 { said.append(words.promises.conflictsHere(plan.inConflict)) }
    var after = AfterCommit(said.joined(separator: " "), closesForm: filled.purpose.key)
    after.actsOnMarks = false
    after.asks = .always
    return commit(plan.draft(in: shown.caseFile), then: after)
  }
}

extension FormMaker {
  /// Who leaves and who comes, on every open finding: `field`, `from`, `to`.
  package func reassign(_ field: FindingField, from party: String?) -> Form {
    let fields: [FindingField] = [.responsible, .followUp, .owner]
    return Form(
      .reassign, title: words.promises.reassignTitle,
      introduction: [words.promises.reassignIntroduction],
      cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        entryField(
          .field, form: .line,
          editor: codeEditor(fields.map(\.rawValue), chosen: nil) { words.fields[$0] },
          proposal: field.rawValue, requirement: .required),
        entryField(
          .from, form: .party, editor: partyEditor(), proposal: party,
          requirement: .required),
        entryField(
          .to, form: .party, editor: partyEditor(), label: words.promises.to,
          requirement: .required),
      ], focusedOn: party == nil ? "from" : "to")
  }
}
