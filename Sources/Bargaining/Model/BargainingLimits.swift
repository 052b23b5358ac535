/// How large a problem may be.
public enum BargainingLimits {
  /// The most ways of one half of the issues that are listed to count packages; two halves make the square of it.
  public static let halfPackages = 1_000_000
  /// The most packages among which the three of a menu that differ most are looked for.
  public static let menuCandidates = 20_000
  /// The same for a round, which somebody waits for.
  public static let roundCandidates = 4_000
  /// The most steps the search for the packages of a round takes; a step compares two packages.
  public static let roundSteps = 2_000_000
  /// The most issues of a problem.
  public static let issues = 64
  /// The most levels of one issue.
  public static let levels = 256
  /// The most interactions of a problem.
  public static let interactions = 1_000
  /// The most combinations that constraints forbid.
  public static let constraints = 10_000
  /// The most amounts of exaggeration to try for each side.
  public static let exaggerations = 100
  /// The most steps the search for a menu of three takes before it answers with its best and a bound; a step compares two packages.
  public static let menuSteps = 20_000_000
  /// The largest worst case, in units: for each side, the amount at base and the largest amount of every issue and of
  /// every interaction, signs dropped, must not add up to more.
  ///
  /// It is 2^60, so that sums, differences and sums of differences of gains fit 64 bits, and their products 128.
  public static let amount: Int64 = 1 << 60
}
