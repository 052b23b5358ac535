import CPango

/// Text shaped by Pango and broken into lines; taken as it is, never as markup.
final class ShapedText {
  /// A line of it.
  struct Line {
    let pointer: UnsafeMutablePointer<PangoLayoutLine>
    /// Where it begins, from the left edge of the text.
    let x: Double
    /// From its top to where letters stand.
    let ascent: Double
    let height: Double
  }

  private let layout: OpaquePointer?
  /// Its lines, the first on top.
  private(set) var lines: [Line] = []
  /// How wide it is.
  private(set) var width = 0.0
  let ink: Ink

  /// Shapes text to a width; no width leaves it on one line.
  init(_ text: String, face: Face, in context: OpaquePointer?, width wanted: Double?, atRight: Bool = false) {
    ink = face.ink
    layout = context.flatMap { pango_layout_new($0) }
    guard let layout else { return }
    let bytes = Array(text.printable.utf8)
    bytes.withUnsafeBytes { buffer in
      pango_layout_set_text(layout, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count))
    }
    let description = pango_font_description_from_string(face.description)
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_line_spacing(layout, face.spacing)
    if let wanted { pango_layout_set_width(layout, Int32(clamping: Int(wanted * ShapedText.scale))) }
    if atRight { pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT) }
    measure(layout)
  }

  deinit { layout.map { g_object_unref(UnsafeMutableRawPointer($0)) } }

  private static let scale = Double(PANGO_SCALE)

  private func measure(_ layout: OpaquePointer) {
    guard let walk = pango_layout_get_iter(layout) else { return }
    defer { pango_layout_iter_free(walk) }
    repeat {
      guard let line = pango_layout_iter_get_line_readonly(walk) else { continue }
      var logical = PangoRectangle()
      pango_layout_iter_get_line_extents(walk, nil, &logical)
      var (top, bottom): (Int32, Int32) = (0, 0)
      pango_layout_iter_get_line_yrange(walk, &top, &bottom)
      let baseline = pango_layout_iter_get_baseline(walk)
      lines.append(
        Line(
          pointer: line, x: Double(logical.x) / ShapedText.scale,
          ascent: Double(baseline - top) / ShapedText.scale, height: Double(bottom - top) / ShapedText.scale))
      width = max(width, Double(logical.x + logical.width) / ShapedText.scale)
    } while pango_layout_iter_next_line(walk) != 0
  }

  /// Draws one of its lines.
  func draw(line: Line, on canvas: Canvas, x: Double, y: Double) {
    ink.apply(to: canvas.cairo)
    cairo_move_to(canvas.cairo, x + line.x, y + line.ascent)
    pango_cairo_show_layout_line(canvas.cairo, line.pointer)
  }
}

/// How letters look.
struct Face {
  var size: Double
  var isBold = false
  var isItalic = false
  var ink = Ink.black
  var spacing: Float = 1.15

  /// As Pango reads it. Any of these families will do; Pango takes letters one lacks from another.
  var description: String {
    "Inter,Noto Sans,DejaVu Sans,Sans" + (isBold ? " Bold" : "") + (isItalic ? " Italic" : "") + " \(size)"
  }

  static let title = Face(size: 21, isBold: true, spacing: 1)
  static let heading = Face(size: 13.5, isBold: true, ink: .green, spacing: 1)
  static let subheading = Face(size: 10.5, isBold: true)
  static let body = Face(size: 9.75)
  static let strong = Face(size: 12.5, isBold: true)
  static let quote = Face(size: 9.75, isItalic: true)
  static let note = Face(size: 8.25, ink: .soft)
  static let head = Face(size: 8.25, ink: .soft)
  static let total = Face(size: 9.75, isBold: true)
}
