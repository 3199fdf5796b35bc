import CaseModel
import DiskTestSupport
import Glibc
import OtherPrograms
import ProgramTestSupport
import Testing

/// Whether a medium can be put in and torn out here: only root may, and not in every container.
private let canMount: Bool = {
  guard geteuid() == 0 else { return false }
  do {
    return try ProgramRunner(environment: ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]).capture([
      "sh", "-c",
      "d=$(mktemp -d) && mount -t tmpfs tmpfs $d && umount -l $d; s=$?; rmdir $d; exit $s",
    ]).succeeded
  } catch {
    return false
  }
}()

extension ProgramTests {
  @Test(
    "a medium torn out under an open board: nothing is written into the bare mount point, and it is said",
    arguments: ["tmpfs", "image"])
  func tornOut(kind: String) throws {
    guard canMount else {
      print("SKIPPED: a medium that is torn out can only be tried by root, where mount is allowed")
      return
    }
    let bench = try Workbench([])
    let home = bench.program.home.path
    let put =
      kind == "tmpfs"
      ? "mount -t tmpfs tmpfs drev"
      : "truncate -s 24M image && mkfs.ext4 -q image && mount -o loop image drev"
    let isPut = try bench.succeedShell("mkdir -p drev && \(put) && echo sat-i")
    guard isPut.contains("sat-i") else {
      print("SKIPPED: no loop device here for an image to be mounted from")
      return
    }
    defer { _ = try? bench.succeedShell("umount -l drev 2>/dev/null; true") }
    try bench.succeed(["init", "drev/mappe", "--name", "Tryg Ågade"])
    try bench.succeed(["-w", "drev/mappe", "add", "Hæk for høj", "--place", "Vester Allé"])
    let board = try BoardInTerminal(
      bench.program, folder: "drev/mappe", waitingFor: "Hæk for høj")
    let terminal = board.terminal
    _ = try bench.succeedShell("umount -l drev")
    // A comment, a new finding, a rebuilt document: each would write.
    try terminal.press("c")
    try terminal.wait { $0.contains { $0.contains("Comment") } }
    try terminal.type("set efter drevet")
    try terminal.press("C-s")
    try terminal.wait { lines in
      lines.contains {
        $0.contains("drev") && $0.contains("mappe") && !$0.contains("~/drev/mappe (")
      }
    }
    // The board looks at the folder twice a second, and writes documents when nobody types.
    usleep(2_500_000)
    #expect(try bench.succeedShell("ls -A drev") == "", "\(home)")
    try terminal.press("Escape")
    usleep(300_000)
    try terminal.press("q")
    usleep(1_500_000)
    #expect(try bench.succeedShell("ls -A drev") == "")
    if kind == "image" {
      // What was acknowledged before lies on the medium, and what was typed after waits as a draft.
      _ = try bench.succeedShell("mount -o loop image drev")
      #expect(try bench.succeed(["-w", "drev/mappe", "list"]).contains("Hæk for høj"))
    }
    #expect(try bench.succeedShell("grep -rl 'set efter drevet' state | head -1") != "")
  }
}
