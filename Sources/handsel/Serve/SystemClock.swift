import Desk
import Foundation
import Money

/// The machine's clock and time zone.
struct SystemClock: Desk.Clock {
  /// Where the desk stands.
  var zone = TimeZone.current

  func now() -> Desk.Instant { Desk.Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded())) }

  func day(of moment: Desk.Instant) -> Day {
    let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
    let offset = zone.secondsFromGMT(for: date)
    let seconds = moment.milliseconds.dividedRoundingDown(by: 1000) + Int64(offset)
    return Day(number: Int(seconds.dividedRoundingDown(by: 86_400)))
  }
}

extension Int64 {
  fileprivate func dividedRoundingDown(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
