/// The compression of one block, every round written out.
///
/// Constants and rotations are those of FIPS 180-4, 4.1.2 and 4.2.2. Written out because a loop over
/// tables ran at a third of the speed, and a rebuild hashes every line there is.
extension SHA256 {
  @inline(__always)
  private static func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    (word &>> bits) | (word &<< (32 &- bits))
  }

  @inline(__always)
  private static func step(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32, _ constant: UInt32
  ) {
    let mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let chosen = g ^ (e & (f ^ g))
    let first = h &+ mixed &+ chosen &+ constant &+ word
    let folded = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    let majority = (a & b) | (c & (a | b))
    d = d &+ first
    h = first &+ folded &+ majority
  }

  @inline(__always)
  private static func extend(
    _ word: inout UInt32, _ second: UInt32, _ tenth: UInt32, _ fifteenth: UInt32
  ) {
    let low = rotate(second, 7) ^ rotate(second, 18) ^ (second &>> 3)
    let high = rotate(fifteenth, 17) ^ rotate(fifteenth, 19) ^ (fifteenth &>> 10)
    word = word &+ low &+ tenth &+ high
  }

  @inline(__always)
  private static func word(_ block: UnsafeRawPointer, _ index: Int) -> UInt32 {
    UInt32(bigEndian: block.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
  }

  static func compress(_ state: inout State, _ block: UnsafeRawPointer) {
    var w0 = word(block, 0)
    var w1 = word(block, 1)
    var w2 = word(block, 2)
    var w3 = word(block, 3)
    var w4 = word(block, 4)
    var w5 = word(block, 5)
    var w6 = word(block, 6)
    var w7 = word(block, 7)
    var w8 = word(block, 8)
    var w9 = word(block, 9)
    var w10 = word(block, 10)
    var w11 = word(block, 11)
    var w12 = word(block, 12)
    var w13 = word(block, 13)
    var w14 = word(block, 14)
    var w15 = word(block, 15)
    var a = state.a
    var b = state.b
    var c = state.c
    var d = state.d
    var e = state.e
    var f = state.f
    var g = state.g
    var h = state.h
    step(a, b, c, &d, e, f, g, &h, w0, 0x428a2f98)
    step(h, a, b, &c, d, e, f, &g, w1, 0x71374491)
    step(g, h, a, &b, c, d, e, &f, w2, 0xb5c0fbcf)
    step(f, g, h, &a, b, c, d, &e, w3, 0xe9b5dba5)
    step(e, f, g, &h, a, b, c, &d, w4, 0x3956c25b)
    step(d, e, f, &g, h, a, b, &c, w5, 0x59f111f1)
    step(c, d, e, &f, g, h, a, &b, w6, 0x923f82a4)
    step(b, c, d, &e, f, g, h, &a, w7, 0xab1c5ed5)
    step(a, b, c, &d, e, f, g, &h, w8, 0xd807aa98)
    step(h, a, b, &c, d, e, f, &g, w9, 0x12835b01)
    step(g, h, a, &b, c, d, e, &f, w10, 0x243185be)
    step(f, g, h, &a, b, c, d, &e, w11, 0x550c7dc3)
    step(e, f, g, &h, a, b, c, &d, w12, 0x72be5d74)
    step(d, e, f, &g, h, a, b, &c, w13, 0x80deb1fe)
    step(c, d, e, &f, g, h, a, &b, w14, 0x9bdc06a7)
    step(b, c, d, &e, f, g, h, &a, w15, 0xc19bf174)
    extend(&w0, w1, w9, w14)
    step(a, b, c, &d, e, f, g, &h, w0, 0xe49b69c1)
    extend(&w1, w2, w10, w15)
    step(h, a, b, &c, d, e, f, &g, w1, 0xefbe4786)
    extend(&w2, w3, w11, w0)
    step(g, h, a, &b, c, d, e, &f, w2, 0x0fc19dc6)
    extend(&w3, w4, w12, w1)
    step(f, g, h, &a, b, c, d, &e, w3, 0x240ca1cc)
    extend(&w4, w5, w13, w2)
    step(e, f, g, &h, a, b, c, &d, w4, 0x2de92c6f)
    extend(&w5, w6, w14, w3)
    step(d, e, f, &g, h, a, b, &c, w5, 0x4a7484aa)
    extend(&w6, w7, w15, w4)
    step(c, d, e, &f, g, h, a, &b, w6, 0x5cb0a9dc)
    extend(&w7, w8, w0, w5)
    step(b, c, d, &e, f, g, h, &a, w7, 0x76f988da)
    extend(&w8, w9, w1, w6)
    step(a, b, c, &d, e, f, g, &h, w8, 0x983e5152)
    extend(&w9, w10, w2, w7)
    step(h, a, b, &c, d, e, f, &g, w9, 0xa831c66d)
    extend(&w10, w11, w3, w8)
    step(g, h, a, &b, c, d, e, &f, w10, 0xb00327c8)
    extend(&w11, w12, w4, w9)
    step(f, g, h, &a, b, c, d, &e, w11, 0xbf597fc7)
    extend(&w12, w13, w5, w10)
    step(e, f, g, &h, a, b, c, &d, w12, 0xc6e00bf3)
    extend(&w13, w14, w6, w11)
    step(d, e, f, &g, h, a, b, &c, w13, 0xd5a79147)
    extend(&w14, w15, w7, w12)
    step(c, d, e, &f, g, h, a, &b, w14, 0x06ca6351)
    extend(&w15, w0, w8, w13)
    step(b, c, d, &e, f, g, h, &a, w15, 0x14292967)
    extend(&w0, w1, w9, w14)
    step(a, b, c, &d, e, f, g, &h, w0, 0x27b70a85)
    extend(&w1, w2, w10, w15)
    step(h, a, b, &c, d, e, f, &g, w1, 0x2e1b2138)
    extend(&w2, w3, w11, w0)
    step(g, h, a, &b, c, d, e, &f, w2, 0x4d2c6dfc)
    extend(&w3, w4, w12, w1)
    step(f, g, h, &a, b, c, d, &e, w3, 0x53380d13)
    extend(&w4, w5, w13, w2)
    step(e, f, g, &h, a, b, c, &d, w4, 0x650a7354)
    extend(&w5, w6, w14, w3)
    step(d, e, f, &g, h, a, b, &c, w5, 0x766a0abb)
    extend(&w6, w7, w15, w4)
    step(c, d, e, &f, g, h, a, &b, w6, 0x81c2c92e)
    extend(&w7, w8, w0, w5)
    step(b, c, d, &e, f, g, h, &a, w7, 0x92722c85)
    extend(&w8, w9, w1, w6)
    step(a, b, c, &d, e, f, g, &h, w8, 0xa2bfe8a1)
    extend(&w9, w10, w2, w7)
    step(h, a, b, &c, d, e, f, &g, w9, 0xa81a664b)
    extend(&w10, w11, w3, w8)
    step(g, h, a, &b, c, d, e, &f, w10, 0xc24b8b70)
    extend(&w11, w12, w4, w9)
    step(f, g, h, &a, b, c, d, &e, w11, 0xc76c51a3)
    extend(&w12, w13, w5, w10)
    step(e, f, g, &h, a, b, c, &d, w12, 0xd192e819)
    extend(&w13, w14, w6, w11)
    step(d, e, f, &g, h, a, b, &c, w13, 0xd6990624)
    extend(&w14, w15, w7, w12)
    step(c, d, e, &f, g, h, a, &b, w14, 0xf40e3585)
    extend(&w15, w0, w8, w13)
    step(b, c, d, &e, f, g, h, &a, w15, 0x106aa070)
    extend(&w0, w1, w9, w14)
    step(a, b, c, &d, e, f, g, &h, w0, 0x19a4c116)
    extend(&w1, w2, w10, w15)
    step(h, a, b, &c, d, e, f, &g, w1, 0x1e376c08)
    extend(&w2, w3, w11, w0)
    step(g, h, a, &b, c, d, e, &f, w2, 0x2748774c)
    extend(&w3, w4, w12, w1)
    step(f, g, h, &a, b, c, d, &e, w3, 0x34b0bcb5)
    extend(&w4, w5, w13, w2)
    step(e, f, g, &h, a, b, c, &d, w4, 0x391c0cb3)
    extend(&w5, w6, w14, w3)
    step(d, e, f, &g, h, a, b, &c, w5, 0x4ed8aa4a)
    extend(&w6, w7, w15, w4)
    step(c, d, e, &f, g, h, a, &b, w6, 0x5b9cca4f)
    extend(&w7, w8, w0, w5)
    step(b, c, d, &e, f, g, h, &a, w7, 0x682e6ff3)
    extend(&w8, w9, w1, w6)
    step(a, b, c, &d, e, f, g, &h, w8, 0x748f82ee)
    extend(&w9, w10, w2, w7)
    step(h, a, b, &c, d, e, f, &g, w9, 0x78a5636f)
    extend(&w10, w11, w3, w8)
    step(g, h, a, &b, c, d, e, &f, w10, 0x84c87814)
    extend(&w11, w12, w4, w9)
    step(f, g, h, &a, b, c, d, &e, w11, 0x8cc70208)
    extend(&w12, w13, w5, w10)
    step(e, f, g, &h, a, b, c, &d, w12, 0x90befffa)
    extend(&w13, w14, w6, w11)
    step(d, e, f, &g, h, a, b, &c, w13, 0xa4506ceb)
    extend(&w14, w15, w7, w12)
    step(c, d, e, &f, g, h, a, &b, w14, 0xbef9a3f7)
    extend(&w15, w0, w8, w13)
    step(b, c, d, &e, f, g, h, &a, w15, 0xc67178f2)
    state.a = state.a &+ a
    state.b = state.b &+ b
    state.c = state.c &+ c
    state.d = state.d &+ d
    state.e = state.e &+ e
    state.f = state.f &+ f
    state.g = state.g &+ g
    state.h = state.h &+ h
  }
}
