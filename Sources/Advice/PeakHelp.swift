import Catalogue
import Money

/// One month of one stream with help: what is reserved for the month, and whom it pays to call.
struct PeakHelp {
  /// A team on call for the stream.
  struct Standby {
    let addsCapacity: Double
    let feePerMonthUsed: Double
  }

  /// What the help does in the month.
  struct Result {
    /// Units served beyond the offer's own capacity.
    var extraServed = 0.0
    /// Fees of the teams that are called.
    var fees = 0.0
  }

  /// Who is called, once the month's demand is known: those for whom what they cover is worth more than their fee.
  ///
  /// - Parameters:
  ///   - short: what the offer alone leaves unserved.
  ///   - reserved: the capacity that is reserved for the month.
  ///   - gainPerUnit: the cost of going short of a unit less the unit's price.
  static func month(short: Double, reserved: Double, standbys: [Standby], gainPerUnit: Double) -> Result {
    var result = Result(extraServed: min(max(short, 0), reserved))
    let left = max(short, 0) - result.extraServed
    guard left > 0, !standbys.isEmpty else { return result }
    var best = (gain: 0.0, covered: 0.0, fees: 0.0)
    for subset in 1..<(1 << standbys.count) {
      var adds = 0.0
      var fees = 0.0
      for (index, standby) in standbys.enumerated() where subset >> index & 1 == 1 {
        adds += standby.addsCapacity
        fees += standby.feePerMonthUsed
      }
      let covered = min(left, adds)
      let gain = covered * gainPerUnit - fees
      if Closeness.more(gain, than: best.gain) { best = (gain, covered, fees) }
    }
    result.extraServed += best.covered
    result.fees = best.fees
    return result
  }
}
