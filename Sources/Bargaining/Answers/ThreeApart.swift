/// The search for the three packages that differ most from one another.
///
/// An issue adds 3 if all three have different levels, 2 if two agree, 0 if all do. So no three reach more than 2 for each
/// issue that varies plus 1 for each wide one (with at least three levels), and no three with a given pair reach more than
/// 2 for each issue plus 1 for each wide issue in which the pair differs: pairs that cannot beat the best are passed over.
/// Threes are looked at in list order, those with the favourite first, and only a larger difference replaces the best, so
/// the tie rule needs no work of its own.
struct ThreeApart {
  private let marks: LevelMarks
  private let favourite: Int
  private let bound: Int
  /// Whether the packages are all there are.
  private let isWhole: Bool
  private var stepsLeft: Int
  /// The best three so far, in list order; empty while only a difference to beat is known.
  private(set) var places: [Int] = []
  /// How much they differ, or the difference to beat.
  private(set) var difference = -1
  private(set) var certainty = MenuCertainty.proven

  /// The packages (at least three), the place of the favourite, the most that any three can differ as far as is known,
  /// whether the packages are all that may be chosen from, and how many steps may be taken.
  init(_ marks: LevelMarks, favourite: Int, bound: Int, isWhole: Bool, steps: Int) {
    self.marks = marks
    self.favourite = favourite
    self.bound = bound
    self.isWhole = isWhole
    stepsLeft = max(0, steps)
  }

  /// The most that any three can differ if every combination of levels occurs.
  private var fullDifference: Int { 2 * marks.issues + marks.wideIssues }

  /// Whether the best possible was found or the steps are used up.
  private var isOver: Bool { difference == bound || stepsLeft <= 0 }

  /// Finds the three.
  mutating func run() {
    let guess = goodGuess()
    // One less than the guess, so that the first three in order that is as good takes its place.
    difference = guess.difference - 1
    searchWithFavourite()
    if !isOver { searchWithoutFavourite() }
    if difference < bound, stepsLeft <= 0 || !isWhole { certainty = .stopped(upperBound: bound) }
    if places.isEmpty { (places, difference) = guess }
  }

  /// Three with the favourite that differ much, found by exchanging one at a time for the best.
  private mutating func goodGuess() -> (places: [Int], difference: Int) {
    var second = farthest(from: favourite, and: favourite)
    var third = farthest(from: favourite, and: second)
    var best = total(favourite, second, third)
    while true {
      let other = farthest(from: favourite, and: third)
      let reached = total(favourite, other, third)
      if reached <= best { return ([favourite, second, third].sorted(), best) }
      (second, third, best) = (third, other, reached)
    }
  }

  private mutating func farthest(from first: Int, and second: Int) -> Int {
    stepsLeft -= marks.count
    var best = (place: -1, difference: -1)
    for place in 0..<marks.count where place != first && place != second {
      let difference = marks.difference(first, place) + marks.difference(second, place)
      if difference > best.difference { best = (place, difference) }
    }
    return best.place
  }

  private func total(_ first: Int, _ second: Int, _ third: Int) -> Int {
    marks.difference(first, second) + marks.difference(first, third) + marks.difference(second, third)
  }

  /// All threes with the favourite, in list order.
  private mutating func searchWithFavourite() {
    for first in 0..<favourite where mayBeat(first, favourite) {
      for second in first + 1..<favourite {
        consider(first, second, favourite)
        if isOver { return }
      }
      for third in favourite + 1..<marks.count {
        consider(first, favourite, third)
        if isOver { return }
      }
    }
    guard !isOver else { return }
    for second in favourite + 1..<marks.count where mayBeat(favourite, second) {
      for third in second + 1..<marks.count {
        consider(favourite, second, third)
        if isOver { return }
      }
    }
  }

  /// All threes without the favourite that can still be better, in list order.
  private mutating func searchWithoutFavourite() {
    let rare = marks.needed(toLoseAtMost: fullDifference - difference - 1)
    var isRare = [Bool](repeating: false, count: marks.count)
    for place in rare { isRare[place] = true }
    for first in 0..<marks.count where first != favourite {
      var nextRare = 0
      for second in first + 1..<marks.count where second != favourite {
        if isOver { return }
        while nextRare < rare.count, rare[nextRare] <= second { nextRare += 1 }
        let all = isRare[first] || isRare[second]
        if !all, nextRare == rare.count { break }
        guard mayBeat(first, second) else { continue }
        if all {
          for third in second + 1..<marks.count where third != favourite { consider(first, second, third) }
        } else {
          for third in rare[nextRare...] where third != favourite { consider(first, second, third) }
        }
      }
    }
  }

  @inline(__always)
  private mutating func mayBeat(_ first: Int, _ second: Int) -> Bool {
    stepsLeft -= 1
    return 2 * marks.issues + marks.wideDifference(first, second) > difference
  }

  @inline(__always)
  private mutating func consider(_ first: Int, _ second: Int, _ third: Int) {
    stepsLeft -= 1
    let reached = total(first, second, third)
    if reached > difference { (places, difference) = ([first, second, third], reached) }
  }
}
