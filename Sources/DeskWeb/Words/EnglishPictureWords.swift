/// The pictures' words in English.
package struct EnglishPictureWords: PictureWords {
  /// The words.
  package init() {}

  package let showAsTable = "Show as a table"

  package func yearName(stream: String, unit: String) -> String { "\(stream) by month: \(unit)." }
  package let nothingNeeded = "No month needs any."

  package func coversAll(offer: String, with help: [String], hasLimit: Bool) -> String {
    hasLimit
      ? begin(offer, help) + " covers what you need in every month, however the year goes."
      : begin(offer, help) + " has no limit: it covers every month, however the year goes."
  }

  package func fallsShort(
    offer: String, with help: [String], months: [String], by amount: String, worstMonth: String, scenario: String
  ) -> String {
    let when = months.isEmpty ? "every month" : list(months)
    let worst = months.count == 1 ? "" : " in \(worstMonth)"
    return "\(begin(offer, help)) falls short in \(when): at most by \(amount)\(worst) (\(scenario))."
  }

  private func begin(_ offer: String, _ help: [String]) -> String {
    help.isEmpty ? offer : "With \(list(help)), \(offer)"
  }

  package func reserved(_ label: String, months: [String]) -> String { "\(label) in \(list(months))" }
  package func anyOf(_ labels: [String]) -> String { list(labels, "or") }
  package func scenario(_ label: String, share: String) -> String { "\(label), \(share) likely" }

  package func moreScenarios(_ count: Int) -> String {
    count == 1 ? "one more, in the table" : "\(count) more, in the table"
  }

  package func covers(offer: String, amount: String) -> String { "\(offer) covers \(amount)" }
  package func noLimit(_ offer: String) -> String { "\(offer) has no limit" }
  package func adds(_ help: String, amount: String) -> String { "\(help), \(amount) more" }
  package func onCall(_ label: String, amount: String) -> String { "\(label) when called, up to \(amount) more" }

  package func short(unlessCalled: Bool) -> String {
    unlessCalled ? "hatched: not covered unless someone is called" : "hatched: not covered"
  }

  package let month = "Month"
  package let covered = "covered"
  package let shortAtMost = "short at most"
  package let onCallColumn = "on call"

  package let costName = "What you pay in all, as the months go by."
  package let nothingToPay = "There is nothing to pay."

  package func costSentence(
    span: String, way: String, paid: String, least: (name: String, paid: String)?, most: (name: String, paid: String)?
  ) -> String {
    let beside = [
      least.map { "the least would be \($0.paid) with \($0.name)" },
      most.map { "the most \($0.paid) with \($0.name)" },
    ].compactMap { $0 }
    let first = "After \(span) you have paid \(paid) with \(way)"
    return beside.isEmpty ? first + "." : first + "; " + beside.joined(separator: ", ") + "."
  }

  package let asPaid =
    "Amounts as you would pay them, on average over how the years may go; not brought back to what they are worth today."

  package func moreWays(_ count: Int) -> String {
    count == 1 ? "One more way is in the list of all ways." : "\(count) more ways are in the list of all ways."
  }

  package func span(_ months: Int) -> String {
    if months % 12 == 0, months > 0 { return months == 12 ? "1 year" : "\(months / 12) years" }
    return months == 1 ? "1 month" : "\(months) months"
  }

  package func after(_ span: String) -> String { "after \(span)" }
  package let atTheStart = "At the start"
  package let paidBy = "Paid in all"
  package func lookAgain(month: Int) -> String { "in month \(month) we look again" }
  package let months = "months"
  package let years = "years"
  package let amountUnits = ["thousands", "millions", "billions", "trillions"]

  package func waterfallName(way: String, other: String) -> String { "From price to value: \(way), or \(other)." }

  package func waterfallClause(_ part: ValueWaterfall.Part, _ direction: Direction, amount: String) -> String {
    let less = direction == .better
    switch part {
    case .cost: return "you pay \(amount) \(less ? "less" : "more")"
    case .shortfall: return "going short costs you \(amount) \(less ? "less" : "more")"
    case .wants: return "what you would like is met by \(amount) \(less ? "more" : "less")"
    }
  }

  package func waterfallSentence(
    way: String, other: String, parts: [String], total: Direction, amount: String
  ) -> String {
    let first = "With \(way) instead of \(other) "
    guard !parts.isEmpty else { return first + "nothing changes: both are worth the same to you." }
    let end =
      switch total {
      case .better: "in all you are \(amount) better off."
      case .worse: "in all you are \(amount) worse off."
      case .same: "in all it comes to the same."
      }
    return first + list(parts) + ": " + end
  }

  package func waterfallRow(_ part: ValueWaterfall.Part, _ direction: Direction) -> String {
    switch (part, direction) {
    case (.cost, .better): "you pay less"
    case (.cost, .worse): "you pay more"
    case (.cost, .same): "you pay the same"
    case (.shortfall, .better): "going short costs you less"
    case (.shortfall, .worse): "going short costs you more"
    case (.shortfall, .same): "going short: no difference"
    case (.wants, .better): "more of what you would like"
    case (.wants, .worse): "less of what you would like"
    case (.wants, .same): "as much of what you would like"
    }
  }

  package func waterfallTotal(_ direction: Direction) -> String {
    switch direction {
    case .better: "worth more to you"
    case .worse: "worth less to you"
    case .same: "worth the same to you"
    }
  }

  package func waterfallHead(_ part: ValueWaterfall.Part) -> String {
    switch part {
    case .cost: "What you pay"
    case .shortfall: "What going short costs you"
    case .wants: "What you would like, as far as it is met"
    }
  }

  package let part = "Part"
  package let inAll = "In all"
  package let betterBy = "better for you by"

  package func worthToday(span: String) -> String {
    "Over \(span), on average over how the years may go, counted at what it is worth today."
  }

  private func list(_ items: [String], _ and: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
