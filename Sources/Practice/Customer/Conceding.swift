/// How a simulated customer gives in, offer after offer.
public enum Conceding: String, Hashable, Sendable, Codable, CaseIterable {
  /// By the time that is left (Faratin, Sierra and Jennings 1998): early, evenly or late, as her temper is.
  case timeBased
  /// As much as the other side gave since its last offer, counted in her own gain (absolute tit-for-tat, the same paper).
  case titForTat
}

/// What a customer aims for at an offer, in minor units of her gain against having no deal.
struct Aspiration: Hashable, Sendable {
  let temper: Temper
  let conceding: Conceding
  /// The most she could get, as she sees it.
  let most: Int64

  /// What she aims for at first.
  var first: Int64 { most > 0 ? most * temper.aim / 100 : 0 }

  /// What she aims for at the offer of that number, 1 for the first; `before` is what she aimed for at the last one, `given`
  /// what that offer added to her gain since the one before.
  func at(_ offer: Int, before: Int64?, given: Int64) -> Int64 {
    switch conceding {
    case .timeBased:
      let (part, whole) = share(of: Int64(min(offer - 1, temper.offers)), in: Int64(temper.offers))
      return first - Int64(Int128(first) * Int128(part) / Int128(whole))
    case .titForTat: return max(0, min(before ?? first, first) - (before == nil ? 0 : max(0, given)))
    }
  }

  /// The share of the way to her walk-away at a time: `(t/T)^(1/beta)`, with beta 2 (early), 1, 1/2 and 1/3 (late).
  private func share(of time: Int64, in all: Int64) -> (Int64, Int64) {
    switch temper {
    case .trusting: (Aspiration.root(of: time * all), all)
    case .hurried, .inHardship: (time, all)
    case .onceBurned: (time * time, all * all)
    case .hardBargainer: (time * time * time, all * all * all)
    }
  }

  /// The largest whole number whose square is no more.
  private static func root(of number: Int64) -> Int64 {
    var root: Int64 = 0
    while (root + 1) * (root + 1) <= number { root += 1 }
    return root
  }
}
