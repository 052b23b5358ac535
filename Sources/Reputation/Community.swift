/// Where a rep sells, as the reputation picture sees it: how many households there are and how word travels.
public struct Community: Sendable, Hashable {
  /// Households there are, at least 1.
  public let households: Double
  /// Talks the rep starts each month.
  public let conversationsPerMonth: Double
  /// How much more often a talk ends in a sale if the household has heard good things.
  public let shiftUp: Double
  /// How much less often if it has heard bad things.
  public let shiftDown: Double
  /// How many households a glad customer tells.
  public let tellsGlad: Double
  /// How many households an upset customer tells.
  public let tellsUpset: Double
  /// Share of those told who want to buy at present; 0 to 1.
  public let inMarket: Double
  /// Yearly discount rate as a fraction.
  public let discount: Double
  /// What handling the complaint of an upset customer costs, in currency units.
  public let costOfAComplaint: Double

  /// A community; nothing is checked until a picture is drawn.
  public init(
    households: Double,
    conversationsPerMonth: Double,
    shiftUp: Double,
    shiftDown: Double,
    tellsGlad: Double,
    tellsUpset: Double,
    inMarket: Double,
    discount: Double,
    costOfAComplaint: Double = 0
  ) {
    self.households = households
    self.conversationsPerMonth = conversationsPerMonth
    self.shiftUp = shiftUp
    self.shiftDown = shiftDown
    self.tellsGlad = tellsGlad
    self.tellsUpset = tellsUpset
    self.inMarket = inMarket
    self.discount = discount
    self.costOfAComplaint = costOfAComplaint
  }
}
