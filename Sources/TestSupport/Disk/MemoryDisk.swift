import CaseStorage
import Glibc

/// The state behind a ``FaultyFileSystem``.
struct MemoryDisk {
  final class Node {
    let kind: FileStatus.Kind
    let inode: UInt64
    var mode: UInt32
    var bytes: [UInt8] = []
    var savedBytes: [UInt8] = []
    var names: [String: Node] = [:]
    var savedNames: [String: Node] = [:]
    var modified: Int64 = 0

    init(_ kind: FileStatus.Kind, inode: UInt64, mode: UInt32) {
      self.kind = kind
      self.inode = inode
      self.mode = mode
    }

    var facts: FileStatus {
      FileStatus(
        kind: kind, size: bytes.count, mode: mode, inode: inode, device: 1, modified: modified)
    }
  }

  var root = Node(.folder, inode: 1, mode: 0o755)
  var inodes: UInt64 = 1
  var ticks: Int64 = 0
  var open: [Int32: Node] = [:]
  var locks: [UInt64: Int32] = [:]
  var descriptors: Int32 = 100
  var fault: FaultyFileSystem.Fault?
  var counted = 0
  var greatestAppend: Int?
  var calls: [FaultyFileSystem.Call] = []
  /// Operations that claim to be done and do nothing.
  var pretended: Set<FileOperation> = []
  /// What another program does before a call, and how many calls come before that.
  var interference: (countdown: Int, other: @Sendable () -> Void)?

  /// What is to be done before the call that is asked now, once.
  mutating func takeInterference() -> (@Sendable () -> Void)? {
    guard let (countdown, other) = interference else { return nil }
    interference = countdown > 1 ? (countdown - 1, other) : nil
    return countdown > 1 ? nil : other
  }

  /// Counts the call and throws when it is one that fails.
  mutating func ask(_ operation: FileOperation, _ path: String) throws(FileProblem) {
    calls.append(.init(operation: operation, path: path))
    guard let fault, fault.operations?.contains(operation) ?? true else { return }
    counted += 1
    if counted == fault.call || (fault.isLasting && counted > fault.call) {
      throw FileProblem(operation, path, fault.errorNumber)
    }
  }

  func node(at path: String) -> Node? {
    var node = root
    for name in path.split(separator: "/") where name != "." {
      guard let next = node.names[String(name)] else { return nil }
      node = next
    }
    return node
  }

  func folder(of path: String) -> Node? { node(at: FilePath.folder(of: path)) }

  mutating func make(_ kind: FileStatus.Kind, mode: UInt32) -> Node {
    inodes += 1
    return Node(kind, inode: inodes, mode: mode)
  }

  mutating func touch(_ node: Node) {
    ticks += 1
    node.modified = ticks
  }

  mutating func put(_ bytes: [UInt8], at path: String) {
    var node = root
    let names = path.split(separator: "/").map(String.init)
    for (index, name) in names.enumerated() {
      let isLast = index == names.count - 1
      let next = node.names[name] ?? make(isLast ? .regular : .folder, mode: isLast ? 0o600 : 0o700)
      node.names[name] = next
      node.savedNames[name] = next
      node = next
    }
    node.bytes = bytes
    node.savedBytes = bytes
    touch(node)
  }

  func take(_ path: String) {
    folder(of: path)?.names[FilePath.name(of: path)] = nil
    folder(of: path)?.savedNames[FilePath.name(of: path)] = nil
  }

  var files: [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    func visit(_ node: Node, _ path: String) {
      for (name, next) in node.names {
        if next.kind == .regular { found[path + "/" + name] = next.bytes }
        if next.kind == .folder { visit(next, path + "/" + name) }
      }
    }
    visit(root, "")
    return found
  }
}
