import CaseModel
import ChangeLog
import Wording

/// What is told of a device, in words: the same on the screen and on the command line.
package struct DeviceText {
  let words: Words
  /// The text of an RFC 3339 moment.
  let moment: (String) -> String

  package init(words: Words, moment: @escaping (String) -> String) {
    self.words = words
    self.moment = moment
  }

  /// `kontor (denne computer): 14 ændringer, sidst 23-11-2026 09.30 af MKJ`.
  package func head(of device: DeviceSummary, isOwn: Bool) -> String {
    let name = isOwn ? "\(device.device) (\(words.merging.thisDevice))" : device.device
    return "\(name): "
      + words.merging.lastChange(
        moment(device.last.wallTime.text), device.last.actor ?? "", device.lines)
  }

  /// What else there is to know, most urgent last.
  ///
  /// - Parameters:
  ///   - drafts: how many lie on this machine alone; 0 for another device.
  ///   - mergedAt: when a folder with its log was merged here last, RFC 3339.
  package func details(
    of device: DeviceSummary, isOwn: Bool, drafts: Int, mergedAt: String?, mergedFrom: String?
  ) -> [String] {
    let merging = words.merging
    var lines: [String] = []
    if let version = device.version { lines.append(words.writesWith(version)) }
    if drafts > 0 { lines.append(merging.drafts(drafts)) }
    if !isOwn {
      lines.append(sight(device))
      if let mergedAt {
        lines.append(merging.mergedHere(moment(mergedAt), mergedFrom ?? ""))
      } else {
        lines.append(merging.neverMerged)
      }
    }
    if device.branches > 1 { lines.append(merging.branches(device.branches)) }
    if device.secondsAhead > ClockDoubt.tolerance {
      lines.append(merging.clockAhead(Int(ClockDoubt.days(device.secondsAhead))))
    }
    if device.secondsBehind > ClockDoubt.tolerance {
      lines.append(merging.clockBehind(Int(ClockDoubt.days(device.secondsBehind))))
    }
    if device.backwardSteps > 0 { lines.append(merging.clockBackwards(device.backwardSteps)) }
    return lines
  }

  /// How far its own lines show that it knows ours.
  private func sight(_ device: DeviceSummary) -> String {
    let merging = words.merging
    guard let at = device.hasSeenOwnAt else { return merging.hasSeenNothing }
    return device.unseenOfOwn == 0
      ? merging.hasSeenAll(moment(at.text))
      : merging.hasNotSeen(device.unseenOfOwn, moment(at.text))
  }
}
