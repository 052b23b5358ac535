import Markup
import Money

/// The few shapes pictures are drawn with; coordinates have one decimal, so that the same figures give the same text.
enum Shape {
  /// A place or length in a picture: `12.5`; nothing that is no number gets into one.
  static func at(_ value: Double) -> String {
    DecimalText.fixed(value.isFinite ? min(max(value, -99_999), 99_999) : 0, decimals: 1) ?? "0.0"
  }

  static func rect(x: Double, y: Double, width: Double, height: Double, look: String, round: Bool = false) -> HTML {
    """
    <rect x="\(at(x))" y="\(at(y))" width="\(at(max(width, 0)))" height="\(at(max(height, 0)))"\
    \(if: round, " rx=\"1.5\"") class="\(look)"/>
    """
  }

  /// A rectangle filled with the hatch of that name.
  static func hatched(x: Double, y: Double, width: Double, height: Double, hatch: String) -> HTML {
    """
    <rect x="\(at(x))" y="\(at(y))" width="\(at(max(width, 0)))" height="\(at(max(height, 0)))" \
    fill="url(#\(hatch))" class="pic-hatched"/>
    """
  }

  static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, look: String, dashes: String? = nil) -> HTML
  {
    """
    <line x1="\(at(x1))" y1="\(at(y1))" x2="\(at(x2))" y2="\(at(y2))"\(dash(dashes)) class="\(look)"/>
    """
  }

  static func polyline(_ points: [(x: Double, y: Double)], look: String, dashes: String? = nil) -> HTML {
    let places = points.map { at($0.x) + "," + at($0.y) }.joined(separator: " ")
    return "<polyline points=\"\(places)\"\(dash(dashes)) class=\"\(look)\"/>"
  }

  static func dot(x: Double, y: Double, radius: Double, look: String) -> HTML {
    "<circle cx=\"\(at(x))\" cy=\"\(at(y))\" r=\"\(at(radius))\" class=\"\(look)\"/>"
  }

  static func text(_ text: String, x: Double, y: Double, anchor: Anchor = .start, look: String = "pic-text") -> HTML {
    "<text x=\"\(at(x))\" y=\"\(at(y))\"\(anchor.attribute) class=\"\(look)\">\(text)</text>"
  }

  /// Slanted strokes under that name, to fill a shape with; told apart from a fill without any colour.
  static func hatch(_ name: String) -> HTML {
    """
    <defs><pattern id="\(name)" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect width="5" height="5" class="pic-hatch-ground"/><line x1="0" y1="0" x2="0" y2="5" class="pic-hatch"/>\
    </pattern></defs>
    """
  }

  /// Which end of a text stands at its place.
  enum Anchor {
    case start, middle, end

    fileprivate var attribute: HTML {
      switch self {
      case .start: ""
      case .middle: " text-anchor=\"middle\""
      case .end: " text-anchor=\"end\""
      }
    }
  }

  private static func dash(_ dashes: String?) -> HTML { dashes.map { " stroke-dasharray=\"\($0)\"" } ?? "" }
}
