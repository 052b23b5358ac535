import Markup

/// A link as a picture that a phone's camera reads.
enum QRCode {
  /// The picture with its name; nothing where it cannot be drawn.
  static func figure(of text: String, named name: String) -> HTML { .empty }
}
