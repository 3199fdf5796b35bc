import CaseModel
import CaseStorage
import DiskTestSupport
import Foundation
import OtherPrograms

/// Measures the work that must stay fast, and tells it as it comes.
enum Benchmark {
  static func run(arguments: [String]) -> Int32 {
    guard let options = BenchmarkOptions(arguments) else {
      write(BenchmarkOptions.usage, to: .standardError)
      return 2
    }
    do {
      if let name = options.part {
        try measurePart(name, options)
      } else {
        try measureAll(options)
      }
      return 0
    } catch {
      write("lygte-bench: \(error)\n", to: .standardError)
      return 3
    }
  }

  static func write(_ text: String, to file: FileHandle) { file.write(Data(text.utf8)) }

  private static func measurePart(_ name: String, _ options: BenchmarkOptions) throws {
    guard let part = BenchmarkPart(rawValue: name), let findings = options.sizes.first else {
      throw BenchmarkProblem(sentence: "no part is called \(name)")
    }
    let figures = try part.figures(BenchmarkFolder(path: options.folder), findings: findings)
    let json = JSONValue.object(figures.mapValues { .decimal($0) })
    write(
      String(decoding: JSONWriter.bytes(of: json, as: .document), as: UTF8.self),
      to: .standardOutput)
  }

  private static func measureAll(_ options: BenchmarkOptions) throws {
    var readings: [Reading] = []
    if !options.isJSON { write(ReadingTable.head + "\n", to: .standardOutput) }
    for findings in options.sizes {
      let folder = OwnFolder()
      let size = MeasuredSize(
        findings: findings, folder: BenchmarkFolder(path: folder.path), repeats: options.repeats)
      try size.measure { reading in
        readings.append(reading)
        if !options.isJSON {
          write(ReadingTable.line(reading) + "\n", to: .standardOutput)
        }
      }
    }
    if options.isJSON {
      let bytes = JSONWriter.bytes(of: .array(readings.map(\.json)), as: .document)
      write(String(decoding: bytes, as: UTF8.self) + "\n", to: .standardOutput)
    }
  }
}

/// What kept the benchmark from measuring.
struct BenchmarkProblem: Error, CustomStringConvertible {
  let sentence: String
  var description: String { sentence }
}
