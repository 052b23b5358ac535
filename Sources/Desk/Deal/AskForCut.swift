package import Bargaining
package import Money

extension DealRound {
  /// "Can you do ten per cent?", and what the rep said to it.
  package struct CutAsk: Hashable, Sendable, Codable {
    /// The share of the price that was asked for, in hundredths of a per cent.
    package var basisPoints: Int64
    /// The rep's answer; `nil` until she gave one.
    package var answer: CutAnswer?

    /// An ask for that.
    package init(basisPoints: Int64, answer: CutAnswer? = nil) {
      self.basisPoints = basisPoints
      self.answer = answer
    }
  }

  /// What the rep said to a cut that was asked for: only what her own numbers bear out, or what she calls a rule of hers.
  package struct CutAnswer: Hashable, Sendable, Codable {
    /// What kind of answer.
    package var kind: Kind
    /// The cut she named, in hundredths of a per cent; the one asked for where she said yes.
    package var basisPoints: Int64
    /// What she could do instead, each for less than the cut would cost her, by issue and level.
    package var swaps: [Swap]

    /// Kinds of answers.
    package enum Kind: String, Hashable, Sendable, Codable {
      /// Yes; it is laid beside the packages.
      case yes
      /// Beyond this the service would suffer: backed by her numbers.
      case limit
      /// Beyond this she does not go: a rule of hers.
      case rule
    }

    /// An answer of these.
    package init(kind: Kind, basisPoints: Int64, swaps: [Swap]) {
      self.kind = kind
      self.basisPoints = basisPoints
      self.swaps = swaps
    }
  }

  /// Something other than a cut.
  package struct Swap: Hashable, Sendable, Codable {
    /// The issue.
    package var issue: String
    /// Its level.
    package var level: String

    /// That level of that issue.
    package init(issue: String, level: String) {
      self.issue = issue
      self.level = level
    }
  }
}

/// What the rep's own numbers say about a cut: the constraint card, for her alone.
package struct ConstraintCard: Hashable, Sendable {
  /// The cut that was asked for.
  package let asked: Percent
  /// What it would cost her, in minor units.
  package let cost: Int64
  /// The largest cut that leaves what she keeps for service whole, as a share of the price.
  package let largest: ExactFraction
  /// What the cut would take from what she keeps for service, in minor units; 0 if nothing.
  package let short: Int64
  /// What she could do instead for less.
  package let swaps: [DealRound.Swap]

  /// The largest honest cut in whole per cent, rounded down: the limit she may claim.
  package var claimable: Int { Int(largest.numerator * 100 / largest.denominator) }

  /// The card for a cut; `nil` where the price is nothing.
  package init?(_ asked: Percent, of subject: Deal.Subject, corner: SellerCorner) {
    let numbers = subject.sellerNumbers(corner)
    guard let largest = numbers.largestHonestDiscount, let reserve = numbers.reserve(after: asked) else { return nil }
    self.asked = asked
    self.largest = largest
    cost = subject.off(Double(asked.basisPoints) / 10_000)
    short = Int64(reserve.amount.approximate.rounded(.up))
    let cost = cost
    swaps = subject.issues.filter { !$0.isPrice }.flatMap { issue in
      issue.levels.dropFirst().filter { (corner.costs[issue.id]?[$0.id] ?? 0) < cost }.map {
        DealRound.Swap(issue: issue.id, level: $0.id)
      }
    }
  }
}

extension World {
  /// Asks for a cut of the price, for the customer.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `percent`, ``DeskRefusal/changedMeanwhile`` where the round is over.
  package func askForCut(
    _ percent: String, round number: Int, of deal: ID<Deal>, link secret: String
  ) async throws {
    let asked = try Percent(typed: percent, field: "percent")
    try await changeRound(by: .customer(link: secret), kind: .askedForCut) { _, open, round, _ in
      try open.checkOpen(deal, round: number)
      if round.document.cut?.basisPoints == asked.basisPoints { return nil }
      round.document.cut = DealRound.CutAsk(basisPoints: asked.basisPoints)
      return RoundChange(state: .askedAgain, says: Plain.number(Double(asked.basisPoints) / 100) + "%")
    }
  }

  /// Answers a cut that was asked for, with what can be said truthfully.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `limit`: with ``FieldFault/notBacked(largest:)`` where her own numbers do not
  ///   bear the limit out; then nothing is placed on the Table.
  package func answerCut(
    _ kind: DealRound.CutAnswer.Kind, limit: String, of id: ID<Household>, by account: Account
  ) async throws {
    try await changeRound(by: .rep(account, id), kind: .answeredCut) { records, open, round, _ in
      guard let ask = round.document.cut, let corner = try records.corner(of: open.deal.id),
        let asked = Percent(basisPoints: ask.basisPoints),
        let card = ConstraintCard(asked, of: open.deal.subject, corner: corner)
      else { throw DeskRefusal.changedMeanwhile }
      let named = kind == .yes ? asked : try Percent(typed: limit, field: "limit")
      if kind == .limit, let claim = LimitClaim(named, against: open.deal.subject.sellerNumbers(corner)),
        !claim.isBacked
      {
        throw DeskRefusal.invalid(["limit": .notBacked(largest: card.largest.percent)])
      }
      round.document.cut?.answer = DealRound.CutAnswer(
        kind: kind, basisPoints: named.basisPoints, swaps: kind == .yes ? [] : card.swaps)
      if kind == .yes { try round.lay(asked, of: open.deal.subject) }
      return RoundChange(
        state: round.document.picked == nil ? .open : .picked,
        says: Plain.number(Double(named.basisPoints) / 100) + "%")
    }
  }
}

extension DealRound {
  /// Lays the price with that cut, and nothing else changed, beside the packages.
  fileprivate mutating func lay(_ cut: Percent, of subject: Deal.Subject) throws {
    let share = Double(cut.basisPoints) / 10_000
    guard let issue = subject.issues.first(where: \.isPrice),
      let level = issue.levels.first(where: { abs(($0.cut ?? -1) - share) < 0.000_01 })
    else { throw DeskRefusal.invalid(["limit": .notAChoice]) }
    var terms: Deal.Terms = [:]
    for other in subject.issues { terms[other.id] = other.levels.first?.id }
    terms[issue.id] = level.id
    if !document.packages.contains(terms) { document.packages.append(terms) }
  }
}

extension Percent {
  /// A percentage as somebody types it: `5`, `2.5`, `7,5 %`.
  fileprivate init(typed text: String, field: String) throws {
    let plain = text.filter { $0 != "%" }.trimmed
    guard let number = Plain.number(in: plain) else {
      throw DeskRefusal.invalid([field: plain.isEmpty ? .empty : .notANumber])
    }
    guard let percent = Percent(basisPoints: Int64((min(max(number, -1), 101) * 100).rounded())), number >= 0 else {
      throw DeskRefusal.invalid([field: .outside(low: 0, high: 100)])
    }
    self = percent
  }
}
