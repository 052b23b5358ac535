/// Packages that leave the seller within a range, to choose from those that differ much from one another.
struct FarApart {
  /// How many there are.
  let count: Int
  /// Where they stand in the list of packages, in its order; where there are too many, a part of them spread over all.
  let positions: [Int]
  private let problem: BargainingProblem
  private let range: ClosedRange<Int64>
  /// The place among the positions of one to be preferred.
  private let favourite: Int

  /// The packages within a range, with one of them to be preferred, by its place in the list of packages.
  init(
    _ sums: HalfSums, seller range: ClosedRange<Int64>, likes: Int = 0, most: Int, favourite: Int, without: Int? = nil
  ) {
    problem = sums.problem
    self.range = range
    count = sums.count(seller: range, likes: likes) - (without == nil ? 0 : 1)
    var positions = sums.places(seller: range, likes: likes, most: most)
    if let without, let place = positions.firstIndex(of: without) { positions.remove(at: place) }
    if count > positions.count, let place = positions.firstIndex(where: { $0 >= favourite }) ?? positions.indices.last,
      positions[place] != favourite
    {
      positions.insert(favourite, at: positions[place] > favourite ? place : place + 1)
    }
    self.positions = positions
    self.favourite = positions.firstIndex(of: favourite) ?? 0
  }

  /// They, each written out when it is looked at.
  var packages: PackageList { PackageList(problem: problem, positions: positions) }

  /// The three that differ most; there must be three.
  func three(steps: Int) -> (places: [Int], difference: Int, certainty: MenuCertainty) {
    let search = search(marks, steps)
    return (search.places, search.difference, search.certainty)
  }

  /// The three that differ most, then one after another the one that differs most from those chosen; in list order.
  func several(_ most: Int, steps: Int) -> [Int] {
    guard positions.count > most else { return Array(positions.indices) }
    let marks = marks
    var chosen = search(marks, steps).places
    while chosen.count < most {
      var best = (place: -1, difference: -1)
      for place in 0..<marks.count where !chosen.contains(place) {
        let difference = chosen.reduce(0) { $0 + marks.difference($1, place) }
        if difference > best.difference { best = (place, difference) }
      }
      chosen.append(best.place)
    }
    return chosen.sorted()
  }

  private var present: [PresentLevels] { PresentLevels.of(problem, among: positions) }

  private var marks: LevelMarks { LevelMarks(problem: problem, positions: positions, present: present) }

  private func search(_ marks: LevelMarks, _ steps: Int) -> ThreeApart {
    // Of a part of the packages not all levels need occur, but no others than there are can occur in the rest.
    let all = problem.issues.indices.map {
      PresentLevels(issue: $0, levels: Array(problem.issues[$0].levels.indices))
    }
    let isWhole = positions.count == count
    let bound = DifferenceBound.most(problem, isWhole ? present : all, seller: range)
    var search = ThreeApart(marks, favourite: favourite, bound: bound, isWhole: isWhole, steps: steps)
    search.run()
    return search
  }
}
