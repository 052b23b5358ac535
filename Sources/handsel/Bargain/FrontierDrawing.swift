/// The frontier as a picture: the first side's utility across, the second's up, the fair packages marked.
struct FrontierDrawing {
  private static let (width, height, margin) = (640.0, 480.0, 56.0)

  private let found: FoundBargain

  init(_ found: FoundBargain) { self.found = found }

  /// An SVG file.
  var text: String {
    let points = found.frontier.map { "<circle class=\"f\" cx=\"\(x($0[0]))\" cy=\"\(y($0[1]))\" r=\"2.5\"/>" }
    let marks = [
      ("Nash", found.nash), ("Kalai-Smorodinsky", found.kalaiSmorodinsky), ("equal gains", found.equalGains),
      ("largest sum", found.joint),
    ].compactMap { name, outcome in outcome.map { mark(name, $0.utilities) } }
    let (left, right, bottom, top) = (Self.margin, Self.width - Self.margin, Self.height - Self.margin, Self.margin)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img">
      <title>\(escaped("What \(found.sides[0]) and \(found.sides[1]) can agree on"))</title>
      <style>text{font:13px sans-serif;fill:#333}.f{fill:#2d6a4f}.m{fill:none;stroke:#b5541c;stroke-width:2}line{stroke:#999}</style>
      <line x1="\(left)" y1="\(bottom)" x2="\(right)" y2="\(bottom)"/><line x1="\(left)" y1="\(bottom)" x2="\(left)" y2="\(top)"/>
      <text x="\(right)" y="\(bottom + 34)" text-anchor="end">\(escaped(found.sides[0]))</text>
      <text x="\(left - 40)" y="\(top - 14)">\(escaped(found.sides[1]))</text>
      <text x="\(left)" y="\(bottom + 18)">\(FoundBargain.short(low(0)))</text>
      <text x="\(right)" y="\(bottom + 18)" text-anchor="end">\(FoundBargain.short(high(0)))</text>
      <text x="\(left - 6)" y="\(bottom)" text-anchor="end">\(FoundBargain.short(low(1)))</text>
      <text x="\(left - 6)" y="\(top + 4)" text-anchor="end">\(FoundBargain.short(high(1)))</text>
      \((points + grouped(marks)).joined(separator: "\n"))
      </svg>

      """
  }

  private func mark(_ name: String, _ utilities: [Double]) -> (place: [Double], name: String) { (utilities, name) }

  /// Packages that are fair in several ways have one mark with all names.
  private func grouped(_ marks: [(place: [Double], name: String)]) -> [String] {
    var places: [(place: [Double], names: [String])] = []
    for mark in marks {
      if let known = places.firstIndex(where: { $0.place == mark.place }) {
        places[known].names.append(mark.name)
      } else {
        places.append((mark.place, [mark.name]))
      }
    }
    return places.map { place, names in
      let (x, y) = (x(place[0]), y(place[1]))
      let isRight = x > Self.width * 0.6
      return
        "<circle class=\"m\" cx=\"\(x)\" cy=\"\(y)\" r=\"7\"/><text x=\"\(isRight ? x - 12 : x + 12)\" y=\"\(y - 8)\""
        + "\(isRight ? " text-anchor=\"end\"" : "")>\(names.joined(separator: ", "))</text>"
    }
  }

  private func low(_ side: Int) -> Double { found.frontier.map { $0[side] }.min() ?? 0 }
  private func high(_ side: Int) -> Double { found.frontier.map { $0[side] }.max() ?? 1 }

  private func share(_ value: Double, _ side: Int) -> Double {
    let span = high(side) - low(side)
    return span > 0 ? (value - low(side)) / span : 0.5
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
  private func x(_ value: Double) -> Double { rounded(Self.margin + share(value, 0) * (Self.width - 2 * Self.margin)) }
  private func y(_ value: Double) -> Double {
    rounded(Self.height - Self.margin - share(value, 1) * (Self.height - 2 * Self.margin))
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
