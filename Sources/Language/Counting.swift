extension Speaking {
  /// A number and what is counted: `1 finding`, `3 findings`, `0 findings`.
  package func counted(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
  }

  /// The sentence for one, or that for several, which tell the number themselves.
  package func byCount(_ number: Int, _ one: String, _ several: String) -> String {
    number == 1 ? one : several
  }
}
