import CaseModel
import OtherPrograms

/// A photo as it leaves: JPEG or PNG without anything the camera noted but how it is turned, at most
/// 2,560 pixels a side where a program here makes it smaller.
package struct LeavingPhoto: Hashable, Sendable {
  package enum Problem: Error, Hashable, Sendable {
    /// A HEIC, and no program here reads it.
    case heic
    /// It is not whole enough to be read.
    case broken
  }

  package let bytes: [UInt8]
  package let format: PhotoHead.Format
  package let width: Int?
  package let height: Int?
  /// Whether it leaves as large as it came, since no program here makes it smaller.
  package let isFullSize: Bool

  package static let side = 2560

  /// What a page names it by.
  package var mediaType: String { format == .png ? "image/png" : "image/jpeg" }

  /// - Parameter bytes: as they stand in `photos`.
  package init(
    _ bytes: [UInt8], by converter: PictureConverter
  ) throws(Problem) {
    guard let head = PhotoHead(of: bytes) else { throw .broken }
    if head.isHuge { throw .broken }
    var file = bytes
    var orientation: Int?
    if head.format == .heic {
      guard
        let made = Self.trying({ () throws(ProgramProblem) in try converter.jpeg(ofHEIC: bytes) })
      else { throw .heic }
      file = made
      // Its reader has turned it already, and the notes it copied still say otherwise.
      orientation = 1
    }
    let isLarge = max(head.width ?? 0, head.height ?? 0) > Self.side
    var isSmaller = false
    if isLarge, head.format != .png,
      let source = PhotoCleaning.cleaned(file, orientation: orientation),
      let made = Self.trying({ () throws(ProgramProblem) in
        try converter.smaller(source, side: Self.side)
      })
    {
      file = made
      orientation = 1
      isSmaller = true
    }
    guard let clean = PhotoCleaning.cleaned(file, orientation: orientation),
      let left = PhotoHead(of: clean)
    else { throw .broken }
    self.bytes = clean
    format = left.format
    width = left.width
    height = left.height
    isFullSize = isLarge && !isSmaller
  }

  private static func trying(_ run: () throws(ProgramProblem) -> [UInt8]?) -> [UInt8]? {
    do throws(ProgramProblem) { return try run() } catch { return nil }
  }
}
