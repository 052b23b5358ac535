import RealModule
public import Reputation
import Seeded

/// Customers who behave exactly as the BG/NBD model says, for a seed.
public enum SimulatedBuyers {
  /// So many of them, watched for 27 to 39 units of time.
  public static func histories(_ count: Int, model: RepeatBuying, seed: UInt64) throws -> [PurchaseHistory] {
    var random = SplitMix64(seed: seed)
    return try (0..<count).map { _ in
      // Ages as in the CDNOW cohort: first purchases spread over twelve weeks, 39 weeks of watching.
      let age = 27 + Double(random.next() % 85) / 7
      let rate = random.gamma(shape: model.r) / model.alpha
      let (leaves, stays) = (random.gamma(shape: model.a), random.gamma(shape: model.b))
      let stopping = leaves / (leaves + stays)
      var (frequency, recency, time) = (0.0, 0.0, 0.0)
      while true {
        time -= .log(random.unit()) / rate
        guard time <= age else { break }
        frequency += 1
        recency = time
        if random.unit() < stopping { break }
      }
      return try PurchaseHistory(frequency: frequency, recency: recency, age: age)
    }
  }
}
