import CaseModel
import Foundation

/// Chromium as a phone, driven by Python through a pipe; a test that wants it skips aloud without.
enum PhoneBrowser {
  static let isPresent: Bool = {
    let isThere =
      FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
    if !isThere { print("SKIPPED: no Chromium here to open the page for phones in") }
    return isThere
  }()

  /// What happened on the page, by name; its files lie in the folder.
  static func story(of page: String, in folder: String, picture: String) throws -> JSONValue {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script, page, folder, picture]
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Trouble(text: String(decoding: told.suffix(2000), as: UTF8.self))
    }
    return try JSONParser.value(from: Array(bytes), mode: .lenientDocument)
  }

  struct Trouble: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }

  /// A picture of 2000 by 1000 points with a maker and a place in its EXIF, for the camera there is
  /// none of here.
  static func photo() throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", painter]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(bytes)
  }

  /// PNG needs nothing but zlib; its eXIf chunk holds what a camera would write.
  private static let painter = #"""
    import struct, sys, zlib
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = b"".join(b"\0" + bytes([40, y * 255 // 1000, 90]) * 2000 for y in range(1000))
    exif = b"MM\0*\0\0\0\x08\0\x01\x01\x0f\0\x02\0\0\0\x0cCANARYMAKER\0\0\0\0\0"
    sys.stdout.buffer.write(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 2000, 1000, 8, 2, 0, 0, 0))
        + chunk(b"eXIf", exif) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    """#
}
