/// The key that opens the screen where public texts are written; sentences elsewhere name it.
package enum PublicTextsKey {
  package static let key = "C"
}
