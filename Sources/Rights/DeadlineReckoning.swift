import Money

extension Regime {
  /// The deadline of this regime for the contract, whether or not the regime is for it; the contract is valid.
  func deadline(for contract: Contract, assuming screened: [Assumption]) throws(RightsProblem) -> Deadline {
    let holidays = Holidays(given: Set(contract.holidays), known: KnownHolidays.list(for: contract.place ?? place))
    var assumptions = screened
    let days = period.days(for: contract, assumptions: &assumptions)
    noteForm(contract, &assumptions)
    switch period.clock.reading(for: contract, in: scope.places) {
    case .waits(let fact):
      return Deadline(
        regime: self, days: days, window: .notStarted(waitingFor: fact),
        paymentBanLastDay: try paymentBanLastDay(contract, period: nil), ifNotInformed: nil,
        informed: contract.informedOfRight, formLanguage: formLanguage(contract), assumptions: assumptions,
        certainty: period.certainty, holidays: holidays)
    case .started(let event, let cause, let assumed):
      assumptions += assumed
      let counted = try period.counting.period(of: days, after: event, holidays: holidays)
      let ending = try endingIfNotInformed(contract, counted, holidays)
      if ending != nil, contract.informedOfRight == nil { assumptions.append(.informingNotRecorded) }
      noteHolidays(holidays, &assumptions)
      let sure = certainty(of: counted)
      if sure != period.certainty { assumptions.append(.countingNotCertain) }
      return Deadline(
        regime: self, days: days, window: .running(counted, startedBy: cause),
        paymentBanLastDay: try paymentBanLastDay(contract, period: counted), ifNotInformed: ending,
        informed: contract.informedOfRight, formLanguage: formLanguage(contract), assumptions: assumptions,
        certainty: sure, holidays: holidays)
    }
  }

  private func endingIfNotInformed(
    _ contract: Contract, _ counted: CountedPeriod, _ holidays: Holidays
  ) throws(RightsProblem) -> Ending? {
    guard contract.informedOfRight != true, let rule = longerIfNotInformed else { return nil }
    let nominal: Day
    switch rule.reach {
    case .withoutEnd: return .open
    case .monthsAfterPeriod(let months): nominal = counted.lastDay.adding(months: months)
    case .monthsFromStart(let months): nominal = counted.event.adding(months: months)
    }
    var steps: [CountingStep] = []
    let moved = try Counting.moveOver(period.counting.week, from: nominal, holidays: holidays, steps: &steps)
    return .lastDay(max(moved, counted.lastDay))
  }

  private func paymentBanLastDay(_ contract: Contract, period: CountedPeriod?) throws(RightsProblem) -> Day? {
    switch paymentBan?.span {
    case nil: nil
    case .wholePeriod: period?.lastDay
    case .daysFromConclusion(let days): contract.signed?.adding(days: days)
    }
  }

  private func formLanguage(_ contract: Contract) -> String? {
    form?.inLanguageOfTalk == true ? contract.languageOfTalk : nil
  }

  private func noteForm(_ contract: Contract, _ assumptions: inout [Assumption]) {
    if form?.inLanguageOfTalk == true, contract.languageOfTalk == nil { assumptions.append(.languageNotRecorded) }
  }

  private func noteHolidays(_ holidays: Holidays, _ assumptions: inout [Assumption]) {
    guard period.counting.week?.closedOnHolidays == true, holidays.known?.isComplete != true else { return }
    assumptions.append(.onlySomeHolidaysKnown(holidays.known))
  }

  /// Counting weakens the certainty only where it made a difference: a last day that did not move is as sure as the days.
  private func certainty(of counted: CountedPeriod) -> Certainty {
    switch period.counting {
    case .businessDays: period.certainty.weaker(period.countingCertainty)
    case .calendarDays:
      counted.countedDays.last == counted.lastDay
        ? period.certainty : period.certainty.weaker(period.countingCertainty)
    }
  }
}

extension Counting {
  /// The week whose closed days matter.
  var week: WorkingWeek? {
    switch self {
    case .calendarDays(let week): week
    case .businessDays(let week): week
    }
  }
}

extension Period {
  /// The longest number of days that fits the contract; a case that is not ruled out counts, and is noted.
  func days(for contract: Contract, assumptions: inout [Assumption]) -> Int {
    var days = self.days
    var unsure: [LongerPeriod] = []
    for longer in longer {
      switch longer.when.isRecorded(in: contract) {
      case true?: days = max(days, longer.days)
      case false?: break
      case nil: unsure.append(longer)
      }
    }
    // Of several cases not ruled out, only one that makes the period longer is worth a word.
    if let longest = unsure.max(by: { $0.days < $1.days }), longest.days > days {
      assumptions.append(.longerPeriodNotRuledOut(longest))
      days = longest.days
    }
    return days
  }
}

extension LongerPeriod.When {
  fileprivate func isRecorded(in contract: Contract) -> Bool? {
    switch self {
    case .aged65OrMore: contract.aged65OrMore
    case .disasterRepair: contract.disasterRepair
    }
  }
}
