import Catalogue
import Money

/// The order of ways to go: by value to the customer alone.
///
/// Ways whose values are closer than half a cent count as equal; then lower total cost goes first, then what is not our
/// own, then the catalogue's order.
enum Ranking {
  /// Values closer than this are equal in the ranking, in currency units.
  static let tie = 0.005

  /// The ways in order; they come in the catalogue's order.
  static func order(_ ways: [Way]) -> [Way] {
    let byValue = ways.enumerated().sorted { first, second in
      first.element.average.value != second.element.average.value
        ? first.element.average.value > second.element.average.value : first.offset < second.offset
    }
    var ranked: [Way] = []
    ranked.reserveCapacity(ways.count)
    var start = 0
    while start < byValue.count {
      let top = byValue[start].element.average.value
      var end = start
      while end < byValue.count, top - byValue[end].element.average.value < tie { end += 1 }
      ranked += byValue[start..<end].sorted(by: amongEquals).map(\.element)
      start = end
    }
    return ranked
  }

  private static func amongEquals(
    _ first: (offset: Int, element: Way), _ second: (offset: Int, element: Way)
  ) -> Bool {
    if !Closeness.same(first.element.average.cost, second.element.average.cost) {
      return first.element.average.cost < second.element.average.cost
    }
    let firstIsOwn = first.element.source == .own
    if firstIsOwn != (second.element.source == .own) { return !firstIsOwn }
    return first.offset < second.offset
  }
}
