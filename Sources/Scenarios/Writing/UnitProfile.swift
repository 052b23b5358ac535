import Bargaining

/// A profile whose worths are moved and scaled so that each value is worth 0 or more and everything together at most 1, as GENIUS
/// and GeniusWeb want it. Gains over the walk-away keep their proportions, so every answer stays the same.
struct UnitProfile {
  let worths: [[Ratio]]
  let reservation: Ratio
  let notes: [String]

  /// - Throws: ``ScenarioFault`` where its numbers have too many digits to stay exact.
  init(_ profile: Profile) throws(ScenarioFault) {
    let fault = ScenarioFault(profile.name, "its numbers have too many digits to stay exact; round them")
    var reservation = profile.reservation
    var notes: [String] = []
    var worths: [[Ratio]] = []
    var best = Ratio.zero
    var hasMoved = false
    for values in profile.worths {
      let least = values.reduce(Ratio.zero) { Ratio.isLess($1, $0) ? $1 : $0 }
      hasMoved = hasMoved || least != .zero
      let moved = try values.map { value throws(ScenarioFault) in
        guard let moved = value.minus(least) else { throw fault }
        return moved
      }
      guard let next = reservation.minus(least),
        let sum = best.plus(moved.reduce(Ratio.zero) { Ratio.isLess($0, $1) ? $1 : $0 })
      else { throw fault }
      (reservation, best) = (next, sum)
      worths.append(moved)
    }
    if hasMoved {
      notes.append(
        "\(profile.name): values below 0 were moved up to it, and the walk-away with them; gains are the same")
    }
    var factor = 1
    // What GENIUS caps at 1 stays as it is.
    while !profile.isClipped, Ratio.isLess(Ratio(factor), best) { factor *= 10 }
    if factor > 1 {
      notes.append("\(profile.name): a utility of 1 stands for \(factor) of its units")
      worths = try worths.map { values throws(ScenarioFault) in
        try values.map { value throws(ScenarioFault) in
          guard let scaled = value.over(Ratio(factor)) else { throw fault }
          return scaled
        }
      }
      guard let scaled = reservation.over(Ratio(factor)) else { throw fault }
      reservation = scaled
    }
    (self.worths, self.reservation, self.notes) = (worths, reservation, notes)
  }

  /// The largest worth of each issue.
  var weights: [Ratio] { worths.map { $0.reduce(Ratio.zero) { Ratio.isLess($0, $1) ? $1 : $0 } } }
}
