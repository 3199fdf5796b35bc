/// What a finding of a walk should have before the walk is gathered, in the order it is counted
/// (DOMAIN A1, 10 and 11).
package enum GatherLack: CaseIterable, Hashable, Sendable {
  case responsible, followUp, due, action, publicText, advice, number
}
