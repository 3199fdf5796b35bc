import CaseStorage
import CommandLineTool
import DiskTestSupport
import Testing

/// `lygte install`, with a program of the machine's in the place of the running one.
@Suite struct InstallTests {
  private func tool() -> Tool {
    let tool = Tool(["PATH": "/usr/bin"])
    tool.programFile = "/usr/bin/env"
    return tool
  }

  private static let places = [
    "bin/lygte", "share/lygte/themes/standard.json", "share/lygte/themes/mono.json",
    "share/man/man1/lygte.1", "share/man/da/man1/lygte.1",
    "share/bash-completion/completions/lygte", "share/zsh/site-functions/_lygte",
    "share/fish/vendor_completions.d/lygte.fish",
  ]

  @Test("program, themes, manual and completions lie in their places, for everybody, and are told")
  func places() throws {
    let tool = tool()
    let report = tool.run("install", "--prefix", "p")
    #expect(report.status == .done, "\(report.errors)")
    let told = report.text.split(separator: "\n").map(String.init)
    for place in Self.places {
      #expect(told.contains(tool.folder.path("p/" + place)), "\(place)")
      #expect(tool.contents("p/" + place)?.isEmpty == false, "\(place)")
      #expect(tool.mode("p/" + place) == (place == "bin/lygte" ? 0o755 : 0o644), "\(place)")
    }
    #expect(tool.mode("p/share/man/da/man1") == 0o755)
    #expect(tool.contents("p/bin/lygte") == (try POSIXFileSystem().contents(of: "/usr/bin/env")))
    #expect(report.errors.contains("Lygte er installeret i \(tool.folder.path("p"))."))
    #expect(report.errors.contains("\(tool.folder.path("p/bin")) står ikke i PATH"))
    // Temporary files are gone.
    #expect(try POSIXFileSystem().names(in: tool.folder.path("p/bin")) == ["lygte"])
  }

  @Test("without a prefix it is the person’s own folder, and what is in PATH is not spoken of")
  func ownFolder() {
    let tool = tool()
    tool.variables["PATH"] = "/bin:\(tool.folder.path(".local/bin"))"
    let report = tool.run("install", "--json")
    #expect(report.status == .done && !report.errors.contains("PATH"), "\(report.errors)")
    #expect(tool.mode(".local/bin/lygte") == 0o755)
    tool.variables["HOME"] = nil
    #expect(tool.run("install").status == .unavailable)
  }

  @Test("an older one is replaced, and what was closed to others is opened")
  func again() {
    let tool = tool()
    #expect(tool.run("install", "--prefix", "p").status == .done)
    tool.write("old", to: "p/bin/lygte")
    #expect(tool.run("install", "--prefix", "p").status == .done)
    #expect(tool.mode("p/bin/lygte") == 0o755)
    #expect(tool.contents("p/bin/lygte")?.count ?? 0 > 1000)
  }

  @Test("a prefix that cannot be written in is said, with status 3, and nothing is installed")
  func notWritable() throws {
    let readOnly = tool()
    readOnly.fileSystem = ReadOnlyFileSystem(POSIXFileSystem())
    let report = readOnly.run("install", "--prefix", "p")
    #expect(report.status == .unavailable)
    #expect(report.errors.contains("Der kan ikke skrives i \(readOnly.folder.path), så intet"))
    // A file in the way of the last of the folders.
    let blocked = tool()
    try POSIXFileSystem().makeFolders(blocked.folder.path("p/share"), mode: 0o755)
    blocked.write("", to: "p/share/fish")
    #expect(blocked.run("install", "--prefix", "p").status == .unavailable)
    #expect(try POSIXFileSystem().names(in: blocked.folder.path("p")) == ["share"])
  }

  @Test("a program the system does not show, or that is gone, is said")
  func gone() {
    let tool = Tool()
    #expect(tool.run("install").status == .unavailable)
    tool.programFile = "/no/such/lygte"
    #expect(tool.run("install").status == .unavailable)
  }

  @Test("a program’s libraries are read; what is cut or no program needs none and traps nothing")
  func libraries() throws {
    let program = try #require(try POSIXFileSystem().contents(of: "/usr/bin/env"))
    #expect(ProgramFile(program).libraries == ["libc.so.6"])
    for length in stride(from: 0, to: min(program.count, 4000), by: 7) {
      #expect(ProgramFile(Array(program.prefix(length))).libraries.isEmpty)
    }
    for place in 0..<600 {
      var broken = program
      broken[place] = 0xFF
      _ = ProgramFile(broken).libraries
    }
    #expect(ProgramFile(Array("#!/bin/sh\n".utf8)).libraries.isEmpty)
  }
}
