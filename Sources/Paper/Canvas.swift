import CPango

/// Where pages are drawn; what is drawn is collected as PDF.
final class Canvas {
  /// What Cairo draws with.
  let cairo: OpaquePointer
  private let surface: OpaquePointer
  private let collected = Collected()

  private final class Collected { var bytes: [UInt8] = [] }

  init(_ document: PaperDocument) throws(PaperFault) {
    let closure = Unmanaged.passUnretained(collected).toOpaque()
    let made = cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Collected>.fromOpaque(closure).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
      }, closure, Sheet.width, Sheet.height)
    guard let made, let context = cairo_create(made) else { throw .cannotDraw("out of memory") }
    surface = made
    cairo = context
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, document.title.printable)
    if !document.author.isEmpty {
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, document.author.printable)
    }
    // The day it is about is written on it; a time of making would make every copy differ.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
  }

  deinit {
    cairo_destroy(cairo)
    // Finishing writes; it must not write into what is gone.
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }

  /// A line from there to there.
  func line(x: Double, y: Double, width: Double, ink: Ink = .pale, thickness: Double = 0.5) {
    ink.apply(to: cairo)
    cairo_set_line_width(cairo, thickness)
    cairo_move_to(cairo, x, y)
    cairo_line_to(cairo, x + width, y)
    cairo_stroke(cairo)
  }

  /// Begins the next page.
  func endPage() { cairo_show_page(cairo) }

  /// Everything drawn, as PDF.
  func finish() throws(PaperFault) -> [UInt8] {
    cairo_surface_finish(surface)
    for status in [cairo_status(cairo), cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
      throw .cannotDraw(cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown")
    }
    return collected.bytes
  }
}

/// What colour something is drawn in: dark enough to read when printed in grey.
enum Ink {
  case black
  case soft
  case pale
  case green

  func apply(to cairo: OpaquePointer) {
    switch self {
    case .black: cairo_set_source_rgb(cairo, 0.09, 0.11, 0.1)
    case .soft: cairo_set_source_rgb(cairo, 0.36, 0.38, 0.36)
    case .pale: cairo_set_source_rgb(cairo, 0.75, 0.75, 0.72)
    case .green: cairo_set_source_rgb(cairo, 0.08, 0.36, 0.24)
    }
  }
}

extension String {
  /// The text without characters that draw nothing or end it early; line breaks stay.
  var printable: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": kept.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": kept.append(" ")
      // Marks that would turn round what follows them.
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}": continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
