import Money

/// Easter Sunday of the western churches.
enum Easter {
  /// Easter Sunday of that year (1583 to 9999), by the anonymous Gregorian algorithm of Meeus, Jones and Butcher.
  static func sunday(of year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century + 8) / 25
    let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let sum = epact + toSunday - 7 * late + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
