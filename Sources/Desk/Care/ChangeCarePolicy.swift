package import Money

extension World {
  /// Changes what a rep does, in a trade, when circumstances change.
  ///
  /// - Parameter typed: what stands in each field of the form, by its name; a field that is not there is empty.
  /// - Throws: ``DeskRefusal/invalid(_:)`` by field, ``DeskRefusal/notFound`` where the trade is not hers.
  package func changeCarePolicy(_ typed: [String: String], in trade: ID<Trade>, by account: Account) async throws {
    guard let currency = Currency(code: account.profile.currency) else {
      throw DeskRefusal.invalid(["currency": .notAChoice])
    }
    var reading = CarePolicyReading(typed: typed, currency: currency)
    let policy = reading.policy()
    guard reading.faults.isEmpty else { throw DeskRefusal.invalid(reading.faults) }
    try await store.write { records in
      guard var found = try records.trade(trade, of: account.id) else { throw DeskRefusal.notFound }
      found.care = policy
      try records.save(found, of: account.id)
    }
  }
}

/// Reads a policy as it is typed, and collects what cannot be kept.
private struct CarePolicyReading {
  let typed: [String: String]
  let currency: Currency
  var faults: [String: FieldFault] = [:]

  mutating func policy() -> CarePolicy {
    let days = CarePolicy.answerDaysAllowed
    return CarePolicy(
      answerDays: whole("answer-days", days.lowerBound, days.upperBound), isEssential: text("essential") == "yes",
      pauseMonths: whole("pause-months", 0, CarePolicy.mostMonths), pauseStopsService: text("pause-stops") == "yes",
      reducedMonths: whole("reduced-months", 0, CarePolicy.mostMonths), leastShare: percent("least-share"),
      smaller: (1...CarePolicy.mostSmaller).compactMap { smaller($0) }, spare: amount("spare"),
      monthlyCost: amount("monthly-cost", least: 0), keptPerMonth: amount("kept", least: 0),
      takenBack: amount("taken-back"), worthOfReturn: amount("return", least: 0),
      newCustomer: amount("new-customer", least: 0), assumed: assumed())
  }

  private func text(_ field: String) -> String { typed[field]?.trimmed ?? "" }

  private mutating func whole(_ field: String, _ low: Int, _ high: Int) -> Int {
    do { return try Typed.whole(text(field), low, high) } catch { faults[field] = error }
    return low
  }

  private mutating func percent(_ field: String) -> Double {
    do { return try Typed.number(text(field), 0, 100) / 100 } catch { faults[field] = error }
    return 0
  }

  /// An amount in minor units; what is left empty is nothing.
  private mutating func amount(_ field: String, least: Double = -CatalogueLimits.figure) -> Int64 {
    var amounts = TypedAmounts(currency: currency)
    let minor = amounts.minor(field, text(field), least: least, isRequired: false)
    faults.merge(amounts.faults) { first, _ in first }
    return minor ?? 0
  }

  /// Something smaller; `nil` where nothing of it is written.
  private mutating func smaller(_ number: Int) -> CarePolicy.Smaller? {
    let place = "smaller.\(number)."
    guard ["text", "pay", "cost", "one-off"].contains(where: { !text(place + $0).isEmpty }) else { return nil }
    var words = ""
    do { words = try Typed.words(text(place + "text"), most: DiscoveryLimits.labelCharacters) } catch {
      faults[place + "text"] = error
    }
    if text(place + "pay").isEmpty { faults[place + "pay"] = .empty }
    return CarePolicy.Smaller(
      text: words, pay: amount(place + "pay", least: 0), cost: amount(place + "cost", least: 0),
      worth: percent(place + "worth"), oneOff: amount(place + "one-off"))
  }

  /// Assumptions of hers; what is left empty, or as it is shipped, is the shipped one.
  private mutating func assumed() -> [String: Double] {
    var assumed: [String: Double] = [:]
    for figure in CareFigure.allCases {
      let field = "assumed." + figure.rawValue
      guard !text(field).isEmpty else { continue }
      let scale = figure.isChance ? 100.0 : 1
      do {
        let value = try Typed.number(text(field), 0, figure.most * scale) / scale
        if abs(value - figure.shipped.value) > 1e-9 { assumed[figure.rawValue] = value }
      } catch { faults[field] = error }
    }
    return assumed
  }
}
