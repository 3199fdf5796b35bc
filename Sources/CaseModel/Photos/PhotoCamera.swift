/// What a picture was taken with, as far as its file tells: pictures of one have one clock.
package struct PhotoCamera: Hashable, Sendable {
  /// Who made it; empty where the file does not say.
  package let make: String
  /// What it calls itself, `iPhone 12`, else the letters its files are called by, `DSC_`; empty
  /// where neither tells.
  package let name: String

  /// Nil where a camera said neither.
  package init?(make: String?, model: String?) {
    let make = Self.cleaned(make)
    let model = Self.cleaned(model)
    if make.isEmpty, model.isEmpty { return nil }
    self.make = make
    name = model.isEmpty ? make : model
  }

  /// The series a file belongs to by its name: `IMG_` of `img_0012.jpg`.
  package init(seriesOf file: String) {
    let letters = file.prefix { !($0.isASCII && $0.isNumber) }
    make = ""
    // A name without a number is of no series.
    name = letters.count < file.count ? Self.cleaned(letters.uppercased()) : ""
  }

  /// Whether people mean it by these words, in part too: `Canon` of `Canon EOS 80D`.
  package func isCalled(_ text: String) -> Bool {
    let wanted = SearchKey.name(text)
    return !wanted.isEmpty && SearchKey.name("\(make) \(name)").contains(wanted)
  }

  private static func cleaned(_ text: String?) -> String {
    let line = HarmlessText.line(text ?? "")
    return String(line.split(separator: " ").joined(separator: " ").prefix(40))
  }
}

/// By how many minutes the clocks of cameras are put right.
package struct PhotoShifts: Hashable, Sendable {
  /// For those of which nothing else is said.
  package var all: Int
  package var byCamera: [PhotoCamera: Int]

  package init(all: Int = 0, byCamera: [PhotoCamera: Int] = [:]) {
    self.all = all
    self.byCamera = byCamera
  }

  package func minutes(of camera: PhotoCamera) -> Int { byCamera[camera] ?? all }
}
