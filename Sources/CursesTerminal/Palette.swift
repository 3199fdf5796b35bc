import CNcurses
import TerminalModel

/// Looks as this terminal can show them.
struct Palette {
  struct Attributes: Equatable {
    var bits: attr_t = 0
    var pair: Int32 = 0
  }

  /// 0 where there are none, or none are wanted.
  let colorCount: Int
  private var known: [Look: Attributes] = [:]

  /// To be made once ncurses runs.
  init(isColored: Bool) {
    guard isColored, has_colors(), start_color() == OK else {
      colorCount = 0
      return
    }
    colorCount = Int(screen_color_count())
    use_default_colors()
  }

  mutating func attributes(for look: Look) -> Attributes {
    if let found = known[look] { return found }
    let made = make(look)
    known[look] = made
    return made
  }

  private func make(_ look: Look) -> Attributes {
    var result = Attributes()
    if look.isBold { result.bits |= attribute_bold() }
    if look.isDim { result.bits |= attribute_dim() }
    if look.isUnderlined { result.bits |= attribute_underline() }
    if look.isReversed { result.bits |= attribute_reverse() }
    if look.isItalic { result.bits |= attribute_italic() }
    guard colorCount >= 8 else {
      // A background is a way to stand out; without colours the reverse is.
      if look.background != .standard { result.bits |= attribute_reverse() }
      return result
    }
    let reduction = ColorReduction(colorCount: colorCount)
    let foreground = reduction.number(for: look.foreground)
    let background = reduction.number(for: look.background)
    if colorCount < 16, foreground >= 8 { result.bits |= attribute_bold() }
    let narrow = colorCount < 16
    let pair = alloc_pair(
      narrow && foreground >= 8 ? foreground - 8 : foreground,
      narrow && background >= 8 ? background - 8 : background)
    result.pair = max(0, pair)
    return result
  }
}
