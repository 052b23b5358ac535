import Desk
import Money

extension DeskRecords {
  /// Notes that what counts of a household is to be counted anew.
  func recount(_ id: ID<Household>) throws {
    try connection.run(
      """
      INSERT INTO uncounted (household) SELECT id FROM household WHERE id = \(id.text) ON CONFLICT (household) DO NOTHING
      """)
  }

  func uncounted(of owner: ID<Account>, limit: Int) throws -> [ID<Household>] {
    try connection.rows(
      """
      SELECT u.household FROM uncounted u JOIN household h ON h.id = u.household WHERE h.owner = \(owner.text)
      LIMIT \(limit)
      """
    ).map { ID($0.text(0)) }
  }

  func keep(_ facts: [YearFact], _ purchases: PurchaseDays?, of household: Household) throws {
    let (id, owner) = (household.id.text, household.owner.text)
    try forgetCounts(of: household.id)
    try connection.run("DELETE FROM uncounted WHERE household = \(id)")
    for (number, fact) in facts.enumerated() {
      try connection.run(
        """
        INSERT INTO year_fact (household, number, owner, year, kind, times, amount)
        VALUES (\(id), \(number), \(owner), \(fact.year), \(fact.kind.rawValue), \(fact.count), \(fact.amount))
        """)
    }
    try add(facts, 1, to: owner)
    guard let purchases else { return }
    try connection.run(
      """
      INSERT INTO purchase_days (household, owner, times, first, last)
      VALUES (\(id), \(owner), \(purchases.times), \(purchases.first.number), \(purchases.last.number))
      """)
    try add(times: purchases.times, purchases.first.number, purchases.last.number, 1, to: owner)
  }

  /// Takes what counts of a household out of its rep's sums.
  func forgetCounts(of id: ID<Household>) throws {
    let facts = try connection.rows(
      "SELECT owner, year, kind, times, amount FROM year_fact WHERE household = \(id.text)")
    if let owner = facts.first?.text(0) {
      let known = facts.compactMap { row in
        YearFact.Kind(rawValue: row.text(2)).map {
          YearFact($0, in: row.int(1), count: row.integer(3), amount: row.integer(4))
        }
      }
      try add(known, -1, to: owner)
      try connection.run("DELETE FROM year_fact WHERE household = \(id.text)")
    }
    if let row = try connection.row(
      "SELECT owner, times, first, last FROM purchase_days WHERE household = \(id.text)")
    {
      try add(times: row.int(1), row.int(2), row.int(3), -1, to: row.text(0))
      try connection.run("DELETE FROM purchase_days WHERE household = \(id.text)")
    }
  }

  /// Adds facts to a rep's sums, or takes them out; always in the same order, so that two who do so do not wait for each other.
  private func add(_ facts: [YearFact], _ sign: Int64, to owner: String) throws {
    let groups = Dictionary(grouping: facts) { YearKind(year: $0.year, kind: $0.kind.rawValue) }
    for (key, all) in groups.sorted(by: { $0.key < $1.key }) {
      let amount = all.reduce(0) { $0 + $1.amount }
      // Squares are asked for only of what is small: shares in thousandths.
      let squares = key.kind.hasPrefix("cut") ? all.reduce(0) { $0 + $1.amount * $1.amount } : 0
      let count = all.reduce(0) { $0 + $1.count }
      try connection.run(
        """
        INSERT INTO year_sum (owner, year, kind, households, times, amount, squares)
        VALUES (\(owner), \(key.year), \(key.kind), \(sign), \(sign * count), \(sign * amount), \(sign * squares))
        ON CONFLICT (owner, year, kind) DO UPDATE SET households = year_sum.households + excluded.households,
          times = year_sum.times + excluded.times, amount = year_sum.amount + excluded.amount,
          squares = year_sum.squares + excluded.squares
        """)
    }
  }

