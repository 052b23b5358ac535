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
    try connection.run("DELETE FROM year_fact WHERE household = \(id)")
    try connection.run("DELETE FROM purchase_days WHERE household = \(id)")
    try connection.run("DELETE FROM uncounted WHERE household = \(id)")
    for (number, fact) in facts.enumerated() {
      try connection.run(
        """
        INSERT INTO year_fact (household, number, owner, year, kind, times, amount)
        VALUES (\(id), \(number), \(owner), \(fact.year), \(fact.kind.rawValue), \(fact.count), \(fact.amount))
        """)
    }
    guard let purchases else { return }
    try connection.run(
      """
      INSERT INTO purchase_days (household, owner, times, first, last)
      VALUES (\(id), \(owner), \(purchases.times), \(purchases.first.number), \(purchases.last.number))
      """)
  }

  func yearsCounted(of owner: ID<Account>) throws -> [Int] {
    // One step along the index for each year, however many facts a year has.
    try connection.rows(
      """
      WITH RECURSIVE step (year) AS (
        SELECT MIN(year) FROM year_fact WHERE owner = \(owner.text)
        UNION ALL
        SELECT (SELECT MIN(f.year) FROM year_fact f WHERE f.owner = \(owner.text) AND f.year > step.year) FROM step
        WHERE step.year IS NOT NULL)
      SELECT year FROM step WHERE year IS NOT NULL
      """
    ).map { Int($0.integer(0)) }
  }

  func yearSums(of owner: ID<Account>, in year: Int) throws -> [YearFact.Kind: YearSum] {
    try connection.rows(
      """
      SELECT kind, COUNT(*), CAST(SUM(times) AS BIGINT), CAST(SUM(amount) AS BIGINT),
        CAST(SUM(CASE WHEN kind LIKE 'cut%' THEN amount * amount ELSE 0 END) AS BIGINT)
      FROM year_fact WHERE owner = \(owner.text) AND year = \(year) GROUP BY kind
      """
    ).reduce(into: [:]) { sums, row in
      guard let kind = YearFact.Kind(rawValue: row.text(0)) else { return }
      sums[kind] = YearSum(
        households: Int(row.integer(1)), count: row.integer(2), amount: row.integer(3), squares: Double(row.integer(4)))
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

  func purchaseCount(of owner: ID<Account>) throws -> PurchaseCount {
    let row = try connection.row(
      """
      SELECT COUNT(*), CAST(SUM(times) AS BIGINT), CAST(SUM(first + last) AS BIGINT) FROM purchase_days
      WHERE owner = \(owner.text)
      """)
    return PurchaseCount(
      customers: row?.int(0) ?? 0, times: row?.integer(1) ?? 0, days: row?.integer(2) ?? 0)
  }

  func purchaseGroups(of owner: ID<Account>, today: Day) throws -> [PurchaseGroup] {
    try connection.rows(
      """
      SELECT times, (last - first) / 30, (\(today.number) - first) / 30, COUNT(*) FROM purchase_days
      WHERE owner = \(owner.text) GROUP BY 1, 2, 3
      """
    ).map { row in
      let recency = max(0, Int(row.integer(1)))
      return PurchaseGroup(
        times: Int(row.integer(0)), recency: recency, age: max(recency, Int(row.integer(2))),
        customers: Int(row.integer(3)))
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
