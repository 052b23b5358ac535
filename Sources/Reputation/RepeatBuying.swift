import RealModule

/// When and how often customers without a contract buy again: the BG/NBD model.
///
/// While active a customer buys at random at a rate of their own, and after each purchase may silently stop for good.
/// Rates differ between customers by a gamma distribution (`r`, `alpha`), chances of stopping by a beta distribution (`a`, `b`).
/// Fader, Hardie & Lee, "Counting your customers the easy way", Marketing Science 24 (2005).
/// For analysts: use it for sums over many customers. It is no score of a person, and no page shows one.
public struct RepeatBuying: Sendable, Hashable {
  /// Values a parameter can have.
  public static let parameters = 1e-15...1e15
  /// The longest span ahead, in time units.
  public static let longestSpan = 1e6

  /// Shape of the gamma distribution of buying rates.
  public let r: Double
  /// Rate of that distribution, in time units; the average buying rate is `r / alpha`.
  public let alpha: Double
  /// First shape of the beta distribution of stopping; larger means more stop.
  public let a: Double
  /// Second shape; larger means fewer stop.
  public let b: Double

  /// A model with these parameters. Throws if one lies outside `parameters`.
  public init(r: Double, alpha: Double, a: Double, b: Double) throws(RepeatBuyingRefusal) {
    for (field, value) in [("r", r), ("alpha", alpha), ("a", a), ("b", b)] where !Self.parameters.contains(value) {
      throw .figureOutOfRange(field: field, value: value)
    }
    self.r = r
    self.alpha = alpha
    self.a = a
    self.b = b
  }

  /// Chance that a customer with this past still buys: `1 / D`, and 1 for those who never bought again.
  ///
  /// `D = 1 + a / (b + x - 1) * ((alpha + T) / (alpha + t_x))^(r + x)`, worked out in logarithms so that it cannot overflow.
  public func pAlive(_ history: PurchaseHistory) -> Double {
    guard history.frequency > 0 else { return 1 }
    let count = Double(history.frequency)
    let ratio = (history.age - history.recency) / (alpha + history.recency)
    let stopped = Double.log(a) - .log(b + count - 1) + (r + count) * .log(onePlus: ratio)
    return 1 / (1 + .exp(stopped))
  }

  /// Natural logarithm of how likely these histories are, each with its own formula, one after the other.
  ///
  /// `fit` uses a faster way to the same number; this one is for checking a single model.
  public func logLikelihood(_ histories: [PurchaseHistory]) -> Double {
    histories.reduce(0) { $0 + logLikelihood($1) }
  }

  private func logLikelihood(_ history: PurchaseHistory) -> Double {
    let count = Double(history.frequency)
    let atAge = -(r + count) * .log(onePlus: history.age / alpha)
    guard history.frequency > 0 else { return atAge }
    let atRecency =
      Double.log(a) - .log(b + count - 1) - (r + count) * .log(onePlus: history.recency / alpha)
    let larger = max(atAge, atRecency)
    let ways = larger + .log(onePlus: .exp(min(atAge, atRecency) - larger))
    var chances = -count * .log(alpha)
    for past in 0..<history.frequency {
      let done = Double(past)
      chances += .log(r + done) + .log((b + done) / (a + b + done))
    }
    return chances + ways
  }
}

extension RepeatBuying {
  /// What all customers together are expected to do.
  public struct Outlook: Sendable, Hashable {
    /// How many customers there are.
    public let customers: Int
    /// How many of them are expected to be still active today.
    public let active: Double
    /// How many purchases they are expected to make within `span`.
    public let purchases: Double
    /// The span ahead, in time units.
    public let span: Double
  }

  /// Sums over all customers for a span of time ahead (0 to `longestSpan`). Throws if the span lies outside that.
  public func outlook(over span: Double, for histories: [PurchaseHistory]) throws(RepeatBuyingRefusal) -> Outlook {
    guard (0...Self.longestSpan).contains(span) else { throw .figureOutOfRange(field: "span", value: span) }
    var (active, purchases) = (0.0, 0.0)
    for history in histories {
      let alive = pAlive(history)
      active += alive
      purchases += alive * purchasesWhileAlive(over: span, history)
    }
    return Outlook(customers: histories.count, active: active, purchases: purchases, span: span)
  }
}