  /// Adds a customer to those who bought as often in the same months, or takes her out.
  private func add(times: Int, _ first: Int, _ last: Int, _ sign: Int, to owner: String) throws {
    try connection.run(
      """
      INSERT INTO purchase_group (owner, times, first, last, customers)
      VALUES (\(owner), \(times), \(Purchases.month(first)), \(Purchases.month(last)), \(sign))
      ON CONFLICT (owner, times, first, last) DO UPDATE SET customers = purchase_group.customers + excluded.customers
      """)
  }

  func yearsCounted(of owner: ID<Account>) throws -> [Int] {
    try connection.rows(
      "SELECT DISTINCT year FROM year_sum WHERE owner = \(owner.text) AND households > 0 ORDER BY year"
    ).map { $0.int(0) }
  }

  func yearSums(of owner: ID<Account>, in year: Int) throws -> [YearFact.Kind: YearSum] {
    try connection.rows(
      """
      SELECT kind, households, times, amount, squares FROM year_sum
      WHERE owner = \(owner.text) AND year = \(year) AND households > 0
      """
    ).reduce(into: [:]) { sums, row in
      guard let kind = YearFact.Kind(rawValue: row.text(0)) else { return }
      sums[kind] = YearSum(
        households: row.int(1), count: row.integer(2), amount: row.integer(3), squares: Double(row.integer(4)))
    }
  }

  func openPromises(of owner: ID<Account>, dueBefore day: Day) throws -> Int {
    try connection.row(
      """
      SELECT COUNT(*) FROM year_fact WHERE owner = \(owner.text) AND kind = \(YearFact.Kind.promiseOpen.rawValue)
      AND amount < \(day.number)
      """
    ).map { Int($0.integer(0)) } ?? 0
  }

  func purchaseGroups(of owner: ID<Account>, today: Day) throws -> [PurchaseGroup] {
    try connection.rows(
      """
      SELECT times, first, last, customers FROM purchase_group WHERE owner = \(owner.text) AND customers > 0
      ORDER BY times, first, last
      """
    ).map { row in
      let (first, last) = (row.int(1), row.int(2))
      return PurchaseGroup(
        times: row.int(0), recency: last - first, age: max(last, Purchases.month(today.number)) - first,
        customers: row.int(3))
    }
  }

  func introducedEarnings(of owner: ID<Account>, limit: Int) throws -> [IntroducedEarning] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns), (SELECT CAST(SUM(e.amount) AS BIGINT) FROM year_fact e
        WHERE e.household = h.id AND e.kind = \(YearFact.Kind.earned.rawValue)),
        (SELECT MIN(f.year) FROM year_fact f WHERE f.household = h.id AND f.kind = \(YearFact.Kind.introduced.rawValue)),
        (SELECT p.times FROM purchase_days p WHERE p.household = h.id)
      FROM household h WHERE h.owner = \(owner.text) AND h.introduced_by IS NOT NULL ORDER BY h.since, h.id LIMIT \(limit)
      """
    ).compactMap { row in
      let introduced = try household(row)
      guard let introducer = introduced.about.introducedBy, let introduction = introduced.about.introduction,
        let year = row.optionalInteger(11)
      else { return nil }
      let hasBought = (row.optionalInteger(12) ?? 0) > 0
      return IntroducedEarning(
        introducer: introducer, introduced: introduced.id, year: Int(year), earned: row.optionalInteger(10) ?? 0,
        thanks: hasBought ? introduction.thanks : 0, hasBought: hasBought)
    }
  }
}

/// A year and a kind, in order.
private struct YearKind: Hashable, Comparable {
  let year: Int
  let kind: String

  static func < (one: YearKind, other: YearKind) -> Bool { (one.year, one.kind) < (other.year, other.kind) }
}

private enum Purchases {
  /// The month of thirty days that a day lies in, counted from the same day for all.
  static func month(_ day: Int) -> Int { Int((Double(day) / 30).rounded(.down)) }
}
