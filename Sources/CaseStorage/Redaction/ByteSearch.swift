import Glibc

/// Looks for bytes in bytes.
enum ByteSearch {
  static func first(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let head = wanted.first else { return nil }
    return bytes.withUnsafeBytes { haystack in
      guard let base = haystack.baseAddress else { return nil }
      var place = start
      while place + wanted.count <= haystack.count {
        let last = haystack.count - wanted.count + 1
        guard let found = memchr(base + place, Int32(head), last - place) else { return nil }
        place = base.distance(to: UnsafeRawPointer(found))
        if memcmp(base + place, wanted, wanted.count) == 0 { return place }
        place += 1
      }
      return nil
    }
  }
}
