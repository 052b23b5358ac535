/// A stretch of months in which an option asks and gives the same each month.
///
/// It applies from its first month until the next segment begins; month 1 is the next payment.
public struct CareSegment: Hashable, Sendable {
  /// The first month of the stretch, 1 or later.
  public var fromMonth: Int

  /// What happens in it.
  public var course: CareCourse

  /// A stretch with that course from that month on.
  public init(fromMonth: Int, course: CareCourse) {
    self.fromMonth = fromMonth
    self.course = course
  }

  /// A stretch with these monthly amounts; `retention` is the chance that she stays from one month to the next.
  public init(fromMonth: Int, pay: Double = 0, cost: Double = 0, benefit: Double = 0, retention: Double = 1) {
    let terms = CareTerms(pay: pay, cost: cost, benefit: benefit, retention: retention)
    self.init(fromMonth: fromMonth, course: .runs(terms))
  }

  /// The end: from that month on nothing is paid, nothing costs and nothing is enjoyed.
  public static func ends(fromMonth: Int) -> CareSegment { CareSegment(fromMonth: fromMonth, course: .ends) }

  /// Whether the agreement ends where this stretch begins.
  public var ends: Bool { course == .ends }
}

/// Whether an agreement goes on in a stretch of months, and on what terms.
public enum CareCourse: Hashable, Sendable {
  /// It goes on, on these terms.
  case runs(CareTerms)

  /// It is over.
  case ends
}

/// What one month of a running agreement means to both sides, in currency units.
public struct CareTerms: Hashable, Sendable {
  /// What the customer pays in the month.
  public var pay: Double

  /// What serving her costs the seller in the month.
  public var cost: Double

  /// What the month is worth to the customer.
  public var benefit: Double

  /// The chance, 0 to 1, that she is still there this month if she was there the month before; month 1 is certain.
  public var retention: Double

  /// These terms; an amount that is not given is 0, a retention that is not given is 1.
  public init(pay: Double = 0, cost: Double = 0, benefit: Double = 0, retention: Double = 1) {
    self.pay = pay
    self.cost = cost
    self.benefit = benefit
    self.retention = retention
  }
}
