import Containers
import Testing

@Suite("Zip files") struct ZipTests {
  private let parts: [(String, [UInt8])] = [
    ("mimetype", Array("application/x".utf8)), ("xl/æøå.xml", Array("<a>Å</a>".utf8)),
    ("tom", []), ("stor", [UInt8](repeating: 7, count: 70_000)),
  ]

  private func written() -> [UInt8] {
    var writer = ZipWriter()
    for (name, contents) in parts { writer.add(name, contents) }
    return writer.file
  }

  @Test("what is written is read again, and written the same again")
  func comesBack() throws {
    let archive = try ZipArchive(written())
    #expect(archive.names == parts.map(\.0).sorted())
    for (name, contents) in parts { #expect(try archive.contents(of: name) == contents) }
    #expect(written() == written())
    #expect(throws: ContainerError.noPart("x")) { try archive.contents(of: "x") }
  }

  @Test("Python tests and reads what is written", .enabled(if: Python.isThere))
  func pythonReads() throws {
    let script = """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      for n in z.namelist(): print(n, len(z.read(n)), z.read(n)[:1])
      """
    let said = String(decoding: try Python.run(script, written()), as: UTF8.self)
    #expect(
      said == "mimetype 13 b'a'\nxl/æøå.xml 9 b'<'\ntom 0 b''\nstor 70000 b'\\x07'\n")
  }

  @Test(
    "what Python packs is unpacked, stored and deflated at every level",
    .enabled(if: Python.isThere), arguments: [-1, 0, 1, 6, 9])
  func pythonWrites(level: Int) throws {
    // A seeded generator: noise, repetitions near and far, letters, runs.
    let script = """
      import sys, zipfile, random, zlib
      random.seed(7)
      noise = bytes(random.getrandbits(8) for _ in range(50000))
      texts = [b'', b'a', noise, noise[:300] * 400, ('Hæk på stien %d. ' * 3000).encode(),
        bytes(300000), bytes(random.choice(b'ab') for _ in range(90000)), noise + noise[::2]]
      level = \(level)
      kind = zipfile.ZIP_STORED if level < 0 else zipfile.ZIP_DEFLATED
      z = zipfile.ZipFile(sys.stdout.buffer, 'w', kind, compresslevel=max(level, 0))
      for n, t in enumerate(texts):
        z.writestr('part%d-%d-%d' % (n, len(t), zlib.crc32(t)), t)
      z.close()
      """
    let archive = try ZipArchive(try Python.run(script))
    #expect(archive.names.count == 8)
    for name in archive.names {
      let contents = try archive.contents(of: name)
      let facts = name.split(separator: "-")
      #expect("\(contents.count)" == facts[1])
      #expect("\(CRC32.sum(of: contents))" == facts[2])
    }
  }

  @Test("cut anywhere, it is refused", arguments: [1, 5, 22, 23, 60, 100, 200])
  func cut(by count: Int) {
    #expect(throws: ContainerError.cut) { try ZipArchive(written().dropLast(count)) }
    #expect(throws: ContainerError.cut) { try ZipArchive(Array(written().prefix(count))) }
  }

  @Test("a changed byte is noticed where it matters, and never trapped on")
  func anyByteChanged() throws {
    let whole = written()
    let small = whole.indices.filter { $0 < 200 || $0 > whole.count - 400 }
    for place in small {
      var bytes = whole
      bytes[place] ^= 0x11
      guard let archive = try? ZipArchive(bytes) else { continue }
      for name in archive.names {
        if let contents = try? archive.contents(of: name),
          let part = parts.first(where: { $0.0 == name })
        {
          #expect(contents == part.1)
        }
      }
    }
  }

  @Test("two tables of contents are refused, glued, hidden in a gap or in the comment")
  func twoDirectories() {
    let other = written()
    #expect(throws: ContainerError.twoDirectories) { try ZipArchive(other + other) }
    var hidden = ZipWriter()
    hidden.add("a", other)
    // Within a part it is that part's own business: a workbook in a document.
    #expect(throws: Never.self) { try ZipArchive(hidden.file) }
    var commented = written()
    let small = ZipWriter().file
    commented[commented.count - 2] = UInt8(small.count)
    #expect(throws: ContainerError.twoDirectories) { try ZipArchive(commented + small) }
  }

  @Test(
    "names that lead out of the file are refused",
    arguments: ["../a", "/a", "a/../../b", "..\\a", "C:/a"])
  func unsafeName(name: String) {
    var writer = ZipWriter()
    writer.add(name, [1])
    #expect(throws: ContainerError.unsafeName(name)) { try ZipArchive(writer.file) }
  }

