import ChangeLog

extension MemoryDisk {
  /// Leaves what the disk had confirmed, and of the rest what `remains` says.
  mutating func cutPower(leaving remains: FaultyFileSystem.Remains) {
    var random: SeededRandom?
    if case .drawn(let seed) = remains { random = SeededRandom(seed: seed) }
    var done: Set<UInt64> = []
    func lose(_ node: Node) {
      guard done.insert(node.inode).inserted else { return }
      node.names = Self.names(of: node, remains, &random)
      node.bytes = Self.bytes(of: node, remains, &random)
      node.savedBytes = node.bytes
      node.savedNames = node.names
      for (_, inner) in node.names.sorted(by: { $0.key < $1.key }) { lose(inner) }
    }
    lose(root)
    open = [:]
    locks = [:]
    fault = nil
  }

  private static func names(
    of node: Node, _ remains: FaultyFileSystem.Remains, _ random: inout SeededRandom?
  ) -> [String: Node] {
    switch remains {
    case .nothing, .half, .zeros, .first: return node.savedNames
    case .everything, .names: return node.names
    case .drawn:
      guard var drawing = random else { return node.savedNames }
      var left = node.savedNames
      for name in Set(node.names.keys).union(node.savedNames.keys).sorted() {
        if Bool.random(using: &drawing) { left[name] = node.names[name] }
      }
      random = drawing
      return left
    }
  }

  private static func bytes(
    of node: Node, _ remains: FaultyFileSystem.Remains, _ random: inout SeededRandom?
  ) -> [UInt8] {
    let saved = node.savedBytes
    // A file that was cut and not synchronised stands there uncut.
    guard node.bytes.count > saved.count, node.bytes.starts(with: saved) else {
      return remains == .everything ? node.bytes : saved
    }
    let unsaved = node.bytes[saved.count...]
    switch remains {
    case .nothing, .names: return saved
    case .half: return saved + unsaved.prefix(unsaved.count / 2)
    case .zeros: return saved + unsaved.map { _ in 0 }
    case .everything: return node.bytes
    case .first(let count): return saved + unsaved.prefix(count)
    case .drawn:
      guard var drawing = random else { return saved }
      defer { random = drawing }
      let count = Int.random(in: 0...unsaved.count, using: &drawing)
      switch Int.random(in: 0..<4, using: &drawing) {
      case 0: return saved
      case 1: return saved + unsaved.prefix(count)
      case 2: return saved + unsaved.prefix(count) + unsaved.dropFirst(count).map { _ in 0 }
      default: return saved + (0..<count).map { _ in UInt8.random(in: 0...255, using: &drawing) }
      }
    }
  }

  /// The same tree of nodes that are nobody else's.
  func copied() -> MemoryDisk {
    var made: [ObjectIdentifier: Node] = [:]
    func copy(_ node: Node) -> Node {
      if let known = made[ObjectIdentifier(node)] { return known }
      let twin = Node(node.kind, inode: node.inode, mode: node.mode)
      made[ObjectIdentifier(node)] = twin
      twin.bytes = node.bytes
      twin.savedBytes = node.savedBytes
      twin.modified = node.modified
      twin.names = node.names.mapValues(copy)
      twin.savedNames = node.savedNames.mapValues(copy)
      return twin
    }
    var disk = MemoryDisk()
    disk.root = copy(root)
    disk.inodes = inodes
    disk.ticks = ticks
    return disk
  }
}
