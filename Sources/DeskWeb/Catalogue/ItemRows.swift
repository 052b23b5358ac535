import Desk
import Markup
import Money

/// The parts of an offer's form that are lists of lines, with empty ones at the end.
extension ItemForm {
  /// The numbers of the lines to show: what is written, then so many empty ones.
  func rows(_ name: String, most: Int, from first: Int = 0) -> [Int] {
    let written = draft.rows(name).filter { row in
      guard row >= first else { return false }
      return draft.fields.contains { $0.key.hasPrefix("\(name).\(row).") && !isPreset($0.key, $0.value) }
        || field.faults.keys.contains { $0.hasPrefix("\(name).\(row).") }
    }
    let next = max(first, (written.last ?? -1) + 1)
    return Array((written + Array(next..<(next + emptyRows))).prefix(most + emptyRows))
  }

  /// Whether a field says what every empty line says.
  private func isPreset(_ name: String, _ value: String) -> Bool {
    name.hasSuffix(".kind") || name.hasSuffix(".id") || (name.hasSuffix(".when") && value == "always")
      || name.hasSuffix(".compare") || name.hasSuffix(".by") || name.hasSuffix(".unit")
  }

  var prices: HTML {
    var kinds = [("upfront", words.priceUpfront), ("monthly", words.priceEachMonth)]
    kinds += trade.streams.map { ("unit:\($0.id)", words.priceEach($0.unit.isEmpty ? $0.label : $0.unit)) }
    let amount = words.amountIn(notation.currency.code)
    let lines = rows("price", most: CatalogueLimits.priceParts).map { row -> HTML in
      """
      <div class="part">\(choice("price.\(row).kind", words.pricePart, kinds))\(line("price.\(row).amount", amount))\
      \(line("price.\(row).from", words.fromMonth, extra: "inputmode=\"numeric\" placeholder=\"1\""))</div>
      """
    }
    return part(words.priceTitle, words.priceText, lines.joined + another)
  }

  var another: HTML {
    "<p><button class=\"quiet\" name=\"more\" value=\"row\" formnovalidate>\(words.anotherRow)</button></p>"
  }

  var limitations: HTML {
    var whens = [("always", words.always)]
    whens += trade.streams.map { ("peak:\($0.id)", words.whenPeak($0.label)) }
    whens += trade.facts.map { ("fact:\($0)", words.whenFact(trade.labels.facts[$0]?.text ?? $0.text)) }
    let compares = [Comparison.equal, .different, .atLeast, .atMost, .above, .below].map {
      ($0.rawValue, words.compares($0))
    }
    let lines = rows("limit", most: CatalogueLimits.limitations).enumerated().map { place, row -> HTML in
      let name = "limit.\(row)"
      return """
        <div class="limit"><input type="hidden" name="\(name).id" value="\(draft["\(name).id"])">\
        \(field.lines("\(name).text", words.limitationText(place + 1), value: draft["\(name).text"], rows: 2))\
        \(choice("\(name).when", words.whenItBites, whens))<div class="pairs">\
        \(choice("\(name).compare", words.compare, compares))\(line("\(name).value", words.comparedValue))</div></div>
        """
    }
    return part(words.limitationsTitle, words.limitationsText, lines.joined + another)
  }
}
