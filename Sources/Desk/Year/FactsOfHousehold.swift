import Advice
import Catalogue
import Disclosure
import Money

/// Everything of a household that counts in a year, worked out from what is kept of it.
struct FactsOfHousehold {
  private(set) var facts: [YearFact] = []
  private(set) var purchases: PurchaseDays?
  private let day: (Instant) -> Day

  init(_ household: Household, _ records: any Records, day: @escaping (Instant) -> Day) throws {
    self.day = day
    let agreements = try records.agreements(of: household.id)
    let own = agreements.filter { $0.acceptance != nil && $0.document.amendment == nil }
    purchases = PurchaseDays(own.filter { $0.withdrawal == nil }.compactMap { $0.acceptance?.day })
    let ends = agreements.filter { $0.acceptance != nil && $0.document.amendment?.way.ends == true }
      .compactMap { $0.acceptance?.day }
    for agreement in own { try add(agreement, of: household, endedOn: ends, records) }
    try addAdvice(of: household, agreedOn: own.compactMap { $0.acceptance?.day }, records)
    for outcome in FactsOfHousehold.newestByYear(try records.outcomes(of: household.id), day) { add(outcome) }
    for word in try records.words(of: household.id) where word.by == .rep { add(word) }
    if household.about.introducedBy != nil, household.about.introduction != nil {
      facts.append(YearFact(.introduced, in: day(household.since).civil.year))
    }
    let advisedIn = try records.version(1, of: household.id).map { day($0.at).civil.year }
    facts += FactsOfHousehold.inPublic(facts, household.about.counted ?? [], advisedIn: advisedIn)
  }

  /// Those that a household lets be counted in public, once more under their public kinds.
  private static func inPublic(_ facts: [YearFact], _ counted: Set<PublicItem>, advisedIn year: Int?) -> [YearFact] {
    let shown = facts.compactMap { fact -> YearFact? in
      let kind: YearFact.Kind? =
        switch fact.kind {
        case .keptOnTime: counted.contains(.promises) ? .publicKept : nil
        case .keptLate, .broken: counted.contains(.promises) ? .publicNotKept : nil
        case .asked: counted.contains(.outcome) ? .publicAsked : nil
        case .workedOut: counted.contains(.outcome) ? .publicWorkedOut : nil
        case .elsewhere, .nothing: counted.contains(.advice) ? .publicSentAway : nil
        default: nil
        }
      return kind.map { YearFact($0, in: fact.year, count: fact.count) }
    }
    guard counted.contains(.advice), let year else { return shown }
    return shown + [YearFact(.publicAdvised, in: year)]
  }

  private mutating func add(
    _ agreement: Agreement, of household: Household, endedOn ends: [Day], _ records: any Records
  ) throws {
    guard let on = agreement.acceptance?.day else { return }
    let year = on.civil.year
    if let withdrawal = agreement.withdrawal { facts.append(YearFact(.withdrawn, in: withdrawal.day.civil.year)) }
    guard agreement.withdrawal == nil else { return }
    facts.append(YearFact(.agreed, in: year, amount: agreement.document.price))
    let version = try records.version(agreement.document.version, of: household.id)
    if let earned = try records.earned(agreement, of: household, version) {
      facts.append(YearFact(.earned, in: year, amount: earned))
    }
    if let deal = try agreement.document.deal.flatMap({ try records.deal($0.deal) }), deal.subject.price > 0 {
      let off = deal.subject.price - agreement.document.price
      let share = Int64((Double(max(0, off)) / Double(deal.subject.price) * 1000).rounded())
      facts.append(YearFact(YearFact.cut(afterDays: on.days(since: day(household.since))), in: year, amount: share))
    }
    guard let version else { return }
    let offer = version.document.offers.first { $0.id == agreement.document.offer }
    if offer?.prices?.schedule.contains(where: { $0.monthly.expected > 0 }) ?? false {
      facts.append(YearFact(.contract, in: year))
      let end = ends.filter { $0 >= on }.min().flatMap { YearFact.end(afterDays: $0.days(since: on)) }
      if let end { facts.append(YearFact(end, in: year)) }
    }
    let ways = version.document.question(named: household.name).answer().ranking
    guard let chosen = ways.first(where: { $0.offer == agreement.document.offer }) else { return }
    let others = ways.filter { $0.source != .own && $0.source != .none }
    guard !others.isEmpty else { return }
    facts.append(YearFact(.comparable, in: year))
    if others.contains(where: { Closeness.more(chosen.average.cost, than: $0.average.cost) }) {
      facts.append(YearFact(.dearer, in: year))
    }
  }

