import CaseFile
import Money
import Rights

/// Finds a rule by the name a person types.
enum RegimeNames {
  /// The rule of that name, capitals not minded; or the one rule whose name starts so or whose title has it in it.
  ///
  /// `nil` where there is none, or where several would do.
  static func find(_ name: String) -> Regime? {
    let typed = name.lowercased()
    guard !typed.isEmpty else { return nil }
    let ways: [(Regime) -> Bool] = [
      { $0.id.text.lowercased() == typed }, { $0.id.text.lowercased().hasPrefix(typed) },
      { $0.title.lowercased().split { !$0.isLetter }.contains { $0 == typed } },
    ]
    for way in ways {
      let found = Regime.all.filter(way)
      if !found.isEmpty { return found.count == 1 ? found.first : nil }
    }
    return nil
  }

  /// The three names nearest to what was typed: those it is a part of first, then by letters to change.
  static func nearest(to name: String) -> [String] {
    let typed = Array(name.lowercased().unicodeScalars.prefix(60))
    let ranked = Regime.all.enumerated().map { place, regime in
      let known = Array(regime.id.text.lowercased().unicodeScalars)
      let isPart = !typed.isEmpty && (known.starts(with: typed) || known.holds(typed))
      let starts = zip(known, typed).prefix { $0 == $1 }.count
      return (part: isPart ? 0 : 1, away: editDistance(typed, known) - starts, place: place, id: regime.id.text)
    }
    return ranked.sorted { ($0.part, $0.away, $0.place) < ($1.part, $1.away, $1.place) }.prefix(3).map(\.id)
  }
}

extension [Unicode.Scalar] {
  fileprivate func holds(_ part: [Unicode.Scalar]) -> Bool {
    count >= part.count && (0...(count - part.count)).contains { self[$0...].starts(with: part) }
  }
}
