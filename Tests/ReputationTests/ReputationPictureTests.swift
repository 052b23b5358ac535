import Seeded
import Testing

@testable import Reputation

/// The five sets of small case m18 and what must be refused.
@Suite("Reputation picture")
struct ReputationPictureTests {
  static func winWin(cancel: Double = 0.04, repeats: Double = 0) -> Habit {
    Habit(
      close: 0.2, firstMargin: 300, monthlyMargin: 8, retention: 0.985, glad: 0.55, upset: 0.05, cancel: cancel,
      repeatPerMonth: repeats, repeatMargin: 250
    )
  }

  static func pushy(cancel: Double = 0.2, repeats: Double = 0) -> Habit {
    Habit(
      close: 0.28, firstMargin: 360, monthlyMargin: 9, retention: 0.955, glad: 0.2, upset: 0.3, cancel: cancel,
      repeatPerMonth: repeats, repeatMargin: 250
    )
  }

  static func community(households: Double = 400, complaint: Double = 60) -> Community {
    Community(
      households: households, conversationsPerMonth: 10, shiftUp: 0.2, shiftDown: 0.11, tellsGlad: 4, tellsUpset: 6,
      inMarket: 0.06, discount: 0.05, costOfAComplaint: complaint
    )
  }

  static func expect(
    _ picture: ReputationPicture, _ winWin: [Double], _ other: [Double], ahead: Int?,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    for (index, month) in [12, 24, 36, 60].enumerated() {
      let totals = try #require(picture.totals(atMonth: month), sourceLocation: location)
      #expect(abs(totals.winWin - winWin[index]) <= 0.02, "month \(month): \(totals)", sourceLocation: location)
      #expect(abs(totals.other - other[index]) <= 0.02, "month \(month): \(totals)", sourceLocation: location)
    }
    #expect(picture.firstMonthAhead == ahead, sourceLocation: location)
  }

  @Test("with talk alone the pushy habit stays ahead for five years")
  func talkOnly() throws {
    let picture = try ReputationPicture(
      winWin: Self.winWin(cancel: 0.03), other: Self.pushy(cancel: 0.03), community: Self.community(complaint: 0),
      months: 60
    )
    try Self.expect(
      picture, [7637.25, 15140.77, 22034.1, 33404.31], [11608.65, 21396.75, 29155.08, 39509.05], ahead: nil)
  }

  @Test("with cancellations and complaints the win-win habit is ahead from month 48")
  func cancellations() throws {
    let picture = try ReputationPicture(
      winWin: Self.winWin(), other: Self.pushy(), community: Self.community(), months: 60)
    try Self.expect(
      picture, [7491.06, 14865.71, 21650.03, 32856.08], [9050.7, 16758.26, 22902.0, 31138.43], ahead: 48)
  }

  @Test("with repeat purchases from month 26")
  func repeatPurchases() throws {
    let picture = try ReputationPicture(
      winWin: Self.winWin(repeats: 0.02), other: Self.pushy(repeats: 0.006), community: Self.community(), months: 60)
    try Self.expect(
      picture, [8167.75, 17092.88, 25864.77, 41286.77], [9250.54, 17329.95, 23860.42, 32712.28], ahead: 26)
  }

  @Test("in a community of 120 households from month 18")
  func smallCommunity() throws {
    let picture = try ReputationPicture(
      winWin: Self.winWin(repeats: 0.02), other: Self.pushy(repeats: 0.006),
      community: Self.community(households: 120), months: 60
    )
    try Self.expect(
      picture, [6551.01, 11112.09, 14375.6, 18752.76], [6936.58, 10378.79, 12148.8, 13578.34], ahead: 18)
  }

  @Test("equal habits are never ahead of each other")
  func identical() throws {
    let habit = Self.winWin(cancel: 0.03)
    let picture = try ReputationPicture(
      winWin: habit, other: habit, community: Self.community(complaint: 0), months: 60)
    let totals = [7637.25, 15140.77, 22034.1, 33404.31]
    try Self.expect(picture, totals, totals, ahead: nil)
    #expect(picture.winWin == picture.other)
  }

  @Test("every month's figures stay what they are: shares between 0 and 1, totals the sum of the months")
  func consistency() throws {
    var random = SplitMix64(seed: 18)
    for trial in 0..<200 {
      func habit() -> Habit {
        Habit(
          close: random.unit(), firstMargin: random.unit() * 500, monthlyMargin: random.unit() * 20,
          retention: random.unit(), glad: random.unit(), upset: random.unit(), cancel: random.unit(),
          repeatPerMonth: random.unit(), repeatMargin: 100 * random.unit()
        )
      }
      let place = Community(
        households: 1 + 300 * random.unit(), conversationsPerMonth: 100 * random.unit(), shiftUp: random.unit(),
        shiftDown: random.unit(), tellsGlad: 10 * random.unit(), tellsUpset: 10 * random.unit(),
        inMarket: random.unit(),
        discount: random.unit(), costOfAComplaint: 100 * random.unit()
      )
      let picture = try ReputationPicture(winWin: habit(), other: habit(), community: place, months: 48)
      var total = 0.0
      for month in picture.winWin {
        total += month.money
        let shares = [month.heardGood, month.heardBad, month.close, month.fresh]
        let within = shares.allSatisfy { (0...1.000_000_001).contains($0) }
        #expect(within, "seed 18 trial \(trial)")
        #expect(month.served <= place.households && month.customers >= 0 && month.sales.isFinite)
        #expect(month.cumulative == total)
      }
      #expect(picture.winWin.map(\.month) == Array(1...48))
    }
  }

  @Test("figures outside their range are refused by part and name")
  func refusals() throws {
    let good = Self.winWin()
    let bad = Habit(
      close: 1.2, firstMargin: 0, monthlyMargin: 0, retention: 1, glad: 0, upset: 0, cancel: 0)
    #expect(throws: PictureRefusal(part: .winWin, field: "close", value: 1.2)) {
      try ReputationPicture(winWin: bad, other: good, community: Self.community(), months: 12)
    }
    #expect(throws: PictureRefusal(part: .other, field: "close", value: 1.2)) {
      try ReputationPicture(winWin: good, other: bad, community: Self.community(), months: 12)
    }
    #expect(throws: PictureRefusal(part: .community, field: "households", value: 0)) {
      try ReputationPicture(winWin: good, other: good, community: Self.community(households: 0), months: 12)
    }
    #expect(throws: PictureRefusal.self) {
      try ReputationPicture(winWin: good, other: good, community: Self.community(complaint: .nan), months: 12)
    }
    for months in [0, -1, ReputationPicture.longest + 1] {
      #expect(throws: PictureRefusal(part: .picture, field: "months", value: Double(months))) {
        try ReputationPicture(winWin: good, other: good, community: Self.community(), months: months)
      }
    }
    let picture = try ReputationPicture(winWin: good, other: good, community: Self.community(), months: 2)
    #expect(picture.totals(atMonth: 0) == nil && picture.totals(atMonth: 3) == nil)
    #expect(PictureRefusal(part: .other, field: "close", value: 2).description.hasPrefix("close of the other habit"))
  }
}