  /// What was advised at first that was no own offer, and whether it came back.
  private mutating func addAdvice(of household: Household, agreedOn days: [Day], _ records: any Records) throws {
    guard let first = try records.version(1, of: household.id) else { return }
    let kind: YearFact.Kind
    switch first.document.question(named: household.name).answer().adviceClass {
    case .elsewhereBetter: kind = .elsewhere
    case .buyNothing: kind = .nothing
    case .oursFits, .aboutEqual: return
    }
    let year = day(first.at).civil.year
    facts.append(YearFact(kind, in: year))
    if days.contains(where: { $0 >= day(first.at) }) { facts.append(YearFact(.cameBack, in: year)) }
  }

  /// The newest answer of each year.
  private static func newestByYear(_ outcomes: [Outcome], _ day: (Instant) -> Day) -> [(year: Int, outcome: Outcome)] {
    var newest: [Int: Outcome] = [:]
    for outcome in outcomes {
      guard let answered = outcome.answered else { continue }
      let year = day(answered).civil.year
      if let found = newest[year]?.answered, found > answered { continue }
      newest[year] = outcome
    }
    return newest.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func add(_ found: (year: Int, outcome: Outcome)) {
    facts.append(YearFact(.asked, in: found.year))
    if found.outcome.workedOut { facts.append(YearFact(.workedOut, in: found.year)) }
    var counts: [YearFact.Kind: Int64] = [:]
    for answer in found.outcome.answers {
      let kind: YearFact.Kind =
        switch (answer.verdict, answer.cause) {
        case (.yes, _): .needMet
        case (.partly, _): .needPartly
        case (.no, .told): .needTold
        case (.no, .changed): .needChanged
        case (.no, _): .needNotTold
        }
      counts[kind, default: 0] += 1
    }
    for kind in YearFact.Kind.allCases {
      if let count = counts[kind] { facts.append(YearFact(kind, in: found.year, count: count)) }
    }
  }

  private mutating func add(_ word: KeptWord) {
    let year = word.due.civil.year
    if word.released != nil { return }
    if word.broken != nil {
      facts.append(YearFact(.broken, in: year))
    } else if let done = word.done {
      facts.append(YearFact(day(done) <= word.due ? .keptOnTime : .keptLate, in: year))
    } else {
      facts.append(YearFact(.promiseOpen, in: year, amount: Int64(word.due.number)))
    }
  }
}

extension Records {
  /// What an agreement leaves the rep, in minor units: what her corner of its deal says, or else what her catalogue does;
  /// `nil` where neither says anything.
  func earned(_ agreement: Agreement, of household: Household, _ version: TableVersion?) throws -> Int64? {
    if let picked = agreement.document.deal, let deal = try deal(picked.deal), let corner = try corner(of: deal.id),
      let round = try rounds(of: deal.id).first(where: { $0.number == picked.round })
    {
      let terms = round.document.picked.flatMap {
        round.document.packages.indices.contains($0) ? round.document.packages[$0] : nil
      }
      if let terms = terms ?? round.document.result?.terms { return deal.subject.gain(terms, corner) }
    }
    guard let trade = version?.document.discovery.trade else { return nil }
    let contribution = try items(of: household.owner, trade: trade).first {
      $0.offer?.id == agreement.document.offer
    }?.contribution
    return contribution.flatMap {
      try? Money.rounding(
        $0.upfront + $0.monthly * Double(agreement.document.horizonMonths), in: household.noted
      ).minor
    }
  }
}
