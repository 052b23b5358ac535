/// Packages of one problem in list order, each written out only when it is looked at.
public struct PackageList: RandomAccessCollection, Sendable {
  let problem: BargainingProblem
  let positions: [Int]

  /// The place of the first package.
  public var startIndex: Int { 0 }
  /// The place after the last package.
  public var endIndex: Int { positions.count }
  /// The package at a place.
  public subscript(place: Int) -> Package { problem.package(at: positions[place]) }
}
