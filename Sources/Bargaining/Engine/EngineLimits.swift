/// How much work and memory the engine may take. Within them its answers are exact; beyond them they come with a bound.
public struct EngineLimits: Sendable {
  /// The most pairs a list of efficient pairs may keep; a longer one is thinned, and the loss is added to the bound.
  public var pairs: Int
  /// The most pairs that are looked at in all before lists are thinned to ``pairsWhenTired``.
  public var steps: Int
  /// The most places of the tables of a dense frontier, all layers together: four bytes each.
  public var places: Int
  /// The most combinations of levels, told apart by interactions and constraints, that are kept at one time.
  public var combinations: Int
  /// The most sets of boxes that are told apart at all, and the most partial sets that are looked at between two pairs of the hull.
  public var boxStates: Int
  /// Asked again and again whether to stop; the engine itself knows no tasks.
  public var isCancelled: @Sendable () -> Bool

  /// How long a list may be once all steps are used up.
  public static let pairsWhenTired = 2_000

  /// Limits of these.
  public init(
    pairs: Int = 1_000_000, steps: Int = 2_000_000_000, places: Int = 24_000_000, combinations: Int = 20_000,
    boxStates: Int = 20_000_000, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.pairs = max(2, pairs)
    self.steps = steps
    self.places = places
    self.combinations = combinations
    self.boxStates = boxStates
    self.isCancelled = isCancelled
  }
}
