import DiskTestSupport
import Glibc
import OtherPrograms
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test("a full state folder: the sentence names the folder and what to do, and nothing is lost")
  func fullStateFolder() throws {
    let bench = try Workbench(["Hæk for høj"])
    let isPut = try bench.succeedShell(
      "[ $(id -u) = 0 ] && mkdir -p lille && mount -t tmpfs -o size=64k,nr_inodes=40 tmpfs lille && echo sat-i"
    )
    guard isPut.contains("sat-i") else {
      print("SKIPPED: a full disk for the state folder can only be tried by root")
      return
    }
    defer { _ = try? bench.succeedShell("umount -l lille; true") }
    let small = ["XDG_STATE_HOME": bench.program.home.path("lille")]
    _ = try bench.succeedShell("dd if=/dev/zero of=lille/fyld bs=4k 2>/dev/null; true")
    let run = try bench.program.run(["-w", "fund", "add", "Løs flise"], changes: small)
    let said = run.errorText
    #expect(!run.succeeded)
    #expect(said.contains("/lille/lygte"), "\(said)")
    #expect(said.contains("the disk is full") && said.contains("XDG_STATE_HOME"), "\(said)")
    #expect(!(try bench.succeed(["-w", "fund", "list"])).contains("Løs flise"))
    // Full from the middle of a sitting on.
    _ = try bench.succeedShell("rm lille/fyld")
    let first = try bench.program.run(["-w", "fund", "add", "Før"], changes: small)
    #expect(first.succeeded, "\(first.errorText)")
    _ = try bench.succeedShell("dd if=/dev/zero of=lille/fyld bs=1k 2>/dev/null; true")
    let second = try bench.program.run(["-w", "fund", "add", "Efter"], changes: small)
    // A head that cannot be remembered costs no change; one that is refused is not there.
    let list = try bench.succeed(["-w", "fund", "list"])
    #expect(list.contains("Efter") == second.succeeded, "\(second.errorText)")
    if !second.succeeded { #expect(second.errorText.contains("XDG_STATE_HOME")) }
    #expect(list.contains("Før"))
    try bench.expectWhole()
  }
}
