/// A document for paper: simple blocks on pages of A4, given as PDF.
///
/// The same document gives the same bytes on the same machine: nothing in it depends on when it is made.
public struct PaperDocument: Hashable, Sendable {
  /// What it is called; it stands in the file's properties and at the foot of each page.
  public var title: String
  /// Who wrote it, for the file's properties; empty for nobody.
  public var author: String
  /// The language of its words, as `en` or `es`; it decides how some letters are drawn.
  public var language: String
  /// What stands on it, in order.
  public var blocks: [PaperBlock]

  /// A document of these blocks.
  public init(title: String, author: String = "", language: String, blocks: [PaperBlock]) {
    self.title = title
    self.author = author
    self.language = language
    self.blocks = blocks
  }

  /// So many characters fit in a document, cells of tables counted too.
  public static let mostCharacters = 400_000
  /// So many blocks, items of lists and rows of tables fit in a document.
  public static let mostPieces = 10_000
  /// So many columns fit in a table.
  public static let mostColumns = 12
  /// So many pages fit in a document.
  public static let mostPages = 200

  /// The document as PDF.
  ///
  /// - Throws: ``PaperFault`` where it is larger than the limits, or cannot be drawn.
  public func pdf() throws(PaperFault) -> [UInt8] {
    try checkSize()
    let canvas = try Canvas(self)
    let strips = Typesetter(language: language).strips(of: blocks)
    let pages = Pagination(height: Sheet.bodyHeight).pages(of: strips)
    guard pages.count <= PaperDocument.mostPages else { throw .tooLarge }
    let foot = Foot(title: title, language: language)
    for (index, page) in pages.enumerated() {
      for placed in page {
        placed.strip.draw(on: canvas, y: Sheet.margin + placed.y)
      }
      foot.draw(on: canvas, page: index + 1, of: pages.count)
      canvas.endPage()
    }
    return try canvas.finish()
  }

  private func checkSize() throws(PaperFault) {
    var (characters, pieces) = (title.unicodeScalars.count + author.unicodeScalars.count, 0)
    for block in blocks {
      let texts = block.texts
      pieces += 1 + block.pieceCount
      characters += texts.reduce(0) { $0 + $1.unicodeScalars.count }
      if case .table(let table) = block, table.columns.count > PaperDocument.mostColumns { throw .tooLarge }
      guard characters <= PaperDocument.mostCharacters, pieces <= PaperDocument.mostPieces else { throw .tooLarge }
    }
  }
}

/// Why a document does not become PDF.
public enum PaperFault: Error, Hashable, Sendable {
  /// It is larger than a document may be.
  case tooLarge
  /// Drawing failed; the library says why.
  case cannotDraw(String)
}

/// A page of A4 in points, 72 to the inch.
enum Sheet {
  static let width = 595.28
  static let height = 841.89
  static let margin = 56.7
  static let bodyWidth = width - 2 * margin
  static let bodyHeight = height - 2 * margin - 10
}