  @Test("a name that comes twice is refused")
  func repeatedName() {
    var writer = ZipWriter()
    writer.add("a", [1])
    writer.add("a", [2])
    #expect(throws: ContainerError.repeatedName("a")) { try ZipArchive(writer.file) }
  }

  @Test("an encrypted part is named")
  func encrypted() {
    var bytes = written()
    let directory = bytes.firstRange(of: [0x50, 0x4B, 1, 2])?.lowerBound ?? 0
    bytes[directory + 8] |= 1
    #expect(throws: ContainerError.encrypted("mimetype")) { try ZipArchive(bytes) }
  }

  @Test("70,000 parts end with their number", .enabled(if: Python.isThere))
  func tooMany() throws {
    let script = """
      import sys, zipfile, io
      b = io.BytesIO(); z = zipfile.ZipFile(b, 'w')
      for n in range(70000): z.writestr(str(n), b'')
      z.close(); sys.stdout.buffer.write(b.getvalue())
      """
    let bytes = try Python.run(script)
    #expect(throws: ContainerError.tooManyParts(70_000)) { try ZipArchive(bytes) }
  }

  @Test(
    "a bomb of 42 kB that would be gigabytes is refused before it is unpacked",
    .enabled(if: Python.isThere))
  func bomb() throws {
    // Every part claims the same packed bytes, as in the bombs of David Fifield.
    let script = """
      import sys, struct, zlib
      kernel = b''
      c = zlib.compressobj(9, zlib.DEFLATED, -15)
      for _ in range(40): kernel += c.compress(bytes(1 << 20))
      kernel += c.flush(); n = 40 << 20
      crc = 0
      for _ in range(40): crc = zlib.crc32(bytes(1 << 20), crc)
      facts = lambda name: struct.pack('<HHHHHIIIHH', 20, 0, 8, 0, 0x21, crc, len(kernel), n, len(name), 0)
      out = b'PK\\3\\4' + facts(b'a') + b'a' + kernel
      start = len(out); d = b''
      for k in range(200): d += b'PK\\1\\2' + struct.pack('<H', 20) + facts(b'%03d' % k) + struct.pack('<HHHII', 0, 0, 0, 0, 0) + b'%03d' % k
      d = d.replace(b'', b'')
      out += d + b'PK\\5\\6' + struct.pack('<HHHHIIH', 0, 0, 200, 200, len(d), start, 0)
      sys.stdout.buffer.write(out)
      """
    let bytes = try Python.run(script)
    #expect(bytes.count < 70_000)
    #expect(throws: ContainerError.self) { try ZipArchive(bytes) }
    var claimed = ZipWriter()
    claimed.add("a", [1, 2, 3])
    var file = claimed.file
    let directory = file.firstRange(of: [0x50, 0x4B, 1, 2])?.lowerBound ?? 0
    file[directory + 10] = 8
    file[directory + 27] = 0x40
    let archive = try ZipArchive(file)
    #expect(throws: ContainerError.bomb("a")) { try archive.contents(of: "a") }
  }
}

@Suite("Inflate") struct InflateTests {
  @Test(
    "cut, it throws; changed, it throws or makes what was stated, never more",
    .enabled(if: Python.isThere))
  func faults() throws {
    let script = """
      import sys, zlib
      t = (b'Lygten ved tunnelen er slukket. ' * 40 + bytes(range(256))) * 3
      c = zlib.compressobj(9, zlib.DEFLATED, -15)
      sys.stdout.buffer.write(c.compress(t) + c.flush())
      """
    let packed = try Python.run(script)
    let size = (32 * 40 + 256) * 3
    for place in packed.indices {
      #expect(throws: Inflate.Fault.self) { try Inflate.bytes(packed[..<place], size: size) }
      for bit in 0..<8 {
        var bytes = packed
        bytes[place] ^= 1 << bit
        // The same words may come from another distance, so only the size is sure.
        if let made = try? Inflate.bytes(bytes[...], size: size) { #expect(made.count == size) }
      }
    }
    #expect(throws: Inflate.Fault.otherSize) { try Inflate.bytes(packed[...], size: size - 1) }
    #expect(throws: Inflate.Fault.otherSize) { try Inflate.bytes(packed[...], size: size + 1) }
    #expect(throws: Inflate.Fault.otherSize) { try Inflate.bytes(packed[...], size: 1 << 40) }
  }

  @Test("the check value of CRC-32 is the published one")
  func checkValue() {
    #expect(CRC32.sum(of: "123456789".utf8) == 0xCBF4_3926)
  }
}
