import CPango

/// Turns blocks into strips.
struct Typesetter {
  private let shaping: Shaping

  init(language: String) { shaping = Shaping(language: language) }

  /// The strips of all blocks, in order.
  func strips(of blocks: [PaperBlock]) -> [Strip] { blocks.flatMap(strips) }

  private func strips(of block: PaperBlock) -> [Strip] {
    switch block {
    case .title(let text): return lines(text, .title, before: 0, keepsAllWithNext: true)
    case .heading(let text): return lines(text, .heading, before: 20, keepsAllWithNext: true)
    case .subheading(let text): return lines(text, .subheading, before: 12, keepsAllWithNext: true)
    case .paragraph(let text): return lines(text, .body, before: 6)
    case .strong(let text): return lines(text, .strong, before: 8, keepsAllWithNext: true)
    case .note(let text): return lines(text, .note, before: 6)
    case .quote(let text): return quote(text)
    case .list(let items): return items.enumerated().flatMap { item($1, before: $0 == 0 ? 5 : 3) }
    case .table(let table): return TableSetting(table, shaping: shaping).strips
    case .rule:
      return [
        Strip(before: 10, height: 1) { canvas, y in canvas.line(x: Sheet.margin, y: y, width: Sheet.bodyWidth) }
      ]
    }
  }

  private func lines(
    _ text: String, _ face: Face, before: Double, indent: Double = 0, keepsAllWithNext: Bool = false,
    beside: Strip.Drawing? = nil
  ) -> [Strip] {
    guard !text.isEmpty else { return [] }
    let shaped = shaping.text(text, face, width: Sheet.bodyWidth - indent)
    let last = shaped.lines.count - 1
    return shaped.lines.enumerated().map { index, line in
      Strip(
        before: index == 0 ? before : 0, height: line.height,
        // No first or last line alone on a page.
        keepsWithNext: keepsAllWithNext || (last > 0 && (index == 0 || index == last - 1))
      ) { canvas, y in
        shaped.draw(line: line, on: canvas, x: Sheet.margin + indent, y: y)
        if index == 0 { beside?(canvas, y) }
      }
    }
  }

  private func item(_ text: String, before: Double) -> [Strip] {
    let mark = shaping.text("–", .body, width: nil)
    return lines(text, .body, before: before, indent: 12) { canvas, y in
      if let line = mark.lines.first { mark.draw(line: line, on: canvas, x: Sheet.margin, y: y) }
    }
  }

  private func quote(_ text: String) -> [Strip] {
    lines(text, .quote, before: 8, indent: 14).map { strip in
      var marked = Strip(
        before: strip.before, height: strip.height, keepsWithNext: strip.keepsWithNext
      ) { canvas, y in
        strip.draw(on: canvas, y: y)
        canvas.bar(x: Sheet.margin + 2, y: y, height: strip.height)
      }
      marked.head = strip.head
      return marked
    }
  }
}

/// Shapes text in one language.
struct Shaping {
  private let context: Context

  /// Pango's context, let go with the last text that may need it.
  private final class Context {
    let pointer: OpaquePointer?

    init(language: String) {
      pointer = pango_cairo_font_map_get_default().flatMap { pango_font_map_create_context($0) }
      guard let pointer else { return }
      pango_context_set_language(pointer, pango_language_from_string(language.printable))
      // Points are points, whatever the machine's screen is like; and letters keep their widths on paper.
      pango_cairo_context_set_resolution(pointer, 72)
      let options = cairo_font_options_create()
      cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
      cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
      pango_cairo_context_set_font_options(pointer, options)
      cairo_font_options_destroy(options)
      pango_context_set_round_glyph_positions(pointer, 0)
    }

    deinit { pointer.map { g_object_unref(UnsafeMutableRawPointer($0)) } }
  }

  init(language: String) { context = Context(language: language) }

  func text(_ text: String, _ face: Face, width: Double?, atRight: Bool = false) -> ShapedText {
    ShapedText(text, face: face, in: context.pointer, width: width, atRight: atRight)
  }
}

extension Canvas {
  /// An upright bar beside what somebody said.
  func bar(x: Double, y: Double, height: Double) {
    Ink.green.apply(to: cairo)
    cairo_rectangle(cairo, x, y, 1.5, height)
    cairo_fill(cairo)
  }
}

/// What stands at the foot of each page: the title, and which page of how many.
struct Foot {
  private let shaping: Shaping
  private let title: ShapedText

  init(title: String, language: String) {
    shaping = Shaping(language: language)
    self.title = shaping.text(title, .note, width: Sheet.bodyWidth - 60)
  }

  func draw(on canvas: Canvas, page: Int, of count: Int) {
    let y = Sheet.height - Sheet.margin + 8
    let number = shaping.text("\(page) / \(count)", .note, width: 60, atRight: true)
    if let line = title.lines.first { title.draw(line: line, on: canvas, x: Sheet.margin, y: y) }
    if let line = number.lines.first {
      number.draw(line: line, on: canvas, x: Sheet.margin + Sheet.bodyWidth - 60, y: y)
    }
  }
}
