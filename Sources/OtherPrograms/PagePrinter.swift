import Glibc

/// Prints a page of HTML as a PDF by a browser or an office program that is installed.
package struct PagePrinter: Sendable {
  private let runner: ProgramRunner

  package init(_ runner: ProgramRunner) { self.runner = runner }

  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "microsoft-edge-stable",
  ]
  private static let offices = ["soffice", "libreoffice"]

  /// The first of those that is installed; nil where none is.
  package var program: String? {
    (Self.browsers + Self.offices).first { runner.path(of: $0) != nil }
  }

  package enum Outcome: Hashable, Sendable {
    case printed([UInt8])
    /// No program that can is installed.
    case noProgram
    /// It ran, and there is no PDF.
    case failed(String)
  }

  /// The page as a PDF.
  package func pdf(of page: [UInt8]) -> Outcome {
    guard let program else { return .noProgram }
    let temporary = runner.environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    guard let scratch = ScratchFolder(in: temporary) else { return .failed(program) }
    defer { scratch.remove() }
    guard scratch.write(page, to: "page.html") else { return .failed(program) }
    do throws(ProgramProblem) {
      _ = try runner.capture(
        Self.arguments(program, scratch.path), limit: 60_000, outputLimit: 1 << 16)
    } catch {
      return .failed(program)
    }
    guard let bytes = scratch.read("page.pdf"), bytes.starts(with: Array("%PDF".utf8)) else {
      return .failed(program)
    }
    return .printed(bytes)
  }

  private static func arguments(_ program: String, _ folder: String) -> [String] {
    let page = "\(folder)/page.html"
    if offices.contains(program) {
      return [
        program, "-env:UserInstallation=\(address("\(folder)/office"))", "--headless",
        "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, page,
      ]
    }
    // A browser refuses to shut itself in for the one who may do anything.
    let unshut = geteuid() == 0 ? ["--no-sandbox"] : []
    return [program, "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
      + unshut
      + [
        "--user-data-dir=\(folder)/browser", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--print-to-pdf=\(folder)/page.pdf", address(page),
      ]
  }

  /// A file as an address, with all but plain letters and digits written as their bytes.
  private static func address(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var address = "file://"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        address += "%"
        address.unicodeScalars.append(digits[Int(byte >> 4)])
        address.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return address
  }
}
