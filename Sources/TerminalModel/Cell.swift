/// One place of a frame: at most five scalars, how many columns they take, and their role.
///
/// Sixteen bytes without references, so frames are copied and compared as plain memory. Five is
/// what ncurses holds in one cell (`CCHARW_MAX`): a base and four marks.
package struct Cell: Hashable, Sendable {
  // Scalars 0...2 in the lower word, 3...4 in the upper one, 21 bits each, 0 for none; above
  // them the width (2 bits) and the role (8 bits).
  @usableFromInline var lower: UInt64
  @usableFromInline var upper: UInt64

  package static let scalarLimit = 5
  private static let scalarMask: UInt64 = 0x1F_FFFF

  // The synthesized comparison is called, not inlined; frames of thousands of cells are compared
  // with every key.
  @inline(__always)
  func isSame(as other: Cell) -> Bool { difference(from: other) == 0 }

  /// Zero for the same cell.
  @inline(__always)
  func difference(from other: Cell) -> UInt64 { lower ^ other.lower | upper ^ other.upper }

  package static let blank = Cell(ascii: 0x20, role: .plain)

  /// A printable ASCII character; the caller has checked that it is one.
  @inline(__always)
  package init(ascii: UInt8, role: Role) { self.init(UInt32(ascii), width: 1, role: role) }

  @inline(__always)
  init(_ scalar: UInt32, width: UInt8, role: Role) {
    lower = UInt64(scalar)
    upper = UInt64(width) << 42 | UInt64(role.index) << 44
  }

  /// The right half of a wide character.
  @inline(__always)
  static func continuation(role: Role) -> Cell { Cell(0, width: 0, role: role) }

  /// The first cell's worth of a text, made safe; a blank for an empty text.
  package init(text: String, role: Role = .plain) {
    self = Cell(0x20, width: 1, role: role)
    var hasBase = false
    for scalar in SafeText.simplified(text).unicodeScalars {
      let width = TextWidth.columns(of: scalar) ?? 1
      if width > 0 {
        if hasBase { return }
        self = Cell(scalar.value, width: UInt8(width), role: role)
        hasBase = true
      } else {
        add(scalar)
      }
    }
  }

  /// 1 or 2; 0 for the right half of a wide character.
  @inlinable
  package var width: Int { Int(upper >> 42 & 3) }

  package var role: Role {
    @inlinable get { Role(index: UInt8(truncatingIfNeeded: upper >> 44)) }
    set { upper = upper & ~(0xFF << 44) | UInt64(newValue.index) << 44 }
  }

  /// Keeps its ink and takes another ground.
  @inline(__always)
  mutating func lay(on ground: Ground) {
    upper = upper & ~(0xF0 << 44) | UInt64(ground.index) << 48
  }

  /// Adds a combining mark; the sixth scalar and those after it are left out.
  mutating func add(_ mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    if lower >> 21 & Self.scalarMask == 0 {
      lower |= value << 21
    } else if lower >> 42 & Self.scalarMask == 0 {
      lower |= value << 42
    } else if upper & Self.scalarMask == 0 {
      upper |= value
    } else if upper >> 21 & Self.scalarMask == 0 {
      upper |= value << 21
    }
  }

  /// The scalar when there is exactly one, else nil.
  @inlinable
  package var singleScalar: UInt32? {
    lower >> 21 == 0 && lower != 0 ? UInt32(truncatingIfNeeded: lower) : nil
  }

  /// The scalars in order, base first; none for the right half of a wide character.
  package var scalars: [UInt32] {
    [lower, lower >> 21, lower >> 42, upper, upper >> 21]
      .map { UInt32(truncatingIfNeeded: $0 & Self.scalarMask) }
      .filter { $0 != 0 }
  }

  package var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
    return String(view)
  }
}
