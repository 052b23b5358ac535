/// A strip across the page that is never cut: a line of text, a line of a table's row, or a rule.
struct Strip {
  /// Something drawn in it, by the distance of the strip's top from the page's.
  typealias Drawing = (Canvas, Double) -> Void

  /// What is left free above it, unless it is the first of a page.
  var before = 0.0
  var height: Double
  /// Whether the next strip must be on the same page.
  var keepsWithNext = false
  /// What is drawn again above it where it is the first of a page: the heads of its table.
  var head: [Strip] = []
  let drawing: Drawing

  func draw(on canvas: Canvas, y: Double) { drawing(canvas, y) }
}

/// Puts strips on pages.
struct Pagination {
  /// How high a page is.
  let height: Double

  /// A strip with its place on its page.
  struct Placed {
    let strip: Strip
    let y: Double
  }

  /// The pages; a document without strips has one, which is empty.
  func pages(of strips: [Strip]) -> [[Placed]] {
    var pages: [[Placed]] = []
    var page: [Placed] = []
    var used = 0.0
    var next = 0
    while next < strips.count {
      let group = self.group(from: next, in: strips)
      let needed = group.reduce(0) { $0 + $1.before + $1.height }
      if !page.isEmpty, used + needed > height {
        pages.append(page)
        (page, used) = ([], 0)
      }
      // A group higher than a page goes on over as many as it needs.
      for strip in group {
        if !page.isEmpty, used + strip.before + strip.height > height {
          pages.append(page)
          (page, used) = ([], 0)
        }
        if page.isEmpty {
          for head in strip.head {
            page.append(Placed(strip: head, y: used))
            used += head.height
          }
        } else {
          used += strip.before
        }
        page.append(Placed(strip: strip, y: used))
        used += strip.height
      }
      next += group.count
    }
    if !page.isEmpty || pages.isEmpty { pages.append(page) }
    return pages
  }

  /// The strips that must be on one page, from one on.
  private func group(from start: Int, in strips: [Strip]) -> ArraySlice<Strip> {
    var end = start
    while end + 1 < strips.count, strips[end].keepsWithNext { end += 1 }
    return strips[start...end]
  }
}
